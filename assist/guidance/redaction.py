"""What never enters a note: card numbers, in figures or in words, whole or said in pieces; and phone numbers.

A recogniser mishears figures, so a long run is taken out whether its check figure (Luhn) is right or not; the
check only says what it was. A number said over several utterances is found when their lines are given together.
"""

from collections.abc import Sequence
from enum import StrEnum
from itertools import accumulate

from msgspec import Struct

from assist.guidance.numbers import spoken, written
from assist.guidance.talk import talk

_CARD, _PHONE = 13, 7
"""Figures from which on a run is taken for a card number, and for a phone number."""


class Secret(StrEnum):
    CARD_NUMBER = "card number"
    LONG_NUMBER = "long number"
    PHONE = "phone"


class Redacted(Struct, frozen=True):
    """The lines with `[card number]` and the like in place of what was removed, and what kinds those were."""

    lines: tuple[str, ...]
    removed: frozenset[Secret]


def redact(lines: Sequence[str], language: str, *, phones: bool = True) -> Redacted:
    """Lines in the order in which one side said them. `phones`: also shorter numbers, of 7 figures or more."""
    cut = _Cut(lines, language)
    least = _PHONE if phones else _CARD
    long = [run for run in reversed(cut.runs) if len(run.figures) >= least]
    removed = [cut.out(run.first, run.last, _kind(run.figures)) for run in long]
    return Redacted(tuple(cut.lines), frozenset(removed))


def luhn(figures: str) -> bool:
    """Whether the last figure is the check figure of the others, as on every payment card."""
    doubled = [int(figure) * (1 + at % 2) for at, figure in enumerate(reversed(figures))]
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def _kind(figures: str) -> Secret:
    if len(figures) < _CARD:
        return Secret.PHONE
    return Secret.CARD_NUMBER if luhn(figures) else Secret.LONG_NUMBER


class _Cut:
    """Lines as one row of words, from which pieces are cut."""

    def __init__(self, lines: Sequence[str], language: str) -> None:
        self.lines = list(lines)
        self._words = [written(line) for line in lines]
        self._first = [0, *accumulate(len(line) for line in self._words)]
        self.runs = spoken([word for line in self._words for word in line], talk(language).fill)

    def out(self, first: int, last: int, kind: Secret) -> Secret:
        """Puts the kind's name where the words `[first, last]` of the row stood. From the last run to the first."""
        for at, line in enumerate(self._words):
            low, high = max(first, self._first[at]), min(last, self._first[at + 1] - 1)
            if low <= high:
                start, end = line[low - self._first[at]].start, line[high - self._first[at]].end
                self.lines[at] = f"{self.lines[at][:start]}[{kind}]{self.lines[at][end:]}"
        return kind
