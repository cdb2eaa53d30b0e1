"""The journal of calls: what was shown and what the agent did with it, in card ids, triggers and numbers.

No word that was said or typed in a call is stored here. A trigger is what an author wrote, not what was
heard.
"""

from collections import Counter
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


_USAGE = """
    SELECT card, what, trigger, count(*) FROM entry JOIN call ON call.id = entry.call
    WHERE call.campaign = ? AND call.started >= ? AND card IS NOT NULL
    GROUP BY card, what, trigger
"""


class What(StrEnum):
    SHOWN = "shown"
    OPENED = "opened"
    PINNED = "pinned"
    DISMISSED = "dismissed"
    HELPFUL = "helpful"
    SEARCHED = "searched"
    UNSURE = "unsure"
    WRONG = "wrong"


class Entry(Struct, frozen=True, kw_only=True):
    """Something that happened, `at` seconds into the call.

    SHOWN has `card`, `trigger`, `score` (0 to 1), `early` (on a partial) and `delay` (seconds from the end of
    the phrase, None when unknown). OPENED, PINNED, DISMISSED and HELPFUL have the card. SEARCHED has how many
    cards were `found`. UNSURE is a request for which no card fitted: only when, not what. WRONG has the card that the
    agent says should not have come, or none when one should have.
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
    """A call, with the campaign's id and the version that the agent saw; 0 from before there were versions.

    `ended` is None after a crash.
    """

    id: str
    campaign: str
    version: int
    started: datetime
    ended: datetime | None


class Usage(Struct, frozen=True, kw_only=True):
    """How often a card was shown, opened by hand, used and dismissed; `triggers`: how often each showed it."""

    shown: int = 0
    opened: int = 0
    used: int = 0
    dismissed: int = 0
    triggers: dict[str, int] = {}


class Journal:
    """`Library.journal`. Every method may raise LibraryNotWritable or LibraryDamaged."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def begin(self, campaign: str, version: int) -> str:
        """A new call; returns its id."""
        id = uuid4().hex
        row = {"id": id, "campaign": campaign, "version": version, "started": _now(), "ended": None}
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

    def usage(self, campaign: str, since: datetime | None = None) -> dict[str, Usage]:
        """By card id, what happened to the cards of that campaign in calls that began since then."""
        with self._storage.transaction() as db:
            since_text = since.astimezone(UTC).isoformat() if since else ""
            rows = db.execute(_USAGE, [campaign, since_text]).fetchall()
        counts: dict[str, Counter[str]] = {}
        triggers: dict[str, Counter[str]] = {}
        for card, what, trigger, count in rows:
            counts.setdefault(card, Counter())[what] += count
            if what == What.SHOWN and trigger is not None:
                triggers.setdefault(card, Counter())[trigger] += count
        return {card: _usage(counts[card], triggers.get(card, Counter())) for card in counts}

    def _read(self, rows: list[dict[str, Any]], kind: type[Rows]) -> Rows:
        try:
            return msgspec.convert(rows, kind, strict=False)  # not strict: SQLite has 0 and 1 for bool
        except msgspec.ValidationError as trouble:
            raise EntryUnreadable(self._storage.path, "the journal", in_words(trouble)) from trouble


def _usage(counts: Counter[str], triggers: Counter[str]) -> Usage:
    return Usage(
        shown=counts[What.SHOWN],
        opened=counts[What.OPENED],
        used=counts[What.HELPFUL],
        dismissed=counts[What.DISMISSED],
        triggers=dict(triggers),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat()
