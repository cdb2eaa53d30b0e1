"""A complete campaign as JSON, entry by entry: what each would change, and which of them can't be used."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw, structs

from scripts_db import sentences as say
from scripts_db.cards import Campaign, Entry
from scripts_db.changes import LISTS, diff, head
from scripts_db.checking import check, inside, numbered
from scripts_db.errors import ImportUnreadable
from scripts_db.interchange.campaign_json import text_of, tree_of
from scripts_db.interchange.preview import Preview, Row, faulty, gone, row
from scripts_db.interchange.wording import id_in, in_words, name_of, place_in
from scripts_db.words import Words


def preview(data: bytes, campaign: Campaign | None, source: Path) -> Preview:
    """What the file makes of the draft, which becomes like it; entries that can't be used stay as they are.

    None: there is no such campaign yet. Raises ImportUnreadable when the whole can't be read.
    """
    text = text_of(data, source)
    tree = tree_of(text, source)
    top = _head(tree, source)
    if campaign:
        top = structs.replace(top, id=campaign.id)
    rows = {kind: tuple(_rows(text, tree, kind, campaign)) for kind in LISTS}
    after = structs.replace(top, **{LISTS[kind]: _kept(rows[kind], kind, campaign) for kind in LISTS})
    all_rows = [row(1, head(campaign) if campaign else None, top)]
    for kind in LISTS:
        all_rows += [*rows[kind], *_gone(rows[kind], kind, campaign)]
    changes = diff(campaign, after) if campaign else ()
    return Preview(source=source, rows=tuple(all_rows), before=campaign, after=after, changes=changes)


def id_of(data: bytes, source: Path) -> str:
    """The id of the campaign in that file, "" when it has none. Raises ImportUnreadable."""
    return id_in(tree_of(text_of(data, source), source))


def _head(tree: Any, source: Path) -> Campaign:
    """All of the campaign but its entries; they are looked at one by one."""
    lists = LISTS.values()
    if isinstance(tree, dict):
        tree = {
            name: [] if name in lists and isinstance(value, list) else value for name, value in tree.items()
        }
    try:
        top = msgspec.convert(tree, Campaign)
    except msgspec.ValidationError as trouble:
        place = place_in(trouble, tree) or Words(say.CAMPAIGN)
        raise ImportUnreadable(source, place.begun, in_words(trouble)) from trouble
    for fault in check(top):
        raise ImportUnreadable(source, fault.place.begun, fault.reason)
    return top


def _rows(text: str, tree: dict[str, Any], kind: type[Entry], campaign: Campaign | None) -> Iterator[Row]:
    known = {entry.id: entry for entry in _entries(campaign, kind)}
    first: dict[str, int] = {}
    lines = _lines(text, LISTS[kind])
    for number, (item, line) in enumerate(zip(tree.get(LISTS[kind], ()), lines, strict=True), 1):
        read = _read(item, kind)
        id = id_in(item)
        if read and id in first:
            read = [Words(say.ID_TWICE, other=numbered(name_of(LISTS[kind]), first[id]))]
        first.setdefault(id, number)
        yield faulty(line, id, read) if isinstance(read, list) else row(line, known.get(id), read)


def _read(item: Any, kind: type[Entry]) -> Entry | list[Words]:
    """The entry, or what is wrong with it."""
    try:
        entry: Entry = msgspec.convert(item, kind)
    except msgspec.ValidationError as trouble:
        return [_fault(place_in(trouble, item), in_words(trouble))]
    campaign = Campaign(id="any", name="any")
    faults = check(structs.replace(campaign, **{LISTS[kind]: (entry,)}))
    return [_fault(inside(fault.place), fault.reason) for fault in faults] or entry


def _fault(place: str | None, reason: Words) -> Words:
    return Words(say.FAULT, place=place, reason=reason) if place else reason


def _lines(text: str, field: str) -> list[int]:
    """In which line each entry of that list begins."""
    data = text.encode()
    whole = msgspec.json.decode(data, type=dict[str, Raw]).get(field, Raw(b"[]"))
    at = max(data.find(bytes(whole)), 0)
    line = data.count(b"\n", 0, at) + 1
    lines = []
    for entry in msgspec.json.decode(whole, type=list[Raw]):
        begins = data.find(bytes(entry), at)
        line += data.count(b"\n", at, begins)
        lines.append(line)
        line += bytes(entry).count(b"\n")
        at = begins + len(entry)
    return lines


def _kept(rows: tuple[Row, ...], kind: type[Entry], campaign: Campaign | None) -> tuple[Entry, ...]:
    """What the file has, in its order; in the place of one that can't be used what stood in the draft."""
    known = {entry.id: entry for entry in _entries(campaign, kind)}
    good = {entry.id for entry in map(_good, rows) if entry}
    found = [_good(row) or (known.get(row.title) if row.title not in good else None) for row in rows]
    return tuple({entry.id: entry for entry in found if entry}.values())


def _good(row: Row) -> Entry | None:
    return None if row.faults or isinstance(row.entry, Campaign) else row.entry


def _gone(rows: tuple[Row, ...], kind: type[Entry], campaign: Campaign | None) -> Iterator[Row]:
    there = {entry.id if (entry := _good(row)) else row.title for row in rows}
    return (gone(entry) for entry in _entries(campaign, kind) if entry.id not in there)


def _entries(campaign: Campaign | None, kind: type[Entry]) -> tuple[Entry, ...]:
    return getattr(campaign, LISTS[kind]) if campaign else ()
