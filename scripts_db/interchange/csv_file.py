"""A table as CSV: in any encoding and with any separator that Excel writes."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from scripts_db import sentences as say
from scripts_db.errors import ImportUnreadable
from scripts_db.interchange.cells import guarded, unguarded
from scripts_db.interchange.columns import column_of
from scripts_db.interchange.encodings import decoded
from scripts_db.interchange.table import HEADING_WITHIN, Line
from scripts_db.words import Words

_SEPARATORS = ",;\t|"
_DECLARED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_LONGEST_CELL = 10_000_000

csv.field_size_limit(_LONGEST_CELL)


def written(lines: Iterator[tuple[str, ...]], encoding: str = "utf-8") -> bytes:
    """UTF-8 has a byte order mark, by which Excel knows it. Raises UnicodeEncodeError for CP932."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([guarded(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig" if encoding == "utf-8" else encoding)


def read(data: bytes, source: Path, encoding: str = "") -> list[Line]:
    """Raises ImportUnreadable."""
    try:
        text = decoded(data, encoding)
    except UnicodeDecodeError as trouble:
        line = data[: trouble.start].count(b"\n") + 1
        wanted = encoding or "UTF-8, UTF-16, CP932, Windows-1252, Windows-1251 or GB18030"
        raise ImportUnreadable(source, _line(line), Words(say.NOT_IN, encoding=wanted)) from trouble
    declared = _DECLARED.match(text)
    start = declared.end() if declared else 0
    separator = declared[1] if declared else _separator(text)
    return _lines(text[start:], separator, 1 if declared else 0, source)


def _lines(text: str, separator: str, above: int, source: Path) -> list[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    lines: list[Line] = []
    begins = 1
    try:
        for cells in reader:
            lines.append(Line(above + begins, tuple(map(unguarded, cells))))
            begins = reader.line_num + 1
    except csv.Error as trouble:
        raise ImportUnreadable(
            source, _line(above + begins), Words(say.NOT_CSV, trouble=trouble)
        ) from trouble
    return lines


def _line(number: int) -> Words:
    return Words(say.LINE, line=number).begun


def _separator(text: str) -> str:
    """The one with which the heading has the most columns that are known, then the most columns."""
    return max(_SEPARATORS, key=lambda separator: _known_columns(text, separator))


def _known_columns(text: str, separator: str) -> tuple[int, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    best = (0, 0)
    try:
        for _, cells in zip(range(HEADING_WITHIN), reader, strict=False):
            best = max(best, (sum(column_of(cell)[0] is not None for cell in cells), len(cells)))
    except csv.Error:
        return best
    return best
