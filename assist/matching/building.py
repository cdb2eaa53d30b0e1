"""Builds the arrays of the lexical index: three sorts and some sums, no loop over triggers."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from assist.matching.features import BLOCK_BITS, BLOCKS, Features, Floats, Hashes, Ints


class Arrays(Struct, frozen=True):
    """The index. Features are positions in `known`; triggers and cards stand as they were given.

    `row_*`: the features of each trigger and their weights, trigger by trigger. `post_*`: the cards of each
    feature, feature by feature. `first_trigger`: of each card. (Starts have one more, where the last ends.)
    `length`: of each card's sum of triggers, before its postings were scaled to one.
    """

    known: Hashes
    idf: Floats
    row_start: Ints
    row_feature: NDArray[np.int32]
    row_weight: Floats
    post_start: Ints
    post_card: NDArray[np.int32]
    post_weight: Floats
    first_trigger: Ints
    length: Floats

    def places(self, hashes: Hashes) -> Ints:
        """The feature of each hash, -1 where it is not known."""
        if not len(self.known):
            return np.full(len(hashes), -1, np.int64)
        at = np.minimum(np.searchsorted(self.known, hashes), len(self.known) - 1)
        return np.where(self.known[at] == hashes, at, -1)

    def idf_at(self, places: Ints) -> Floats:
        """The idf of the feature at each place, 0 where that is -1."""
        idf = np.zeros(len(places), np.float32)
        idf[places >= 0] = self.idf[places[places >= 0]]
        return idf

    def weigh(self, hashes: Hashes) -> Floats:
        """The idf of each feature here; of one that is not known, that of the rarest."""
        at = self.places(hashes)
        return np.where(at >= 0, self.idf[at], self.idf.max()).astype(np.float32)


def build(
    features: Features,
    triggers: Sequence[Sequence[str]],
    cards: Sequence[int],
    background: Sequence[Sequence[str]],
    emphasis: Sequence[float],
    weigh_as: Arrays | None = None,
) -> Arrays:
    """Of `triggers` (lists of words) that belong to `cards` (ascending numbers from 0, each at least once).

    `background` are sentences that call for no card, `emphasis` scales each trigger's score.
    With `weigh_as`, features weigh what they weigh there.
    """
    card_of = np.asarray(cards, np.int64)
    size = int(card_of[-1]) + 1 if len(card_of) else 0
    texts, hashes, counts = _counted(features, [*triggers, *background])
    known, ids, order = _numbered(hashes)
    own = texts < len(triggers)
    in_talk = np.bincount(ids[~own], minlength=len(known)) / max(1, len(background))
    order = order[own[order]]
    posts = _starts(ids[order], card_of[texts[order]])
    in_cards = np.bincount(ids[order[posts]], minlength=len(known))
    idf = weigh_as.weigh(known) if weigh_as and len(weigh_as.known) else _idf(in_cards, in_talk, size)
    texts, ids = texts[own], ids[own]
    weights = (1 + np.log(counts[own])).astype(np.float32) * idf[ids]
    shares = np.array(features.weights, np.float32)[known[ids] & BLOCK_BITS]
    weights *= _scale(texts, known[ids] & BLOCK_BITS, weights, np.asarray(emphasis, np.float32)) * shares
    sums = _sums(weights[order], posts)
    post_card = card_of[texts[order[posts]]].astype(np.int32)
    length = np.maximum(np.sqrt(np.bincount(post_card, sums**2, minlength=size)), 1e-9).astype(np.float32)
    return Arrays(
        known=known,
        idf=idf,
        row_start=_bounds(texts, len(triggers)),
        row_feature=ids.astype(np.int32),
        row_weight=weights,
        post_start=_bounds(ids[order[posts]], len(known)),
        post_card=post_card,
        post_weight=(sums / length[post_card]).astype(np.float32),
        first_trigger=_bounds(card_of, size),
        length=length,
    )


def _counted(features: Features, texts: Sequence[Sequence[str]]) -> tuple[Ints, Hashes, Ints]:
    """The distinct features of each text, text by text, and how often each occurs."""
    found, owner = features.of(texts)
    keys = np.sort((owner[found.first].astype(np.uint64) << np.uint64(32)) | found.hashes)
    starts = _starts(keys)
    counts = np.diff(np.append(starts, len(keys)))
    keys = keys[starts]
    return (keys >> np.uint64(32)).astype(np.int64), keys.astype(np.uint32), counts


def _numbered(hashes: Hashes) -> tuple[Hashes, Ints, Ints]:
    """The distinct hashes ascending, each one's position among them, and an order by hash, then place."""
    keys = np.sort((hashes.astype(np.uint64) << np.uint64(32)) | np.arange(len(hashes), dtype=np.uint64))
    order = (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)
    starts = _starts(hashes[order])
    ids = np.empty(len(hashes), np.int64)
    ids[order] = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(hashes))))
    return hashes[order[starts]], ids, order


def _idf(in_cards: Ints, in_talk: NDArray[np.float64], size: int) -> Floats:
    """What a feature weighs that is in so many cards and in that share of the small talk."""
    return np.log(1 + 2 * size / (in_cards + in_talk * size + 0.5)).astype(np.float32)


def _scale(texts: Ints, blocks: NDArray[np.integer], weights: Floats, emphasis: Floats) -> Floats:
    """What brings each block of each trigger to the trigger's emphasis as its length."""
    rows = texts * BLOCKS + blocks
    length = np.sqrt(np.bincount(rows, weights**2, minlength=len(emphasis) * BLOCKS))
    scale: Floats = (emphasis[texts] / np.maximum(length, 1e-9)[rows]).astype(np.float32)
    return scale


def _sums(values: Floats, starts: Ints) -> Floats:
    """Of the groups that begin at `starts` (`reduceat` is slow where most groups have one member)."""
    groups = np.zeros(len(values), np.int64)
    groups[starts[1:]] = 1
    return np.bincount(np.cumsum(groups), values, minlength=len(starts)).astype(np.float32)


def _starts(*ascending: NDArray[np.generic]) -> Ints:
    """Where a new value begins in one or several parallel arrays."""
    if not len(ascending[0]):
        return np.zeros(0, np.int64)
    new = np.any([part[1:] != part[:-1] for part in ascending], axis=0)
    return np.concatenate([[0], np.flatnonzero(new) + 1])


def _bounds(ascending: NDArray[np.integer], groups: int) -> Ints:
    """Where each group's members start, and where the last one's end."""
    return np.concatenate([[0], np.cumsum(np.bincount(ascending, minlength=groups))]).astype(np.int64)
