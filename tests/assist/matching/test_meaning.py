from pathlib import Path

import numpy as np
import pytest

from assist.matching.index import Matcher
from assist.matching.meaning import MeaningIndex, WordTable, table_of
from scripts_db.cards import Card


@pytest.fixture
def small() -> WordTable:
    vectors = np.array([[1, 0, 0], [0, 1, 0], [0, 0.1, 0]], np.float32)
    return WordTable(["refund", "router", "please"], vectors)


def english() -> WordTable:
    table = table_of("en")
    assert table is not None
    return table


def likeness(one: str, other: str) -> float:
    first, second = english().texts([one.split(), other.split()])
    return float(first @ second)


def test_a_text_is_the_sum_of_its_words(small: WordTable) -> None:
    unit = small.texts([["refund", "router"], ["unheard-of"], [], ["refund"]])
    assert unit[0] == pytest.approx([0.5**0.5, 0.5**0.5, 0])
    assert not unit[1].any()
    assert not unit[2].any()
    assert unit[3] == pytest.approx([1, 0, 0])


def test_a_word_that_is_not_known_means_what_one_like_it_means(small: WordTable) -> None:
    known, other, inside, short = small.texts([["refunds"], ["rewards"], ["rfefund"], ["ref"]])
    assert known == pytest.approx([1, 0, 0])
    assert not any(vector.any() for vector in (other, inside, short))


def test_a_stretch_is_the_text_of_its_words(small: WordTable) -> None:
    words = ["please", "refund", "router"]
    found = small.stretches(words, [(0, 3), (1, 2)])
    assert found == pytest.approx(small.texts([words, ["refund"]]))


def test_the_nearest_cards_are_proposed_and_scored(small: WordTable) -> None:
    triggers = small.texts([["refund"], ["router"], ["router", "please"]])
    index = MeaningIndex(small, triggers, np.array([0, 1, 3]))
    asked = small.stretches(["router"], [(0, 1)])
    assert index.candidates(asked[0], 1).tolist() == [1]
    assert index.score(np.array([0, 1]), asked)[0][:, 0] == pytest.approx([0, 1])


def test_english_knows_what_is_meant() -> None:
    assert likeness("cancel my contract", "end my subscription") > likeness(
        "cancel my contract", "paint my kitchen"
    )
    assert likeness("when will the parcel arrive", "where is my package") > 0.4


def test_small_talk_around_a_request_hardly_turns_it() -> None:
    wrapped = "hello good morning my name is david how are you i lost my credit card thank you so much"
    assert likeness("i lost my credit card", wrapped) > 0.75


def test_a_language_without_a_table_goes_by_letters() -> None:
    assert table_of("xx") is None
    match = Matcher([Card(id="1", title="Refund", say="", triggers=("rimborso",))], "xx").match(
        "il rimborso"
    )[0]
    assert match.meaning is None


def test_synonyms_find_the_card_that_letters_miss() -> None:
    cards = [
        Card(id="end", title="", say="", triggers=("i want to cancel my contract", "end my subscription")),
        Card(id="sign", title="", say="", triggers=("i want to sign a new contract", "begin a subscription")),
    ]
    assert Matcher(cards).match("please terminate my agreement")[0].card.id == "end"


def test_a_table_survives_its_file(small: WordTable, tmp_path: Path) -> None:
    file = tmp_path / "table.npz"
    words = np.frombuffer(b"refund\nrouter", np.uint8)
    np.savez(
        file, words=words, rows=np.array([[127, 0], [0, 127]], np.int8), scale=np.array([1, 2], np.float16)
    )
    assert WordTable.load(file).texts([["router"]])[0] == pytest.approx([0, 1])
