"""The speech models that Vosk's publisher offers: what we know of each, as data with its source and date.

`catalog.json` is what was known when this program was made. `refreshed` brings in the publisher's own list,
which knows exact sizes and MD5 hashes but neither error rates nor licences: those stay as they were.
"""

from datetime import date
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from models.errors import CatalogUnreadable, ModelUnknown
from models.languages import same

OFFICIAL_LIST = "https://alphacephei.com/vosk/models/model-list.json"
BUNDLED = Path(__file__).with_name("catalog.json")

_TAGS = {"cn": "zh", "ua": "uk", "kz": "kk", "vn": "vi", "tl-ph": "fil", "el-gr": "el", "gr": "el"}
"""What Vosk calls some languages, and their tags."""

_OTHER_ENGINES = frozenset({"vosk-model-ru-0.54"})
"""In the publisher's list, but made for another engine than libvosk."""


class Kind(StrEnum):
    SMALL = "small"
    LARGE = "large"
    LARGE_DYNAMIC = "large-dynamic"
    """Large, with a graph that a grammar can narrow while it runs, as in the small ones."""


_KINDS = {"small": Kind.SMALL, "big": Kind.LARGE, "big-lgraph": Kind.LARGE_DYNAMIC}


class ErrorRate(Struct, frozen=True):
    """Published by the maker of the model: words wrong in a hundred, on that test."""

    test: str
    percent: float


class Offer(Struct, frozen=True, kw_only=True):
    """A model that can be loaded.

    `size` of the ZIP file in bytes, rounded where only that is published. `digest` is "md5:…" or "sha256:…",
    empty where it is not known. `characters`: the error rates count characters, as is usual for Japanese.
    """

    name: str
    language: str
    language_name: str
    kind: Kind
    size: int
    url: str
    licence: str = ""
    digest: str = ""
    errors: tuple[ErrorRate, ...] = ()
    characters: bool = False
    note: str = ""


class Catalog(Struct, frozen=True, kw_only=True):
    date: str
    source: tuple[str, ...]
    models: tuple[Offer, ...]

    def get(self, name: str) -> Offer | None:
        return next((offer for offer in self.models if offer.name == name), None)

    def find(self, name: str) -> Offer:
        """Raises ModelUnknown with the most similar names."""
        offer = self.get(name)
        if offer is None:
            raise ModelUnknown(name, self._similar(name))
        return offer

    def speaking(self, language: str) -> list[Offer]:
        """The offers for a language: by tag, by what Vosk calls it, or by its English name."""
        wanted = _TAGS.get(language.casefold(), language)
        return [
            offer
            for offer in self.models
            if same(offer.language, wanted) or wanted.casefold() in offer.language_name.casefold().split()
        ]

    def _similar(self, name: str) -> str:
        import difflib  # needed when a name is wrong, which is seldom

        close = difflib.get_close_matches(name, [offer.name for offer in self.models], n=3, cutoff=0.5)
        return f"Do you mean {' or '.join(f'“{one}”' for one in close)}? " if close else ""


class _Listed(Struct):
    """A line of the publisher's list; `obsolete` is the word "true" or "false" there."""

    name: str
    lang: str
    lang_text: str
    type: str
    size: int
    url: str
    md5: str = ""
    obsolete: str | bool = "false"

    @property
    def is_for_us(self) -> bool:
        return (
            str(self.obsolete).lower() != "true" and self.type in _KINDS and self.name not in _OTHER_ENGINES
        )


def load(refreshed_file: Path | None = None) -> Catalog:
    """The bundled catalogue, or the refreshed one if that is newer and can be read."""
    bundled = msgspec.json.decode(BUNDLED.read_bytes(), type=Catalog)
    try:
        newer = msgspec.json.decode(refreshed_file.read_bytes(), type=Catalog) if refreshed_file else bundled
    except (OSError, msgspec.MsgspecError):
        return bundled
    return newer if newer.date >= bundled.date else bundled


def refreshed(known: Catalog, published: bytes, source: str = OFFICIAL_LIST) -> Catalog:
    """The catalogue with the publisher's list taken in. Raises CatalogUnreadable."""
    try:
        listed = msgspec.json.decode(published, type=list[_Listed])
    except msgspec.MsgspecError as trouble:
        raise CatalogUnreadable(source, str(trouble)) from trouble
    models = tuple(_offer(line, known.get(line.name)) for line in listed if line.is_for_us)
    if not models:
        raise CatalogUnreadable(source, "it names no model")
    origin = (f"{source} on {date.today().isoformat()}", *known.source)
    return Catalog(date=date.today().isoformat(), source=tuple(dict.fromkeys(origin)), models=models)


def save(catalog: Catalog, file: Path) -> None:
    """Replaces the file in one step. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".new")
    beside.write_bytes(msgspec.json.encode(catalog))
    beside.replace(file)


def _offer(line: _Listed, known: Offer | None) -> Offer:
    fresh = Offer(
        name=line.name,
        language=_tag(line.lang),
        language_name=line.lang_text,
        kind=_KINDS[line.type],
        size=line.size,
        url=line.url,
        digest=f"md5:{line.md5.lower()}" if line.md5 else "",
    )
    if known is None:
        return fresh
    stronger = known.digest if known.digest.startswith("sha256:") else fresh.digest or known.digest
    return msgspec.structs.replace(
        known, size=fresh.size, url=fresh.url, digest=stronger, language=known.language
    )


def _tag(vosk_language: str) -> str:
    tag = _TAGS.get(vosk_language, vosk_language)
    base, _, region = tag.partition("-")
    return f"{base}-{region.upper()}" if region else base
