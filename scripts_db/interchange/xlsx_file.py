"""A table as a sheet of Excel. Formulas are neither run nor written: what looks like one stays text."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from scripts_db import sentences as say
from scripts_db.interchange.cells import CONTROL
from scripts_db.interchange.columns import Column, column_of
from scripts_db.interchange.errors import FileRefused
from scripts_db.interchange.office_file import admit, damaged
from scripts_db.interchange.table import MOST_ROWS, Line
from scripts_db.words import Words

_MOST_COLUMNS = 200
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNCOMPUTED = re.compile(
    rb'<c (?![^>]*t="str")[^>]*>\s*<f\b[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>|</c>)'
)
_WIDE = {"say": 50, "more": 40, "triggers": 36, "title": 26, "points": 30, "negatives": 26}


def written(lines: Iterable[tuple[str, ...]]) -> bytes:
    from openpyxl import Workbook  # the start of the program does not wait for it
    from openpyxl.styles import Alignment

    wrapped = Alignment(wrap_text=True, vertical="top")
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Cards"
    heading, *body = lines
    columns = [found for name in heading if (found := column_of(name)[0])]
    sheet.append(heading)
    for number, line in enumerate(body, 2):
        for at, (text, column) in enumerate(zip(line, columns, strict=True), 1):
            if text:
                cell = sheet.cell(number, at)
                _put(cell, text, column.is_number)
                if "\n" in text or len(text) > _width(column):
                    cell.alignment = wrapped
    _dress(sheet, columns)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def read(data: bytes, source: Path) -> list[Line]:
    """The first sheet that is not empty. Raises FileRefused."""
    admit(data, source, "xl/workbook.xml", ".xlsx")
    _refuse_uncomputed(data, source)
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")  # what openpyxl thinks of styles and links is nothing to us
            return _first_sheet(data, source)
    except FileRefused:
        raise
    except Exception as trouble:  # what openpyxl meets in a damaged file it tells in a dozen ways
        raise damaged(source, ".xlsx") from trouble


def _refuse_uncomputed(data: bytes, source: Path) -> None:
    """Programs that write formulas leave it to Excel to compute them; until then such a cell would read as empty."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/") and _UNCOMPUTED.search(archive.read(name)):
                raise FileRefused(source, Words(say.FORMULAS), Words(say.IN_EXCEL))


def _first_sheet(data: bytes, source: Path) -> list[Line]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # what a file says of its own size may be untrue
        if lines := list(_lines(sheet, source)):
            return lines
    return []


def _lines(sheet: Any, source: Path) -> Iterator[Line]:
    """Rows in which something stands. A sheet may say that it has a million rows and have three."""
    for number, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True), 1):
        if number > MOST_ROWS + 100:
            raise FileRefused(source, Words(say.MANY_ROWS, most=MOST_ROWS), Words(say.DIVIDE))
        texts = tuple(map(_text, _without_end(cells)))
        if texts:
            yield Line(number, texts)


def _without_end(cells: Sequence[object]) -> Sequence[object]:
    end = len(cells)
    while end and cells[end - 1] in (None, ""):
        end -= 1
    return cells[:end]


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() | date() | time():
            return value.isoformat()
        case str():
            return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
        case _:
            return str(value)


def _put(cell: Any, text: str, is_number: bool) -> None:
    if is_number and float(f"{float(text):.15g}") == float(text):  # Excel keeps no more digits
        cell.value = float(text)
        return
    cell.value = CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(("=", "+", "-", "@"))  # it stays text when somebody edits it


def _width(column: Column) -> int:
    """In letters."""
    return _WIDE.get(column.key, 14)


def _dress(sheet: Any, columns: Sequence[Column]) -> None:
    """Headings that stay in sight, and columns in which the texts can be read."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for at, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(at)].width = _width(column)
