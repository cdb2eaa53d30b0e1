"""The words that a speech model knows. Whatever is said, it writes these and no others.

They stand in the header of a graph, where OpenFst keeps a symbol table (so in the small official models), or
in `graph/words.txt`. libvosk looks in these places in this order.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from models.errors import ModelDamaged, WordsUnknown

_FST_MAGIC = 2125659606
_TABLE_MAGIC = 2125658996
_HAS_INPUT_TABLE, _HAS_OUTPUT_TABLE = 1, 2
_LONGEST = 10_000
"""Bytes of a name or word; more means that the file is not what it seems."""


def known_words(folder: Path) -> frozenset[str]:
    """The words of the model in `folder`, without its marks such as "<eps>" and "[unk]".

    Raises WordsUnknown when it does not say them, ModelDamaged.
    """
    try:
        found = _words(folder)
    except (OSError, struct.error, UnicodeDecodeError, ValueError) as trouble:
        raise ModelDamaged(folder, f"its words can't be read ({trouble})") from trouble
    words = frozenset(word for word in found if not word.startswith(("<", "[", "#", "!")))
    if not words:
        raise WordsUnknown(folder)
    return words


def _words(folder: Path) -> list[str]:
    for graph in ("HCLG.fst", "Gr.fst"):
        if (folder / "graph" / graph).is_file():
            with (folder / "graph" / graph).open("rb") as stream:
                if found := list(_output_words(stream)):
                    return found
    listed = folder / "graph" / "words.txt"
    lines = listed.read_text("utf-8").splitlines() if listed.is_file() else []
    return [line.split(maxsplit=1)[0] for line in lines if line.strip()]


def _output_words(stream: BinaryIO) -> Iterator[str]:
    """The output symbols in the header of an OpenFst file, if it has them."""
    if _number(stream, "i") != _FST_MAGIC:
        raise ValueError("no OpenFst file")
    _text(stream), _text(stream)  # the kinds of graph and arc
    _number(stream, "i")  # version
    flags = _number(stream, "i")
    stream.read(32)  # properties, start, numbers of states and arcs
    if flags & _HAS_INPUT_TABLE:
        list(_symbols(stream))
    if flags & _HAS_OUTPUT_TABLE:
        yield from _symbols(stream)


def _symbols(stream: BinaryIO) -> Iterator[str]:
    if _number(stream, "i") != _TABLE_MAGIC:
        raise ValueError("no symbol table")
    _text(stream)  # its name
    _number(stream, "q")  # the next free key
    for _ in range(_number(stream, "q")):
        yield _text(stream)
        _number(stream, "q")


def _number(stream: BinaryIO, form: str) -> int:
    (value,) = struct.unpack("<" + form, stream.read(struct.calcsize(form)))
    return int(value)


def _text(stream: BinaryIO) -> str:
    length = _number(stream, "i")
    if not 0 <= length <= _LONGEST:
        raise ValueError("a name of impossible length")
    return stream.read(length).decode()
