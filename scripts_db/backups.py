"""Backups of the library: made by themselves, each checked by opening it, the newest few kept.

They lie in the folder `library.db-backups` beside `library.db`. A backup is a library in one file, at rest.
"""

import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scripts_db import files
from scripts_db import sentences as say
from scripts_db.errors import BackupFailed, BackupUnusable, LibraryNotWritable, NoBackup
from scripts_db.words import Words

KEPT = 7
DUE_AFTER = timedelta(days=1)

_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)-\d{6}Z\.db")


def folder(path: Path) -> Path:
    return path.with_name(f"{path.name}-backups")


def all_of(path: Path) -> list[Path]:
    """The backups of the library at `path`, the newest first; not yet looked into."""
    if not folder(path).is_dir():
        return []
    return sorted((file for file in folder(path).iterdir() if _NAME.fullmatch(file.name)), reverse=True)


def newest_good(path: Path) -> Path | None:
    """The newest backup that opens and is whole."""
    return next(filter(files.is_good, all_of(path)), None)


def are_due(path: Path) -> bool:
    newest = next(iter(all_of(path)), None)
    return newest is None or taken_at(newest) < datetime.now(UTC) - DUE_AFTER


def taken_at(backup: Path) -> datetime:
    named = _NAME.fullmatch(backup.name)
    assert named, f"{backup} is not named like a backup"
    return datetime.strptime(named[1], "%Y-%m-%dT%H-%M-%S").replace(tzinfo=UTC)


def take(library: sqlite3.Connection, path: Path) -> Path:
    """Copies the open library of `path`, checks the copy and drops the oldest. Raises BackupFailed.

    Safe while others write: SQLite copies one consistent state. A half copy never has a backup's name.
    """
    target = folder(path) / f"{files.moment()}.db"
    half = target.with_suffix(".part")
    try:
        folder(path).mkdir(exist_ok=True)
        _copy(library, half)
        if not files.is_good(half):
            raise BackupFailed(folder(path), Words(say.NO_WHOLE_COPY))
        half.rename(target)
        _rotate(path)
    except (OSError, sqlite3.Error) as trouble:
        raise BackupFailed(folder(path), files.reason(trouble) or str(trouble)) from trouble
    finally:
        _drop(half)
    return target


def restore(path: Path, backup: Path | None = None) -> tuple[Path, Path | None]:
    """Puts `backup`, else the newest good one, in the place of the library, of which a copy is kept.

    Returns the backup, and that copy (None when there was no library). Whatever happens, the old or the new
    library stands complete at `path`. Raises NoBackup, BackupUnusable, LibraryNotWritable.
    """
    chosen = backup or newest_good(path)
    if chosen is None:
        raise NoBackup(path, folder(path))
    if not files.is_good(chosen):
        raise BackupUnusable(chosen)
    arriving = path.with_name(f"{path.name}-arriving")
    try:
        _copy_to_disk(chosen, arriving)
        kept = _kept(path)
        arriving.replace(path)
    except (OSError, sqlite3.Error) as trouble:
        raise LibraryNotWritable(path, files.reason(trouble) or str(trouble)) from trouble
    finally:
        _drop(arriving)
    return chosen, kept


def _copy(library: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy:
        library.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without -wal and -shm beside it


def _rotate(path: Path) -> None:
    for old in all_of(path)[KEPT:]:
        old.unlink(missing_ok=True)
    for half in folder(path).glob("*.part*"):  # left by a crash; a fresh one is another program's at work
        if datetime.fromtimestamp(half.stat().st_mtime, UTC) < datetime.now(UTC) - DUE_AFTER:
            half.unlink(missing_ok=True)


def _drop(leftover: Path) -> None:
    with suppress(OSError):
        leftover.unlink()


def _copy_to_disk(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as stream:
        os.fsync(stream.fileno())


def _kept(path: Path) -> Path | None:
    if not path.exists():
        return None
    if not files.is_good(path):
        return files.set_aside(path, "before-restore")
    _let_go(path)
    kept = files.name_aside(path, "before-restore")
    _copy_to_disk(path, kept)
    return kept


def _let_go(path: Path) -> None:
    """Gathers the library in its one file. Raises sqlite3.OperationalError while another has it open."""
    with closing(sqlite3.connect(path, timeout=1)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # only the last one may leave WAL
