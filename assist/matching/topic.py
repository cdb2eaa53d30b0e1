"""What the talk is about so far: where words point back to it, it speaks for cards of the same kind.

"How long does that take" says nothing by itself; after a card on technicians it asks for the card on how long their
visit takes. Cards are of the same kind when they share a tag.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from assist.matching.calibration import log_odds, of_odds
from assist.matching.index import Match
from assist.matching.languages import language
from assist.matching.text import content_words
from scripts_db.cards import Card

ADDED = 1.8
"""What the topic adds to the logarithm of a card's odds."""
LASTS = 90.0
"""Seconds that a shown card is the topic."""
_CARDS = 2
"""So many of the cards shown last are."""
_FEW_WORDS = 3
"""With more words of content than these an utterance says itself what it is about."""
_LEAST = 0.15
"""The chance that the utterance itself must give: the topic only helps."""
_SLOPE = 10.0
"""What one of likeness is in the logarithm of the odds (calibration.py)."""


class Topic:
    """Of one call."""

    def __init__(self, code: str = "en") -> None:
        self._code, self._pointing = code, language(code).pointing
        self._shown: list[tuple[float, Card]] = []

    def show(self, card: Card, now: float) -> None:
        """A card that is on the screen is what the talk is about."""
        self._shown = [*self._shown, (now, card)][-_CARDS:]

    def weigh(self, matches: Sequence[Match], words: list[str], now: float) -> list[Match]:
        """The matches with what the topic adds to them, best first."""
        lately = [card for at, card in self._shown if now - at <= LASTS]
        if not lately or not self._points_back(words):
            return list(matches)
        weighed = [_nearer(match) if _is_near(match, lately) else match for match in matches]
        return sorted(weighed, key=lambda match: -match.score)

    def _points_back(self, words: list[str]) -> bool:
        return not self._pointing.isdisjoint(words) and content_words(words, self._code) <= _FEW_WORDS


def _is_near(match: Match, lately: Sequence[Card]) -> bool:
    """Whether the card is of the kind of those that were shown, and none of them."""
    tags, ids = {tag for card in lately for tag in card.tags}, {card.id for card in lately}
    return match.evidence >= _LEAST and match.card.id not in ids and not tags.isdisjoint(match.card.tags)


def _nearer(match: Match) -> Match:
    score = min(1.0, match.score + ADDED / _SLOPE)
    return replace(match, evidence=of_odds(log_odds(match.evidence) + ADDED), score=score, topic=ADDED)
