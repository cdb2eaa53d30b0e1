"""Whole utterances by a sentence encoder too: slower than the rest, so for finals alone.

The candidates are the matcher's own. Letters, word table and sentence together put them in order; how evident the
best one is tell the matcher's own likeness (whole and best stretch) and the sentence's.
"""

import logging
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Protocol

import numpy as np
from msgspec.structs import replace

from assist.matching.calibration import by_sentence
from assist.matching.features import Floats, products
from assist.matching.index import Match
from assist.matching.phrase_vectors import PhraseVectors, phrases_of
from assist.matching.segment import TITLE

log = logging.getLogger("callcue")

LANGUAGE = "en"
"""The one language that the model has learned."""
_CANDIDATES = 20
_SENTENCE, _LETTERS, _TABLE = 0.8, 0.3, 0.4
"""What each likeness weighs in the order."""
_OWN = 0.6
"""What the matcher's own likeness counts in the evidence; the rest is the sentence's."""
_BEST_TRIGGER = 0.4
"""What a card's best trigger counts in its likeness by sentence; the rest is all of its phrases together."""


class Ranking(Protocol):
    def match(self, text: str, limit: int = 5) -> list[Match]: ...


class SemanticMatcher:
    """A matcher of whole utterances. `phrases` gives what the encoder knows by now, None as long as that is nothing.

    Whatever goes wrong with the encoder is logged, and from then on the matcher's own answers are given.
    """

    def __init__(
        self, matcher: Ranking, phrases: Callable[[], PhraseVectors | None], *, titles: bool = True
    ) -> None:
        self._matcher, self._phrases, self._titles = matcher, phrases, titles
        self._failed = False

    def match(self, text: str, limit: int = 5) -> list[Match]:
        """The cards that fit best, best first."""
        phrases = None if self._failed else self._phrases()
        if phrases is None:
            return self._matcher.match(text, limit)
        found = self._matcher.match(text, _CANDIDATES)
        try:
            return self._ordered(text, found, phrases)[:limit]
        except Exception:  # a call goes on, whatever onnxruntime raises
            log.exception("The sentence model failed. Calls go on without it until the next start.")
            self._failed = True
            return found[:limit]

    def _ordered(self, text: str, found: Sequence[Match], phrases: PhraseVectors) -> list[Match]:
        heard = phrases.heard(text) if found else None
        if heard is None:
            return list(found)
        texts = [phrases_of(match.card, self._titles) for match in found]
        known = phrases.of([phrase for some in texts for phrase in some])
        counts = [len(some) for some in texts]
        weights = np.ones(len(known.plain), np.float32)
        if self._titles:
            weights[
                [last - 1 for last, count in zip(accumulate(counts), counts, strict=True) if count > 1]
            ] = TITLE
        plain, sharp = (
            _likeness(vectors * weights[:, None], counts, said[0])
            for vectors, said in zip(known, heard, strict=True)
        )
        ordered = [_judged(*row) for row in zip(found, plain.tolist(), sharp.tolist(), strict=True)]
        return sorted(ordered, key=lambda match: -match.score)


def _likeness(phrases: Floats, counts: Sequence[int], heard: Floats) -> Floats:
    """How like each card is, from the rows of its phrases: its best one and all of them together."""
    start = np.cumsum([0, *counts[:-1]])
    each = products(phrases, heard[None])[:, 0]
    sums = np.add.reduceat(phrases, start, axis=0)
    together = products(sums, heard[None])[:, 0] / np.maximum(np.linalg.norm(sums, axis=1), 1e-9)
    likeness: Floats = _BEST_TRIGGER * np.maximum.reduceat(each, start) + (1 - _BEST_TRIGGER) * together
    return likeness


def _judged(match: Match, plain: float, sharp: float) -> Match:
    meaning = match.letters if match.meaning is None else match.meaning
    score = _SENTENCE * sharp + _LETTERS * match.letters + _TABLE * meaning
    own = (match.score + match.stretch) / 2
    return replace(
        match,
        score=float(np.clip(score / (_SENTENCE + _LETTERS + _TABLE), 0, 1)),
        evidence=by_sentence(_OWN * own + (1 - _OWN) * plain),
        sentence=plain,
    )
