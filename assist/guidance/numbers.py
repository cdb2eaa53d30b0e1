"""Numbers as they are said: "one seven four", "double four", "two hundred and fifty", back into figures."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from assist.guidance.talk import FillWords
from assist.matching.text import Word, words

_AS_WRITTEN = ""
"""No language: figures stay figures when a text is taken apart."""


class Spoken(Struct, frozen=True):
    """Figures, and the words `[first, last]` that said them.

    The last `zeros` wait for what follows a "hundred"; `added` is what has been put into them.
    """

    figures: str
    first: int
    last: int
    zeros: int = 0
    added: int = 0


def written(text: str) -> list[Word]:
    """The words of a text, figures left as figures."""
    return words(text, _AS_WRITTEN)


def spoken(heard: Sequence[Word], known: FillWords) -> list[Spoken]:
    """Every run of spoken figures; words such as "and" do not end a run."""
    runs: list[Spoken] = []
    for piece in _pieces([word.text for word in heard], known):
        if runs and all(word.text in known.between_digits for word in heard[runs[-1].last + 1 : piece.first]):
            runs[-1] = _joined(runs[-1], piece)
        else:
            figures = piece.figures or "1" + "0" * piece.zeros
            runs.append(Spoken(figures, piece.first, piece.last, piece.zeros))
    return runs


def _joined(run: Spoken, piece: Spoken) -> Spoken:
    if not piece.figures and run.added:  # 三百二十: the 二 turns out to be tens
        figures = str(int(run.figures) + run.added * (10**piece.zeros - 1))
        return Spoken(figures, run.first, piece.last, piece.zeros)
    if not piece.figures:
        return Spoken(run.figures + "0" * piece.zeros, run.first, piece.last, piece.zeros)
    if len(piece.figures) <= run.zeros and not run.added:
        added = int(piece.figures)
        return Spoken(str(int(run.figures) + added), run.first, piece.last, run.zeros, added)
    return Spoken(run.figures + piece.figures, run.first, piece.last)


def _pieces(heard: list[str], known: FillWords) -> Iterator[Spoken]:
    """One for each number said: a figure, "forty two", "double four"; "hundred" is zeros without figures."""
    at = 0
    while at < len(heard):
        size, figures = _piece(heard[at : at + 3], known)
        zeros = known.zeros.get(heard[at], 0)
        if figures or zeros:
            yield Spoken(figures, at, at + size - 1, zeros)
        at += size


def _piece(heard: list[str], known: FillWords) -> tuple[int, str]:
    """How many words the number at the beginning takes, and its figures ("" for no number)."""
    first, *rest = heard
    unit = _figures(rest[0], known) if rest else ""
    if first in known.repeats and len(unit) == 1:
        return 2, unit * known.repeats[first]
    if first in known.tens:
        return _tens(known.tens[first], rest, known)
    return 1, _figures(first, known)


def _tens(tens: str, rest: list[str], known: FillWords) -> tuple[int, str]:
    """“forty” with the “two” that may follow, in some languages behind an “and”."""
    and_words = 1 if rest and rest[0] in known.tens_and else 0
    unit = _figures(rest[and_words], known) if len(rest) > and_words else ""
    if len(unit) == 1 and unit != "0":
        return 2 + and_words, tens + unit
    return 1, tens + "0"


def _figures(word: str, known: FillWords) -> str:
    return word if word.isdigit() else known.digits.get(word, "")
