"""`library diff`: what differs between two states of a campaign."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
from msgspec import Struct, structs

from assist.cli.library.options import AS_JSON, DIFFERS, FILE, kind_of, opened, print_json
from assist.opening import draft_of
from scripts_db import changes
from scripts_db.cards import Campaign, Entry
from scripts_db.changes import Change, title_of
from scripts_db.library import Library


@click.command()
@click.argument("campaign", required=False)
@click.argument("old", metavar="[FROM]", required=False, type=click.IntRange(min=1))
@click.argument("new", metavar="[TO]", required=False, type=click.IntRange(min=1))
@AS_JSON
@FILE
def diff(campaign: str | None, old: int | None, new: int | None, as_json: bool, file: Path | None) -> None:
    """Say what differs in CAMPAIGN between versions FROM and TO; from the newest one to the draft without them.

    The exit status is 0 when they are the same, 1 when something differs.
    """
    with opened(file) as (library, settings):
        draft = draft_of(library, settings, campaign)
        before = _before(library, draft, old)
        after = library.versions.content(draft.id, new) if new else draft
    found = changes.diff(before, after)
    if as_json:
        print_json([_plain(change) for change in _without_moves(found)])
    else:
        for line in _lines(_without_moves(found)):
            click.echo(line)
    if found:
        raise SystemExit(DIFFERS)


def _before(library: Library, draft: Campaign, number: int | None) -> Campaign:
    """That version, else the newest; of a campaign that is not published yet, nothing but its head."""
    newest = next(iter(library.versions.all(draft.id)), None)
    if number is None and newest is None:
        return changes.head(draft)
    return library.versions.content(draft.id, number or (newest.number if newest else 0))


def _without_moves(found: Sequence[Change]) -> list[Change]:
    """A move is a removal and an addition; here it is one change, of nothing but the place."""
    removed = {_key(change): change.before for change in found if change.after is None}
    added = {_key(change) for change in found if change.before is None}
    return [
        Change(change.before or removed.get(_key(change)), change.after)
        for change in found
        if change.after is not None or _key(change) not in added
    ]


def _key(change: Change) -> tuple[type[Entry | Campaign], str]:
    return type(change.entry), change.entry.id


def _lines(found: Sequence[Change]) -> Iterator[str]:
    for change in found:
        sign = "+" if change.before is None else "-" if change.after is None else "~"
        moved = "" if change.fields or sign != "~" else " (moved)"
        yield f"{sign} {kind_of(change.entry)} {change.entry.id}    {title_of(change.entry)}{moved}"
        for name in change.fields:
            yield f"    {name}: {_shown(getattr(change.before, name))} -> {_shown(getattr(change.after, name))}"


def _plain(change: Change) -> dict[str, Any]:
    before, after = change.before, change.after
    what = "new" if before is None else "gone" if after is None else "changed" if change.fields else "moved"
    return {
        "what": what,
        "kind": kind_of(change.entry),
        "id": change.entry.id,
        "title": title_of(change.entry),
        "fields": {name: [getattr(before, name), getattr(after, name)] for name in change.fields},
    }


def _shown(value: object) -> str:
    match value:
        case str():
            return f"“{value}”"
        case tuple():
            return "[" + ", ".join(map(_shown, value)) + "]"
        case Struct():
            return str(structs.asdict(value))
        case _:
            return str(value)
