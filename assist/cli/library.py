"""`library`: what can be done with the library without a window."""

from datetime import datetime
from pathlib import Path

import click

from assist.cli.manners import Commands, usable_settings
from assist.cli.starters import add_starter
from assist.opening import draft_of, library_file, open_library
from scripts_db import backups, interchange

FILE = click.option(
    "--library",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The library; without this your own.",
)


@click.group(cls=Commands)
def library() -> None:
    """List, import, export and restore what the library holds."""


library.add_command(add_starter)


@library.command("list")
@FILE
def list_(file: Path | None) -> None:
    """List the campaigns and how many cards each has."""
    with open_library(library_file(usable_settings(), file)) as opened:
        for campaign in opened.campaigns():
            click.echo(f"{campaign.id}    {campaign.name}, {campaign.language}, {campaign.cards} cards")


@library.command("import")
@click.argument("source", metavar="JSON", type=click.Path(path_type=Path))
@FILE
def import_(source: Path, file: Path | None) -> None:
    """Import a campaign from a JSON file; one with the same id is replaced. docs/library.md has the format."""
    campaign = interchange.read(source)
    with open_library(library_file(usable_settings(), file)) as opened:
        opened.save_campaign(campaign)
        click.echo(f"Imported “{campaign.name}” with {len(campaign.cards)} cards into “{opened.path}”.")


@library.command()
@click.argument("campaign", required=False)
@FILE
def export(campaign: str | None, file: Path | None) -> None:
    """Print the draft of CAMPAIGN, or of the first one, as JSON."""
    settings = usable_settings()
    with open_library(library_file(settings, file)) as opened:
        click.echo(interchange.to_json(draft_of(opened, settings, campaign)), nl=False)


@library.command()
@click.argument("backup", required=False, type=click.Path(path_type=Path))
@FILE
def restore(backup: Path | None, file: Path | None) -> None:
    """Put BACKUP, or the newest good one, in the library's place. A copy of what stood there is kept."""
    chosen, kept = backups.restore(library_file(usable_settings(), file), backup)
    click.echo(f"Restored “{chosen}”." + (f" What stood there before is kept as “{kept}”." if kept else ""))


@library.command("backups")
@FILE
def backups_(file: Path | None) -> None:
    """List the backups, the newest first."""
    path = library_file(usable_settings(), file)
    found = backups.all_of(path)
    for backup in found:
        click.echo(f"{_local(backups.taken_at(backup))}    {backup}")
    if not found:
        click.echo(
            f"There is no backup in “{backups.folder(path)}” yet: the first is made when the library has a day."
        )


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
