"""Small files of what was found out on this machine. One that can't be read counts as empty."""

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TypeVar

import msgspec

Value = TypeVar("Value")


def read(notes: Path, kind: type[dict[str, Value]]) -> dict[str, Value]:
    try:
        return msgspec.json.decode(notes.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError):
        return {}


def write(notes: Path, known: dict[str, Value]) -> None:
    """As a whole or not at all. Raises OSError."""
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
