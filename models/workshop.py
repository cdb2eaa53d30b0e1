"""The hidden folder in the models folder where models are made ready, and taken apart.

It lies on the same disk as the models, so the last step of an installation is one renaming. One program at a
time works in it; the system frees the lock when that dies, and whoever comes next sweeps up after it.
"""

import errno
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from models.errors import ArchiveRefused, InstallRunning, NotWritable

WORKSHOP = ".installing"
UNPACKED, REPLACED, REMOVED = "unpacked", "replaced", "removed"

_LOCK = "lock"
_KEPT = 7 * 24 * 3600.0
"""Seconds that a download which was begun is kept, to be gone on with."""


@contextmanager
def workshop(folder: Path) -> Iterator[Path]:
    """The folder to work in, swept before and after.

    Raises InstallRunning, NotWritable, and ArchiveRefused for what could not be read outside of it.
    """
    work = folder / WORKSHOP
    try:
        work.mkdir(parents=True, exist_ok=True)
        with (work / _LOCK).open("ab") as lock:
            if not _locked(lock):
                raise InstallRunning(folder)
            _sweep(work)
            try:
                yield work
            finally:
                _sweep(work)
    except OSError as trouble:
        raise _explained(trouble, folder) from trouble


def _sweep(work: Path) -> None:
    """Clears away all but downloads; a model whose replacing was cut short goes back to its place."""
    for saved in (work / REPLACED).glob("*"):
        if not (work.parent / saved.name).exists():
            saved.rename(work.parent / saved.name)
    for left in work.iterdir():
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        elif left.name != _LOCK and not _worth_keeping(left):
            left.unlink(missing_ok=True)


def _worth_keeping(file: Path) -> bool:
    begun = file.name.endswith((".part", ".part.json"))
    return begun and time.time() - file.stat().st_mtime < _KEPT


def _explained(trouble: OSError, folder: Path) -> NotWritable | ArchiveRefused:
    words = {
        errno.ENOSPC: "the disk is full",
        errno.EDQUOT: "your share of the disk is full",
        errno.EFBIG: "a file may not become that large here",
    }
    reason = words.get(trouble.errno or 0, trouble.strerror or str(trouble))
    culprit = Path(trouble.filename) if isinstance(trouble.filename, str) else folder
    if culprit.is_relative_to(folder) or folder.is_relative_to(culprit):
        return NotWritable(folder, reason)
    return ArchiveRefused(str(culprit), f"it can't be read ({reason})")


if sys.platform == "win32":
    import msvcrt

    def _locked(stream: IO[bytes]) -> bool:
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(stream: IO[bytes]) -> bool:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
