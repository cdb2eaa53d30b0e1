"""What a file would change in a draft, row by row, before anything is changed."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from scripts_db.cards import Campaign, Entry
from scripts_db.changes import Change, title_of


class State(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    FAULTY = "faulty"
    GONE = "gone"  # in the draft, and no longer in the file of the complete campaign


class Row(Struct, frozen=True, kw_only=True):
    """What one row, or one entry of a JSON file, does.

    `line` is where it begins in the file, counted from 1 (see `Preview.counted`); 0 for one that is GONE.
    `entry` is what it reads as, None where a fault leaves nothing to read. `change` is what it does, alone;
    None for SAME and FAULTY. `faults` are sentences without their end.
    """

    line: int
    state: State
    title: str
    entry: Entry | Campaign | None = None
    change: Change | None = None
    faults: tuple[str, ...] = ()


class Preview(Struct, frozen=True, kw_only=True):
    """`before` is the draft as it was looked at, None for a campaign that is not there yet; `after` is the
    draft with all good rows, and `changes` make the one of the other. `unknown` is what was not used: columns
    that mean nothing; in a document, paragraphs below no heading. `counted` is what the rows' lines count.
    `encoding` is in what a CSV file was read.
    """

    source: Path
    rows: tuple[Row, ...]
    before: Campaign | None
    after: Campaign
    changes: tuple[Change, ...]
    unknown: tuple[str, ...] = ()
    counted: str = "line"
    encoding: str = ""

    @property
    def new(self) -> tuple[Row, ...]:
        return self.those(State.NEW)

    @property
    def changed(self) -> tuple[Row, ...]:
        return self.those(State.CHANGED)

    @property
    def same(self) -> tuple[Row, ...]:
        return self.those(State.SAME)

    @property
    def faulty(self) -> tuple[Row, ...]:
        return self.those(State.FAULTY)

    @property
    def gone(self) -> tuple[Row, ...]:
        return self.those(State.GONE)

    def those(self, state: State) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.state is state)


def row(line: int, before: Entry | Campaign | None, after: Entry | Campaign) -> Row:
    """A good row: what stands in the draft, and what the file has."""
    state = State.NEW if before is None else State.SAME if before == after else State.CHANGED
    change = None if state is State.SAME else Change(before, after)
    return Row(line=line, state=state, title=title_of(after), entry=after, change=change)


def faulty(line: int, title: str, faults: Iterable[str], entry: Entry | Campaign | None = None) -> Row:
    return Row(line=line, state=State.FAULTY, title=title, faults=tuple(faults), entry=entry)


def gone(entry: Entry) -> Row:
    return Row(line=0, state=State.GONE, title=title_of(entry), entry=entry, change=Change(entry, None))
