"""What agents see: published states of a campaign, each kept as it was, numbered from 1.

    version = library.versions.publish(campaign.id, by="M. Ito", note="New prices")
    library.versions.current(campaign.id)          # the one that agents get now
    library.versions.content(campaign.id, 41)      # any earlier one, to look at, compare or restore

A version may go live later: until then agents get the one before. To go back to an old version is to make the
draft like it (`changes.diff`) and to publish that, as a new version.
"""

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256

import msgspec
from msgspec import Struct
from sqlite_utils import Database

from scripts_db import checking
from scripts_db import sentences as say
from scripts_db.cards import Campaign
from scripts_db.contents import Contents
from scripts_db.errors import (
    DraftChanged,
    EntryUnreadable,
    NoSuchVersion,
    NothingToPublish,
    NotPublishable,
    PublishedMeanwhile,
    VersionLive,
)
from scripts_db.interchange import in_words
from scripts_db.storage import Storage
from scripts_db.words import Words

_COLUMNS = "number, published_at, published_by, note, overruled, restored, live_from, cards"


class Version(Struct, frozen=True, kw_only=True):
    """A published state. `overruled` is why it was published though the gate refused it; `restored` the number
    of the version that it brings back; `live_from` when agents get it.
    """

    number: int
    published_at: datetime
    published_by: str
    note: str = ""
    overruled: str = ""
    restored: int | None = None
    live_from: datetime
    cards: int = 0

    def is_live(self, moment: datetime | None = None) -> bool:
        return self.live_from <= (moment or datetime.now(UTC))


class Versions:
    """`Library.versions`. Every method may raise LibraryNotWritable, LibraryDamaged or EntryUnreadable."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def all(self, campaign: str) -> tuple[Version, ...]:
        """Of the campaign of that id, the newest first, those that wait for their time too."""
        with self._storage.transaction() as db:
            return _versions(db, campaign)

    def current(self, campaign: str, moment: datetime | None = None) -> Version | None:
        """The one that agents get at that moment, or now; None when nothing is published yet."""
        return next((version for version in self.all(campaign) if version.is_live(moment)), None)

    def content(self, campaign: str, number: int) -> Campaign:
        """Raises NoSuchVersion."""
        with self._storage.transaction() as db:
            row = db.execute(
                "SELECT content, digest FROM version WHERE campaign = ? AND number = ?", [campaign, number]
            ).fetchone()
        if row is None:
            raise NoSuchVersion(campaign, number)
        content, digest = row
        return self._unpacked(content, digest, f"version {number} of “{campaign}”")

    def publish(
        self,
        campaign: str,
        *,
        by: str,
        note: str = "",
        overruled: str = "",
        restored: int | None = None,
        live_from: datetime | None = None,
        after: int | None = None,
        tried: Campaign | None = None,
    ) -> Version:
        """The draft as it stands becomes the next version; agents get it from `live_from` on, or at once.

        `after` is the number of the version that the publisher compared with, 0 for none; `tried` the draft that
        was tried. Raises PublishedMeanwhile when that is not the newest any more, DraftChanged when it is not
        the draft, NothingToPublish when the draft is like the newest, NotPublishable when something in it can't
        be used.
        """
        now = datetime.now(UTC)
        with self._storage.transaction() as db:
            db.execute("UPDATE campaign SET revision = revision WHERE id = ?", [campaign])  # takes the lock
            draft = Contents(db, self._storage.path).campaign(campaign)
            newest = next(iter(_versions(db, campaign)), None)
            _admit(draft, newest, after)
            if tried is not None and draft != tried:
                raise DraftChanged(draft.name)
            packed = _packed(draft)
            self._refuse_same(db, draft, newest, packed)
            version = Version(
                number=newest.number + 1 if newest else 1,
                published_at=now,
                published_by=by,
                note=note,
                overruled=overruled,
                restored=restored,
                live_from=_in_utc(live_from) if live_from else now,
                cards=len(draft.cards),
            )
            db.table("version").insert({"campaign": campaign, **_row(version), **packed})
        return version

    def refuse_unfit(self, draft: Campaign) -> None:
        """What `publish` would not take. Raises NothingToPublish, NotPublishable."""
        newest = next(iter(self.all(draft.id)), None)
        _admit(draft, newest, None)
        if newest and self.content(draft.id, newest.number) == draft:
            raise NothingToPublish(draft.name, newest.number)

    def withdraw(self, campaign: str, number: int) -> None:
        """Takes back a version that still waits for its time. Raises NoSuchVersion, VersionLive."""
        with self._storage.transaction() as db:
            where = "WHERE campaign = ? AND number = ?"
            db.execute(f"UPDATE version SET note = note {where}", [campaign, number])  # takes the lock
            found = [version for version in _versions(db, campaign) if version.number == number]
            if not found:
                raise NoSuchVersion(campaign, number)
            if found[0].is_live():
                raise VersionLive(campaign, number)
            db.execute(f"DELETE FROM version {where}", [campaign, number])

    def _refuse_same(
        self, db: Database, draft: Campaign, newest: Version | None, packed: dict[str, object]
    ) -> None:
        if newest is None:
            return
        where = [draft.id, newest.number]
        query = "SELECT digest FROM version WHERE campaign = ? AND number = ?"
        if db.execute(query, where).fetchone()[0] == packed["digest"]:
            raise NothingToPublish(draft.name, newest.number)

    def _unpacked(self, content: bytes, digest: str, place: str) -> Campaign:
        try:
            text = zlib.decompress(content)
            if sha256(text).hexdigest() != digest:
                raise EntryUnreadable(self._storage.path, place, Words(say.NOT_AS_PUBLISHED))
            return msgspec.json.decode(text, type=Campaign)
        except (zlib.error, ValueError) as trouble:
            raise EntryUnreadable(self._storage.path, place, in_words(trouble)) from trouble


def _packed(campaign: Campaign) -> dict[str, object]:
    """As it is stored: `content` is compressed JSON, `digest` the SHA-256 of that JSON."""
    text = msgspec.json.encode(campaign)
    return {"content": zlib.compress(text), "digest": sha256(text).hexdigest()}


def _admit(draft: Campaign, newest: Version | None, after: int | None) -> None:
    number = newest.number if newest else 0
    if after is not None and after != number:
        raise PublishedMeanwhile(draft.name, after, number, newest.published_by if newest else "")
    if faults := checking.check(draft):
        raise NotPublishable(draft.name, tuple(faults))


def _versions(db: Database, campaign: str) -> tuple[Version, ...]:
    rows: Sequence[dict[str, object]] = list(
        db.query(f"SELECT {_COLUMNS} FROM version WHERE campaign = ? ORDER BY number DESC", [campaign])
    )
    return msgspec.convert(rows, tuple[Version, ...])


def _row(version: Version) -> dict[str, object]:
    return msgspec.to_builtins(version)  # type: ignore[no-any-return]


def _in_utc(moment: datetime) -> datetime:
    """A moment without a zone is this computer's."""
    return moment.astimezone(UTC)
