"""The index of a large library in a file, so that the next start need not build it again.

The file is a cache: it knows what it was made from, and one that does not fit is as good as none.
"""

import hashlib
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from assist.matching.building import Arrays
from assist.matching.features import Features
from assist.matching.languages import Language
from assist.matching.lexical import LexicalIndex
from assist.matching.meaning import MeaningIndex, WordTable
from assist.matching.segment import Segment, phrases_of
from scripts_db.cards import Card

_FORMAT = 5
"""To be raised whenever the same cards give other arrays."""


def digest(cards: Sequence[Card], language: Language, titles: bool, table: WordTable | None) -> str:
    """Of all that goes into an index."""
    phrases = [(card.title, card.triggers) for card in cards]
    facts = [_FORMAT, language.code, titles, table.digest if table else "", language.small_talk, phrases]
    return hashlib.blake2b(msgspec.msgpack.encode(facts), digest_size=16).hexdigest()


def save(segment: Segment, file: Path, made_from: str) -> None:
    """Replaces the file in one step. Raises OSError."""
    arrays = {name: getattr(segment.lexical.arrays, name) for name in Arrays.__struct_fields__}
    if segment.meaning:
        arrays["meaning"] = segment.meaning.triggers.astype(np.float16)
    write(file, made_from=np.array(made_from), **arrays)


def write(file: Path, **arrays: Any) -> None:
    """Arrays into an npz file, which is replaced in one step. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    _remove_leftovers(file)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            np.savez(stream, **arrays)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _remove_leftovers(file: Path) -> None:
    """What a program that was ended while it wrote has left an hour ago or before."""
    for left in file.parent.glob(f"{file.name}.*"):
        if left.stat().st_mtime < time.time() - 3600:
            left.unlink(missing_ok=True)


def load(
    file: Path,
    made_from: str,
    cards: Sequence[Card],
    features: Features,
    *,
    titles: bool,
    table: WordTable | None,
) -> Segment | None:
    """None if the file is missing, damaged, or made from something else."""
    try:
        with file.open("rb") as stream, np.load(stream) as data:
            if str(data["made_from"]) != made_from:
                return None
            arrays = Arrays(**{name: data[name] for name in Arrays.__struct_fields__})
            vectors = data["meaning"].astype(np.float32) if table else None
    except Exception:  # a damaged file makes zipfile and numpy raise nearly anything
        return None
    meaning = None if table is None or vectors is None else MeaningIndex(table, vectors, arrays.first_trigger)
    return Segment(phrases_of(cards, titles).texts, LexicalIndex.of(arrays, features), meaning)
