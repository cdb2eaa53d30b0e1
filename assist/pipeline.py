"""The straight line: what is heard, in order, and what it calls for. Panel, command line and tests share it."""

from collections.abc import Iterable, Iterator

from assist.events import Event, Heard, Hypothesis
from assist.guidance.guide import Guide
from assist.matching.echo import EchoFilter
from assist.matching.index import Matcher
from assist.matching.policy import Policy


def listen(ears: Iterable[Heard], matcher: Matcher, policy: Policy, echo: EchoFilter) -> Iterator[Event]:
    """Every event that is heard, each followed by the suggestion that it calls for."""
    for event in ears:
        if not isinstance(event, Hypothesis):
            yield event
            continue
        heard, trouble = echo.mark(event)
        yield heard
        if trouble:
            yield trouble
        if not heard.echo and (answer := policy.admit(heard, matcher.match(heard.text))):
            yield answer


def guided(events: Iterable[Event], guide: Guide) -> Iterator[Event]:
    """Each event, followed by what it changes in the script and the checklist, and the alerts that it raises."""
    beginning = guide.start()
    for event in events:
        yield event
        yield from beginning
        beginning = []
        yield from guide.follow(event)
