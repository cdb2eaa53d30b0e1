import pytest

from assist.matching.search import CardSearch
from scripts_db.cards import Card


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ref", "Refund"),
        ("money b", "Refund"),
        ("refnud", "Refund"),
        ("cancle contract", "Cancel"),
        ("billing", "Refund"),
        ("about out", "Outage"),
        ("contract end", "Cancel"),
    ],
)
def test_search_answers_while_typing(cards: list[Card], typed: str, first: str) -> None:
    assert CardSearch(cards).search(typed)[0].title == first


@pytest.mark.parametrize("typed", ["", " ", "zzz", "?"])
def test_nothing_found_is_an_empty_answer(cards: list[Card], typed: str) -> None:
    assert CardSearch(cards).search(typed) == []


def test_a_finished_word_is_no_beginning(cards: list[Card]) -> None:
    assert CardSearch(cards).search("re ") == []


def test_a_title_counts_more_than_a_phrase() -> None:
    cards = [
        Card(id="1", title="Slow connection", say="", triggers=("router lights are red",)),
        Card(id="2", title="Router lights", say="", triggers=("red light",)),
    ]
    assert [card.id for card in CardSearch(cards).search("router")] == ["2", "1"]


def test_cards_that_have_one_common_word_of_many_are_left_out() -> None:
    cards = [Card(id=str(at), title=f"Bill number {at}", say="") for at in range(8)]
    cards.append(Card(id="twice", title="Bill charged twice", say=""))
    assert [card.id for card in CardSearch(cards).search("bill chraged twise")] == ["twice"]
    assert len(CardSearch(cards).search("bill")) == 9


def test_the_limit_holds(cards: list[Card]) -> None:
    assert len(CardSearch(cards).search("about", limit=2)) == 2


def test_an_empty_library_is_searched_in_vain() -> None:
    assert CardSearch([]).search("refund") == []
