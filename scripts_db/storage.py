"""The open SQLite file: prepared with care, and the world's troubles with it turned into AssistErrors.

It belongs to the thread that opened it; sqlite3 itself refuses every other one.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlite_utils import Database

from scripts_db import backups, files, migrations
from scripts_db import sentences as say
from scripts_db.errors import (
    AssistError,
    BackupFailed,
    LibraryDamaged,
    LibraryGone,
    LibraryNotWritable,
    LibraryTooNew,
    NotALibrary,
)
from scripts_db.words import Words

BUSY_SECONDS = 2.0
"""How long to wait while another program writes. It is the GUI thread that waits."""


class Storage:
    """`notices` are troubles while opening that are no reason to stop, such as a backup that failed."""

    def __init__(self, db: Database, path: Path) -> None:
        self.path = path
        self.notices: tuple[AssistError, ...] = ()
        self._db = db
        self._identity: tuple[int, int] | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Raises LibraryTooNew, NotALibrary, LibraryDamaged, LibraryNotWritable, BackupFailed."""
        try:
            is_new = _admit(path)
            connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
        except (OSError, sqlite3.Error) as trouble:
            raise LibraryNotWritable(path, files.reason(trouble) or str(trouble)) from trouble
        storage = cls(Database(connection, execute_plugins=False), path)
        try:
            storage._prepare(is_new)
            storage._identity = files.identity(path)
        except BaseException:
            storage.close()
            raise
        return storage

    @classmethod
    def in_memory(cls) -> Self:
        storage = cls(Database(memory=True, execute_plugins=False), Path(":memory:"))
        storage._db.execute("PRAGMA foreign_keys = ON")
        migrations.upgrade(storage._db)
        return storage

    def close(self) -> None:
        self._db.close()

    def back_up(self) -> Path:
        """Raises BackupFailed."""
        return backups.take(self._db.conn, self.path)

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """One state of the library for everything that the block reads; all or nothing of what it writes.

        A block that writes begins with a write: that takes the lock before anything is read.
        """
        self._refuse_lost()
        with self._explained():
            self._refuse_newer()  # a newer Callcue may have opened it since
            with self._db.atomic():
                yield self._db

    def _refuse_lost(self) -> None:
        """SQLite goes on writing to a file that was deleted or replaced, and nobody would ever see it again."""
        if self._identity and files.identity(self.path) != self._identity:
            raise LibraryGone(self.path)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as trouble:
            if files.is_damage(trouble):
                raise self._damaged() from trouble
            if reason := files.reason(trouble):
                raise LibraryNotWritable(self.path, reason) from trouble
            raise

    def _damaged(self) -> LibraryDamaged:
        self.close()
        return _set_aside(self.path)

    def _prepare(self, is_new: bool) -> None:
        with self._explained():
            if is_new:
                self._db.execute(f"PRAGMA application_id = {files.APPLICATION_ID}")
            found = self._refuse_newer()
            if not files.is_whole(self._db.conn):
                raise self._damaged()
            self._db.execute("PRAGMA foreign_keys = ON")
            self._enter_wal()
            self._prove_writable()
            self._bring_up_to_date(found)

    def _refuse_newer(self) -> int:
        found = migrations.format_of(self._db)
        if found > migrations.FORMAT:
            raise LibraryTooNew(self.path, found, migrations.FORMAT)
        return found

    def _enter_wal(self) -> None:
        try:
            self._db.enable_wal()
        except sqlite3.OperationalError as trouble:
            if not files.is_busy(trouble):  # busy: another program opens it too, and one of the two succeeds
                raise

    def _prove_writable(self) -> None:
        """SQLite opens a read-only file without a word; better to know now than at the first card."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.execute(f"PRAGMA user_version = {migrations.format_of(self._db)}")
        finally:
            self._db.rollback()

    def _bring_up_to_date(self, found: int) -> None:
        if found < migrations.FORMAT:
            if found:
                backups.take(self._db.conn, self.path)
            migrations.upgrade(self._db)
        elif backups.are_due(self.path):
            try:
                backups.take(self._db.conn, self.path)
            except BackupFailed as trouble:
                self.notices = (trouble,)


def _admit(path: Path) -> bool:
    """Whether a library is to be created at `path`. Touches no file that is not a library. Raises OSError."""
    if path.exists() and not path.is_file():
        raise NotALibrary(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    header = files.header(path)
    if files.has_our_mark(header):
        return False
    if path.exists() and backups.all_of(path):  # a library that lost its beginning: damaged, not foreign
        raise _set_aside(path)
    if header:
        raise NotALibrary(path)
    return True


def _set_aside(path: Path) -> LibraryDamaged:
    try:
        kept = files.set_aside(path, "damaged")
    except OSError as trouble:
        raise LibraryNotWritable(
            path, Words(say.DAMAGED_AND_STUCK, reason=files.reason(trouble))
        ) from trouble
    return LibraryDamaged(path, kept, backups.newest_good(path))
