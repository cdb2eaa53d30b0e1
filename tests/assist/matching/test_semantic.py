import logging
from collections.abc import Sequence

import pytest

from assist.matching import phrase_vectors
from assist.matching.features import Floats
from assist.matching.index import Matcher
from assist.matching.semantic import SemanticMatcher
from scripts_db.cards import Card

from .meanings import Meanings

LEAVING = "i want to leave with my internet"


def semantic(cards: list[Card], encoder: Meanings | None = None) -> SemanticMatcher:
    vectors = phrase_vectors.read(encoder or Meanings(), cards, "en")
    return SemanticMatcher(Matcher(cards), lambda: vectors)


def test_what_is_meant_goes_before_what_is_spelled_alike(cards: list[Card]) -> None:
    assert Matcher(cards).match(LEAVING)[0].card.title == "Outage"
    best = semantic(cards).match(LEAVING)
    assert best[0].card.title == "Cancel"
    assert best[0].sentence is not None
    assert best[1].sentence is not None
    assert best[0].sentence > best[1].sentence + 0.3
    assert [match.score for match in best] == sorted((match.score for match in best), reverse=True)


def test_what_is_not_meant_is_less_evident(cards: list[Card]) -> None:
    by_letters = next(match for match in Matcher(cards).match(LEAVING) if match.card.title == "Outage")
    by_sentence = next(match for match in semantic(cards).match(LEAVING) if match.card.title == "Outage")
    assert by_sentence.evidence < by_letters.evidence


def test_what_is_said_as_written_is_sure(cards: list[Card]) -> None:
    assert semantic(cards).match("i want my money back")[0].evidence > 0.8


def test_until_it_is_ready_the_matcher_answers(cards: list[Card]) -> None:
    assert SemanticMatcher(Matcher(cards), lambda: None).match(LEAVING) == Matcher(cards).match(LEAVING)


def test_nothing_in_common_is_nothing(cards: list[Card]) -> None:
    assert semantic(cards).match("жжж") == []
    assert semantic(cards).match("um") == []
    assert len(semantic(cards).match("my contract", limit=1)) == 1


def test_a_card_that_was_taught_a_phrase_is_found_by_it(cards: list[Card]) -> None:
    vectors = phrase_vectors.read(Meanings(), cards, "en")
    taught = Matcher(cards).with_trigger("Refund", "all of my money is missing")
    best = SemanticMatcher(taught, lambda: vectors).match("all of my money is missing")[0]
    assert (best.card.title, best.trigger) == ("Refund", "all of my money is missing")


class Failing(Meanings):
    """It works until the phrases are read."""

    def encode(self, texts: Sequence[str]) -> Floats:
        if LEAVING in texts:
            self.read += texts
            raise RuntimeError("no more memory")
        return super().encode(texts)


def test_a_failure_is_logged_once_and_the_matcher_answers(
    cards: list[Card], caplog: pytest.LogCaptureFixture
) -> None:
    encoder = Failing()
    matcher = semantic(cards, encoder)
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            assert matcher.match(LEAVING)[0].card.title == "Outage"
    assert len(caplog.records) == 1
    assert encoder.read.count(LEAVING) == 1
