"""One channel of the live call, from its source through its recogniser."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol

from assist.events import Hypothesis
from assist.hearing.blocks import Block
from assist.hearing.reception import Interrupted

_WITHOUT_PARTIALS = 0.5
"""Seconds of sound that wait, from which on partials are left out."""


class Source(Protocol):
    """What a channel listens to."""

    @property
    def behind(self) -> float:
        """Seconds of sound that wait."""

    def __iter__(self) -> Iterator[Any]: ...


class Hearer(Protocol):
    """What makes hypotheses of it: a Recognizer."""

    def accept(self, block: Block, *, partials: bool) -> Hypothesis | None: ...
    def finish(self) -> Hypothesis | None: ...


def hear(source: Source, recognizer: Callable[[], Hearer], tell: Callable[[Any], None]) -> None:
    """Tells all that the source delivers, its blocks as levels and hypotheses, until it ends.

    `recognizer` is asked for when the first block is there: the device opens while the model is loaded.
    """
    hearer: Hearer | None = None
    for delivered in source:
        if isinstance(delivered, Block):
            from assist.hearing.samples import level  # once there is sound, so that listening begins sooner

            hearer = hearer or recognizer()
            tell(level(delivered))
            _tell_if(hearer.accept(delivered, partials=source.behind < _WITHOUT_PARTIALS), tell)
        elif isinstance(delivered, Interrupted):
            _tell_if(hearer.finish() if hearer else None, tell)
        else:
            tell(delivered)
    _tell_if(hearer.finish() if hearer else None, tell)


def _tell_if(heard: Hypothesis | None, tell: Callable[[Any], None]) -> None:
    if heard:
        tell(heard)
