"""The journal of a call: what was shown and used, and a journal that can't be written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assist.events import CardName, Channel, Suggestion, Unsure
from scripts_db.cards import Campaign, Card
from scripts_db.errors import LibraryNotWritable
from scripts_db.journal import Entry, Journal, What
from scripts_db.library import Library
from ui.record import Record

CARD = Card(id="slow", title="Evening slowdowns", say="Let me move you to a free channel.")
SHOWN = Suggestion(
    time=4.0,
    captured_at=0.0,
    channel=Channel.CUSTOMER,
    utterance="customer-1",
    card=CardName(CARD.id, CARD.title),
    trigger="slow every evening",
    heard="slow in the evening",
    score=0.9,
    needed=0.5,
    early=True,
    after_phrase_end=-0.2,
)
UNSURE = Unsure(time=9.0, captured_at=0.0, channel=Channel.CUSTOMER, utterance="customer-2", text="orange")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as opened:
        opened.save_campaign(Campaign(id="b", name="Broadband", cards=(CARD,)))
        yield opened


@pytest.fixture
def record(library: Library) -> Record:
    return Record(library.journal, "b", library.revision("b"))


def test_a_call_is_kept_with_what_was_shown_and_done(record: Record, library: Library) -> None:
    record.begin()
    record.hear(SHOWN)
    record.shown(SHOWN)
    record.used(CARD)
    record.hear(UNSURE)
    record.dismissed(CARD)
    record.end()
    (call,) = library.journal.calls()
    assert (call.campaign, call.version, call.ended is None) == ("b", library.revision("b"), False)
    assert library.journal.entries(call.id) == (
        Entry(
            what=What.SHOWN,
            at=4.0,
            card="slow",
            trigger="slow every evening",
            score=0.9,
            early=True,
            delay=-0.2,
        ),
        Entry(what=What.HELPFUL, at=4.0, card="slow"),
        Entry(what=What.UNSURE, at=9.0),
        Entry(what=What.DISMISSED, at=9.0, card="slow"),
    )


def test_no_word_of_the_customer_is_written(record: Record, library: Library) -> None:
    record.begin()
    record.hear(SHOWN)
    record.shown(SHOWN)
    record.hear(UNSURE)
    record.end()
    files = list(library.path.parent.glob("library.db*"))
    stored = b"".join(file.read_bytes() for file in files)
    assert b"slow every evening" in stored  # the trigger, which the supervisor wrote
    assert b"slow in the evening" not in stored
    assert b"orange" not in stored


def test_a_new_call_ends_the_one_before(record: Record, library: Library) -> None:
    record.begin()
    record.begin()
    newest, before = library.journal.calls()
    assert before.ended is not None
    assert newest.ended is None


def test_outside_a_call_nothing_is_kept(record: Record, library: Library) -> None:
    record.used(CARD)
    record.end()
    assert library.journal.calls() == ()


class FullDisk(Journal):
    """A journal that can begin a call and nothing more."""

    def __init__(self) -> None: ...

    def begin(self, campaign: str, revision: int) -> str:
        return "1"

    def add(self, call: str, entry: Entry) -> None:
        raise LibraryNotWritable(Path("library.db"), "the disk is full")


def test_a_journal_that_cannot_be_written_is_said_once() -> None:
    record = Record(FullDisk(), "b", 1)
    said: list[object] = []
    record.failed.connect(said.append)
    record.begin()
    record.hear(SHOWN)
    record.shown(SHOWN)
    record.hear(SHOWN)
    record.shown(SHOWN)
    record.end()
    assert len(said) == 1
