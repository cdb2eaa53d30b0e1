"""Two lists of lines, line by line and within them word by word. What stays between two changes has to be worth it."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ui.desk.diff_text import Kind, Run, runs

Line = tuple[Run, ...]

_ALIKE = 0.4
"""Lines that are less alike, 0 to 1, are two lines, not one that was changed."""
_SPECK, _LETTERS = 2, 12
"""What is no longer than so many words and letters and stands between two changes did not really stay."""
_WORD = re.compile(r"\w+")


def lines(before: Sequence[str], after: Sequence[str]) -> Iterator[Line]:
    """The two as one list: a line that was changed is one line, what is taken away stands before what is new."""
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from ((Run(Kind.SAME, line),) for line in before[a:b])
        else:
            yield from _changed(before[a:b], after[c:d])


def words(before: str, after: str) -> Line:
    """A line that was changed. A word alone between two changes is read with them, as one change."""
    found = runs(before, after)
    joined: list[Run] = []
    gone = new = ""
    for at, run in enumerate(found):
        inside = bool(gone or new) and at + 1 < len(found)
        if run.kind is Kind.GONE:
            gone += run.text
        elif run.kind is Kind.NEW:
            new += run.text
        elif inside and _is_speck(run.text):
            gone, new = gone + run.text, new + run.text
        else:
            joined += [*_runs(gone, new), run]
            gone = new = ""
    return (*joined, *_runs(gone, new))


def side(line: Line, without: Kind) -> Line:
    """What of it stood before (without NEW), or stands now (without GONE)."""
    return tuple(run for run in line if run.kind is not without)


def apart(line: Line) -> Line:
    """With air between what is taken away and what is new, where both are read in one line."""
    found: list[Run] = []
    for run in line:
        if found and found[-1].kind is Kind.GONE and run.kind is Kind.NEW:
            found.append(Run(Kind.SAME, " "))
        found.append(run)
    return tuple(found)


def _changed(before: Sequence[str], after: Sequence[str]) -> Iterator[Line]:
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
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _is_speck(text: str) -> bool:
    said = _WORD.findall(text)
    return sum(map(len, said)) < _LETTERS and len(said) <= _SPECK


def _runs(gone: str, new: str) -> list[Run]:
    return [Run(kind, text) for kind, text in ((Kind.GONE, gone), (Kind.NEW, new)) if text]
