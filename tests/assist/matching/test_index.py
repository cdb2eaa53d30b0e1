from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assist.matching.index import Matcher
from scripts_db.cards import Card


def test_the_card_whose_trigger_fits_comes_first(cards: list[Card]) -> None:
    best = Matcher(cards).match("Could I get my money back, please?")[0]
    assert best.card.title == "Refund"
    assert best.trigger == "i want my money back"
    assert best.heard == "I get my money back"
    assert [(pair.heard, pair.trigger) for pair in best.met] == [
        (word, word) for word in ("i", "my", "money", "back")
    ]


def test_scores_order_the_matches_and_stay_within_bounds(cards: list[Card]) -> None:
    matches = Matcher(cards).match("i want to cancel my contract and my money back")
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)
    assert all(0 <= match.score <= 1 and 0 <= match.evidence <= 1 for match in matches)


def test_evidence_looks_at_the_best_stretch(cards: list[Card]) -> None:
    text = "hello my name is david miller from boston how are you today can i get a refund thank you so much"
    best = Matcher(cards).match(text)[0]
    assert best.card.title == "Refund"
    assert best.evidence > best.score + 0.1
    assert "get a refund" in best.heard


def test_a_misheard_word_still_fits(cards: list[Card]) -> None:
    assert Matcher(cards).match("my inter net is not walking")[0].card.title == "Outage"


def test_a_title_calls_for_its_card_and_can_be_left_out() -> None:
    cards = [Card(id="1", title="Recorded delivery", say=""), Card(id="2", title="Outage", say="")]
    assert Matcher(cards).match("what about recorded delivery")[0].card.id == "1"
    assert Matcher(cards, titles=False).match("what about recorded delivery") == []


def test_no_more_than_the_limit(cards: list[Card]) -> None:
    assert len(Matcher(cards).match("i want my contract", limit=1)) == 1


@pytest.mark.parametrize("text", ["", "  ", "?!", "жжж"])
def test_nothing_in_common_gives_no_match(cards: list[Card], text: str) -> None:
    assert Matcher(cards).match(text) == []


def test_an_empty_library_matches_nothing() -> None:
    assert Matcher([]).match("i want my money back") == []


def test_cards_with_unusable_phrases_do_no_harm(cards: list[Card]) -> None:
    odd = [Card(id="?", title="?!", say="", triggers=("", "...")), *cards]
    assert Matcher(odd).match("can i get a refund")[0].card.title == "Refund"


def test_a_large_library_finds_the_right_one_of_many() -> None:
    names = [f"{colour} {thing}" for colour in ("red", "blue", "green", "amber") for thing in _THINGS]
    many = [Card(id=name, title=name, say="", triggers=(f"i have lost my {name}",)) for name in names]
    assert Matcher(many).match("oh i lost the amber kettle")[0].card.id == "amber kettle"


def test_languages_without_spaces_match_too() -> None:
    cards = [
        Card(id="解約", title="解約", say="", triggers=("契約を解約したい",)),
        Card(id="返金", title="返金", say="", triggers=("お金を返してください",)),
    ]
    best = Matcher(cards, "ja").match("すみません 解約 したい です")[0]
    assert best.card.id == "解約"
    assert "解約" in best.heard


def test_chinese_is_found_by_sound() -> None:
    """A recogniser writes other characters of the same syllable."""
    cards = [
        Card(id="退款", title="", say="", triggers=("怎么申请退款",)),
        Card(id="搬家", title="", say="", triggers=("下个月我要搬家",)),
    ]
    assert Matcher(cards, "zh").match("怎么神情腿宽")[0].card.id == "退款"


def test_katakana_and_hiragana_are_alike() -> None:
    cards = [Card(id="cancel", title="", say="", triggers=("キャンセル",)), Card(id="x", title="", say="")]
    assert Matcher(cards, "ja").match("きゃんせる")[0].card.id == "cancel"


def test_fillers_change_nothing(cards: list[Card]) -> None:
    matcher = Matcher(cards)
    with_fillers, without = matcher.match("um i want uh my money back"), matcher.match("i want my money back")
    assert with_fillers[0].evidence == without[0].evidence
    assert with_fillers[0].heard == "i want uh my money back"


def test_changed_cards_are_found_at_once_and_removed_ones_no_more(cards: list[Card]) -> None:
    matcher = Matcher(cards)
    changed = replace(cards[0], triggers=("my dishwasher sings at night",))
    added = Card(id="new", title="Parking", say="", triggers=("where can i park my lorry",))
    edited = matcher.with_cards([changed, cards[2], added])
    assert edited.match("the dishwasher sings")[0].card == changed
    assert edited.match("where do i park a lorry")[0].card == added
    assert edited.match("my internet is not working")[0].card == cards[2]
    assert "Cancel" not in {match.card.title for match in edited.match("i want to cancel my contract")}
    assert matcher.match("i want to cancel my contract")[0].card.title == "Cancel"


def test_a_phrase_becomes_a_trigger_at_once(cards: list[Card]) -> None:
    matcher = Matcher(cards)
    taught = matcher.with_trigger("Outage", " the little lamp is purple ")
    best = taught.match("hello the little lamp is purple")[0]
    assert (best.card.id, best.trigger) == ("Outage", "the little lamp is purple")
    assert taught.card("Outage").triggers[-1] == "the little lamp is purple"
    assert taught.with_trigger("Outage", "the little lamp is purple").cards == taught.cards
    assert taught.with_trigger("Outage", "  ").cards == taught.cards
    assert [card.id for card in taught.cards] == [card.id for card in matcher.cards]


def test_never_for_this_forbids_the_phrase_at_once(cards: list[Card]) -> None:
    taught = Matcher(cards).with_negative("Refund", "money back guarantee")
    assert taught.match("i want my money back")[0].card.negatives == ("money back guarantee",)


def test_a_card_that_is_not_there_cannot_be_taught(cards: list[Card]) -> None:
    with pytest.raises(KeyError, match="Moon"):
        Matcher(cards).with_trigger("Moon", "the moon")


def test_a_new_card_scores_beside_the_old_ones_nearly_as_in_a_new_index(cards: list[Card]) -> None:
    added = Card(id="new", title="Parking", say="", triggers=("where can i park my lorry",))
    beside = Matcher(cards).with_cards([*cards, added])
    for text in ("where do i park the lorry", "can i get my money back"):
        found, expected = beside.match(text)[0], beside.merged().match(text)[0]
        assert found.card == expected.card
        assert found.score == pytest.approx(expected.score, abs=0.1)


def test_a_card_that_was_changed_seems_no_more_like_what_is_said_than_before(cards: list[Card]) -> None:
    matcher = Matcher(cards)
    text = "my internet contract is not what i want and i want my money back"
    expected = {match.card.id: match.score for match in matcher.match(text)}
    for card in cards:
        changed = matcher.with_cards(
            [replace(one, say="Otherwise.") if one is card else one for one in cards]
        )
        assert changed.cards != matcher.cards
        assert {match.card.id: match.score for match in changed.match(text)} == pytest.approx(
            expected, abs=0.02
        )


def test_a_saved_index_answers_like_the_one_it_was(cards: list[Card], tmp_path: Path) -> None:
    matcher = Matcher(cards)
    matcher.save(tmp_path / "index.npz")
    loaded = Matcher.load(tmp_path / "index.npz", cards)
    assert loaded is not None
    for text in ("i want my money back", "the internet is down again", "hello there"):
        pairs = zip(loaded.match(text), matcher.match(text), strict=True)
        for now, then in pairs:
            assert now.card == then.card
            assert now.evidence == pytest.approx(then.evidence, abs=0.01)


def test_an_index_of_other_cards_or_none_is_not_loaded(cards: list[Card], tmp_path: Path) -> None:
    file = tmp_path / "index.npz"
    assert Matcher.load(file, cards) is None
    Matcher(cards).save(file)
    assert Matcher.load(file, cards[1:]) is None
    assert Matcher.load(file, cards, "es") is None
    file.write_bytes(file.read_bytes()[:1000])
    assert Matcher.load(file, cards) is None


@given(st.text(max_size=80))
def test_any_utterance_is_answered(text: str) -> None:
    for match in _MATCHER.match(text):
        assert match.heard in text
        assert 0 <= match.score <= 1


_NOUNS = ["kettle", "umbrella", "bicycle", "keyboard", "lantern", "suitcase", "scarf", "violin", "wallet"]
_THINGS = [noun + end for noun in _NOUNS for end in ("", " box", " strap")]
_MATCHER = Matcher([Card(id="1", title="Refund", say="", triggers=("i want my money back", "money 250"))])
