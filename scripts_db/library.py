"""The library: what people wrote, stored in one SQLite file. It opens a missing file by creating it.

    with Library.open(places.library_file()) as library:
        library.ensure_sample()
        campaign = library.campaign()        # an immutable snapshot: this is what the engine gets
        library.save_card(campaign.id, card)

A library belongs to the thread that opened it. Every method may raise LibraryNotWritable or LibraryDamaged.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import msgspec
from msgspec import Struct
from sqlite_utils import Database

from scripts_db import interchange, samples
from scripts_db.cards import Campaign, Card, ChecklistItem, Script
from scripts_db.errors import AssistError, EntryUnreadable, NoCampaign, NoSuchCampaign
from scripts_db.journal import Journal
from scripts_db.storage import Storage

Content = TypeVar("Content", Card, Script, ChecklistItem)
Decoded = TypeVar("Decoded")

_FIND = """
    SELECT id, name, language, CAST(vocabulary AS BLOB) FROM campaign
    WHERE :wanted IN ('', id) OR name = :wanted COLLATE NOCASE
    ORDER BY id = :wanted DESC, position LIMIT 1
"""

_CONTENTS = "SELECT id, CAST(content AS BLOB) FROM {table} WHERE campaign = ? ORDER BY position"
_PUT_CAMPAIGN = """
    INSERT INTO campaign (id, position, name, language, vocabulary, revision)
    VALUES (:id, (SELECT ifnull(max(position) + 1, 0) FROM campaign), :name, :language, :vocabulary, 1)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, language = excluded.language, vocabulary = excluded.vocabulary,
        revision = revision + 1
"""
_PUT_CARD = """
    INSERT INTO card (campaign, id, position, content)
    SELECT :campaign, :id, ifnull(max(position) + 1, 0), :content FROM card WHERE campaign = :campaign
    ON CONFLICT (campaign, id) DO UPDATE SET content = excluded.content
"""
_SUMMARIES = """
    SELECT id, name, language, (SELECT count(*) FROM card WHERE campaign = campaign.id) AS cards, revision
    FROM campaign ORDER BY position
"""


class CampaignSummary(Struct, frozen=True):
    """A line in a list of campaigns. `revision` grows with every change of the campaign."""

    id: str
    name: str
    language: str
    cards: int
    revision: int


class Library:
    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self.journal = Journal(storage)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Creates a missing file with its folders, brings an older one up to date, makes the day's backup.

        Raises LibraryTooNew, NotALibrary, LibraryDamaged, LibraryNotWritable, BackupFailed.
        """
        return cls(Storage.open(path))

    @classmethod
    def in_memory(cls) -> Self:
        return cls(Storage.in_memory())

    def close(self) -> None:
        self._storage.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._storage.path

    @property
    def notices(self) -> tuple[AssistError, ...]:
        """What went wrong while opening and is no reason to stop: a backup that could not be made."""
        return self._storage.notices

    def campaigns(self) -> tuple[CampaignSummary, ...]:
        """In the order in which they were added."""
        with self._storage.transaction() as db:
            return tuple(CampaignSummary(*row) for row in db.execute(_SUMMARIES).fetchall())

    def revision(self, campaign: str) -> int:
        """Grows with every change of that campaign; 0 when there is none of that id."""
        with self._storage.transaction() as db:
            row = db.execute("SELECT revision FROM campaign WHERE id = ?", [campaign]).fetchone()
        return row[0] if row else 0

    def campaign(self, wanted: str = "") -> Campaign:
        """The campaign of that id or name, the first one when nothing is named.

        Raises NoSuchCampaign, NoCampaign, EntryUnreadable.
        """
        with self._storage.transaction() as db:
            row = db.execute(_FIND, {"wanted": wanted}).fetchone()
            if row is None:
                raise self._no_such(wanted)
            return self._loaded(db, *row)

    def save_campaign(self, campaign: Campaign) -> None:
        """Stores it in the place of the one with its id, or as a new one; all of it or nothing.

        Ids must be unique, which `checking.check` tells; sqlite3.IntegrityError otherwise.
        """
        with self._storage.transaction() as db:
            vocabulary = msgspec.json.encode(campaign.vocabulary).decode()
            named = {"id": campaign.id, "name": campaign.name, "language": campaign.language}
            db.execute(_PUT_CAMPAIGN, {**named, "vocabulary": vocabulary})
            _replace(db, "card", campaign.id, campaign.cards)
            _replace(db, "script", campaign.id, campaign.scripts)
            _replace(db, "checklist_item", campaign.id, campaign.checklist)

    def delete_campaign(self, campaign: str) -> None:
        with self._storage.transaction() as db:
            db.execute("DELETE FROM campaign WHERE id = ?", [campaign])

    def save_card(self, campaign: str, card: Card) -> None:
        """Replaces the card of that id where it stands, or adds it at the end. Raises NoSuchCampaign."""
        with self._changing(campaign) as db:
            db.execute(_PUT_CARD, {"campaign": campaign, "id": card.id, "content": _text(card)})

    def delete_card(self, campaign: str, card: str) -> None:
        """Nothing happens when it is gone already. Raises NoSuchCampaign."""
        with self._changing(campaign) as db:
            db.execute("DELETE FROM card WHERE campaign = ? AND id = ?", [campaign, card])

    def ensure_sample(self) -> None:
        """Gives an empty library the sample campaign, so that a first start has something to show."""
        if not self.campaigns():
            self.save_campaign(samples.broadband())

    @contextmanager
    def _changing(self, campaign: str) -> Iterator[Database]:
        with self._storage.transaction() as db:
            found = db.execute(
                "UPDATE campaign SET revision = revision + 1 WHERE id = ?", [campaign]
            ).rowcount
            if not found:
                raise self._no_such(campaign)
            yield db

    def _no_such(self, campaign: str) -> AssistError:
        known = ", ".join(summary.name for summary in self.campaigns())
        return NoSuchCampaign(campaign, known) if known else NoCampaign(self.path)

    def _loaded(self, db: Database, id: str, name: str, language: str, vocabulary: bytes) -> Campaign:
        return Campaign(
            id=id,
            name=name,
            language=language,
            cards=self._contents(db, "card", id, Card),
            scripts=self._contents(db, "script", id, Script),
            checklist=self._contents(db, "checklist_item", id, ChecklistItem),
            vocabulary=self._decoded(vocabulary, tuple[str, ...], f"the vocabulary of “{name}”"),
        )

    def _contents(self, db: Database, table: str, campaign: str, kind: type[Content]) -> tuple[Content, ...]:
        word = table.replace("_", " ")
        rows = db.execute(_CONTENTS.format(table=table), [campaign]).fetchall()
        return tuple(self._decoded(text, kind, f"{word} “{id}” of “{campaign}”") for id, text in rows)

    def _decoded(self, text: bytes, kind: type[Decoded], place: str) -> Decoded:
        try:
            return msgspec.json.decode(text, type=kind)
        except ValueError as trouble:
            raise EntryUnreadable(self.path, place, interchange.in_words(trouble)) from trouble


def _replace(
    db: Database, table: str, campaign: str, entries: Sequence[Card | Script | ChecklistItem]
) -> None:
    db.execute(f"DELETE FROM {table} WHERE campaign = ?", [campaign])
    db.table(table).insert_all(
        {"campaign": campaign, "id": entry.id, "position": position, "content": _text(entry)}
        for position, entry in enumerate(entries)
    )


def _text(entry: Card | Script | ChecklistItem) -> str:
    return msgspec.json.encode(entry).decode()
