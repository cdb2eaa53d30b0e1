"""Which models were found whole, so that a start need not read gigabytes again.

A small file in the user's data folder notes size and time of change of each file that was compared with its
digest. While these stay, the model counts as whole. This finds what accidents do: a copy cut short, a file
exchanged, deleted, or written to. It does not find a disk that loses bits silently, nor anybody who sets the
time of change back on purpose: `callcue models verify` reads every byte again.
"""

import contextlib
from pathlib import Path

from msgspec import Struct

from models.notes import read, write

MOST = 50
"""Models remembered; the oldest are forgotten."""


class Stamp(Struct, frozen=True, array_like=True):
    size: int
    changed: int
    """Time of change in nanoseconds."""


Stamps = dict[str, Stamp]
_Notes = dict[str, Stamps]


def stamps(folder: Path, files: list[str]) -> Stamps | None:
    """The stamp of each of these files below the folder; None when one is missing."""
    try:
        facts = {name: (folder / name).stat() for name in files}
    except OSError:
        return None
    return {name: Stamp(fact.st_size, fact.st_mtime_ns) for name, fact in facts.items()}


def is_remembered(notes: Path, folder: Path, found: Stamps) -> bool:
    return bool(found) and read(notes, _Notes).get(str(folder.absolute())) == found


def remember(notes: Path, folder: Path, found: Stamps | None) -> None:
    """Forgets the folder when nothing was found. If it can't be written, the next start checks again."""
    known = read(notes, _Notes)
    known.pop(str(folder.absolute()), None)
    if found:
        known[str(folder.absolute())] = found
    with contextlib.suppress(OSError):
        write(notes, dict(list(known.items())[-MOST:]))
