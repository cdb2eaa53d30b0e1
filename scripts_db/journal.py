"""The journal of calls: what was shown and what the agent did with it, in card ids, triggers and numbers.

No word that was said or typed in a call is stored here. A trigger is what an author wrote, not what was
heard.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import uuid4

import msgspec
from msgspec import Struct

from scripts_db.errors import EntryUnreadable
from scripts_db.interchange import in_words
from scripts_db.storage import Storage

Rows = TypeVar("Rows")


class What(StrEnum):
    SHOWN = "shown"
    OPENED = "opened"
    PINNED = "pinned"
    DISMISSED = "dismissed"
    HELPFUL = "helpful"
    SEARCHED = "searched"
    UNSURE = "unsure"


class Entry(Struct, frozen=True, kw_only=True):
    """Something that happened, `at` seconds into the call.

    SHOWN has `card`, `trigger`, `score` (0 to 1), `early` (on a partial) and `delay` (seconds from the end of
    the phrase, None when unknown). OPENED, PINNED, DISMISSED and HELPFUL have the card. SEARCHED has how many
    cards were `found`. UNSURE is a request for which no card fitted: only when, not what.
    """

    what: What
    at: float
    card: str | None = None
    trigger: str | None = None
    score: float | None = None
    early: bool | None = None
    delay: float | None = None
    found: int | None = None


class CallRecord(Struct, frozen=True, kw_only=True):
    """A call, with the campaign's id and its revision that the agent saw. `ended` is None after a crash."""

    id: str
    campaign: str
    revision: int
    started: datetime
    ended: datetime | None


class Journal:
    """`Library.journal`. Every method may raise LibraryNotWritable or LibraryDamaged."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def begin(self, campaign: str, revision: int) -> str:
        """A new call; returns its id."""
        id = uuid4().hex
        row = {"id": id, "campaign": campaign, "revision": revision, "started": _now(), "ended": None}
        with self._storage.transaction() as db:
            db.table("call").insert(row)
        return id

    def add(self, call: str, entry: Entry) -> None:
        with self._storage.transaction() as db:
            db.table("entry").insert({"call": call, **msgspec.structs.asdict(entry)})

    def end(self, call: str) -> None:
        with self._storage.transaction() as db:
            db.execute("UPDATE call SET ended = ? WHERE id = ?", [_now(), call])

    def calls(self) -> tuple[CallRecord, ...]:
        """The newest first."""
        with self._storage.transaction() as db:
            rows = list(db.table("call").rows_where(order_by="started DESC, rowid DESC"))
        return self._read(rows, tuple[CallRecord, ...])

    def entries(self, call: str) -> tuple[Entry, ...]:
        """What happened in that call, in the order in which it was written."""
        with self._storage.transaction() as db:
            rows = list(db.table("entry").rows_where("call = ?", [call], order_by="rowid"))
        return self._read(rows, tuple[Entry, ...])

    def _read(self, rows: list[dict[str, Any]], kind: type[Rows]) -> Rows:
        try:
            return msgspec.convert(rows, kind, strict=False)  # not strict: SQLite has 0 and 1 for bool
        except msgspec.ValidationError as trouble:
            raise EntryUnreadable(self._storage.path, "the journal", in_words(trouble)) from trouble


def _now() -> str:
    return datetime.now(UTC).isoformat()
