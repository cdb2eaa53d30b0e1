"""One conversation being listened to, from start to wrap-up."""

from collections.abc import Generator

from assist.events import Event
from assist.guidance.guide import Guide
from assist.hearing.process import Ears
from assist.matching.echo import EchoFilter
from assist.matching.policy import Policy
from assist.pipeline import Matching, guided, listen
from assist.settings import ShowingSettings
from assist.summary import Summary, Tally


class Call:
    """Iterate over it once to listen; `stop` may be called from any thread and ends the iteration."""

    def __init__(
        self,
        ears: Ears,
        matcher: Matching,
        showing: ShowingSettings,
        language: str,
        *,
        after: "Call | None" = None,
        guide: Guide | None = None,
        finals: Matching | None = None,
    ) -> None:
        """`after`: the same call until its pause, which has ended. What was shown there counts here too.

        `guide` follows along where nobody else does; the panel has one of its own, for the agent's hand.
        `finals` ranks for whole utterances instead of `matcher`.
        """
        self.ears = ears
        self._matcher, self._finals = matcher, finals
        self._policy: Policy = after._policy if after else Policy(showing, language)
        self._echo: EchoFilter = after._echo if after else EchoFilter()
        self._guide = guide
        self._tally: Tally = after._tally if after else Tally()

    def __iter__(self) -> Generator[Event]:
        with self.ears as heard:
            events = listen(heard, self._matcher, self._policy, self._echo, self._finals)
            for event in guided(events, self._guide) if self._guide else events:
                self._tally.add(event)
                yield event

    def stop(self) -> None:
        self.ears.stop()

    @property
    def summary(self) -> Summary:
        return self._tally.summary()
