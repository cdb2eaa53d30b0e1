"""Likeness by letters, stems and sounds: an inverted index over hashed features, in numpy arrays.

Texts are compared by the cosine of their weighted features. A feature weighs by its idf, counted per card and
not per trigger (a card's triggers share its words), together with a background of small talk. A card's score
is made of its best trigger and of the sum of all, so that one odd trigger neither wins nor loses it.
"""

import math
from collections.abc import Sequence
from copy import copy
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assist.matching.building import Arrays, build
from assist.matching.features import (
    BEST_TRIGGER,
    BLOCK_BITS,
    Features,
    Floats,
    Hashes,
    Ints,
    Occurrences,
    products,
    ranges,
)


class Query(NamedTuple):
    """Stretches of one utterance as vectors: `weights[i, j]` is what feature `ids[j]` weighs in stretch i."""

    ids: Ints
    weights: Floats

    def first(self) -> "Query":
        return Query(self.ids, self.weights[:1])


class Likeness(NamedTuple):
    """Rows are cards, columns stretches: the score 0 to 1, and which trigger was the best.

    `each` has a row for each trigger of these cards in their order: how like it is, 0 to 1.
    """

    score: Floats
    trigger: Ints
    each: Floats


class LexicalIndex:
    """Over triggers (lists of words) that belong to cards; `building.build` says what it takes.

    Not for use by two threads at a time.
    """

    def __init__(
        self,
        features: Features,
        triggers: Sequence[Sequence[str]],
        cards: Sequence[int],
        background: Sequence[Sequence[str]],
        emphasis: Sequence[float],
        weigh_as: Arrays | None = None,
    ) -> None:
        self._take(build(features, triggers, cards, background, emphasis, weigh_as), features)

    @classmethod
    def of(cls, arrays: Arrays, features: Features) -> "LexicalIndex":
        """The index that `build` made before, from a file perhaps."""
        index = cls.__new__(cls)
        index._take(arrays, features)
        return index

    def _take(self, arrays: Arrays, features: Features) -> None:
        self.arrays, self.size = arrays, len(arrays.length)
        self._weights = features.weights
        self._full = sum(weight * weight for weight in features.weights)
        self._slot = np.full(len(arrays.known), -1, np.int32)
        self._beside: Arrays | None = None

    def beside(self, other: "LexicalIndex") -> "LexicalIndex":
        """The same in a library of both: an utterance's features that only the other one knows count in its length.

        Without that a few cards by themselves, which know little of it, would seem more like it than they are.
        """
        index = copy(self)
        index._beside = other.arrays
        return index

    def query(self, found: Occurrences, stretches: Sequence[tuple[int, int]]) -> Query:
        """Vectors for stretches `[start, end)` of the words of one text; unknown features are left out."""
        places, idf = self._known(found.hashes)
        known = np.flatnonzero(idf)
        known = known[np.argsort(found.hashes[known], kind="stable")]
        if not len(known):
            return Query(known, np.zeros((len(stretches), 0), np.float32))
        hashes = found.hashes[known]
        starts = np.flatnonzero(np.concatenate([[True], hashes[1:] != hashes[:-1]]))
        start, end = np.array(stretches).T
        inside = (found.first[known, None] >= start) & (found.last[known, None] < end)
        counts = np.add.reduceat(inside, starts, axis=0, dtype=np.float32)
        weights = np.where(counts > 0, 1 + np.log(np.maximum(counts, 1)), 0) * idf[known[starts], None]
        _scale_blocks(weights, hashes[starts] & BLOCK_BITS, self._weights)
        ids = places[known[starts]]
        return Query(ids[ids >= 0], np.ascontiguousarray(weights[ids >= 0].T, np.float32))

    def _known(self, hashes: Hashes) -> tuple[Ints, Floats]:
        """The feature of each hash, -1 where it is none of ours; its idf, 0 where it is none of the others' too."""
        places = self.arrays.places(hashes)
        idf = self.arrays.idf_at(places)
        if self._beside is not None:
            theirs = self._beside.idf_at(self._beside.places(hashes))
            idf = np.where(places >= 0, idf, theirs)
        return places, idf

    def candidates(self, query: Query, most: int, budget: int) -> Ints:
        """At most `most` cards that may fit the first stretch, from about `budget` postings."""
        arrays = self.arrays
        sizes = arrays.post_start[query.ids + 1] - arrays.post_start[query.ids]
        order = np.argsort(sizes)
        order = order[: max(3, int(np.searchsorted(np.cumsum(sizes[order]), budget, "right")))]
        at = ranges(arrays.post_start[query.ids[order]], sizes[order])
        weight = np.repeat(query.weights[0, order], sizes[order]) * arrays.post_weight[at]
        sums = np.bincount(arrays.post_card[at], weight, minlength=self.size)
        best = np.argpartition(sums, -most)[-most:] if self.size > most else np.arange(self.size)
        return best[sums[best] > 0]

    def score(self, cards: Ints, query: Query) -> Likeness:
        """How much each of these cards is like each stretch."""
        arrays = self.arrays
        counts = arrays.first_trigger[cards + 1] - arrays.first_trigger[cards]
        triggers = ranges(arrays.first_trigger[cards], counts)
        likeness = self._dot(triggers, query) / np.float32(self._full)
        bounds = np.cumsum(counts) - counts
        best = np.maximum.reduceat(likeness, bounds, axis=0)
        winner = np.where(likeness == np.repeat(best, counts, axis=0), triggers[:, None], -1)
        together = np.add.reduceat(likeness, bounds, axis=0) / arrays.length[cards, None]
        score = BEST_TRIGGER * best + (1 - BEST_TRIGGER) * together * math.sqrt(self._full)
        return Likeness(score.astype(np.float32), np.maximum.reduceat(winner, bounds, axis=0), likeness)

    def _dot(self, triggers: Ints, query: Query) -> Floats:
        """Dot products of triggers with stretches: the few features they share as one small dense matrix."""
        arrays, width = self.arrays, len(query.ids)
        sizes = arrays.row_start[triggers + 1] - arrays.row_start[triggers]
        at = ranges(arrays.row_start[triggers], sizes)
        self._slot[query.ids] = np.arange(width)
        slots = self._slot[arrays.row_feature[at]]
        self._slot[query.ids] = -1
        shared = np.flatnonzero(slots >= 0)
        dense = np.zeros((len(triggers), width), np.float32)
        rows = np.repeat(np.arange(len(triggers)), sizes)
        dense[rows[shared], slots[shared]] = arrays.row_weight[at[shared]]
        return products(dense, query.weights)


def _scale_blocks(weights: Floats, blocks: NDArray[np.integer], shares: Sequence[float]) -> None:
    """Brings each block of each column to its share as its length, in place."""
    for block, share in enumerate(shares):
        mine = weights[blocks == block]
        length = np.sqrt((mine * mine).sum(0))
        weights[blocks == block] = mine * (share / np.maximum(length, 1e-9))
