"""`library import`: cards, campaigns and drafts out of files, looked at row by row before anything is changed."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from msgspec import structs

from assist import drafting
from assist.cli.library.options import AS_JSON, DIFFERS, FILE, kind_of, opened, print_json, several
from assist.cli.library.publication import publish_draft
from assist.opening import draft_of
from assist.settings import Settings
from scripts_db import interchange
from scripts_db.cards import Campaign
from scripts_db.interchange import Preview, Row, State
from scripts_db.interchange.encodings import ENCODINGS
from scripts_db.interchange.errors import RowsFaulty
from scripts_db.interchange.table import new_id
from scripts_db.library import Library
from scripts_db.people import this_person

_WORDS = {
    State.NEW: "new",
    State.CHANGED: "changed",
    State.SAME: "the same",
    State.FAULTY: "left out",
    State.GONE: "gone",
}
_TOLD = 3
"""How many faults stand in the sentence; all of them are listed before it."""


@click.command("import")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--campaign",
    metavar="NAME",
    help="The campaign to import into; without this the one in use, for JSON the file's own.",
)
@click.option("--new", metavar="NAME", help="Import into a new campaign of this name.")
@click.option(
    "--language", metavar="CODE", default="en", show_default=True, help="The language of a new campaign."
)
@click.option("--encoding", type=click.Choice(ENCODINGS), help="Of a CSV file; without this it is found out.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@click.option("--only-good", is_flag=True, help="Import what can be used, and leave out the rest.")
@click.option("--publish", is_flag=True, help="Publish the draft afterwards, if the gate lets it.")
@AS_JSON
@FILE
def import_(
    source: Path,
    campaign: str | None,
    new: str | None,
    language: str,
    encoding: str | None,
    dry_run: bool,
    only_good: bool,
    publish: bool,
    as_json: bool,
    file: Path | None,
) -> None:
    """Import FILE into the draft of a campaign: all of it, or nothing when a row of it can't be used.

    CSV and XLSX have a card in each row; cards that are not among them stay as they are. JSON is a complete
    campaign, which the draft becomes like. Of Markdown, HTML, DOCX, PDF and TXT, headings and questions with
    answers become draft cards with proposed triggers, tagged “to review”. docs/exchange.md has the formats.

    The exit status is 0 when all of it could be used, 1 when some rows could not, 2 when nothing was done.
    """
    if campaign and new:
        raise click.UsageError("Say either --campaign or --new.")
    with opened(file) as (library, settings):
        seen = _seen(library, settings, source, campaign, new, language, encoding or "")
        if seen.faulty and not (only_good or dry_run):
            raise _refusal(seen)
        if not dry_run:
            interchange.take(library, seen, by=this_person())
        done = publish_draft(library, settings, seen.after.id) if publish and not dry_run else None
    if as_json:
        print_json(_plain(seen, dry_run) | ({"published": done.plain} if done else {}))
    else:
        _tell(seen, dry_run)
        click.echo("\n".join(done.lines) if done else "", nl=bool(done))
    if seen.faulty or (done and done.version is None):
        raise SystemExit(DIFFERS)


def _seen(
    library: Library,
    settings: Settings,
    source: Path,
    named: str | None,
    new: str | None,
    language: str,
    encoding: str,
) -> Preview:
    if new is not None:
        ids = {campaign.id for campaign in library.campaigns()}
        empty = Campaign(id=new_id(new, ids), name=new, language=language)
        seen = drafting.preview(source, empty, encoding)
        return structs.replace(seen, before=None, after=structs.replace(seen.after, name=new))
    if named is None and source.suffix.casefold() == ".json":
        id = interchange.campaign_id(source)
        return drafting.preview(source, library.campaign(id) if library.revision(id) else None)
    return drafting.preview(source, draft_of(library, settings, named), encoding)


def _refusal(seen: Preview) -> RowsFaulty:
    lines = [_fault(row, seen) for row in seen.faulty]
    for line in lines[_TOLD:]:
        click.echo(line, err=True)
    return RowsFaulty(seen.source, len(lines), tuple(lines[:_TOLD]))


def _tell(seen: Preview, dry_run: bool) -> None:
    for row in seen.faulty:
        click.echo(_fault(row, seen))
    if seen.encoding and not seen.encoding.startswith("utf-8"):
        click.echo(f"Read as {seen.encoding.upper()}; --encoding says another.")
    if seen.unknown:
        click.echo(f"Not used: {', '.join(f'“{name}”' for name in seen.unknown)}.")
    if dry_run:
        for row in (*seen.new, *seen.changed, *seen.gone):
            click.echo(f"{row.state:7}  {_place(row, seen)}{row.title}{_fields(row)}")
    changes = seen.new or seen.changed or seen.gone
    does = "changes nothing in" if not changes else "would change" if dry_run else "changed"
    counts = [f"{_count(seen.those(state))} {_WORDS[state]}" for state in State if seen.those(state)]
    click.echo(f"“{seen.source}” {does} “{seen.after.name}”: {', '.join(counts) or 'it is empty'}.")


def _count(rows: Sequence[Row]) -> str:
    """“12 cards and 1 script”."""
    counted = Counter(kind_of(row.entry) if row.entry else "row" for row in rows)
    return " and ".join(several(count, kind) for kind, count in counted.items())


def _fault(row: Row, seen: Preview) -> str:
    return f"{_place(row, seen)}{row.title or 'unnamed'}: {'; '.join(row.faults)}"


def _place(row: Row, seen: Preview) -> str:
    return f"{seen.counted} {row.line}: " if row.line else ""


def _fields(row: Row) -> str:
    return f" ({', '.join(row.change.fields)})" if row.change and row.change.fields else ""


def _plain(seen: Preview, dry_run: bool) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "file": str(seen.source),
        "campaign": seen.after.id,
        "imported": not dry_run,
        "counted": seen.counted,
        "unknown": seen.unknown,
        "encoding": seen.encoding,
    }
    return answer | {state.value: [_plain_row(row) for row in seen.those(state)] for state in State}


def _plain_row(row: Row) -> dict[str, Any]:
    return {
        "line": row.line,
        "kind": kind_of(row.entry) if row.entry else None,
        "id": row.entry.id if row.entry else None,
        "title": row.title,
        "fields": row.change.fields if row.change else (),
        "faults": row.faults,
        "entry": row.change.after if row.change else None,
    }
