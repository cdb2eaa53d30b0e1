import pytest

from assist.events import Channel
from assist.matching.index import Matcher
from assist.matching.phrases import as_negative, as_trigger
from assist.matching.policy import Withheld
from assist.matching.why import why
from assist.settings import ShowingSettings
from scripts_db.cards import Card

CANCEL = Card(id="c", title="Cancel contract", say="", triggers=("i want to cancel", "cancel my contract"))


@pytest.mark.parametrize(
    ("heard", "phrase"),
    [
        ("hello um My router is too loud, thank you", "router is too loud"),
        ("well how do i restart it", "how do i restart"),
        ("hello", "hello"),
        ("", ""),
    ],
)
def test_a_trigger_is_the_request_without_its_wrapping(heard: str, phrase: str) -> None:
    assert as_trigger(heard) == phrase


def test_a_long_request_gives_its_end() -> None:
    heard = " ".join(["yesterday we had snow"] * 5 + ["now the router stopped"])
    assert as_trigger(heard).endswith("now the router stopped")
    assert len(as_trigger(heard).split()) <= 12


@pytest.mark.parametrize(
    ("heard", "phrase"),
    [
        ("hi i want to cancel my appointment please", "cancel my appointment"),
        ("Cancel the order, will you", "Cancel the order"),
        ("i want to cancel", "i want to cancel"),
    ],
)
def test_a_negative_is_short_and_leaves_the_triggers_alone(heard: str, phrase: str) -> None:
    assert as_negative(heard, CANCEL) == phrase


def test_never_for_this_holds_at_once_and_for_this_alone() -> None:
    matcher = Matcher([CANCEL])
    heard = "hi i want to cancel my appointment please"
    taught = matcher.with_negative("c", as_negative(heard, CANCEL))
    rules = {
        text: why(text, taught, ShowingSettings(), speaker=Channel.CUSTOMER).ranked[0].withheld
        for text in (heard, "i want to cancel my contract")
    }
    assert rules == {heard: Withheld.NEGATIVE, "i want to cancel my contract": None}


def test_where_there_are_no_spaces_too() -> None:
    card = Card(id="c", title="解約", say="", triggers=("契約を解約したい",))
    assert as_negative("予約を解約したい", card, "ja") in "予約を解約したい"
    assert "予" in as_negative("予約を解約したい", card, "ja")
