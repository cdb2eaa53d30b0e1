"""Which file is what: by its ending, as people know it; the formats themselves know nothing of each other."""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import uuid4

from msgspec import structs

from scripts_db import sentences as say
from scripts_db.cards import Campaign
from scripts_db.errors import CampaignThere
from scripts_db.interchange import encodings, json_preview
from scripts_db.interchange.campaign_json import to_json
from scripts_db.interchange.errors import FileRefused, NotInEncoding, unreadable
from scripts_db.interchange.preview import Preview
from scripts_db.words import Words

if TYPE_CHECKING:
    from scripts_db.interchange.table import Line
    from scripts_db.library import Library

FORMATS: Final = ("json", "csv", "xlsx")
TABLES: Final = (".csv", ".tsv", ".xlsx")
MOST_BYTES: Final = 50 * 1024 * 1024

_KNOWN = "JSON, CSV, XLSX, Markdown, HTML, DOCX, PDF, TXT"
_SAVE_AS = {
    ".xls": ".xlsx",
    ".xlsm": ".xlsx, without macros",
    ".xlsb": ".xlsx",
    ".ods": ".xlsx",
    ".numbers": ".xlsx",
    ".doc": ".docx",
    ".docm": ".docx, without macros",
    ".odt": ".docx",
    ".rtf": ".docx",
    ".pages": ".docx",
    ".ppt": ".pdf",
    ".pptx": ".pdf",
}


def preview(file: Path, campaign: Campaign | None, encoding: str = "") -> Preview:
    """What the JSON, CSV or XLSX file would change in the draft.

    `encoding` is one of `encodings.ENCODINGS`, for a CSV file; empty: it is found out. A table needs a
    campaign; JSON brings its own, which is new where it is None. Raises ImportUnreadable, FileRefused.
    """
    if file.suffix.casefold() == ".json":
        return json_preview.preview(content(file), campaign, file)
    if file.suffix.casefold() not in TABLES or campaign is None:
        raise unknown_kind(file)
    from scripts_db.interchange import table  # the start of the program does not wait for it

    sheet = sheet_of(file, encoding)
    return structs.replace(table.preview(sheet.lines, campaign, file), encoding=sheet.encoding)


def campaign_id(file: Path) -> str:
    """The id of the campaign in that JSON file, "" when it has none. Raises ImportUnreadable, FileRefused."""
    return json_preview.id_of(content(file), file)


def take(library: "Library", seen: Preview, *, by: str) -> None:
    """Does all that was seen; or nothing, when the draft is not as it was then.

    Raises ChangedMeanwhile, CampaignThere, NoSuchCampaign, LibraryNotWritable.
    """
    if seen.before is None:
        if library.revision(seen.after.id):
            raise CampaignThere(seen.after.id, library.path)
        library.save_campaign(seen.after, by=by)
    elif seen.changes:
        library.apply(seen.before.id, seen.changes, by=by)


def write(file: Path, data: bytes) -> None:
    """Writes the file whole, or leaves what stood there. Raises OSError."""
    arriving = file.with_name(f".{file.name}-{uuid4().hex[:8]}")
    try:
        with arriving.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        arriving.replace(file)
    except OSError as trouble:
        trouble.filename = str(file)  # the one that is meant, not the one that was to become it
        raise
    finally:
        with suppress(OSError):
            arriving.unlink(missing_ok=True)


def written(campaign: Campaign, format: str, file: Path, encoding: str = "utf-8") -> bytes:
    """The campaign in one of `FORMATS`; the tables hold its cards alone. Raises NotInEncoding."""
    if format == "json":
        return to_json(campaign).encode()
    from scripts_db.interchange import csv_file, table, xlsx_file

    lines = table.lines_of(campaign.cards)
    if format == "xlsx":
        return xlsx_file.written(lines)
    try:
        return csv_file.written(lines, encoding)
    except UnicodeEncodeError as trouble:
        raise NotInEncoding(file, encoding, trouble.object[trouble.start]) from trouble


class Sheet(NamedTuple):
    """The rows of a CSV or XLSX file, and in what the CSV file was read."""

    lines: "list[Line]"
    encoding: str = ""


def sheet_of(file: Path, encoding: str = "") -> Sheet:
    """Raises ImportUnreadable, FileRefused."""
    from scripts_db.interchange import csv_file, xlsx_file  # the start of the program does not wait for it

    data = content(file)
    if file.suffix.casefold() == ".xlsx":
        return Sheet(xlsx_file.read(data, file))
    encoding = encoding or encodings.found(data)
    return Sheet(csv_file.read(data, file, encoding), encoding)


def content(file: Path) -> bytes:
    """Raises ImportUnreadable, FileRefused."""
    try:
        if file.exists() and not (file.is_file() or file.is_dir()):
            raise FileRefused(file, Words(say.NO_PLAIN_FILE), Words(say.CHOOSE_OTHER))
        if file.stat().st_size > MOST_BYTES:
            raise FileRefused(file, Words(say.LARGE, most=MOST_BYTES >> 20), Words(say.DIVIDE))
        return file.read_bytes()
    except OSError as trouble:
        raise unreadable(file, trouble) from trouble


def unknown_kind(file: Path) -> FileRefused:
    """What to say of a file whose ending tells nothing."""
    if file.is_dir():
        return unreadable(file, IsADirectoryError())
    if not file.exists():
        return unreadable(file, FileNotFoundError())
    if instead := _SAVE_AS.get(file.suffix.casefold()):
        reason = Words(say.OTHER_KIND, ending=file.suffix)
        return FileRefused(file, reason, Words(say.SAVE_AS, ending=instead))
    reason = Words(say.NO_KIND, name=file.suffix or file.name)
    return FileRefused(file, reason, Words(say.NAME_AS, endings=_KNOWN))
