"""PDF as blocks: it has no headings, only letters of a size, so larger or bolder lines are taken for them."""

import io
import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from scripts_db import sentences as say
from scripts_db.interchange.documents.blocks import MARKED, SOFT, Block
from scripts_db.interchange.errors import FileRefused
from scripts_db.words import Words

MOST_PAGES = 500
_LARGER = 1.15
"""How much larger than most letters those of a heading are."""
_GAP = 1.7
"""How many times its size a line stands below the one before it where a paragraph begins."""
_HEADING_LETTERS = 200
_PAGE_NUMBER = re.compile(r"\W*\d{1,4}(\s*/\s*\d{1,4})?\W*")
_DRAWN = re.compile(r"[\u2e80-\u2fdf\ufb00-\ufb06]")
"""Signs that a font has instead of the letters that are meant: 金 as a radical, fi as one."""


class _Line(Struct):
    page: int
    text: str = ""
    size: float = 0.0
    bold: bool = True
    y: float = 0.0


def pdf_blocks(data: bytes, source: Path) -> list[Block]:
    """Raises FileRefused."""
    try:
        lines = _read(data, source)
    except FileRefused:
        raise
    except Exception as trouble:  # what pypdf meets in a damaged file it tells in a dozen ways
        raise FileRefused(source, Words(say.DAMAGED, ending="PDF"), Words(say.PDF_ANEW)) from trouble
    if not lines:
        raise FileRefused(source, Words(say.ONLY_PICTURES), Words(say.RECOGNISE))
    return list(_blocks(lines))


def _read(data: bytes, source: Path) -> list[_Line]:
    from pypdf import PdfReader  # the start of the program does not wait for it

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells the log what we tell the user
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise FileRefused(source, Words(say.PASSWORD), Words(say.WITHOUT_PASSWORD))
    if len(reader.pages) > MOST_PAGES:
        raise FileRefused(source, Words(say.MANY_PAGES, most=MOST_PAGES), Words(say.DIVIDE))
    lines = [line for number, page in enumerate(reader.pages, 1) for line in _page(page, number)]
    return _without_margins(lines, len(reader.pages))


def _without_margins(lines: Sequence[_Line], pages: int) -> list[_Line]:
    """Without the numbers of pages, and what stands on most pages again."""
    often = Counter(line.text for line in lines)
    return [
        line
        for line in lines
        if not _PAGE_NUMBER.fullmatch(line.text) and not (pages >= 3 and often[line.text] > pages * 0.6)
    ]


def _page(page: Any, number: int) -> list[_Line]:
    lines = [_Line(number)]

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        for part in text.splitlines(keepends=True):
            line = lines[-1]
            if part.strip():
                line.text += part.rstrip("\r\n")
                line.size = max(line.size, abs(size * (tm[3] or tm[1]) * (cm[3] or cm[1])))
                line.bold = line.bold and "bold" in str((font or {}).get("/BaseFont", "")).casefold()
                line.y = tm[5] * cm[3] + cm[5]
            elif line.text:
                line.text += " "
            if part.endswith(("\n", "\r")):
                lines.append(_Line(number))

    page.extract_text(visitor_text=visit)
    for line in lines:
        line.text = _DRAWN.sub(
            lambda found: unicodedata.normalize("NFKC", found[0]), " ".join(line.text.split())
        )
    return [line for line in lines if line.text]


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    """Lines of the same level, with no gap between them, are one block."""
    text: list[str] = []
    begun, before = (0, lines[0]), lines[0]
    for line, level in zip(lines, _levels(lines), strict=True):
        if text and (level != begun[0] or _is_apart(before, line)):
            yield Block(SOFT.join(text), begun[1].page, begun[0])
            text = []
        if not text:
            begun = (level, line)
        text.append(line.text)
        before = line
    yield Block(SOFT.join(text), begun[1].page, begun[0])


def _levels(lines: Sequence[_Line]) -> list[int]:
    """Of each line: that of a heading by its size, MARKED for a bold one, else 0."""
    letters = Counter[float]()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    usual = letters.most_common(1)[0][0]
    larger = sorted((size for size in letters if size > usual * _LARGER), reverse=True)
    by_size = {size: min(level, 6) for level, size in enumerate(larger, 1)}
    bold = 0 if all(line.bold for line in lines) else MARKED
    return [
        by_size.get(round(line.size, 1), bold if line.bold else 0)
        if len(line.text) <= _HEADING_LETTERS
        else 0
        for line in lines
    ]


def _is_apart(before: _Line, line: _Line) -> bool:
    if before.page != line.page:
        return before.text.endswith((".", "。", "!", "?", "？"))
    return abs(before.y - line.y) > _GAP * max(before.size, line.size)
