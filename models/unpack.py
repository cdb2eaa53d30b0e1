"""Unpacking a model's ZIP file: nothing lands outside, nothing links away, nothing fills the disk."""

import os
import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from threading import Event

from models.errors import ArchiveRefused, NotEnoughSpace
from models.progress import Progress, Report, Stage, Stopped, readable

LARGEST = 32 * 1024**3
MOST_FILES = 2_000
MOST_TIMES = 100
"""What a file, and the whole, may grow by. Graphs and matrices grow 2 to 5 times, text 3 to 20 times."""

_CHUNK = 1024 * 1024
_SPARE = 64 * 1024**2
"""Bytes that are left free on the disk."""

_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


def unpack(archive: Path, target: Path, report: Report, stopped: Event) -> None:
    """Unpacks into the folder `target`, which is made.

    Raises ArchiveRefused, before anything is written if its table of contents says it; NotEnoughSpace,
    Stopped, OSError.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            entries = packed.infolist()
            total = _checked(archive, entries)
            require_space(target.parent, total)
            _write_all(packed, entries, target, total, report, stopped)
    except zipfile.BadZipFile as trouble:
        raise ArchiveRefused(archive.name, "it is no whole ZIP file") from trouble
    except (zlib.error, EOFError, NotImplementedError, RuntimeError) as trouble:
        raise ArchiveRefused(
            archive.name, "its contents are damaged or packed in an unknown way"
        ) from trouble


def copy(folder: Path, target: Path, report: Report, stopped: Event) -> None:
    """Copies the model in a folder. Raises ArchiveRefused, NotEnoughSpace, Stopped, OSError."""
    root = require_model(folder, str(folder))
    found = sorted(root.rglob("*"))
    if any(path.is_symlink() or not (path.is_dir() or path.is_file()) for path in found):
        raise ArchiveRefused(str(folder), "it holds links or devices, not only files")
    files = [path for path in found if path.is_file()]
    total, done = sum(path.stat().st_size for path in files), 0
    require_space(target.parent, total)
    target.mkdir()
    for path in files:
        place = target / path.relative_to(root)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
        done += path.stat().st_size
        report(Progress(Stage.UNPACKING, done, total))
        if stopped.is_set():
            raise Stopped


def model_root(folder: Path) -> Path | None:
    """Where the model lies in an unpacked folder: the folder itself, or one a level below."""
    candidates = [folder, *sorted(below for below in folder.iterdir() if below.is_dir())]
    return next((place for place in candidates if (place / "am").is_dir()), None)


def require_model(folder: Path, name: str) -> Path:
    """Where the model lies in the folder. Raises ArchiveRefused when there is none."""
    root = model_root(folder)
    if root is None:
        raise ArchiveRefused(name, "it holds no Vosk model (there is no folder “am” in it)")
    return root


def require_space(folder: Path, needed: int) -> None:
    """Raises NotEnoughSpace, OSError."""
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        raise NotEnoughSpace(folder, readable(needed), readable(free))


def _checked(archive: Path, entries: list[zipfile.ZipInfo]) -> int:
    """The bytes it will take. Raises ArchiveRefused before anything is written."""
    if len(entries) > MOST_FILES:
        raise ArchiveRefused(archive.name, f"it holds {len(entries)} files, and no speech model does")
    names: set[str] = set()
    for entry in entries:
        reason = _reason_against(entry)
        if reason is None and entry.filename.casefold() in names:
            reason = f"it holds “{entry.filename}” twice"
        if reason:
            raise ArchiveRefused(archive.name, reason)
        names.add(entry.filename.casefold())
    total = sum(entry.file_size for entry in entries)
    if total > LARGEST or total > MOST_TIMES * archive.stat().st_size:
        raise ArchiveRefused(archive.name, f"it would take {readable(total)}, and no speech model does")
    return total


def _reason_against(entry: zipfile.ZipInfo) -> str | None:
    path = PurePosixPath(entry.filename)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if not path.parts or path.is_absolute() or ".." in path.parts:
        return f"“{entry.filename}” in it leads outside"
    if any(_is_unfit(part) for part in path.parts):
        return f"“{entry.filename}” in it is a name that can't be used everywhere"
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return f"“{entry.filename}” in it is a link or a device, not a file"
    if entry.flag_bits & 0x1:
        return "it is encrypted"
    if entry.file_size > MOST_TIMES * max(entry.compress_size, 1) and entry.file_size > _CHUNK:
        return f"“{entry.filename}” in it would grow {entry.file_size // max(entry.compress_size, 1)} times"
    return None


def _is_unfit(part: str) -> bool:
    """Names that Windows takes for something else: drives, streams, devices; a trailing dot or space."""
    return (
        any(letter in '\\:*?"<>|' or ord(letter) < 32 for letter in part)
        or part.partition(".")[0].casefold() in _RESERVED
        or part != part.rstrip(". ")
    )


def _write_all(
    packed: zipfile.ZipFile,
    entries: list[zipfile.ZipInfo],
    target: Path,
    total: int,
    report: Report,
    stopped: Event,
) -> None:
    target.mkdir()
    done = 0
    for entry in entries:
        place = target / entry.filename
        if entry.is_dir():
            place.mkdir(parents=True, exist_ok=True)
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        with packed.open(entry) as source, place.open("xb") as sink:
            while piece := source.read(_CHUNK):
                done += sink.write(piece)
                report(Progress(Stage.UNPACKING, done, total))
                if stopped.is_set():
                    raise Stopped
            os.fsync(sink.fileno())  # the renaming that follows must not overtake the contents
