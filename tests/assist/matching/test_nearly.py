from collections.abc import Callable

import pytest
from msgspec.structs import replace

from assist.events import Channel, Hypothesis
from assist.matching.index import Match
from assist.matching.nearly import NearlyMeant
from scripts_db.cards import Card

Hear = Callable[..., Hypothesis]


def match(card: Card, chance: float) -> Match:
    return Match(card, "trigger", "heard", chance, chance)


@pytest.fixture
def nearly(cards: list[Card], hear: Hear) -> NearlyMeant:
    """One to which the customer has nearly said "Refund" until second 3."""
    noted = NearlyMeant()
    noted.note([match(cards[0], 0.4), match(cards[1], 0.1)], hear("my money is gone", at=1.6))
    return noted


def test_what_two_utterances_say_adds_up(nearly: NearlyMeant, cards: list[Card], hear: Hear) -> None:
    again = [match(cards[0], 0.3), match(cards[1], 0.1)]
    first, second = nearly.weigh(again, hear("my money", at=10, utterance="2"))
    assert first.evidence == pytest.approx(1 - 0.6 * 0.7)
    assert first.nearly > 0
    assert second == again[1]


@pytest.mark.parametrize(
    ("chances", "at", "utterance", "channel"),
    [
        ((0.1, 0.0), 10, "2", Channel.CUSTOMER),  # too little by itself
        ((0.3, 0.25), 10, "2", Channel.CUSTOMER),  # another card comes near
        ((0.3, 0.1), 40, "2", Channel.CUSTOMER),  # long ago
        ((0.3, 0.1), 10, "1", Channel.CUSTOMER),  # the same utterance
        ((0.3, 0.1), 10, "2", Channel.AGENT),  # somebody else
    ],
)
def test_only_the_same_clear_leader_of_the_same_speaker_gains(
    nearly: NearlyMeant,
    cards: list[Card],
    hear: Hear,
    chances: tuple[float, float],
    at: float,
    utterance: str,
    channel: Channel,
) -> None:
    again = [match(card, chance) for card, chance in zip(cards, chances, strict=False)]
    assert nearly.weigh(again, hear("my money", at=at, utterance=utterance, channel=channel)) == again


def test_another_card_gains_nothing(nearly: NearlyMeant, cards: list[Card], hear: Hear) -> None:
    other = [match(cards[1], 0.3), match(cards[0], 0.1)]
    assert nearly.weigh(other, hear("my contract", at=10, utterance="2")) == other


def test_a_guess_between_two_cards_is_not_noted(cards: list[Card], hear: Hear) -> None:
    noted = NearlyMeant()
    noted.note([match(cards[0], 0.4), match(cards[1], 0.39)], hear("my money is gone"))
    again = [match(cards[0], 0.3)]
    assert noted.weigh(again, replace(hear("my money", at=5), utterance="2")) == again


def test_silence_is_no_match(nearly: NearlyMeant, hear: Hear) -> None:
    nearly.note([], hear("", at=5, utterance="2"))
    assert nearly.weigh([], hear("", at=6, utterance="3")) == []
