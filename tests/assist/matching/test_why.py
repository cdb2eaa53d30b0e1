import msgspec
import pytest
from msgspec.structs import replace

from assist.events import Channel
from assist.matching.calibration import Band
from assist.matching.index import Matcher
from assist.matching.policy import Withheld
from assist.matching.why import Answer, Why, why
from assist.settings import ShowingSettings
from scripts_db.cards import Card, Speaker

SETTINGS = ShowingSettings()


def of(text: str, cards: list[Card], speaker: Channel = Channel.CUSTOMER) -> Why:
    return why(text, Matcher(cards), SETTINGS, speaker=speaker)


def test_a_card_that_comes_says_which_words_met_its_trigger(cards: list[Card]) -> None:
    found = of("i want back my mony", cards)
    first = found.ranked[0]
    assert (found.answer, first.card.title, first.withheld) == (Answer.CARD, "Refund", None)
    assert first.trigger == "i want my money back"
    assert {pair.heard: pair.trigger for pair in first.met} == {
        word: word if word != "mony" else "money" for word in ("i", "want", "my", "mony", "back")
    }
    assert first.evidence > first.needed
    assert first.band is not Band.UNSURE


def test_the_score_has_its_parts(cards: list[Card]) -> None:
    first = of("can i get a refund", cards).ranked[0]
    assert first.meaning is not None
    assert first.whole == pytest.approx((first.letters + 0.6 * first.meaning) / 1.6, abs=0.01)


def test_words_that_met_by_meaning_are_named_too() -> None:
    cards = [Card(id="end", title="", say="", triggers=("terminate this agreement",))]
    first = of("please cancel this contract", cards).ranked[0]
    assert ("cancel", "terminate") in {(pair.heard, pair.trigger) for pair in first.meant}


def test_every_card_has_the_rule_that_withheld_it(cards: list[Card]) -> None:
    agents = Card(id="a", title="Say so", say="", triggers=("cancel my contract",), speaker=Speaker.AGENT)
    never = replace(cards[1], negatives=("never mind the contract",))
    found = of("never mind the contract i want to cancel my contract", [cards[0], never, agents])
    rules = {rank.card.title: (rank.withheld, rank.negative) for rank in found.ranked}
    assert rules["Cancel"] == (Withheld.NEGATIVE, "never mind the contract")
    assert rules["Say so"] == (Withheld.SPEAKER, "")
    assert found.ranked[-1].card.title == "Say so"


def test_a_card_that_fits_less_comes_behind() -> None:
    twins = [Card(id=name, title=name, say="", triggers=("my internet is down again",)) for name in "ab"]
    found = of("my internet is down again", twins)
    assert [rank.withheld for rank in found.ranked] == [None, Withheld.BEHIND]


def test_few_words_and_nothing_in_common(cards: list[Card]) -> None:
    assert of("refund", cards).ranked[0].withheld is Withheld.FEW_WORDS
    assert of("refund", cards).content_words == 1
    assert of("жжж", cards) == Why("жжж", Channel.CUSTOMER, 1, Answer.NOTHING, ())


def test_it_travels_as_json(cards: list[Card]) -> None:
    found = of("can i get a refund", cards)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Why) == found
