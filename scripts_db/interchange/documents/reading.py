"""Which document is what, by its ending."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from scripts_db import sentences as say
from scripts_db.interchange.documents.blocks import Block, row_block
from scripts_db.interchange.documents.html import html_blocks, html_text
from scripts_db.interchange.documents.markdown import markdown_blocks
from scripts_db.interchange.documents.passages import Left, Passage, asks_and_answers, passages_of
from scripts_db.interchange.documents.pdf import pdf_blocks
from scripts_db.interchange.documents.word import word_blocks
from scripts_db.interchange.errors import FileRefused
from scripts_db.interchange.opening import content, unknown_kind
from scripts_db.interchange.table import HEADING_WITHIN, Line, is_heading
from scripts_db.words import Words

_READ: Final[dict[str, Callable[[bytes, Path], list[Block]]]] = {
    ".md": lambda data, _file: markdown_blocks(data),
    ".markdown": lambda data, _file: markdown_blocks(data),
    ".txt": lambda data, _file: markdown_blocks(data),
    ".html": lambda data, _file: html_blocks(html_text(data)),
    ".htm": lambda data, _file: html_blocks(html_text(data)),
    ".docx": word_blocks,
    ".pdf": pdf_blocks,
}
ENDINGS: Final = frozenset(_READ)
_MOST_TEXT = 2 * 1024 * 1024
"""Bytes of what is text alone; a document of Word or a PDF may have pictures."""
_COUNTED = {".docx": "paragraph", ".pdf": "page"}


class Document(Struct, frozen=True):
    """`left` are paragraphs below no heading; `counted` is what the lines of all of them count."""

    passages: tuple[Passage, ...]
    left: tuple[Left, ...]
    counted: str = "line"


def in_table(lines: Sequence[Line]) -> Document | None:
    """The questions and answers in a table that has columns called so, and none called Title or ID."""
    for at, line in enumerate(lines[:HEADING_WITHIN]):
        if is_heading(line):
            return None
        if asks_and_answers(line.cells):
            passages, left = passages_of([row_block(row.cells, row.number) for row in lines[at:]])
            return Document(passages, left) if passages else None
    return None


def read(file: Path) -> Document:
    """Raises ImportUnreadable, FileRefused."""
    ending = file.suffix.casefold()
    if ending not in ENDINGS:
        raise unknown_kind(file)
    data = content(file)
    if ending not in _COUNTED and len(data) > _MOST_TEXT:
        raise FileRefused(file, Words(say.LARGE_TEXT, most=_MOST_TEXT >> 20), Words(say.DIVIDE))
    try:
        blocks = _READ[ending](data, file)
    except UnicodeDecodeError as trouble:
        raise FileRefused(file, Words(say.NOT_TEXT), Words(say.SAVE_AS, ending="UTF-8")) from trouble
    passages, left = passages_of(blocks)
    if not passages:
        raise FileRefused(file, Words(say.NO_PASSAGES), Words(say.MARK))
    return Document(passages, left, _COUNTED.get(ending, "line"))
