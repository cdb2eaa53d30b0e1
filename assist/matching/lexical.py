"""Likeness by letters, stems and sounds: an inverted index over hashed features, in numpy arrays.

Texts are compared by the cosine of their weighted features. A feature weighs by its idf, counted per card and
not per trigger (a card's triggers share its words), together with a background of small talk. A card's score
is half its best trigger and half the sum of all of them, so that one odd trigger neither wins nor loses it.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assist.matching.features import WEIGHTS, Features, Floats, Ints, Occurrences

_BLOCKS = len(WEIGHTS)
_FULL = sum(weight * weight for weight in WEIGHTS)
"""The squared length of a text that has features of every block."""
_LEAST_CARDS = 100
"""A smaller library weighs its features as if it had so many cards: idf means nothing over three."""


class Query(NamedTuple):
    """Stretches of one utterance as vectors: `weights[i, j]` is what feature `ids[i]` weighs in stretch j."""

    ids: Ints
    weights: Floats


class Likeness(NamedTuple):
    """Rows are cards, columns stretches: the score 0 to 1, and which trigger was the best."""

    score: Floats
    trigger: Ints


class LexicalIndex:
    """Over `triggers` (lists of words) that belong to `cards` (ascending card numbers, each at least once).

    `emphasis` scales each trigger's score. Card and trigger numbers are positions in what was given.
    """

    def __init__(
        self,
        features: Features,
        triggers: Sequence[Sequence[str]],
        cards: Sequence[int],
        background: Sequence[Sequence[str]],
        emphasis: Sequence[float],
    ) -> None:
        self._card_of = np.asarray(cards, np.int64)
        self.size = int(self._card_of[-1]) + 1 if len(self._card_of) else 0
        rows, hashes, counts = _counted(features, triggers)
        talk_rows, talk, _ = _counted(features, background)
        self._known, ids = np.unique(np.concatenate([hashes, talk]), return_inverse=True)
        ids, talk_ids = ids[: len(hashes)], ids[len(hashes) :]
        self._idf = self._idf_of(ids, rows // _BLOCKS, talk_ids, talk_rows, len(background))
        weights = self._weighted(rows, ids, counts, np.asarray(emphasis, np.float32))
        self._by_trigger(rows // _BLOCKS, ids, weights)
        self._by_feature(self._card_of[rows // _BLOCKS], ids, weights)

    def query(self, found: Occurrences, stretches: Sequence[tuple[int, int]]) -> Query:
        """Vectors for stretches `[start, end)` of the words of one text; unknown features are left out."""
        at = np.minimum(np.searchsorted(self._known, found.hashes), len(self._known) - 1)
        hit = np.flatnonzero(self._known[at] == found.hashes) if len(self._known) else np.zeros(0, np.int64)
        hit = hit[np.argsort(at[hit], kind="stable")]
        ids, starts = np.unique(at[hit], return_index=True)
        if not len(ids):
            return Query(ids, np.zeros((0, len(stretches)), np.float32))
        start, end = np.array(stretches).T
        inside = (found.first[hit, None] >= start) & (found.last[hit, None] < end)
        counts = np.add.reduceat(inside, starts, axis=0, dtype=np.float32)
        weights = np.where(counts > 0, 1 + np.log(np.maximum(counts, 1)), 0) * self._idf[ids, None]
        blocks = found.blocks[hit[starts]]
        for block, share in enumerate(WEIGHTS):
            length = np.sqrt((weights[blocks == block] ** 2).sum(0))
            weights[blocks == block] *= share / np.maximum(length, 1e-9)
        return Query(ids, weights.astype(np.float32))

    def candidates(self, query: Query, most: int, budget: int) -> Ints:
        """At most `most` card numbers that may fit the first stretch, looking at about `budget` postings."""
        sizes = self._frequency[query.ids]
        order = np.argsort(sizes, kind="stable")
        order = order[: max(3, int(np.searchsorted(np.cumsum(sizes[order]), budget, "right")))]
        at = _ranges(self._post_start[query.ids[order]], sizes[order])
        if not len(at):
            return np.zeros(0, np.int64)
        weight = np.repeat(query.weights[order, 0], sizes[order]) * self._post_weight[at]
        sums = np.bincount(self._post_card[at], weight, minlength=self.size)
        best = np.argpartition(sums, -most)[-most:] if self.size > most else np.arange(self.size)
        return best[sums[best] > 0]

    def score(self, cards: Ints, query: Query) -> Likeness:
        """How much each of these cards is like each stretch."""
        first, counts = self._first_trigger[cards], self._triggers_of[cards]
        triggers = _ranges(first, counts)
        likeness = self._dot(triggers, query)
        bounds = np.cumsum(counts) - counts
        best = np.maximum.reduceat(likeness, bounds, axis=0)
        winner = np.where(likeness == np.repeat(best, counts, axis=0), triggers[:, None], -1)
        centroid = np.add.reduceat(likeness, bounds, axis=0) / self._length[cards, None]
        score = 0.5 * best / _FULL + 0.5 * centroid / math.sqrt(_FULL)
        return Likeness(score.astype(np.float32), np.maximum.reduceat(winner, bounds, axis=0))

    def _dot(self, triggers: Ints, query: Query) -> Floats:
        """Dot products of triggers with stretches: the few features they share as one small dense matrix."""
        sizes = self._row_size[triggers]
        at = _ranges(self._row_start[triggers], sizes)
        self._slot[query.ids] = np.arange(len(query.ids))
        slots = self._slot[self._row_id[at]]
        self._slot[query.ids] = -1
        shared = np.flatnonzero(slots >= 0)
        dense = np.zeros((len(triggers), len(query.ids)), np.float32)
        dense[np.repeat(np.arange(len(triggers)), sizes)[shared], slots[shared]] = self._row_weight[
            at[shared]
        ]
        return dense @ query.weights

    def _idf_of(self, ids: Ints, triggers: Ints, talk: Ints, talk_rows: Ints, lines: int) -> Floats:
        vocabulary = len(self._known)
        pairs = np.unique(ids * max(1, self.size) + self._card_of[triggers])
        in_cards = np.bincount(pairs // max(1, self.size), minlength=vocabulary)
        talk_pairs = np.unique(talk * max(1, lines) + talk_rows // _BLOCKS)
        in_talk = np.bincount(talk_pairs // max(1, lines), minlength=vocabulary) / max(1, lines)
        size = max(self.size, _LEAST_CARDS)
        return np.log(1 + 2 * size / (in_cards + in_talk * size + 0.5)).astype(np.float32)

    def _weighted(self, rows: Ints, ids: Ints, counts: Ints, emphasis: Floats) -> Floats:
        """Sublinear counts by idf, each row (a block of a trigger) of the block's length."""
        weights = ((1 + np.log(counts)) * self._idf[ids]).astype(np.float32)
        length = np.sqrt(np.bincount(rows, weights**2, minlength=len(self._card_of) * _BLOCKS))
        share = np.array(WEIGHTS, np.float32)[rows % _BLOCKS] * emphasis[rows // _BLOCKS]
        return (weights * share / np.maximum(length[rows], 1e-9)).astype(np.float32)

    def _by_trigger(self, triggers: Ints, ids: Ints, weights: Floats) -> None:
        self._row_id, self._row_weight = ids.astype(np.int32), weights
        self._row_size, self._row_start = _sizes_and_starts(triggers, len(self._card_of))
        self._triggers_of, self._first_trigger = _sizes_and_starts(self._card_of, self.size)
        self._slot = np.full(len(self._known), -1, np.int32)

    def _by_feature(self, cards: Ints, ids: Ints, weights: Floats) -> None:
        """Postings from feature to cards, weighted by the sum of the card's triggers at length one."""
        key = ids * max(1, self.size) + cards
        order = np.argsort(key, kind="stable")
        pairs, starts = np.unique(key[order], return_index=True)
        sums = np.add.reduceat(weights[order], starts) if len(starts) else weights
        self._post_card = (pairs % max(1, self.size)).astype(np.int32)
        length = np.sqrt(np.bincount(self._post_card, sums**2, minlength=self.size))
        self._length = np.maximum(length, 1e-9).astype(np.float32)
        self._post_weight = sums / self._length[self._post_card]
        self._frequency, self._post_start = _sizes_and_starts(pairs // max(1, self.size), len(self._known))


def _counted(features: Features, texts: Sequence[Sequence[str]]) -> tuple[Ints, NDArray[np.uint32], Ints]:
    """Each text's distinct features as rows (text x block, ascending), hashes and counts."""
    found, owner = features.of(texts)
    rows = owner[found.first] * _BLOCKS + found.blocks
    keys, counts = np.unique((rows << 32) | found.hashes, return_counts=True)
    return keys >> 32, (keys & 0xFFFFFFFF).astype(np.uint32), counts


def _sizes_and_starts(sorted_groups: Ints, groups: int) -> tuple[Ints, Ints]:
    sizes = np.bincount(sorted_groups, minlength=groups)
    return sizes, np.cumsum(sizes) - sizes


def _ranges(starts: Ints, sizes: Ints) -> Ints:
    """`starts[i]`, `starts[i] + 1`, ... up to its size, for all i in a row."""
    return np.repeat(starts - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
