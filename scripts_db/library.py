"""The library: what people wrote, stored in one SQLite file. It opens a missing file by creating it.

    with Library.open(places.library_file()) as library:
        library.ensure_sample()
        campaign = library.campaign()        # an immutable snapshot: this is what the engine gets
        library.save_card(campaign.id, card)

A library belongs to the thread that opened it. Every method may raise LibraryNotWritable or LibraryDamaged.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec import Struct
from sqlite_utils import Database

from scripts_db import samples
from scripts_db.cards import Campaign, Card, Entry
from scripts_db.changes import LISTS, Change, head, title_of
from scripts_db.changes import apply as applied
from scripts_db.contents import TABLES, Contents, put, put_all, stored
from scripts_db.errors import AssistError, ChangedMeanwhile, NotPublished
from scripts_db.journal import Journal
from scripts_db.proposals import Proposals
from scripts_db.storage import Storage
from scripts_db.versions import Versions

_MANY = 300
"""From so many changes on, all of a campaign is written anew, which is sooner than one after the other."""
_FIND = """
    SELECT id FROM campaign WHERE :wanted IN ('', id) OR name = :wanted COLLATE NOCASE
    ORDER BY id = :wanted DESC, position LIMIT 1
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


class Published(Struct, frozen=True):
    """What agents work with: a campaign as it was published, and the number of that version."""

    campaign: Campaign
    version: int


class LastChange(Struct, frozen=True):
    """When an entry of the draft was changed last, and by whom; None and "" from before that was kept."""

    at: datetime | None
    by: str


class Library:
    """`campaign` and what changes it are the draft, on which supervisors work; `published` is what agents get."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self.journal = Journal(storage)
        self.versions = Versions(storage)
        self.proposals = Proposals(storage)

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
        """Grows with every change of that campaign's draft; 0 when there is none of that id."""
        with self._storage.transaction() as db:
            row = db.execute("SELECT revision FROM campaign WHERE id = ?", [campaign]).fetchone()
        return row[0] if row else 0

    def campaign(self, wanted: str = "") -> Campaign:
        """The draft of the campaign of that id or name, of the first one when nothing is named.

        Raises NoSuchCampaign, NoCampaign, EntryUnreadable.
        """
        with self._storage.transaction() as db:
            contents = self._contents(db)
            return contents.campaign(_found(db, contents, wanted))

    def published(self, wanted: str = "", moment: datetime | None = None) -> Published:
        """What agents get at that moment, or now, of the campaign of that id or name; of the first one that is
        published when nothing is named. Raises NotPublished, NoSuchCampaign, NoCampaign, EntryUnreadable.
        """
        with self._storage.transaction() as db:
            contents = self._contents(db)
            ids = [_found(db, contents, wanted)] if wanted else [one.id for one in self.campaigns()]
            for id in ids:
                if version := self.versions.current(id, moment):
                    return Published(self.versions.content(id, version.number), version.number)
            raise NotPublished(contents.head(ids[0]).name) if ids else contents.no_such(wanted)

    def last_changes(self, campaign: str) -> dict[tuple[type[Entry], str], LastChange]:
        """By kind and id of the entry."""
        with self._storage.transaction() as db:
            return {
                (kind, id): LastChange(datetime.fromisoformat(at) if at else None, by)
                for kind, table in TABLES.items()
                for id, at, by in db.execute(
                    f"SELECT id, changed_at, changed_by FROM {table} WHERE campaign = ?", [campaign]
                ).fetchall()
            }

    def save_campaign(self, campaign: Campaign, *, by: str = "") -> None:
        """Makes the draft like it, or a new campaign of it; all of it or nothing.

        Ids must be unique, which `checking.check` tells; sqlite3.IntegrityError otherwise.
        """
        with self._storage.transaction() as db:
            put_all(db, campaign, by)

    def delete_campaign(self, campaign: str) -> None:
        """The draft and all its versions; what the journal knows of its calls stays."""
        with self._storage.transaction() as db:
            db.execute("DELETE FROM campaign WHERE id = ?", [campaign])

    def apply(self, campaign: str, changes: Sequence[Change], *, by: str = "") -> None:
        """Does all of them to the draft, or none when one does not find what it expects.

        Raises ChangedMeanwhile, NoSuchCampaign.
        """
        with self._changing(campaign) as db:
            contents = self._contents(db)
            if len(changes) > _MANY:
                put_all(db, _after(contents.campaign(campaign), changes), by)
                return
            for change in changes:
                found = stored(contents, campaign, change)
                if found != change.before:
                    raise ChangedMeanwhile(title_of(change.entry), change, found)
                put(db, campaign, change, by)

    def save_card(self, campaign: str, card: Card, *, by: str = "") -> None:
        """Replaces the card of that id where it stands, or adds it at the end. Raises NoSuchCampaign."""
        with self._changing(campaign) as db:
            put(db, campaign, Change(None, card), by)

    def delete_card(self, campaign: str, card: str) -> None:
        """Nothing happens when it is gone already. Raises NoSuchCampaign."""
        with self._changing(campaign) as db:
            db.execute("DELETE FROM card WHERE campaign = ? AND id = ?", [campaign, card])

    def ensure_sample(self) -> None:
        """Gives an empty library the sample campaign, published, so that a first start has something to show."""
        if not self.campaigns():
            with self._storage.transaction() as db:
                db.execute(
                    "UPDATE campaign SET revision = revision"
                )  # takes the lock: another may do the same
                if not self.campaigns():
                    sample = samples.broadband()
                    self.save_campaign(sample, by="Callcue")
                    self.versions.publish(sample.id, by="Callcue", note="The sample campaign")

    def back_up(self) -> Path:
        """A checked copy of the library as it is now, also while others write; its file. Raises BackupFailed."""
        return self._storage.back_up()

    @contextmanager
    def _changing(self, campaign: str) -> Iterator[Database]:
        with self._storage.transaction() as db:
            found = db.execute(
                "UPDATE campaign SET revision = revision + 1 WHERE id = ?", [campaign]
            ).rowcount
            if not found:
                raise self._contents(db).no_such(campaign)
            yield db

    def _contents(self, db: Database) -> Contents:
        return Contents(db, self.path)


def _found(db: Database, contents: Contents, wanted: str) -> str:
    row = db.execute(_FIND, {"wanted": wanted}).fetchone()
    if row is None:
        raise contents.no_such(wanted)
    id: str = row[0]
    return id


def _after(draft: Campaign, changes: Sequence[Change]) -> Campaign:
    """The draft with all of them. Raises ChangedMeanwhile."""
    standing: dict[tuple[type, str], Entry | Campaign | None] = {
        (type(entry), entry.id): entry for field in LISTS.values() for entry in getattr(draft, field)
    }
    standing[Campaign, draft.id] = head(draft)
    for change in changes:
        key = type(change.entry), change.entry.id
        if standing.get(key) != change.before:
            raise ChangedMeanwhile(title_of(change.entry), change, standing.get(key))
        standing[key] = change.after
    return applied(draft, changes)
