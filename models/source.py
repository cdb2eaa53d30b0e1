"""What somebody means who asks for a model: a name, an address, a ZIP file or a folder."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from models.catalog import Catalog
from models.errors import UnsafeAddress


class Source(Struct, frozen=True, kw_only=True):
    """Where a model comes from: `place` is an address, a ZIP file or a folder.

    `expected` is the digest of the ZIP file and `size` its bytes; empty and 0 where nobody knows.
    """

    name: str
    place: str | Path
    language: str = ""
    licence: str = ""
    expected: str = ""
    size: int = 0


def find(
    wanted: str, catalog: Catalog, *, mirror: str = "", expected: str = "", language: str = ""
) -> Source:
    """What `wanted` means; `expected` and `language` go before what the catalogue says.

    `mirror` is an address or a folder that is asked instead of the publisher. Raises ModelUnknown,
    UnsafeAddress.
    """
    place = _place(wanted, catalog, mirror)
    offer = catalog.get(wanted) or catalog.get(_name_of(place))
    name = offer.name if offer else _name_of(place)
    packed = not (isinstance(place, Path) and place.is_dir())
    expected = expected or (offer.digest if offer and packed else "")
    if not expected and not _is_encrypted_or_local(place):
        raise UnsafeAddress(str(place))
    return Source(
        name=name,
        place=place,
        language=language or (offer.language if offer else ""),
        licence=offer.licence if offer else "",
        expected=expected,
        size=offer.size if offer else 0,
    )


def _place(wanted: str, catalog: Catalog, mirror: str) -> str | Path:
    if _is_address(wanted):
        return wanted
    if Path(wanted).exists():
        return Path(wanted)
    if _is_address(mirror):
        return f"{mirror.rstrip('/')}/{wanted}.zip"
    return (_in_folder(wanted, Path(mirror)) if mirror else None) or catalog.find(wanted).url


def _in_folder(name: str, folder: Path) -> Path | None:
    candidates = (folder / name, folder / f"{name}.zip")
    return next((place for place in candidates if place.exists()), None)


def _is_address(text: str) -> bool:
    return bool(re.match(r"https?://", text))


def _is_encrypted_or_local(place: str | Path) -> bool:
    return isinstance(place, Path) or place.startswith("https:")


def _name_of(place: str | Path) -> str:
    """The name of the model in that file or folder, as far as it can be a folder's name."""
    last = (
        place.resolve().name if isinstance(place, Path) else unquote(urlsplit(place).path).rsplit("/", 1)[-1]
    )
    return re.sub(r"[^\w.-]+", "-", last.removesuffix(".zip")).strip(".-") or "model"
