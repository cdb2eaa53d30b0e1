"""`library export`: a campaign as JSON, its cards as a table."""

import sys
from pathlib import Path

import click

from assist.cli.library.options import FILE, opened
from assist.opening import draft_of
from scripts_db import interchange


@click.command()
@click.argument("campaign", required=False)
@click.option(
    "--format",
    "chosen",
    type=click.Choice(interchange.FORMATS),
    help="JSON is complete; CSV and XLSX hold the cards. Without this by the ending of --out, else JSON.",
)
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Without this it is printed.")
@click.option("--published", is_flag=True, help="What agents have, not the draft.")
@click.option("--version", "number", type=click.IntRange(min=1), help="An earlier version.")
@click.option(
    "--encoding",
    type=click.Choice(["utf-8", "cp932"]),
    default="utf-8",
    show_default=True,
    help="Of a CSV file; CP932 is what an old Japanese Excel opens.",
)
@FILE
def export(
    campaign: str | None,
    chosen: str | None,
    out: Path | None,
    published: bool,
    number: int | None,
    encoding: str,
    file: Path | None,
) -> None:
    """Write the draft of CAMPAIGN, or of the one in use. docs/exchange.md has the formats."""
    if published and number:
        raise click.UsageError("Say either --published or --version.")
    format = chosen or _by_ending(out)
    if format == "xlsx" and out is None and sys.stdout.isatty():
        raise click.UsageError("Name the file with --out: a sheet can't be read in a terminal.")
    with opened(file) as (library, settings):
        found = draft_of(library, settings, campaign)
        if number:
            found = library.versions.content(found.id, number)
        elif published:
            found = library.published(found.id).campaign
    data = interchange.written(found, format, out or Path(f"{found.id}.{format}"), encoding)
    if out is None:
        click.echo(data, nl=False)
        return
    interchange.write(out, data)
    click.echo(f"Wrote “{found.name}” with {len(found.cards)} cards to “{out}”.")


def _by_ending(out: Path | None) -> str:
    ending = out.suffix.casefold().lstrip(".") if out else ""
    return ending if ending in interchange.FORMATS else "json"
