"""What is known of a file of Excel or Word before a library gets it: that it is one, whole, of a sane size, and
holds nothing that runs.
"""

import io
import zipfile
import zlib
from pathlib import Path

from scripts_db.interchange.errors import FileRefused

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
            raise FileRefused(source, "it is protected by a password", "Save it without one.")
        raise FileRefused(source, "it has the format of Office before 2007", f"Save it as {suffix}.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _admit_parts(archive, source, needed, suffix)
    except _TROUBLES as trouble:
        raise damaged(source, suffix) from trouble


def damaged(source: Path, suffix: str) -> FileRefused:
    return FileRefused(
        source, f"it is damaged, or no {suffix} file", f"Open it in its own program and save it as {suffix}."
    )


def _admit_parts(archive: zipfile.ZipFile, source: Path, needed: str, suffix: str) -> None:
    names = archive.namelist()
    if needed not in names:
        raise damaged(source, suffix)
    if any("vbaproject" in name.casefold() for name in names):
        raise FileRefused(source, "it contains macros", f"Save it without them, as {suffix}.")
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
                raise FileRefused(
                    source, "it declares XML entities, which no office program does", "Save it anew."
                )
            before = piece
    return size


def _too_large(source: Path) -> FileRefused:
    return FileRefused(
        source, f"it unpacks to more than {MOST_UNPACKED >> 20} MB", "Divide it, or leave pictures out."
    )
