"""The speech models on this computer: find one, and check that it is whole before libvosk loads it.

libvosk aborts the process on many damaged models, so a model with a manifest (`callcue-model.json`) is
compared with it byte for byte; one without is checked for the files that every Vosk model has.
"""

import hashlib
from pathlib import Path

import msgspec
from msgspec import Struct

from models import catalog, checked, languages
from models.errors import ModelDamaged, ModelMissing

MANIFEST = "callcue-model.json"
BUNDLED = Path(__file__).parent / "bundled"
NEEDED = ("am/final.mdl", "conf/mfcc.conf", "conf/model.conf")


class Manifest(Struct, frozen=True, kw_only=True):
    """What we know of a model; `sha256` maps each file below the folder to its digest.

    `source` is where it was installed from, `archive` the digest of what was loaded ("sha256:…").
    """

    name: str
    language: str
    licence: str
    demo: bool = False
    source: str = ""
    archive: str = ""
    sha256: dict[str, str] = {}


class SpeechModel(Struct, frozen=True):
    """`language` is a language tag such as "en-US", or empty when nobody said it."""

    name: str
    folder: Path
    demo: bool = False
    language: str = ""


def installed(*folders: Path) -> list[SpeechModel]:
    """The models in these folders (one sub-folder each) in their order, then the bundled ones.

    One whose manifest can't be read is listed under its folder's name: `check` says what is wrong with it.
    """
    return [
        _listed(below)
        for place in (*folders, BUNDLED)
        if place.is_dir()
        for below in sorted(place.iterdir())
        if (below / "am").is_dir() and not below.name.startswith(".")
    ]


def find(wanted: str, *folders: Path, language: str = "") -> SpeechModel:
    """The model of that name or folder; "" is the best one for the language.

    Raises ModelMissing, ModelDamaged.
    """
    known = installed(*folders)
    if not wanted:
        return max(known, key=lambda model: _fitness(model, language))  # of equals the first
    for model in known:
        if model.name == wanted:
            return _described(model.folder)
    if Path(wanted).is_dir():
        return _described(Path(wanted))
    raise ModelMissing(wanted, ", ".join(model.name for model in known))


def check(model: SpeechModel, *, notes: Path | None = None) -> None:
    """Raises ModelDamaged naming the first file that is missing or was changed.

    With `notes` a model that was found whole before, and whose files have kept size and time of change since,
    is not read again (see `checked`).
    """
    for name in NEEDED:
        if not (model.folder / name).is_file():
            raise ModelDamaged(model.folder, f"“{name}” is missing")
    digests = _manifest(model.folder).sha256
    before = checked.stamps(model.folder, [MANIFEST, *digests]) if digests else None
    if notes and before and checked.is_remembered(notes, model.folder, before):
        return
    for name, digest in digests.items():
        if _digest(model.folder / name) != digest:
            raise ModelDamaged(model.folder, f"“{name}” is missing or was changed")
    if notes and before:
        checked.remember(notes, model.folder, before)


def describe(
    folder: Path,
    *,
    name: str,
    language: str,
    licence: str,
    demo: bool = False,
    source: str = "",
    archive: str = "",
) -> Manifest:
    """The manifest for the model in `folder` as it stands; the caller writes it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    digests = {path.relative_to(folder).as_posix(): _digest(path) for path in files}
    return Manifest(
        name=name,
        language=language,
        licence=licence,
        demo=demo,
        source=source,
        archive=archive,
        sha256=digests,
    )


def manifest_of(model: SpeechModel) -> Manifest:
    """Raises ModelDamaged when it can't be read; for a model without one, what the catalogue knows."""
    return _manifest(model.folder)


def _fitness(model: SpeechModel, language: str) -> tuple[bool, bool, bool, bool]:
    """A model that is whole comes first, one for another language late, a demo model last of its kind."""
    speaks = not language or languages.same(model.language, language)
    whole = _has_readable_manifest(model.folder)
    return whole, speaks or not model.language, not model.demo, speaks


def _has_readable_manifest(folder: Path) -> bool:
    try:
        _manifest(folder)
    except ModelDamaged:
        return False
    return True


def _listed(folder: Path) -> SpeechModel:
    try:
        return _described(folder)
    except ModelDamaged:
        return SpeechModel(folder.name, folder)


def _described(folder: Path) -> SpeechModel:
    manifest = _manifest(folder)
    return SpeechModel(manifest.name, folder, manifest.demo, manifest.language)


def _manifest(folder: Path) -> Manifest:
    try:
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except FileNotFoundError:
        return _from_catalog(folder.name)
    except (OSError, msgspec.MsgspecError) as trouble:
        raise ModelDamaged(folder, f"“{MANIFEST}” can't be read ({trouble})") from trouble


def _from_catalog(name: str) -> Manifest:
    """Of a model that somebody unpacked by hand: what the catalogue knows of that name."""
    offer = catalog.load().get(name)
    return Manifest(
        name=name, language=offer.language if offer else "", licence=offer.licence if offer else ""
    )


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
