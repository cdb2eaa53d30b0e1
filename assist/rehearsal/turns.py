"""The turns of a call as they unfold: every event goes to the line on which it came up."""

from collections.abc import Mapping

from msgspec import Struct

from assist.events import (
    Alert,
    Entry,
    Event,
    Hypothesis,
    ItemState,
    Mover,
    Pointer,
    Position,
    Reminder,
    Suggestion,
    Tick,
    Unsure,
)
from assist.guidance import checklist, script
from assist.guidance.likeness import Fit
from assist.guidance.route import step_target
from assist.matching.policy import Verdict, Withheld
from assist.rehearsal.conversation import Happening, Line, What, Who
from assist.rehearsal.judging import judge
from assist.rehearsal.names import Names
from assist.rehearsal.rows import Likeness, Row

Fits = Mapping[str, Fit]
_FOR_GOOD = (Withheld.NEGATIVE, Withheld.ONCE, Withheld.COOLDOWN, Withheld.BUDGET)
_MARKS = {ItemState.SAID: What.TICK, ItemState.OPEN: What.UNTICK, ItemState.WAIVED: What.WAIVE}


class _Turn(Struct):
    """A line under way, and what is found of it so far."""

    line: Line
    time: float
    text: str
    read: str = ""
    verdicts: tuple[Verdict, ...] = ()
    shown: list[Suggestion] = []
    offered: bool = False
    happened: list[Happening] = []
    times: list[float] = []
    likeness: Likeness | None = None

    @property
    def matters(self) -> bool:
        """What nobody says is of interest only where something comes of it."""
        is_said = bool(self.text) and self.line.who not in (Who.HAND, Who.WAIT)
        return is_said or bool(self.happened or self.line.expected)


class Turns:
    def __init__(self, names: Names) -> None:
        self._names = names
        self._turns: dict[str, _Turn] = {}
        self._now: _Turn | None = None
        self._step, self._ways = "", tuple[str, ...]()

    def begin(self, line: Line, time: float) -> None:
        """A written line; what is heard begins its own."""
        self._now = self._turns[str(line.number)] = _Turn(line, time, line.text)

    def judged(self, heard: Hypothesis, verdicts: tuple[Verdict, ...]) -> None:
        """What the rules said of this reading; that by which a card was shown, or kept back for good, stays."""
        turn = self._of(heard)
        decides = _is_kept_back(verdicts) or any(one.withheld is None for one in verdicts)
        if not turn.shown and (decides or not _is_kept_back(turn.verdicts)):
            turn.read, turn.verdicts = heard.text, verdicts

    def note(self, event: Event, fits: Fits) -> None:
        """`fits`: how well the last words fitted the phrases of script and checklist."""
        if isinstance(event, Hypothesis):
            if not event.echo:
                self._now = self._of(event)
        elif self._now and (happening := self._happening(event)):
            self._now.happened.append(happening)
            self._now.times.append(event.time)
            self._now.likeness = _likeness(event, fits, self._step) or self._now.likeness
            self._now.offered |= isinstance(event, Unsure)
            if isinstance(event, Suggestion):
                self._now.shown.append(event)
        if isinstance(event, Position):
            self._step, self._ways = event.step, tuple(way.label for way in event.ways)

    def rows(self) -> tuple[Row, ...]:
        """Of every line that was said or on which something happened, in the order of their beginnings."""
        turns = [turn for turn in self._turns.values() if turn.matters]
        return tuple(self._row(turn) for turn in sorted(turns, key=lambda turn: turn.time))

    def _of(self, heard: Hypothesis) -> _Turn:
        turn = self._turns.get(heard.utterance)
        if turn is None:
            line = Line(len(self._turns) + 1, Who(heard.channel.value), "")
            turn = self._turns[heard.utterance] = _Turn(line, heard.time, "")
        turn.text = heard.text
        turn.time = heard.words[0].start if heard.words else turn.time
        return turn

    def _happening(self, event: Event) -> Happening | None:
        match event:
            case Suggestion():
                return Happening(What.CARD, event.card.id)
            case Unsure():
                return Happening(What.SEARCH)
            case Position() if event.by is not Mover.START:
                return Happening(What.STEP, event.step)
            case Pointer():
                return Happening(What.LIT, "nothing" if event.way is None else self._ways[event.way])
            case Entry():
                return Happening(What.FILL, f"{event.field} = {event.value}")
            case Tick():
                return Happening(_MARKS[event.state], event.item)
            case Reminder():
                return Happening(What.REMIND, " + ".join(item.id for item in event.items))
            case Alert(over=False):
                return Happening(What.ALERT, f"{event.kind} {event.level}")
        return None

    def _row(self, turn: _Turn) -> Row:
        wrong, missing = judge(turn.line.expected, turn.happened, turn.shown, self._names)
        return Row(
            number=turn.line.number,
            time=turn.time,
            who=turn.line.who,
            text=turn.text,
            shown=tuple(turn.shown),
            offered=turn.offered,
            happened=tuple(turn.happened),
            times=tuple(turn.times),
            expected=turn.line.expected,
            wrong=wrong,
            missing=missing,
            read=turn.read,
            verdicts=turn.verdicts,
            likeness=turn.likeness,
        )


def _is_kept_back(verdicts: tuple[Verdict, ...]) -> bool:
    """Whether a card fitted well enough, and a rule keeps it back that more words would not change."""
    return any(one.withheld in _FOR_GOOD and one.match.evidence >= one.needed for one in verdicts)


def _likeness(event: Event, fits: Fits, before: str) -> Likeness | None:
    """How well the words fitted the phrase by which the checklist or the script followed."""
    match event:
        case Tick(state=ItemState.SAID, by_hand=False):
            fit, needed = fits.get(checklist.target(event.item)), checklist.SAID
        case Position(by=Mover.AGENT):
            fit, needed = fits.get(step_target(event.step)), script.SAID
        case Position(by=Mover.CUSTOMER):
            ways = [fit for target, fit in fits.items() if target.endswith(f" of {before}")]
            fit, needed = max(ways, key=lambda fit: fit.likeness, default=None), script.TAKES
        case _:
            return None
    return Likeness(fit.likeness, needed, fit.heard) if fit else None
