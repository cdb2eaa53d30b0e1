"""A piece of a document, whatever its format was."""

from collections.abc import Sequence

from msgspec import Struct

MARKED = 7
"""The level of a question that is no heading: wholly bold, a term of a list, what is folded out."""
SOFT = "\r"
"""A line's end in the source that means nothing, unless a question or answer begins behind it."""


class Block(Struct, frozen=True):
    """A paragraph (`level` 0), a heading (1 to 6), or something MARKED; a row of a table has `cells`.

    `line` is where it begins in the file, or its number; `item`: it is an item of a list.
    """

    text: str
    line: int
    level: int = 0
    item: bool = False
    cells: tuple[str, ...] = ()


def row_block(cells: Sequence[str], line: int) -> Block:
    """A row of a table; one with a single text is a paragraph."""
    texts = [cell.strip() for cell in cells]
    filled = [text for text in texts if text]
    return Block(" | ".join(filled), line, cells=tuple(texts) if len(filled) > 1 else ())
