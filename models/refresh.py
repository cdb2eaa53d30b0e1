"""Asking the publisher, or the mirror, which models there are now."""

import re
from pathlib import Path

from models.catalog import OFFICIAL_LIST, Catalog, refreshed
from models.errors import CatalogUnreadable
from models.net import Patience, fetch

LIST_NAME = "model-list.json"
_MOST = 4 * 1024**2


def published(known: Catalog, *, mirror: str = "", patience: Patience | None = None) -> Catalog:
    """The catalogue with the newest list taken in. Raises DownloadFailed, CatalogUnreadable."""
    if mirror and not re.match(r"https?://", mirror):
        return refreshed(known, _read(Path(mirror) / LIST_NAME), str(Path(mirror) / LIST_NAME))
    url = f"{mirror.rstrip('/')}/{LIST_NAME}" if mirror else OFFICIAL_LIST
    return refreshed(known, fetch(url, most=_MOST, patience=patience), url)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as trouble:
        raise CatalogUnreadable(str(file), trouble.strerror or str(trouble)) from trouble
