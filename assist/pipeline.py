"""The straight line: what is heard, in order, and what it calls for. Panel, command line and tests share it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from assist.events import Event, Heard, Hypothesis
from assist.guidance.guide import Guide
from assist.matching.echo import EchoFilter
from assist.matching.index import Match
from assist.matching.policy import Policy


class Matching(Protocol):
    """What ranks the cards for a text, best first: the Matcher, or one that remembers its answers."""

    def match(self, text: str) -> Sequence[Match]: ...


def listen(
    ears: Iterable[Heard],
    matcher: Matching,
    policy: Policy,
    echo: EchoFilter,
    finals: Matching | None = None,
) -> Iterator[Event]:
    """Every event that is heard, each followed by the suggestion that it calls for.

    `finals` ranks for whole utterances instead of `matcher`; it may be slower.
    """
    finals = finals or matcher
    for event in ears:
        if not isinstance(event, Hypothesis):
            yield event
            continue
        heard, trouble = echo.mark(event)
        yield heard
        if trouble:
            yield trouble
        ranks = finals if heard.final else matcher
        if not heard.echo and (answer := policy.admit(heard, ranks.match(heard.text))):
            yield answer


def guided(events: Iterable[Event], guide: Guide) -> Iterator[Event]:
    """Each event, followed by what it changes in the script and the checklist, and the alerts that it raises."""
    beginning = guide.start()
    for event in events:
        yield event
        yield from beginning
        beginning = []
        yield from guide.follow(event)
