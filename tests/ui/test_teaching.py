"""What the agent teaches in a call holds at once, in this call alone, and stands as a proposal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assist.matching.index import Matcher
from scripts_db.cards import Campaign, Card
from scripts_db.errors import LibraryNotWritable
from scripts_db.library import Library
from scripts_db.proposals import Proposal, Proposals, Wish
from ui.outbox import Outbox, outbox_file
from ui.panel.card_hands import Lesson
from ui.teaching import LiveMatcher, Teaching

SLOW = Card(id="slow", title="Evening slowdowns", say="Let me move you.", triggers=("slow every evening",))
MOVE = Card(id="move", title="Moving house", say="Take it with you.", triggers=("we are moving house",))
CARDS = (SLOW, MOVE)


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory() as opened:
        opened.save_campaign(Campaign(id="b", name="Broadband", cards=CARDS))
        yield opened


@pytest.fixture
def live() -> LiveMatcher:
    return LiveMatcher(Matcher(CARDS))


@pytest.fixture
def teaching(qtbot: QtBot, library: Library, live: LiveMatcher) -> Teaching:
    made = Teaching(library.proposals)
    made.work_on(live, "b", "en")
    return made


def evidence(live: LiveMatcher, text: str, card: Card) -> float:
    return max((match.evidence for match in live.match(text) if match.card.id == card.id), default=0.0)


WORDS = "hm so everything just crawls once it gets dark outside"


def test_a_trigger_holds_at_once_and_is_proposed(
    teaching: Teaching, live: LiveMatcher, library: Library
) -> None:
    before = evidence(live, WORDS, SLOW)
    said: list[str] = []
    teaching.taught.connect(said.append)
    teaching.teach(SLOW, WORDS, Lesson.TRIGGER)
    assert evidence(live, WORDS, SLOW) > max(before, 0.5)
    (proposal,) = library.proposals.all("b")
    assert (proposal.card, proposal.what) == ("slow", Wish.TRIGGER)
    assert proposal.phrase in WORDS
    assert said == [
        f"“{proposal.phrase}” calls for “Evening slowdowns” in this call. "
        "Your supervisor decides about the next ones."
    ]


def test_a_negative_forbids_the_card(teaching: Teaching, live: LiveMatcher, library: Library) -> None:
    words = "we are moving the router to the kitchen"
    teaching.teach(MOVE, words, Lesson.NEGATIVE)
    (match,) = [match for match in live.match(words) if match.card.id == "move"]
    (phrase,) = match.card.negatives
    assert phrase in words
    assert [proposal.what for proposal in library.proposals.all("b")] == [Wish.NEGATIVE]


def test_the_last_lesson_can_be_taken_back(teaching: Teaching, live: LiveMatcher, library: Library) -> None:
    teaching.teach(SLOW, WORDS, Lesson.TRIGGER)
    teaching.teach(MOVE, "the removal van comes tomorrow", Lesson.TRIGGER)
    teaching.take_back()
    assert [proposal.card for proposal in library.proposals.all("b")] == ["slow"]
    assert evidence(live, WORDS, SLOW) > 0.5
    teaching.take_back()
    teaching.take_back()
    assert library.proposals.all("b") == ()
    assert evidence(live, WORDS, SLOW) < 0.5


def test_the_next_call_begins_without_it(teaching: Teaching, live: LiveMatcher, library: Library) -> None:
    teaching.teach(SLOW, WORDS, Lesson.TRIGGER)
    teaching.begin()
    assert evidence(live, WORDS, SLOW) < 0.5
    assert len(library.proposals.all("b")) == 1
    teaching.take_back()
    assert len(library.proposals.all("b")) == 1


def test_numbers_are_taken_out_before_anything_is_written(teaching: Teaching, library: Library) -> None:
    teaching.teach(SLOW, "my card 4111 1111 1111 1111 was charged", Lesson.TRIGGER)
    (proposal,) = library.proposals.all("b")
    assert proposal.phrase == "card was charged"
    teaching.teach(SLOW, "4111 1111 1111 1111", Lesson.TRIGGER)
    assert len(library.proposals.all("b")) == 1


class ReadOnly(Proposals):
    def __init__(self) -> None:
        """Nothing is stored."""

    def add(self, campaign: str, card: str, what: Wish, phrase: str, *, by: str) -> Proposal:
        raise LibraryNotWritable(Path("/srv/library.db"), "it is read-only")


def test_what_the_library_cannot_take_waits_until_it_can(
    qtbot: QtBot, live: LiveMatcher, library: Library
) -> None:
    teaching = Teaching(ReadOnly())
    teaching.work_on(live, "b", "en")
    said: list[str] = []
    teaching.taught.connect(said.append)
    teaching.teach(SLOW, WORDS, Lesson.TRIGGER)
    assert said[0].endswith("It is proposed to your supervisor as soon as the library can be written.")
    assert evidence(live, WORDS, SLOW) > 0.5
    teaching.begin()
    later = Teaching(library.proposals)
    later.work_on(live, "b", "en")
    (proposal,) = library.proposals.all("b")
    assert (proposal.card, proposal.what) == ("slow", Wish.TRIGGER)
    assert not outbox_file().exists()
    assert Outbox().kept == ()


def test_what_waits_can_be_taken_back(qtbot: QtBot, live: LiveMatcher) -> None:
    teaching = Teaching(ReadOnly())
    teaching.work_on(live, "b", "en")
    teaching.teach(SLOW, WORDS, Lesson.TRIGGER)
    teaching.teach(MOVE, "the removal van comes tomorrow", Lesson.TRIGGER)
    teaching.take_back()
    assert [wish.card for wish in Outbox().kept] == ["slow"]
    teaching.take_back()
    assert Outbox().kept == ()
    assert evidence(live, WORDS, SLOW) < 0.5


def test_an_outbox_that_makes_no_sense_is_empty() -> None:
    outbox_file().parent.mkdir(parents=True)
    outbox_file().write_text("what")
    assert Outbox().kept == ()
