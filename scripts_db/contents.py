"""A campaign in the tables, and back. docs/library.md says why an entry is one JSON text."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

import msgspec
from msgspec import structs
from sqlite_utils import Database

from scripts_db import interchange
from scripts_db.cards import AlertClass, Campaign, Card, ChecklistItem, Entry, Example, Script
from scripts_db.changes import LISTS, Change
from scripts_db.errors import AssistError, EntryUnreadable, NoCampaign, NoSuchCampaign

Decoded = TypeVar("Decoded")

TABLES: Final[dict[type[Entry], str]] = {
    Card: "card",
    Script: "script",
    ChecklistItem: "checklist_item",
    Example: "example",
}

_CONTENTS = "SELECT id, CAST(content AS BLOB) FROM {table} WHERE campaign = ? ORDER BY position"
_PUT_HEAD = """
    INSERT INTO campaign (id, position, name, language, vocabulary, extra, revision)
    VALUES (:id, (SELECT ifnull(max(position) + 1, 0) FROM campaign), :name, :language, :vocabulary, :extra, 1)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, language = excluded.language, vocabulary = excluded.vocabulary,
        extra = excluded.extra, revision = revision + 1
"""
_PUT = """
    INSERT INTO {table} (campaign, id, position, content, changed_at, changed_by)
    VALUES (:campaign, :id, ifnull(:at, (SELECT ifnull(max(position) + 1, 0) FROM {table} WHERE campaign = :campaign)),
        :content, :now, :by)
    ON CONFLICT (campaign, id) DO UPDATE SET
        content = excluded.content, changed_at = excluded.changed_at, changed_by = excluded.changed_by
"""
_PLACE = "SELECT position FROM {table} WHERE campaign = ? ORDER BY position LIMIT 1 OFFSET ?"
_MAKE_ROOM = "UPDATE {table} SET position = position + 1 WHERE campaign = ? AND position >= ?"


class Extra(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What of a campaign's head has no column."""

    alerts: tuple[AlertClass, ...] = ()
    outcomes: tuple[str, ...] = ()
    note_template: str = ""


class Contents:
    """Reads what is stored at `path` in a transaction of `db`. Raises EntryUnreadable."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db, self._path = db, path

    def campaign(self, id: str) -> Campaign:
        found = self.head(id)
        return structs.replace(found, **{LISTS[kind]: self._entries(found.id, kind) for kind in TABLES})

    def head(self, id: str) -> Campaign:
        """Raises NoSuchCampaign, NoCampaign."""
        columns = "name, language, CAST(vocabulary AS BLOB), CAST(extra AS BLOB)"
        row = self._db.execute(f"SELECT {columns} FROM campaign WHERE id = ?", [id]).fetchone()
        if row is None:
            raise self.no_such(id)
        name, language, vocabulary, extra = row
        words = self._decoded(vocabulary, tuple[str, ...], f"the vocabulary of “{name}”")
        rest = self._decoded(extra, Extra, f"the head of “{name}”")
        return Campaign(id=id, name=name, language=language, vocabulary=words, **structs.asdict(rest))

    def no_such(self, wanted: str) -> AssistError:
        names = [row[0] for row in self._db.execute("SELECT name FROM campaign ORDER BY position").fetchall()]
        return NoSuchCampaign(wanted, ", ".join(names)) if names else NoCampaign(self._path)

    def entry(self, campaign: str, kind: type[Entry], id: str) -> Entry | None:
        table = TABLES[kind]
        query = f"SELECT CAST(content AS BLOB) FROM {table} WHERE campaign = ? AND id = ?"
        row = self._db.execute(query, [campaign, id]).fetchone()
        return None if row is None else self._decoded(row[0], kind, _place(table, id, campaign))

    def _entries(self, campaign: str, kind: type[Entry]) -> tuple[Entry, ...]:
        table = TABLES[kind]
        rows = self._db.execute(_CONTENTS.format(table=table), [campaign]).fetchall()
        return tuple(self._decoded(text, kind, _place(table, id, campaign)) for id, text in rows)

    def _decoded(self, text: bytes, kind: type[Decoded], place: str) -> Decoded:
        try:
            return msgspec.json.decode(text, type=kind)
        except ValueError as trouble:
            raise EntryUnreadable(self._path, place, interchange.in_words(trouble)) from trouble


def put_head(db: Database, campaign: Campaign) -> None:
    """The campaign without its entries: a new one, or in the place of the one with its id."""
    extra = Extra(alerts=campaign.alerts, outcomes=campaign.outcomes, note_template=campaign.note_template)
    named = {"id": campaign.id, "name": campaign.name, "language": campaign.language}
    db.execute(_PUT_HEAD, {**named, "vocabulary": _text(campaign.vocabulary), "extra": _text(extra)})


def put_all(db: Database, campaign: Campaign, by: str) -> None:
    """The campaign with all its entries, and no others."""
    put_head(db, campaign)
    for kind in TABLES:
        _replace(db, TABLES[kind], campaign.id, getattr(campaign, LISTS[kind]), by)


def put(db: Database, campaign: str, change: Change, by: str) -> None:
    """One change of an entry or the head. What stood there is not looked at."""
    entry, after = change.entry, change.after
    if isinstance(entry, Campaign):
        put_head(db, structs.replace(entry, id=campaign))
        return
    table = TABLES[type(entry)]
    if after is None:
        db.execute(f"DELETE FROM {table} WHERE campaign = ? AND id = ?", [campaign, entry.id])
        return
    at = _room(db, table, campaign, change)
    row = {"campaign": campaign, "id": entry.id, "at": at, "content": _text(after), "now": now(), "by": by}
    db.execute(_PUT.format(table=table), row)


def stored(contents: Contents, campaign: str, change: Change) -> Entry | Campaign | None:
    """What stands now where the change begins."""
    if isinstance(change.entry, Campaign):
        return contents.head(campaign)
    return contents.entry(campaign, type(change.entry), change.entry.id)


def now() -> str:
    return datetime.now(UTC).isoformat()


def _room(db: Database, table: str, campaign: str, change: Change) -> int | None:
    """The position for what comes before the end; None for the end. What stands behind it moves on by one."""
    if change.before is not None or change.at is None:
        return None
    row = db.execute(_PLACE.format(table=table), [campaign, change.at]).fetchone()
    if row is None:
        return None
    db.execute(_MAKE_ROOM.format(table=table), [campaign, row[0]])
    position: int = row[0]
    return position


def _replace(db: Database, table: str, campaign: str, entries: Sequence[Entry], by: str) -> None:
    """Who changed an entry last stays with one that does not change."""
    before = {
        id: rest
        for id, *rest in db.execute(
            f"SELECT id, content, changed_at, changed_by FROM {table} WHERE campaign = ?", [campaign]
        ).fetchall()
    }
    db.execute(f"DELETE FROM {table} WHERE campaign = ?", [campaign])
    db.table(table).insert_all(
        {"campaign": campaign, "id": entry.id, "position": position}
        | _signed(_text(entry), before.get(entry.id), by)
        for position, entry in enumerate(entries)
    )


def _signed(content: str, before: Sequence[str] | None, by: str) -> dict[str, str]:
    if before and before[0] == content:
        return {"content": content, "changed_at": before[1], "changed_by": before[2]}
    return {"content": content, "changed_at": now(), "changed_by": by}


def _place(table: str, id: str, campaign: str) -> str:
    return f"{table.replace('_', ' ')} “{id}” of “{campaign}”"


def _text(value: object) -> str:
    return msgspec.json.encode(value).decode()
