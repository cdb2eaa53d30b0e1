"""What the commands of `library` have in common: their options, and how they open the library."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec

from assist.cli.manners import usable_settings
from assist.opening import library_file, open_library
from assist.settings import Settings
from scripts_db.cards import Campaign, Entry
from scripts_db.library import Library

DIFFERS = 1
"""The exit status of a command that did what it was asked, and has something to be looked at."""

FILE = click.option(
    "--library",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The library; without this your own.",
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="As JSON, for other programs.")


@contextmanager
def opened(file: Path | None) -> Iterator[tuple[Library, Settings]]:
    """What went wrong while opening and is no reason to stop is said on stderr."""
    settings = usable_settings()
    with open_library(library_file(settings, file)) as library:
        for notice in library.notices:
            click.echo(str(notice), err=True)
        yield library, settings


def print_json(value: object) -> None:
    click.echo(msgspec.json.encode(value, enc_hook=str).decode())


def several(count: int, one: str) -> str:
    """“1 card”, “2 cards”."""
    return f"{count} {one if count == 1 else one + 's'}"


def kind_of(entry: Entry | Campaign) -> str:
    """Such as “card”, or “checklist item”; the head of a campaign is a “campaign”."""
    name = type(entry).__name__
    return re.sub(r"(?<=.)([A-Z])", r" \1", name).lower()
