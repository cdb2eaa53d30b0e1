"""Likeness of spellings, by rapidfuzz: which words met a trigger, and whether a phrase was said.

The scores that rank cards do not come from here: rapidfuzz' ratios are misled by long texts and single words.
"""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Prefix

from assist.matching.text import Word, is_unspaced

_SAID = 85.0
"""Out of 100, for a phrase to count as said: "cancel my apointment" does, "cancel my account" does not."""


_SAME = 70.0
"""Out of 100, for two words to be one word, recognised twice."""


class Meeting(NamedTuple):
    """Which words `[first, last]` of what was heard fit a trigger, and which of them met which of its words.

    `pairs` are positions among the heard and the trigger's words, with how alike they are spelled, 0 to 1.
    """

    first: int
    last: int
    pairs: list[tuple[int, int, float]]


def met(trigger: Sequence[str], heard: Sequence[Word]) -> Meeting:
    """How a trigger's words and those that were heard fit together best."""
    text, starts = _joined(heard)
    fit = fuzz.partial_ratio_alignment(_join(trigger), text)
    if fit is None or fit.dest_end <= fit.dest_start:
        return Meeting(0, len(heard) - 1, [])
    inside = [
        at for at, start in enumerate(starts) if _within(start, heard[at], fit.dest_start, fit.dest_end)
    ]
    alike = process.cdist([heard[at].text for at in inside], trigger, scorer=fuzz.ratio, score_cutoff=_SAME)
    best = alike.argmax(axis=1).tolist() if alike.size else []
    pairs = [
        (at, place, float(row[place]) / 100)
        for at, place, row in zip(inside, best, alike, strict=False)
        if row[place]
    ]
    return Meeting(pairs[0][0], pairs[-1][0], pairs) if pairs else Meeting(0, len(heard) - 1, [])


def says(heard: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether these words hold the phrase, give or take a misheard letter; whole words only."""
    if not phrase:
        return False
    wanted = _join(phrase)
    return any(fuzz.ratio(wanted, piece) >= _SAID for piece in _pieces(heard, len(phrase)))


def may_go_on(heard: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the last words may be the beginning of the phrase, which is not complete yet."""
    return any(
        fuzz.ratio(_join(phrase[:size]), _join(heard[-size:])) >= _SAID
        for size in range(1, min(len(phrase), len(heard) + 1))
    )


def same(one: str, other: str) -> bool:
    """Whether two words may be one word, recognised twice."""
    return fuzz.ratio(one, other) >= _SAME


def same_start(one: str, other: str) -> int:
    """How many letters both begin with."""
    return Prefix.similarity(one, other)


def near(word: str, vocabulary: Sequence[str], at_least: float) -> list[tuple[str, float]]:
    """Words of a vocabulary that are spelled like this one, with their likeness 0 to 1."""
    found = process.extract(word, vocabulary, scorer=fuzz.ratio, score_cutoff=at_least * 100, limit=8)
    return [(known, score / 100) for known, score, _ in found]


def _pieces(heard: Sequence[str], size: int) -> list[str]:
    """All runs of about `size` words: a recogniser splits and joins words."""
    sizes = {size, max(1, size - 1), size + 1} if size > 1 else {1}
    return [_join(heard[at : at + n]) for n in sizes for at in range(len(heard) - n + 1)]


def _join(words: Sequence[str]) -> str:
    return "".join(word if is_unspaced(word) else word + " " for word in words).strip()


def _joined(heard: Sequence[Word]) -> tuple[str, list[int]]:
    text, starts = "", []
    for word in heard:
        starts.append(len(text))
        text += word.text if is_unspaced(word.text) else word.text + " "
    return text.strip(), starts


def _within(start: int, word: Word, low: int, high: int) -> bool:
    """Whether more than half of the word lies in `[low, high)`."""
    covered = min(high, start + len(word.text)) - max(low, start)
    return covered * 2 > len(word.text)
