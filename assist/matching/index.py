"""The matcher: from the words of an utterance to the cards that they call for.

The whole utterance orders the cards; whether one may show is judged on its best stretch of 6 or 10 words too,
because a request comes wrapped in greetings and names. docs/matching.md has what each part is worth.
"""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from assist.matching import score
from assist.matching.features import Features, Floats
from assist.matching.languages import language as language_of
from assist.matching.lexical import LexicalIndex, Likeness
from assist.matching.text import Word, plain, words
from scripts_db.cards import Card

_CANDIDATES, _POSTINGS = 64, 40_000
_STRETCHES, _STEP = (6, 10), 2
_TITLE = 0.8
"""What a title weighs as a trigger: good titles lift a library much, vague ones should not do harm."""


class Match(Struct, frozen=True):
    """A card, the trigger that fitted and the words that met it (a piece of the text that was given).

    `score` (0 to 1) puts matches in order, `evidence` (0 to 1) says whether it is good enough to show.
    """

    card: Card
    trigger: str
    heard: str
    score: float
    evidence: float


class Matcher:
    """Matches text against an immutable snapshot of cards. Not for use by two threads at a time."""

    def __init__(self, cards: Sequence[Card], language: str = "en", *, titles: bool = True) -> None:
        self._cards, self._language = tuple(cards), language
        self._features = Features(language_of(language))
        phrases = [
            (at, phrase, weight) for at, card in enumerate(cards) for phrase, weight in _phrases(card, titles)
        ]
        self._triggers = [phrase for _, phrase, _ in phrases]
        self._index = LexicalIndex(
            self._features,
            triggers=[plain(phrase, language) for phrase in self._triggers],
            cards=[at for at, _, _ in phrases],
            background=[plain(line, language) for line in language_of(language).small_talk],
            emphasis=[weight for _, _, weight in phrases],
        )

    def match(self, text: str, limit: int = 5) -> list[Match]:
        """The cards that fit best, best first; only those that have anything in common with it."""
        heard = words(text, self._language)
        if not heard or not self._cards:
            return []
        found, _ = self._features.of([[word.text for word in heard]])
        stretches = _stretches(len(heard))
        query = self._index.query(found, stretches)
        cards = self._index.candidates(query, _CANDIDATES, _POSTINGS)
        if not len(cards):
            return []
        likeness = self._index.score(cards, query)
        order = np.argsort(-likeness.score[:, 0], kind="stable")[:limit]
        return [self._match(int(cards[at]), likeness, int(at), heard, stretches, text) for at in order]

    def _match(
        self,
        card: int,
        likeness: Likeness,
        row: int,
        heard: list[Word],
        stretches: list[tuple[int, int]],
        text: str,
    ) -> Match:
        best = int(likeness.score[row].argmax())
        trigger = self._triggers[likeness.trigger[row, best]]
        start, end = stretches[best]
        first, last = score.met(plain(trigger, self._language), heard[start:end])
        return Match(
            card=self._cards[card],
            trigger=trigger,
            heard=text[heard[start + first].start : heard[start + last].end],
            score=_bounded(likeness.score[row, 0]),
            evidence=_bounded(likeness.score[row, best]),
        )


def _phrases(card: Card, titles: bool) -> list[tuple[str, float]]:
    """What calls for a card, and how much each counts; at least one, be it empty."""
    title = [(card.title, _TITLE)] if titles else []
    return [(trigger, 1.0) for trigger in card.triggers] + title or [("", 1.0)]


def _stretches(count: int) -> list[tuple[int, int]]:
    """The whole of `count` words first, then every second run of 6 and of 10 words."""
    runs = [
        (at, min(count, at + size))
        for size in _STRETCHES
        if count > size
        for at in range(0, count - size + _STEP, _STEP)
    ]
    return list(dict.fromkeys([(0, count), *runs]))


def _bounded(value: Floats) -> float:
    return float(np.clip(value, 0, 1))
