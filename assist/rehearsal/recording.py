"""A recording on the bench: heard by the installed speech model, in the very process of a live call."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event as Flag

from assist.events import Heard
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.rehearsal.bench import Bench
from assist.rehearsal.rows import Row
from assist.rehearsal.stopping import go_on
from models.installed import SpeechModel


def play(
    bench: Bench,
    file: Path,
    model: SpeechModel,
    *,
    grammar: tuple[str, ...] = (),
    stopped: Flag | None = None,
    tell: Callable[[float], None] | None = None,
) -> tuple[Row, ...]:
    """What becomes of it, as fast as it can be heard; `tell` is told the seconds that have been.

    Stereo has the agent left and the customer right. Raises RehearsalStopped, SoundUnreadable, ModelDamaged,
    HearingFailed.
    """
    with Ears(Recording(file, Pace.FAST), model, grammar=grammar) as ears:
        return bench.hear(_told(ears, stopped, tell))


def _told(ears: Ears, stopped: Flag | None, tell: Callable[[float], None] | None) -> Iterator[Heard]:
    for event in ears:
        go_on(stopped)
        if tell:
            tell(event.time)
        yield event
