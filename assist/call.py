"""One conversation being listened to, from start to wrap-up."""

from collections.abc import Iterator

from assist.events import Event
from assist.hearing.process import Ears
from assist.matching.echo import EchoFilter
from assist.matching.index import Matcher
from assist.matching.policy import Policy
from assist.pipeline import listen
from assist.settings import ShowingSettings
from assist.summary import Summary, Tally


class Call:
    """Iterate over it once to listen; `stop` may be called from any thread and ends the iteration."""

    def __init__(self, ears: Ears, matcher: Matcher, showing: ShowingSettings, language: str) -> None:
        self.ears = ears
        self._matcher = matcher
        self._policy = Policy(showing, language)
        self._tally = Tally()

    def __iter__(self) -> Iterator[Event]:
        with self.ears as heard:
            for event in listen(heard, self._matcher, self._policy, EchoFilter()):
                self._tally.add(event)
                yield event

    def stop(self) -> None:
        self.ears.stop()

    @property
    def summary(self) -> Summary:
        return self._tally.summary()
