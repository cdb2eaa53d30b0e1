"""Order by a sentence encoder: slower than the rest, so for whole utterances alone.

The candidates are the matcher's own, and what is evident stays as it was judged: the encoder puts them in order.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from msgspec.structs import replace

from assist.matching.encoder import Floats
from assist.matching.features import BEST_TRIGGER
from assist.matching.index import Match, Matcher
from scripts_db.cards import Card

_CANDIDATES = 32
_BY_SENTENCE = 0.6
"""What the encoder's likeness weighs; the rest is letters."""


class Encoder(Protocol):
    def encode(self, texts: Sequence[str]) -> Floats:
        """A vector of length one a text."""


class SemanticMatcher:
    """A matcher whose cards are put in order by the encoder."""

    def __init__(self, matcher: Matcher, encoder: Encoder) -> None:
        self._matcher, self._encoder = matcher, encoder
        self._known: dict[str, Floats] = {}

    def match(self, text: str, limit: int = 5) -> list[Match]:
        """The cards that fit best, best first."""
        found = self._matcher.match(text, _CANDIDATES)
        if not found:
            return []
        self._learn([phrase for match in found for phrase in self._phrases(match.card)])
        (heard,) = self._encoder.encode([text])
        scored = [replace(match, score=self._score(match, heard)) for match in found]
        return sorted(scored, key=lambda match: -match.score)[:limit]

    def _score(self, match: Match, heard: Floats) -> float:
        vectors = np.stack([self._known[phrase] for phrase in self._phrases(match.card)])
        together = vectors.sum(0) / max(1e-9, float(np.linalg.norm(vectors.sum(0))))
        best = float((vectors @ heard).max())
        likeness = BEST_TRIGGER * best + (1 - BEST_TRIGGER) * float(together @ heard)
        return float(np.clip(_BY_SENTENCE * likeness + (1 - _BY_SENTENCE) * match.letters, 0, 1))

    def _phrases(self, card: Card) -> Sequence[str]:
        title = (card.title,) if self._matcher.titles else ()
        return [phrase for phrase in (*card.triggers, *title) if phrase.strip()] or [card.title]

    def _learn(self, phrases: Sequence[str]) -> None:
        """Every phrase is encoded once."""
        new = [phrase for phrase in dict.fromkeys(phrases) if phrase not in self._known]
        self._known.update(zip(new, self._encoder.encode(new), strict=True))
