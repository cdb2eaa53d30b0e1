"""What was agreed, taken from the agent's own words: promises, open points, a hand-over. Nothing is made up."""

from collections.abc import Iterator

from msgspec import Struct

from assist.guidance.patterns import Patterns
from assist.guidance.talk import UNSPACED, Talk

_LONGEST = 22
"""Words that an extract has at most; in Chinese and Japanese three times as many characters."""
_LEAD = 6
"""Words before what was found that may belong to it; more are about something else."""


class Line(Struct, frozen=True):
    """A final: what was said, and when in the sound, in seconds."""

    time: float
    text: str


class Agreed:
    """Finds in lines of the agent what a note should hold."""

    def __init__(self, talk: Talk) -> None:
        known = talk.note
        self._talk = talk
        self._promises = _patterns(known.promises, talk, known.not_promises)
        self._open = _patterns(known.open_points, talk)
        self._hand_over = _patterns(known.hand_over, talk)

    def promises(self, lines: list[Line]) -> list[Line]:
        taken = {line.time for line in [*self.open_points(lines), *self.hand_overs(lines)]}
        return [line for line in self._found(self._promises, lines) if line.time not in taken]

    def open_points(self, lines: list[Line]) -> list[Line]:
        return list(self._found(self._open, lines))

    def hand_overs(self, lines: list[Line]) -> list[Line]:
        return list(self._found(self._hand_over, lines))

    def _found(self, patterns: Patterns | None, lines: list[Line]) -> Iterator[Line]:
        """Each once, from the words that were found on."""
        told: set[str] = set()
        for line in lines:
            if patterns and (found := patterns.find(line.text)):
                text = extract(line.text, line.text.find(found.heard), self._talk.code)
                if text.casefold() not in told:
                    told.add(text.casefold())
                    yield Line(line.time, text)


def extract(text: str, start: int, code: str) -> str:
    """The line, or where it begins with something else, from the words at `start` on."""
    start = max(0, start)
    if code in UNSPACED:
        return text[start if start > 3 * _LEAD else 0 :][: 3 * _LONGEST]
    lead, rest = text[:start].split(), text[start:].split()
    return " ".join([*(lead if len(lead) <= _LEAD else []), *rest][:_LONGEST])


def _patterns(phrases: tuple[str, ...], talk: Talk, unless: tuple[str, ...] = ()) -> Patterns | None:
    return Patterns(phrases, talk.code, unless=unless, negations=talk.negations) if phrases else None
