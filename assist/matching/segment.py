"""A set of cards, indexed: likeness by letters and by meaning, put together.

Both parts propose candidates, since each finds some that the other misses; the whole utterance orders them, and
for the best ones every stretch of 6 or 10 words is looked at too.
"""

from collections.abc import Sequence
from copy import copy
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assist.matching.building import Arrays
from assist.matching.features import Features, Floats, Ints, Occurrences
from assist.matching.languages import Language
from assist.matching.lexical import LexicalIndex, Query
from assist.matching.meaning import MeaningIndex, WordTable
from assist.matching.text import plain
from scripts_db.cards import Card

_BY_LETTERS, _BY_MEANING, _POSTINGS = 32, 16, 20_000
_MEANING = 0.6
"""What meaning weighs beside letters."""
TITLE = 0.8
"""What a title weighs as a trigger: good titles lift a library much, vague ones should not do harm."""

Stretches = Sequence[tuple[int, int]]


class Heard(NamedTuple):
    """An utterance: its words, its stretches `[start, end)` with the whole first, its features."""

    words: list[str]
    stretches: Stretches
    features: Occurrences


class Ranked(NamedTuple):
    """A card (its position), how like the whole utterance is to it, and how its best stretch is.

    `trigger` is the phrase that fitted that stretch best; `letters` and `meaning` are the parts of `score`.
    """

    card: int
    score: float
    best: float
    stretch: tuple[int, int]
    trigger: str
    letters: float
    meaning: float | None


class Phrases(NamedTuple):
    """What calls for cards: the phrases, each one's weight, and the position of its card."""

    texts: list[str]
    weights: list[float]
    cards: list[int]


class Segment:
    """Cards that do not change. Not for use by two threads at a time."""

    def __init__(self, phrases: list[str], lexical: LexicalIndex, meaning: MeaningIndex | None) -> None:
        self.lexical, self.meaning, self._triggers = lexical, meaning, phrases
        self.live: NDArray[np.bool_] = np.ones(lexical.size, bool)

    @classmethod
    def build(
        cls,
        cards: Sequence[Card],
        language: Language,
        features: Features,
        table: WordTable | None,
        *,
        titles: bool = True,
        weigh_as: Arrays | None = None,
    ) -> "Segment":
        """`weigh_as` is the index beside which this one will stand: its features weigh the same here."""
        phrases = phrases_of(cards, titles)
        words = [plain(text, language.code) for text in phrases.texts]
        talk = [plain(line, language.code) for line in language.small_talk]
        lexical = LexicalIndex(features, words, phrases.cards, talk, phrases.weights, weigh_as)
        if table is None:
            return cls(phrases.texts, lexical, None)
        vectors = table.texts(words) * np.array(phrases.weights, np.float32)[:, None]
        return cls(phrases.texts, lexical, MeaningIndex(table, vectors, lexical.arrays.first_trigger))

    def only(self, kept: set[int]) -> "Segment":
        """The same with only these cards live."""
        other = copy(self)
        other.live = np.zeros(self.lexical.size, bool)
        other.live[list(kept)] = True
        return other

    def beside(self, other: "Segment") -> "Segment":
        """The same in a library of both: its scores are what they would be in one segment."""
        segment = copy(self)
        segment.lexical = self.lexical.beside(other.lexical)
        return segment

    def ranked(self, heard: Heard, limit: int) -> list[Ranked]:
        """The live cards that fit best, best first."""
        query = self.lexical.query(heard.features, heard.stretches)
        vectors = self.meaning.table.stretches(heard.words, heard.stretches) if self.meaning else None
        cards = self._candidates(query, vectors)
        if not len(cards):
            return []
        whole, _, _ = self._score(cards, query.first(), None if vectors is None else vectors[:1])
        best = cards[np.argsort(-whole[:, 0], kind="stable")[:limit]]
        score, letters, each = self._score(best, query, vectors)
        at = score.argmax(axis=1)
        rows = zip(
            best.tolist(), at.tolist(), score, letters, self._best_triggers(best, each, at), strict=True
        )
        return [self._ranked(*row, heard.stretches) for row in rows]

    def _candidates(self, query: Query, vectors: Floats | None) -> Ints:
        cards = self.lexical.candidates(query, _BY_LETTERS, _POSTINGS)
        if self.meaning and vectors is not None and vectors[0].any():
            cards = np.union1d(cards, self.meaning.candidates(vectors[0], _BY_MEANING))
        return cards[self.live[cards]]

    def _score(self, cards: Ints, query: Query, vectors: Floats | None) -> tuple[Floats, Floats, Floats]:
        """Cards by stretches: the score and its part by letters; triggers by stretches: how like they are."""
        letters = self.lexical.score(cards, query)
        if self.meaning is None or vectors is None:
            return letters.score, letters.score, letters.each
        meaning, each = self.meaning.score(cards, vectors)
        score = (letters.score + _MEANING * meaning) / (1 + _MEANING)
        return score.astype(np.float32), letters.score, letters.each + _MEANING * each

    def _best_triggers(self, cards: Ints, each: Floats, at: Ints) -> list[int]:
        """Of each card, the trigger that fits that stretch best."""
        first = self.lexical.arrays.first_trigger
        counts = first[cards + 1] - first[cards]
        rows = zip(first[cards], np.cumsum(counts) - counts, counts, at, strict=True)
        return [int(card + each[start : start + count, best].argmax()) for card, start, count, best in rows]

    def _ranked(
        self, card: int, at: int, score: Floats, letters: Floats, trigger: int, stretches: Stretches
    ) -> Ranked:
        meaning = (score[0] * (1 + _MEANING) - letters[0]) / _MEANING
        return Ranked(
            card=card,
            score=float(score[0]),
            best=float(score[at]),
            stretch=stretches[at],
            trigger=self._triggers[trigger],
            letters=float(letters[0]),
            meaning=float(meaning) if self.meaning else None,
        )


def phrases_of(cards: Sequence[Card], titles: bool) -> Phrases:
    """Triggers and, if wanted, the title; at least one phrase a card, be it empty."""
    phrases = Phrases([], [], [])
    for at, card in enumerate(cards):
        title = [(card.title, TITLE)] if titles else []
        for text, weight in [(trigger, 1.0) for trigger in card.triggers] + title or [("", 1.0)]:
            phrases.texts.append(text)
            phrases.weights.append(weight)
            phrases.cards.append(at)
    return phrases
