from collections.abc import Sequence

import numpy as np
import pytest

from assist.matching.encoder import Floats
from assist.matching.index import Matcher
from assist.matching.semantic import SemanticMatcher
from scripts_db.cards import Card

_MEANINGS = ("refund", "end", "net")


class Meanings:
    """An encoder that knows what the cards of the tests mean, and counts the texts that it read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def encode(self, texts: Sequence[str]) -> Floats:
        self.read += texts
        rows = [[float(meaning in _meaning(text)) for meaning in _MEANINGS] for text in texts]
        vectors = np.array(rows, np.float32).reshape(len(texts), len(_MEANINGS))
        unit: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return unit


def _meaning(text: str) -> str:
    return "end" if "contract" in text or "leave" in text else "refund" if "money" in text else "net"


@pytest.fixture
def encoder() -> Meanings:
    return Meanings()


def test_what_is_meant_goes_before_what_is_spelled_alike(cards: list[Card], encoder: Meanings) -> None:
    text = "i want to leave with my internet"
    assert Matcher(cards).match(text)[0].card.title == "Outage"
    assert SemanticMatcher(Matcher(cards), encoder).match(text)[0].card.title == "Cancel"


def test_the_evidence_stays_as_it_was(cards: list[Card], encoder: Meanings) -> None:
    text = "i want my money back"
    plain = {match.card.id: match.evidence for match in Matcher(cards).match(text)}
    found = SemanticMatcher(Matcher(cards), encoder).match(text)
    assert {match.card.id: match.evidence for match in found} == plain
    assert [match.score for match in found] == sorted((match.score for match in found), reverse=True)


def test_a_phrase_is_read_once(cards: list[Card], encoder: Meanings) -> None:
    matcher = SemanticMatcher(Matcher(cards), encoder)
    for _ in range(2):
        matcher.match("my internet is not working")
    assert encoder.read.count("the internet is down") == 1


def test_nothing_in_common_is_nothing(cards: list[Card], encoder: Meanings) -> None:
    assert SemanticMatcher(Matcher(cards), encoder).match("жжж") == []
    assert len(SemanticMatcher(Matcher(cards), encoder).match("my contract", limit=1)) == 1
