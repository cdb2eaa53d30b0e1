"""Likeness by meaning: a trained table of word vectors; a text is the sum of its words.

The table (training/ has how it was made, tables/README.md what it was made from) gives small talk and names short
vectors and words of a request long ones, so that a request wrapped in a greeting still points its own way.
"""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from assist.matching import score
from assist.matching.features import BEST_TRIGGER, Floats, Ints, products, ranges

_ALIKE, _SAME_START, _END, _BEGIN = 0.8, 4, 2, 2
"""A word that is not known means what one means that is so like it, begins with as many letters and differs in no
more than its end: "modems" is "modem", "outage" is no "outrage". (By the first two letters it is looked for.)
"""
_MAIN = 48
"""The first numbers of a vector say most: enough to find candidates."""


class WordTable:
    """Vectors of words. `vectors[-1]` is zero and stands for every word that is not known."""

    def __init__(self, words: Sequence[str], vectors: Floats) -> None:
        self._rows = {word: row for row, word in enumerate(words)}
        self._begun: dict[str, list[str]] = defaultdict(list)
        for word in words:
            self._begun[word[:_BEGIN]].append(word)
        self._vectors = np.vstack([vectors, np.zeros_like(vectors[:1])])
        self.width = vectors.shape[1]
        self.digest = hashlib.blake2b(vectors.tobytes(), digest_size=8).hexdigest()

    @classmethod
    def load(cls, file: Path) -> "WordTable":
        """From an npz of `words` (one text, a word a line), `rows` (int8) and each row's `scale`."""
        with np.load(file) as data:
            words = data["words"].tobytes().decode().split("\n")
            return cls(words, data["rows"] * data["scale"].astype(np.float32)[:, None])

    def rows(self, words: Sequence[str]) -> list[int]:
        """The row of each word or of one like it, -1 if there is none."""
        return [self._row(word) for word in words]

    def _row(self, word: str) -> int:
        row = self._rows.get(word)
        if row is None:
            row = self._rows[word] = self._relative(word)
        return row

    def _relative(self, word: str) -> int:
        for known, _ in score.near(word, self._begun.get(word[:_BEGIN], ()), _ALIKE):
            if score.same_start(word, known) >= max(_SAME_START, min(len(word), len(known)) - _END):
                return self._rows[known]
        return -1

    def texts(self, texts: Sequence[Sequence[str]]) -> Floats:
        """The vector of each text, of length one, or zero if it has no known word."""
        rows = np.array([row for text in texts for row in [*self.rows(text), -1]], np.int64)
        return _unit(_sums(self._vectors, rows, np.cumsum([0, *(len(text) + 1 for text in texts)])))

    def stretches(self, words: Sequence[str], stretches: Sequence[tuple[int, int]]) -> Floats:
        """The vector of each stretch `[start, end)` of one text."""
        sums = np.zeros((len(words) + 1, self.width), np.float32)
        np.cumsum(self._vectors[self.rows(words)], axis=0, out=sums[1:])
        start, end = np.array(stretches).T
        return _unit(sums[end] - sums[start])

    def likeness(self, words: Sequence[str], others: Sequence[str]) -> Floats:
        """The cosines of all words (rows) with all others; 0 where one is not known."""
        return products(self.texts([[word] for word in words]), self.texts([[word] for word in others]))


class MeaningIndex:
    """Triggers that belong to cards, as vectors; the best one and all together make a card's score.

    `first_trigger` says where each card's triggers begin, and one more where the last one's end.
    """

    def __init__(self, table: WordTable, triggers: Floats, first_trigger: Ints) -> None:
        self.table, self.triggers, self._first = table, triggers, first_trigger
        self._cards = _unit(_sums(triggers, np.arange(len(triggers)), first_trigger))
        self._main = np.ascontiguousarray(self._cards[:, :_MAIN])

    def candidates(self, stretch: Floats, most: int) -> Ints:
        """About the `most` cards nearest to one vector."""
        likeness = products(self._main, stretch[None, :_MAIN])[:, 0]
        if len(likeness) <= most:
            return np.arange(len(likeness))
        return np.argpartition(likeness, -most)[-most:]

    def score(self, cards: Ints, stretches: Floats) -> tuple[Floats, Floats]:
        """How much each card (row) is like each stretch (column), and each of their triggers: -1 to 1."""
        counts = self._first[cards + 1] - self._first[cards]
        likeness = products(self.triggers[ranges(self._first[cards], counts)], stretches)
        best = np.maximum.reduceat(likeness, np.cumsum(counts) - counts, axis=0)
        together = products(self._cards[cards], stretches)
        return (BEST_TRIGGER * best + (1 - BEST_TRIGGER) * together).astype(np.float32), likeness


@cache
def table_of(code: str) -> WordTable | None:
    """The table that comes with the program for a language, if there is one."""
    file = files("assist.matching") / "tables" / f"{code}.npz"
    if not file.is_file():
        return None
    with as_file(file) as path:
        return WordTable.load(path)


def _sums(vectors: Floats, rows: Ints, start: Ints) -> Floats:
    """The sum of each group's rows; groups are short, so place by place for all of them at once."""
    sizes = np.diff(start)
    sums = np.zeros((len(sizes), vectors.shape[1]), np.float32)
    for place in range(sizes.max(initial=0)):
        groups = np.flatnonzero(sizes > place)
        sums[groups] += vectors[rows[start[groups] + place]]
    return sums


def _unit(vectors: Floats) -> Floats:
    length = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))[:, None]
    unit: Floats = vectors / np.maximum(length, np.float32(1e-9))
    return unit
