import pytest

from assist.matching.index import Match
from assist.matching.topic import ADDED, LASTS, Topic
from scripts_db.cards import Card

BOOK = Card(id="book", title="Book a technician", say="", tags=("technician",))
VISIT = Card(id="visit", title="How long a visit takes", say="", tags=("technician", "time"))
REFUND = Card(id="refund", title="Refund", say="", tags=("billing",))
POINTING = ["how", "long", "does", "that", "take"]


def found(visit: float, refund: float = 0.1) -> list[Match]:
    matches = [Match(VISIT, "", "", visit, visit), Match(REFUND, "", "", refund, refund)]
    return sorted(matches, key=lambda match: -match.score)


@pytest.fixture
def topic() -> Topic:
    topic = Topic()
    topic.show(BOOK, 10.0)
    return topic


def test_words_that_point_back_find_the_card_of_the_topic(topic: Topic) -> None:
    best = topic.weigh(found(visit=0.3, refund=0.35), POINTING, 20.0)[0]
    assert (best.card, best.topic) == (VISIT, ADDED)
    assert best.evidence > 0.5


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("how long does the visit take", 20.0),  # points nowhere
        (
            "how long does that take to bring me money for the broken router",
            20.0,
        ),  # says itself what it is about
        ("how long does that take", 11.0 + LASTS),
    ],
)
def test_other_words_and_other_times_change_nothing(topic: Topic, words: str, now: float) -> None:
    matches = found(visit=0.3, refund=0.35)
    assert topic.weigh(matches, words.split(), now) == matches


def test_the_topic_only_helps(topic: Topic) -> None:
    assert topic.weigh(found(visit=0.1), POINTING, 20.0)[0].topic == 0


def test_the_card_that_is_shown_is_not_asked_for_again(topic: Topic) -> None:
    match = Match(BOOK, "", "", 0.4, 0.4)
    assert topic.weigh([match], POINTING, 20.0) == [match]


def test_what_was_shown_two_cards_ago_is_no_topic(topic: Topic) -> None:
    for now in (11.0, 12.0):
        topic.show(REFUND, now)
    assert topic.weigh(found(visit=0.3), POINTING, 20.0)[0].topic == 0
