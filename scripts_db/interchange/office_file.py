"""What is known of a file of Excel or Word before a library gets it: that it is one, whole, of a sane size, and
holds nothing that runs.
"""

import io
import zipfile
import zlib
from pathlib import Path

from scripts_db import sentences as say
from scripts_db.interchange.errors import FileRefused
from scripts_db.words import Words

MOST_UNPACKED = 200 * 1024 * 1024
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What files of Office before 2007 begin with, and those with a password still."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DOCTYPES = tuple("<!DOCTYPE".encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be"))
_TROUBLES = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


def admit(data: bytes, source: Path, needed: str, suffix: str) -> None:
    """`needed` is the part without which it is none, `suffix` as what it is to be saved. Raises FileRefused."""
    if data.startswith(_OLD):
        if _ENCRYPTED in data:
            raise FileRefused(source, Words(say.PASSWORD), Words(say.WITHOUT_PASSWORD))
        raise FileRefused(source, Words(say.OLD_OFFICE), Words(say.SAVE_AS, ending=suffix))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _admit_parts(archive, source, needed, suffix)
    except _TROUBLES as trouble:
        raise damaged(source, suffix) from trouble


def damaged(source: Path, suffix: str) -> FileRefused:
    step = Words(say.OPEN_AND_SAVE, ending=suffix)
    return FileRefused(source, Words(say.DAMAGED, ending=suffix), step)


def _admit_parts(archive: zipfile.ZipFile, source: Path, needed: str, suffix: str) -> None:
    names = archive.namelist()
    if needed not in names:
        raise damaged(source, suffix)
    if any("vbaproject" in name.casefold() for name in names):
        raise FileRefused(source, Words(say.MACROS), Words(say.WITHOUT_MACROS, ending=suffix))
    if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
        raise _too_large(source)
    left = MOST_UNPACKED
    for name in names:
        left -= _unpacked(archive, name, left, source)


def _unpacked(archive: zipfile.ZipFile, name: str, most: int, source: Path) -> int:
    """How much it really is: what the directory of a ZIP file says may be untrue."""
    size = 0
    before = b""
    with archive.open(name) as part:
        while piece := part.read(1 << 20):
            size += len(piece)
            if size > most:
                raise _too_large(source)
            if name.endswith((".xml", ".rels")) and any(mark in before[-32:] + piece for mark in _DOCTYPES):
                raise FileRefused(source, Words(say.ENTITIES), Words(say.ANEW))
            before = piece
    return size


def _too_large(source: Path) -> FileRefused:
    reason = Words(say.UNPACKS, most=MOST_UNPACKED >> 20)
    return FileRefused(source, reason, Words(say.DIVIDE_OR_LEAVE_OUT))
