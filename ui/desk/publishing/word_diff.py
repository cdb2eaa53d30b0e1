"""Two texts word by word: what stays, what is taken away, what is new. No Qt here."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum
from typing import NamedTuple

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u9fff]+|\s+|[^\w\s]")
_ALIKE = 0.4
"""Lines that are less alike, 0 to 1, are two lines, not one that was changed."""


_SPECK, _LETTERS = 2, 12
"""What is no longer than so many words and letters and stands between two changes did not really stay."""


class Kind(Enum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Run(NamedTuple):
    kind: Kind
    text: str


Runs = tuple[Run, ...]


def words(before: str, after: str) -> Runs:
    """The two as one text, in runs; what is taken away stands before what is new."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    found: list[Run] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Run(Kind.SAME, "".join(old[a:b])))
            continue
        found += [Run(Kind.GONE, "".join(old[a:b]))] if b > a else []
        found += [Run(Kind.NEW, "".join(new[c:d]))] if d > c else []
    return tuple(_without_specks(found))


def lines(before: Sequence[str], after: Sequence[str]) -> Iterator[Runs]:
    """Two lists of lines as one: a line that was changed is one line, with its words."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield from ((Run(Kind.SAME, line),) for line in before[a:b])
        else:
            yield from _changed(before[a:b], after[c:d])


def apart(runs: Runs) -> Runs:
    """With air between what is taken away and what is new, where both are read in one line."""
    found: list[Run] = []
    for run in runs:
        if found and found[-1].kind is Kind.GONE and run.kind is Kind.NEW:
            found.append(Run(Kind.SAME, " "))
        found.append(run)
    return tuple(found)


def side(runs: Runs, without: Kind) -> Runs:
    """What of it stood before (without NEW), or stands now (without GONE)."""
    return tuple(run for run in runs if run.kind is not without)


def _changed(before: Sequence[str], after: Sequence[str]) -> Iterator[Runs]:
    """Each new line beside the old one that it is like; the others by themselves, the old ones first."""
    left = list(before)
    pairs: list[tuple[str, str]] = []
    for line in after:
        best = max(left, key=lambda old: _likeness(old, line), default="")
        if best and _likeness(best, line) >= _ALIKE:
            left.remove(best)
            pairs.append((best, line))
        else:
            pairs.append(("", line))
    yield from ((Run(Kind.GONE, line),) for line in left)
    for old, new in pairs:
        yield words(old, new) if old else (Run(Kind.NEW, new),)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _WORD.findall(one), _WORD.findall(other), autojunk=False).ratio()


def _without_specks(runs: Sequence[Run]) -> Iterator[Run]:
    """A word alone between two changes is no part that stayed: all of it is read as one change."""
    gone, new = "", ""
    for at, run in enumerate(runs):
        inside = bool(gone or new) and at + 1 < len(runs)
        if run.kind is Kind.SAME and inside and _is_speck(run.text):
            gone, new = gone + run.text, new + run.text
        elif run.kind is Kind.SAME:
            yield from _flushed(gone, new)
            gone, new = "", ""
            yield run
        elif run.kind is Kind.GONE:
            gone += run.text
        else:
            new += run.text
    yield from _flushed(gone, new)


def _is_speck(text: str) -> bool:
    said = [word for word in _WORD.findall(text) if word[0].isalnum()]
    return sum(len(word) for word in said) < _LETTERS and len(said) <= _SPECK


def _flushed(gone: str, new: str) -> Iterator[Run]:
    if gone.strip() or not new.strip():
        yield from [Run(Kind.GONE, gone)] if gone else []
    if new.strip() or not gone.strip():
        yield from [Run(Kind.NEW, new)] if new else []
