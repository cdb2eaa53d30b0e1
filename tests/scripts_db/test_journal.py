"""What happened in calls, kept without a word that was said."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scripts_db.errors import EntryUnreadable
from scripts_db.journal import Entry, Usage, What
from scripts_db.library import Library

SHOWN = Entry(
    what=What.SHOWN, at=3.5, card="refund", trigger="money back", score=0.81, early=True, delay=-0.2
)
HAPPENED = (
    SHOWN,
    Entry(what=What.SHOWN, at=4.0, card="hours", trigger="open", score=0.6, early=False, delay=None),
    Entry(what=What.OPENED, at=4.5, card="refund"),
    Entry(what=What.PINNED, at=5.0, card="refund"),
    Entry(what=What.DISMISSED, at=5.0, card="hours"),
    Entry(what=What.HELPFUL, at=6.0, card="refund"),
    Entry(what=What.SEARCHED, at=7.0, found=4),
    Entry(what=What.UNSURE, at=9.0),
)


def test_a_call_is_kept_from_begin_to_end(library: Library) -> None:
    before = datetime.now(UTC)
    call = library.journal.begin("shop", library.revision("shop"))
    (begun,) = library.journal.calls()
    library.journal.end(call)
    (ended,) = library.journal.calls()
    assert (begun.id, begun.campaign, begun.version, begun.ended) == (call, "shop", 1, None)
    assert ended.ended is not None
    assert before <= ended.started <= ended.ended <= datetime.now(UTC)


def test_what_happened_is_kept_in_order_and_by_call(library: Library) -> None:
    first, second = library.journal.begin("shop", 1), library.journal.begin("shop", 1)
    library.journal.add(second, SHOWN)
    for entry in HAPPENED:
        library.journal.add(first, entry)
    assert library.journal.entries(first) == HAPPENED
    assert library.journal.entries(second) == (SHOWN,)


def test_the_newest_call_comes_first(library: Library) -> None:
    calls = [library.journal.begin("shop", 1) for _ in range(5)]
    assert [call.id for call in library.journal.calls()] == calls[::-1]


def test_an_entry_of_no_call_is_refused(library: Library) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        library.journal.add("no call", SHOWN)


def test_the_journal_outlives_the_card_and_the_campaign(library: Library) -> None:
    call = library.journal.begin("shop", 1)
    library.journal.add(call, SHOWN)
    library.delete_card("shop", "refund")
    library.delete_campaign("shop")
    assert library.journal.entries(call) == (SHOWN,)


def test_a_line_that_was_changed_by_hand_is_named(file: Path) -> None:
    with Library.open(file) as library:
        call = library.journal.begin("shop", 1)
        library.journal.add(call, SHOWN)
    with sqlite3.connect(file) as raw:
        raw.execute("UPDATE entry SET what = 'sung'")
    raw.close()
    with (
        Library.open(file) as library,
        pytest.raises(EntryUnreadable, match="the journal can't be read: “sung” is not known here"),
    ):
        library.journal.entries(call)


def test_usage_is_counted_card_by_card(library: Library) -> None:
    call = library.journal.begin("shop", 1)
    for trigger in ("refund", "refund", "my money back"):
        library.journal.add(call, Entry(what=What.SHOWN, at=1, card="refund", trigger=trigger))
    library.journal.add(call, Entry(what=What.HELPFUL, at=2, card="refund"))
    library.journal.add(call, Entry(what=What.DISMISSED, at=2, card="hours"))
    library.journal.add(call, Entry(what=What.UNSURE, at=3))
    other = library.journal.begin("bank", 1)
    library.journal.add(other, Entry(what=What.SHOWN, at=1, card="refund", trigger="refund"))
    assert library.journal.usage("shop") == {
        "refund": Usage(shown=3, used=1, triggers={"refund": 2, "my money back": 1}),
        "hours": Usage(dismissed=1),
    }
    assert library.journal.usage("shop", datetime.now(UTC) + timedelta(days=1)) == {}
