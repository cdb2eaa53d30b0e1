"""Cards as the lines of a table, and the lines of a table as what they would change."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from scripts_db import sentences as say
from scripts_db.cards import Campaign, Card, Tip
from scripts_db.changes import apply
from scripts_db.checking import check, inside
from scripts_db.errors import ImportUnreadable
from scripts_db.ids import unlike
from scripts_db.interchange import cells
from scripts_db.interchange.columns import COLUMNS, Column, Unfit, column_of
from scripts_db.interchange.preview import Preview, Row, faulty, row
from scripts_db.words import Words

HEADING_WITHIN = 10
"""The heading stands in one of the first lines; a table may have a title and a date above it."""
MOST_ROWS = 100_000


class Line(Struct, frozen=True):
    """A row of the file: the number of its first line, counted from 1, and its cells as text."""

    number: int
    cells: tuple[str, ...]


class _Heading(Struct, frozen=True):
    """Which cells hold which column, in the order of its parts; `names` are the headings as they are written."""

    places: Mapping[str, tuple[int, ...]]
    names: Mapping[str, str]
    width: int
    unknown: tuple[str, ...]


def lines_of(cards: Sequence[Card]) -> Iterator[tuple[str, ...]]:
    """The heading, then a line a card. A text that is too long for one cell goes on in a column beside."""
    shown = [[cells.pieces(column.show(card)) for column in COLUMNS] for card in cards]
    widths = [max((len(card[at]) for card in shown), default=1) for at in range(len(COLUMNS))]
    yield tuple(_heading_cells(widths))
    for card in shown:
        yield tuple(
            piece
            for parts, width in zip(card, widths, strict=True)
            for piece in [*parts, *[""] * (width - len(parts))]
        )


def preview(lines: Sequence[Line], campaign: Campaign, source: Path) -> Preview:
    """What the lines would change in the draft. Cards that are not among them stay as they are.

    A column that is not there changes nothing; an empty cell is the default. Raises ImportUnreadable.
    """
    heading, body = _found_heading(lines, source)
    rows = tuple(_Reading(heading, campaign).rows(body))
    changes = tuple(row.change for row in rows if row.change)
    return Preview(
        source=source,
        rows=rows,
        before=campaign,
        after=apply(campaign, changes),
        changes=changes,
        unknown=heading.unknown,
    )


def is_heading(line: Line) -> bool:
    """Whether it names the columns of cards."""
    return bool({"id", "title"} & _heading(line.cells).places.keys())


def _heading_cells(widths: Sequence[int]) -> Iterator[str]:
    for column, width in zip(COLUMNS, widths, strict=True):
        yield column.names[0]
        yield from (f"{column.names[0]} ({part})" for part in range(2, width + 1))


def _found_heading(lines: Sequence[Line], source: Path) -> tuple[_Heading, Sequence[Line]]:
    for at, line in enumerate(lines[:HEADING_WITHIN]):
        if is_heading(line):
            if len(lines) - at > MOST_ROWS:
                raise ImportUnreadable(
                    source, Words(say.THE_FILE).begun, Words(say.MANY_ROWS, most=MOST_ROWS)
                )
            return _heading(line.cells), lines[at + 1 :]
    raise ImportUnreadable(source, Words(say.FIRST_LINES).begun, Words(say.NO_HEADING))


def _heading(names: Sequence[str]) -> _Heading:
    places: dict[str, dict[int, int]] = defaultdict(dict)
    unknown: list[str] = []
    for at, name in enumerate(names):
        column, part = column_of(name)
        if column and part not in places.get(column.key, {}):
            places[column.key][part] = at
        elif name.strip():
            unknown.append(name.strip())
    ordered = {key: tuple(parts[part] for part in sorted(parts)) for key, parts in places.items()}
    written = {key: names[cells[0]].strip() for key, cells in ordered.items()}
    return _Heading(ordered, written, len(names), tuple(unknown))


class _Reading:
    """Reads the rows one after the other, and knows which ids and titles came before."""

    def __init__(self, heading: _Heading, campaign: Campaign) -> None:
        self._heading, self._campaign = heading, campaign
        self._cards = {card.id: card for card in campaign.cards}
        self._titled: dict[str, list[str]] = defaultdict(list)
        for card in campaign.cards:
            self._titled[card.title.strip()].append(card.id)
        self._lines: dict[str, int] = {}
        self._named: set[str] = set()
        self._taken: set[str] = set()

    def rows(self, lines: Sequence[Line]) -> Iterator[Row]:
        self._named = {self._id(line) for line in lines}
        self._taken = self._named | self._cards.keys()
        for line in lines:
            if any(cell.strip() for cell in line.cells):
                yield self._row(line)

    def _row(self, line: Line) -> Row:
        fields, faults = self._fields(line)
        title = str(fields.get("title", "")).strip()
        id = self._id(line) or self._id_for(title)
        before = self._cards.get(id)
        if not id:
            return faulty(line.number, "", [*faults, Words(say.NO_TITLE_NO_ID)])
        if first := self._lines.get(id):
            faults.append(Words(say.ID_OF_LINE, id=id, line=first))
        self._lines.setdefault(id, line.number)
        if before is None and not title:
            faults.append(Words(say.NEW_WITHOUT_TITLE))
        card = self._card(fields | {"id": id}, before)
        faults += self._of_card(card) if not faults else []
        return (
            faulty(line.number, card.title or id, faults, card) if faults else row(line.number, before, card)
        )

    def _id(self, line: Line) -> str:
        """As it is written; blanks around it only where a card has such an id."""
        text = self._cell(line, "id")
        return text if text in self._cards else text.strip()

    def _id_for(self, title: str) -> str:
        """That of the next card with this title, so that the same file twice makes no card twice; else a new one."""
        if not title:
            return ""
        known = (id for id in self._titled[title] if id not in self._lines and id not in self._named)
        id = next(known, None) or new_id(title, self._taken)
        self._taken.add(id)
        return id

    def _fields(self, line: Line) -> tuple[dict[str, Any], list[Words]]:
        fields: dict[str, Any] = {}
        faults: list[Words] = []
        for column in COLUMNS:
            if column.key in self._heading.places:
                try:
                    fields[column.key] = _value(column, self._cell(line, column.key))
                except Unfit as trouble:
                    faults.append(self._in_column(column.key, trouble.words))
        faults += [
            self._in_column(key, Words(say.MORE_THAN_TIPS))
            for key in ("tips_by", "tips_pictures")
            if len(fields.get(key, ())) > len(fields.get("tips", fields.get(key, ())))
        ]
        if any(cell.strip() for cell in line.cells[self._heading.width :]):
            faults.append(Words(say.CELLS, cells=len(line.cells), heading=self._heading.width))
        return fields, faults

    def _in_column(self, key: str, reason: Words) -> Words:
        """By the heading that the column has in the file."""
        return Words(say.FAULT, place=self._heading.names.get(key, key), reason=reason)

    def _of_card(self, card: Card) -> list[Words]:
        """What makes the card unusable, by column where a whole column is meant."""
        found = ((inside(fault.place), fault.reason) for fault in check(_alone(card)))
        return [self._in_column(place, reason) for place, reason in found]

    def _cell(self, line: Line, key: str) -> str:
        places = self._heading.places.get(key, ())
        return "".join(line.cells[at] for at in places if at < len(line.cells))

    def _card(self, fields: dict[str, Any], before: Card | None) -> Card:
        tips = [fields.pop(key, None) for key in ("tips", "tips_by", "tips_pictures")]
        card = before or Card(id="", title="", say="", language=self._campaign.language)
        if not fields.get("language"):
            fields.pop("language", None)
        return structs.replace(card, **fields, tips=_tips(tips, card.tips))


def new_id(title: str, taken: Container[str]) -> str:
    """An id that a person can read, made of the title, and unlike those that are taken."""
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", title).casefold())
    stem = "-".join(words)[:60].strip("-_") or f"card-{sha256(title.encode()).hexdigest()[:8]}"
    return unlike(stem, taken)


def _value(column: Column, cell: str) -> Any:
    if column.parse is str:  # every letter counts
        return cell
    return column.parse(cell) if cell.strip() else column.empty


def _tips(parts: Sequence[Any], before: Sequence[Tip]) -> tuple[Tip, ...]:
    """Of a part that is in no column, what stood there stays as long as the tips do."""
    texts = [tip.text for tip in before] if parts[0] is None else parts[0]
    names = [tip.by for tip in before] if parts[1] is None else parts[1]
    pictures = [tip.picture for tip in before] if parts[2] is None else parts[2]
    return tuple(
        Tip(
            text=text,
            by=names[at] if at < len(names) else "",
            picture=pictures[at] if at < len(pictures) else b"",
        )
        for at, text in enumerate(texts)
    )


def _alone(card: Card) -> Campaign:
    return Campaign(id="any", name="any", cards=(card,))
