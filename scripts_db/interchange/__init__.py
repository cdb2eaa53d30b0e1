"""Campaigns in and out: what a file holds is looked at first, then applied, whole or in its good parts.

    seen = interchange.preview(Path("cards.xlsx"), library.campaign("corner-shop"))
    seen.new, seen.changed, seen.same, seen.faulty     # rows, each with its line, what it does and what is wrong
    interchange.take(library, seen, by="M. Ito")       # or library.apply(seen.after.id, seen.changes)

    campaign_json.py    a complete campaign as JSON, and back        json_preview.py   a JSON file, entry by entry
    wording.py          what is wrong in JSON, and where             schema.py         its JSON Schema
    columns.py          the columns of a table of cards              cells.py          what stands in one cell
    table.py            cards as rows, and rows as a preview         csv_file.py xlsx_file.py   the files of tables
    encodings.py        in which encoding a text is                  office_file.py    what a ZIP of Office may be
    preview.py          what a file would change                     documents/        FAQ documents as passages

docs/exchange.md describes the formats.
"""

from scripts_db.interchange.campaign_json import from_json, read, to_json
from scripts_db.interchange.opening import (
    FORMATS,
    TABLES,
    campaign_id,
    preview,
    sheet_of,
    take,
    write,
    written,
)
from scripts_db.interchange.preview import Preview, Row, State
from scripts_db.interchange.wording import in_words

__all__ = [
    "FORMATS",
    "TABLES",
    "Preview",
    "Row",
    "State",
    "campaign_id",
    "from_json",
    "in_words",
    "preview",
    "read",
    "sheet_of",
    "take",
    "to_json",
    "write",
    "written",
]
