"""What came of a call, in numbers: tallied from its events, without a word of what was said."""

from statistics import median

from msgspec import Struct

from assist.events import Channel, Event, Gap, Hypothesis, Suggestion


class Summary(Struct, frozen=True, kw_only=True):
    """`seconds` of sound; `utterances` heard a side; `cards` shown, `early` ones of them on a partial.

    `delay_median` and `delay_worst` are seconds from the end of the speech to the decision, over the cards for
    which that end is known; negative means before the customer had finished. `lost` is in seconds of sound.
    """

    seconds: float
    utterances: dict[Channel, int]
    cards: int
    early: int
    before_end: int
    delay_median: float | None
    delay_worst: float | None
    lost: float


class Tally:
    """Adds up a call's events as they pass."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._utterances = dict.fromkeys(Channel, 0)
        self._suggestions: list[Suggestion] = []
        self._lost = 0.0

    def add(self, event: Event) -> None:
        self._seconds = max(self._seconds, event.time)
        match event:
            case Hypothesis(final=True, echo=False, text=text) if text:
                self._utterances[event.channel] += 1
            case Suggestion():
                self._suggestions.append(event)
            case Gap():
                self._lost += event.lost

    def summary(self) -> Summary:
        delays = [s.after_phrase_end for s in self._suggestions if s.after_phrase_end is not None]
        return Summary(
            seconds=self._seconds,
            utterances=dict(self._utterances),
            cards=len(self._suggestions),
            early=sum(s.early for s in self._suggestions),
            before_end=sum(delay < 0 for delay in delays),
            delay_median=median(delays) if delays else None,
            delay_worst=max(delays, default=None),
            lost=self._lost,
        )
