"""What became of a line of a call: the rows of the test bench."""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from assist.events import AlertLevel, Channel, Suggestion
from assist.matching.policy import Verdict, Withheld
from assist.matching.text import plain, words
from assist.rehearsal.conversation import Happening, What, Who

Mark = tuple[int, int]
"""A piece `[start, end)` of what was said that met something."""


class Outcome(StrEnum):
    SHOWN = "shown"
    FOLLOWED = "followed"  # the script moved, a checklist item was said, an alert came
    HELD_BACK = "held_back"  # a card fitted, or nearly, and a rule kept it back
    NOTHING = "nothing"
    WRONG = "wrong"  # a card that is not wanted here
    MISSING = "missing"  # what is wanted here did not come


class Likeness(Struct, frozen=True):
    """How well words fitted a phrase of the script or the checklist, what it took (0 to 1), and which words."""

    value: float
    needed: float
    heard: str


class Row(Struct, frozen=True, kw_only=True):
    """A line and what became of it.

    `time` is its beginning in seconds. `happened` is all that came up, named by id, in order, at `times`; `shown`
    are its cards, `offered` whether it was the search. With `expected` (None: nobody said what must come up)
    `wrong` are cards that were not wanted, `missing` what was and did not come. `read` is the reading by which
    it was decided, `verdicts` what the rules said of it, `likeness` how the guide followed.
    """

    number: int
    time: float
    who: Who
    text: str
    shown: tuple[Suggestion, ...] = ()
    offered: bool = False
    happened: tuple[Happening, ...] = ()
    times: tuple[float, ...] = ()
    expected: tuple[Happening, ...] | None = None
    wrong: tuple[Suggestion, ...] = ()
    missing: tuple[Happening, ...] = ()
    read: str = ""
    verdicts: tuple[Verdict, ...] = ()
    likeness: Likeness | None = None

    @property
    def channel(self) -> Channel:
        return Channel.AGENT if self.who is Who.AGENT else Channel.CUSTOMER

    @property
    def outcome(self) -> Outcome:
        if self.wrong:
            return Outcome.WRONG
        if self.missing:
            return Outcome.MISSING
        if self.shown:
            return Outcome.SHOWN
        if self.followed:
            return Outcome.FOLLOWED
        return Outcome.HELD_BACK if self.offered or self._kept_back else Outcome.NOTHING

    @property
    def followed(self) -> tuple[Happening, ...]:
        """What the guided call did that somebody would notice: no pointer on the way, no remark on silence."""
        return tuple(
            one
            for one in self.happened
            if one.what not in (What.CARD, What.SEARCH, What.LIT)
            and not (one.what is What.ALERT and one.name.endswith(f" {AlertLevel.NOTICE}"))
        )

    @property
    def verdict(self) -> Verdict | None:
        """On the card that the row is about: shown, kept back, or the best guess."""
        if self.shown:
            card = (self.wrong or self.shown)[0].card.id
            return next((one for one in self.verdicts if one.match.card.id == card), None)
        own = [one for one in self.verdicts if one.withheld is not Withheld.SPEAKER]
        return self._kept_back or next(iter(own), None)

    @property
    def delay(self) -> float | None:
        """Seconds from the end of the phrase to the card; negative when it came before."""
        return self.shown[0].after_phrase_end if self.shown else None

    @property
    def _kept_back(self) -> Verdict | None:
        """The best card that fitted well enough and did not come."""
        return next(
            (
                one
                for one in self.verdicts
                if one.match.evidence >= one.needed and one.withheld not in (None, Withheld.SPEAKER)
            ),
            None,
        )

    def marks(self, language: str) -> tuple[Mark, ...]:
        """The pieces of the text that met the card or the guide's phrase."""
        if self.outcome is Outcome.FOLLOWED:
            heard = self.likeness.heard if self.likeness else ""
            return pieces(self.text, heard, plain(heard, language), language)
        verdict = self.verdict
        if verdict is None or self.outcome is Outcome.NOTHING:
            return ()
        met = [pair.heard for pair in verdict.match.met]
        return pieces(self.text, verdict.match.heard, met, language)


def pieces(text: str, heard: str, met: Sequence[str], language: str) -> tuple[Mark, ...]:
    """The words of `heard`, a run of words of `text`, that are among `met`; neighbours are one mark."""
    said, run = words(text, language), [word.text for word in words(heard, language)]
    starts = range(len(said) - len(run) + 1)
    first = next((at for at in starts if [word.text for word in said[at : at + len(run)]] == run), None)
    if not run or first is None:
        return ()
    found: list[Mark] = []
    joins = False
    for word in said[first : first + len(run)]:
        if word.text in met:
            found.append((found.pop()[0] if joins else word.start, word.end))
        joins = word.text in met
    return tuple(found)
