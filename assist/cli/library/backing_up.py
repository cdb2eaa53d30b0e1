"""`library back-up`, `backups` and `restore`: copies of the whole library."""

from datetime import datetime
from pathlib import Path

import click

from assist.cli.library.options import AS_JSON, FILE, opened, print_json
from assist.cli.manners import usable_settings
from assist.opening import library_file
from scripts_db import backups, interchange


@click.command("back-up")
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="A second copy goes there.")
@AS_JSON
@FILE
def back_up(out: Path | None, as_json: bool, file: Path | None) -> None:
    """Make a backup now, while the program may run. It is opened and checked before it counts as one."""
    with opened(file) as (library, _):
        backup = library.back_up()
    if out is not None:
        interchange.write(out, backup.read_bytes())
    if as_json:
        print_json({"file": str(backup), "copy": str(out) if out else None})
    else:
        click.echo(f"The backup is “{out or backup}”.")


@click.command("backups")
@AS_JSON
@FILE
def backups_(as_json: bool, file: Path | None) -> None:
    """List the backups, the newest first."""
    path = library_file(usable_settings(), file)
    found = backups.all_of(path)
    if as_json:
        print_json([{"file": str(backup), "taken_at": backups.taken_at(backup)} for backup in found])
        return
    for backup in found:
        click.echo(f"{_local(backups.taken_at(backup))}    {backup}")
    if not found:
        click.echo(
            f"There is no backup in “{backups.folder(path)}” yet: the first is made when the library has a day."
        )


@click.command()
@click.argument("backup", required=False, type=click.Path(path_type=Path))
@AS_JSON
@FILE
def restore(backup: Path | None, as_json: bool, file: Path | None) -> None:
    """Put BACKUP, or the newest good one, in the library's place. A copy of what stood there is kept.

    “callcue library restore-version” is another thing: it brings back one version of one campaign.
    """
    chosen, kept = backups.restore(library_file(usable_settings(), file), backup)
    if as_json:
        print_json({"restored": str(chosen), "kept": str(kept) if kept else None})
        return
    click.echo(f"Restored “{chosen}”." + (f" What stood there before is kept as “{kept}”." if kept else ""))


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
