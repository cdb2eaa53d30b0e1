"""Which models were found whole, so that a start need not read gigabytes again.

A small file in the user's data folder notes size and time of change of each file that was compared with its
digest. While these stay, the model counts as whole. This finds what accidents do: a copy cut short, a file
exchanged, deleted, or written to. It does not find a disk that loses bits silently, nor anybody who sets the
time of change back on purpose: `callcue models verify` reads every byte again.
"""

import contextlib
import os
import tempfile
from pathlib import Path

import msgspec
from msgspec import Struct

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
    return bool(found) and _read(notes).get(str(folder.absolute())) == found


def remember(notes: Path, folder: Path, found: Stamps | None) -> None:
    """Forgets the folder when nothing was found. If it can't be written, the next start checks again."""
    known = _read(notes)
    known.pop(str(folder.absolute()), None)
    if found:
        known[str(folder.absolute())] = found
    with contextlib.suppress(OSError):
        _write(notes, dict(list(known.items())[-MOST:]))


def _read(notes: Path) -> _Notes:
    try:
        return msgspec.json.decode(notes.read_bytes(), type=_Notes)
    except (OSError, msgspec.MsgspecError):
        return {}


def _write(notes: Path, known: _Notes) -> None:
    notes.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=notes.parent, prefix=notes.name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(msgspec.json.encode(known))
        Path(name).replace(notes)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
