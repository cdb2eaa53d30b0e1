"""The speech models on this computer: find one, and check that it is whole before libvosk loads it.

libvosk aborts the process on many damaged models, so a model with a manifest (`callcue-model.json`) is compared
with it byte for byte; one without is checked for the files that every Vosk model has.
"""

import hashlib
from pathlib import Path

import msgspec
from msgspec import Struct

from models.errors import ModelDamaged, ModelMissing

MANIFEST = "callcue-model.json"
BUNDLED = Path(__file__).parent / "bundled"


class Manifest(Struct, frozen=True, kw_only=True):
    """What we know of a model; `sha256` maps each file below the folder to its digest."""

    name: str
    language: str
    licence: str
    demo: bool = False
    sha256: dict[str, str] = {}


class SpeechModel(Struct, frozen=True):
    name: str
    folder: Path
    demo: bool = False


def installed(folder: Path) -> list[SpeechModel]:
    """The models in `folder` (one sub-folder each), then the bundled ones."""
    return [
        _described(below)
        for place in (folder, BUNDLED)
        if place.is_dir()
        for below in sorted(place.iterdir())
        if (below / "am").is_dir()
    ]


def find(wanted: str, folder: Path) -> SpeechModel:
    """The model of that name or folder; "" is the first installed one. Raises ModelMissing."""
    known = installed(folder)
    if not wanted:
        return known[0]
    for model in known:
        if model.name == wanted:
            return model
    if Path(wanted).is_dir():
        return _described(Path(wanted))
    raise ModelMissing(wanted, ", ".join(model.name for model in known))


def check(model: SpeechModel) -> None:
    """Raises ModelDamaged naming the first file that is missing or was changed."""
    for name in ("am/final.mdl", "conf/mfcc.conf", "conf/model.conf"):
        if not (model.folder / name).is_file():
            raise ModelDamaged(model.folder, f"“{name}” is missing")
    for name, digest in _manifest(model.folder).sha256.items():
        if _digest(model.folder / name) != digest:
            raise ModelDamaged(model.folder, f"“{name}” is missing or was changed")


def describe(folder: Path, *, name: str, language: str, licence: str, demo: bool = False) -> Manifest:
    """The manifest for the model in `folder` as it stands; the caller writes it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    digests = {path.relative_to(folder).as_posix(): _digest(path) for path in files}
    return Manifest(name=name, language=language, licence=licence, demo=demo, sha256=digests)


def _described(folder: Path) -> SpeechModel:
    manifest = _manifest(folder)
    return SpeechModel(manifest.name, folder, manifest.demo)


def _manifest(folder: Path) -> Manifest:
    try:
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except FileNotFoundError:
        return Manifest(name=folder.name, language="", licence="")
    except (OSError, msgspec.MsgspecError) as trouble:
        raise ModelDamaged(folder, f"“{MANIFEST}” can't be read ({trouble})") from trouble


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
