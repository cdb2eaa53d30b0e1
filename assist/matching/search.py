"""Typed search: answers while the agent types, forgives typos, and knows every text of a card.

All words must be found, the last one by its beginning; where a word is found matters, and how rare it is.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from assist.matching import score
from assist.matching.features import Floats
from assist.matching.text import plain
from scripts_db.cards import Card

_TITLE, _TRIGGER, _TAG, _SAY, _POINTS = 1.0, 0.8, 0.8, 0.5, 0.4
_BEGUN = 0.9
"""What a word counts that only begins with what was typed."""
_ALIKE = 0.72
"""How alike a typed word must be to one that is known, 0 to 1."""
_PARTS_MISSING = 0.3
"""What a card loses for each typed word that it does not have."""
_NEAR_THE_BEST = 1 / 3
"""What part of the best card's worth a card needs: an agent in a call reads no list of faint likenesses."""


class CardSearch:
    """Searches an immutable snapshot of cards by what is typed."""

    def __init__(self, cards: Sequence[Card], language: str = "en") -> None:
        self._cards, self._language = tuple(cards), language
        postings: dict[str, dict[int, float]] = defaultdict(dict)
        for at, card in enumerate(cards):
            for text, weight in _texts(card):
                for word in plain(text, language):
                    postings[word][at] = max(weight, postings[word].get(at, 0.0))
        self._words = sorted(postings)
        self._postings = [_arrays(postings[word]) for word in self._words]

    def search(self, query: str, limit: int = 20) -> list[Card]:
        """The cards that fit what was typed so far, best first; none for an empty query."""
        typed = plain(query, self._language)
        if not typed or not self._cards:
            return []
        begun = not query[-1:].isspace()
        sums = np.zeros(len(self._cards), np.float32)
        for at, word in enumerate(typed):
            found = self._cards_with(word, begun and at == len(typed) - 1)
            sums += np.where(found > 0, found, -_PARTS_MISSING)
        sums += np.array([0.01 * min(card.priority, 9) for card in self._cards], np.float32)
        order = np.argsort(-sums, kind="stable")[:limit]
        least = max(0.0, float(sums[order[0]]) * _NEAR_THE_BEST)
        return [self._cards[at] for at in order if sums[at] > least]

    def _cards_with(self, word: str, begun: bool) -> Floats:
        """For each card how well it has the word: rare words count more, typos and beginnings less."""
        best = np.zeros(len(self._cards), np.float32)
        for at, quality in self._alike(word, begun).items():
            cards, weights = self._postings[at]
            rare = math.log(1 + len(self._cards) / len(cards))
            best[cards] = np.maximum(best[cards], weights * quality * (0.3 + rare))
        return best

    def _alike(self, word: str, begun: bool) -> dict[int, float]:
        """Known words (by position) that may be meant, with 0 to 1: the same, begun so, or spelled alike."""
        start = bisect_left(self._words, word)
        found = {}
        for at in range(start, len(self._words)):
            if not self._words[at].startswith(word) or not (begun or self._words[at] == word):
                break
            found[at] = (
                1.0 if self._words[at] == word else _BEGUN * (0.5 + 0.5 * len(word) / len(self._words[at]))
            )
        if found or len(word) < 3:
            return found
        near = score.near(word, self._words, _ALIKE)
        return {bisect_left(self._words, known): likeness * likeness for known, likeness in near}


def _texts(card: Card) -> list[tuple[str, float]]:
    return [
        (card.title, _TITLE),
        *((trigger, _TRIGGER) for trigger in card.triggers),
        *((tag, _TAG) for tag in card.tags),
        (card.say, _SAY),
        *((point, _POINTS) for point in card.points),
    ]


def _arrays(cards: dict[int, float]) -> tuple[np.ndarray, Floats]:
    return np.array(list(cards), np.int64), np.array(list(cards.values()), np.float32)
