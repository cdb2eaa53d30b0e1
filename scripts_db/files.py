"""A library's file seen from outside: what it is, whether it is whole, and how it is moved out of the way."""

import errno
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from scripts_db import sentences as say
from scripts_db.words import Words

APPLICATION_ID = int.from_bytes(b"CCue", "big")
"""Stands in the header of every library, so that no other program's database is taken for one."""

_MAGIC = b"SQLite format 3\0"
_ID_AT = slice(68, 72)
_SIDECARS = ("-wal", "-shm", "-journal")
_REASONS = {
    "SQLITE_FULL": say.DISK_FULL,
    "SQLITE_READONLY": say.READ_ONLY,
    "SQLITE_BUSY": say.BUSY,
    "SQLITE_LOCKED": say.BUSY,
    "SQLITE_CANTOPEN": say.CANNOT_OPEN,
    "SQLITE_PERM": say.NO_PERMISSION,
    "SQLITE_AUTH": say.NO_PERMISSION,
    "SQLITE_IOERR": say.DISK_FAILS,
    "SQLITE_TOOBIG": say.TEXT_TOO_LONG,
}
_SYSTEM = {
    errno.ENOSPC: say.DISK_FULL,
    errno.EDQUOT: say.DISK_FULL,
    errno.EROFS: say.READ_ONLY,
    errno.EACCES: say.NO_PERMISSION,
    errno.EPERM: say.NO_PERMISSION,
    errno.ENOENT: say.NOT_THERE,
    errno.ENOTDIR: say.NOT_THERE,
    errno.EISDIR: say.IS_FOLDER,
    errno.EIO: say.DISK_FAILS,
}


def header(path: Path) -> bytes:
    """The first bytes of the file, b"" of a missing one. Raises OSError."""
    try:
        with path.open("rb") as stream:
            return stream.read(_ID_AT.stop)
    except FileNotFoundError:
        return b""


def has_our_mark(header: bytes) -> bool:
    """Whether this is the header of a library.

    The mark is the first thing written, straight into the main file: it is there after every crash.
    """
    return header.startswith(_MAGIC) and header[_ID_AT] == APPLICATION_ID.to_bytes(4, "big")


def identity(path: Path) -> tuple[int, int] | None:
    """By what the system knows the file, whatever its name becomes; None when none is there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_whole(connection: sqlite3.Connection) -> bool:
    """Reads every page. False, or sqlite3.DatabaseError where it is too damaged to be read at all."""
    return tuple(connection.execute("PRAGMA quick_check(1)").fetchone()) == ("ok",)


def is_good(path: Path) -> bool:
    """Whether the file at rest is a library that opens and is whole."""
    try:
        if not has_our_mark(header(path)):
            return False
        with closing(sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)) as connection:
            return is_whole(connection)
    except (OSError, sqlite3.Error, UnicodeDecodeError):
        return False


def is_damage(trouble: Exception) -> bool:
    """Whether SQLite met something that it can't have written itself. Texts that are not UTF-8 count."""
    if isinstance(trouble, UnicodeDecodeError):
        return True
    return _kind(trouble) in ("SQLITE_CORRUPT", "SQLITE_NOTADB") or "decode to UTF-8" in str(trouble)


def is_busy(trouble: sqlite3.Error) -> bool:
    return _kind(trouble) in ("SQLITE_BUSY", "SQLITE_LOCKED")


def reason(trouble: Exception) -> Words | None:
    """What stands in the way of reading or writing, in words; None when that is our own bug."""
    if isinstance(trouble, OSError):
        return os_reason(trouble)
    known = _REASONS.get(_kind(trouble))
    return Words(known) if known else None


def os_reason(trouble: OSError) -> Words:
    """Why the system does not do it."""
    known = _SYSTEM.get(trouble.errno or 0)
    return Words(known) if known else Words(say.TROUBLE, trouble=trouble.strerror or trouble)


def set_aside(path: Path, why: str) -> Path:
    """Renames the file, with SQLite's files beside it, to `name_aside`. Raises OSError."""
    kept = name_aside(path, why)
    for sidecar in _SIDECARS:
        beside = path.with_name(path.name + sidecar)
        if beside.exists():
            beside.rename(kept.with_name(kept.name + sidecar))
    return path.rename(kept)


def name_aside(path: Path, why: str) -> Path:
    return path.with_name(f"{path.stem}-{why}-{moment()}{path.suffix}")


def moment() -> str:
    """Now, as it stands in the names of files: in UTC, so that names sort by age. Distinct at every call."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H-%M-%S-%fZ}"


def _kind(trouble: Exception) -> str:
    """The primary result code: SQLITE_IOERR for SQLITE_IOERR_WRITE."""
    name: str = getattr(trouble, "sqlite_errorname", "") or ""
    return "_".join(name.split("_")[:2])
