"""`library publish`, `versions`, `restore-version` and `withdraw`: what agents get."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from assist.cli.library.options import AS_JSON, DIFFERS, FILE, opened, print_json, several
from assist.cli.library.publication import Publication, publish_draft
from assist.opening import draft_of
from scripts_db import changes
from scripts_db.people import this_person
from scripts_db.versions import Version


class _Moment(click.ParamType["datetime"]):
    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            moment = datetime.fromisoformat(value).astimezone()
        except ValueError:
            self.fail(f"“{value}” is not a time like “2026-12-01 08:30”.", param, ctx)
        if moment <= datetime.now(UTC):
            self.fail(f"“{value}” is past; leave it out to publish now.", param, ctx)
        return moment


NOTE = click.option(
    "--note", default="", metavar="TEXT", help="Why, for those who look at the versions later."
)
OVERRULE = click.option(
    "--overrule", metavar="REASON", default="", help="Publish though the gate refuses; the reason is kept."
)


@click.command()
@click.argument("campaign", required=False)
@NOTE
@click.option("--at", type=_Moment(), metavar="TIME", help="When agents get it, such as “2026-12-01 08:30”.")
@OVERRULE
@click.option("--restored", type=click.IntRange(min=1), metavar="N", help="The version that it brings back.")
@click.option("--dry-run", is_flag=True, help="Say what the gate says, and publish nothing.")
@AS_JSON
@FILE
def publish(
    campaign: str | None,
    note: str,
    at: datetime | None,
    overrule: str,
    restored: int | None,
    dry_run: bool,
    as_json: bool,
    file: Path | None,
) -> None:
    """Publish the draft of CAMPAIGN, or of the one in use: agents get it from their next call on.

    The stored example calls are played on the draft first. When something that must come up is lost, nothing is
    published and the exit status is 1, unless you give a REASON.
    """
    with opened(file) as (library, settings):
        id = draft_of(library, settings, campaign).id
        done = publish_draft(
            library,
            settings,
            id,
            note=note,
            live_from=at,
            overrule=overrule,
            restored=restored,
            only_ask=dry_run,
        )
    _tell(done, as_json)


@click.command()
@click.argument("campaign", required=False)
@AS_JSON
@FILE
def versions(campaign: str | None, as_json: bool, file: Path | None) -> None:
    """List what was published of CAMPAIGN, or of the one in use, the newest first: who, when and why."""
    with opened(file) as (library, settings):
        id = draft_of(library, settings, campaign).id
        found = library.versions.all(id)
        current = library.versions.current(id)
    if as_json:
        print_json(found)
        return
    for version in found:
        click.echo(_line(version, version == current))
    if not found:
        click.echo(f"Nothing of “{id}” is published yet.")


@click.command("restore-version")
@click.argument("campaign")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--publish", "publishes", is_flag=True, help="Publish it at once, as a new version.")
@NOTE
@OVERRULE
@AS_JSON
@FILE
def restore_version(
    campaign: str,
    number: int,
    publishes: bool,
    note: str,
    overrule: str,
    as_json: bool,
    file: Path | None,
) -> None:
    """Make the draft of CAMPAIGN like its version NUMBER. Agents get it when it is published.

    “callcue library restore” is another thing: it puts back a backup of the whole library.
    """
    with opened(file) as (library, settings):
        draft = library.campaign(campaign)
        found = changes.diff(draft, library.versions.content(draft.id, number))
        library.apply(draft.id, found, by=this_person())
        if not publishes:
            _tell_restored(draft.id, number, len(found), as_json)
            return
        done = publish_draft(library, settings, draft.id, note=note, overrule=overrule, restored=number)
    _tell(done, as_json)


@click.command()
@click.argument("campaign")
@click.argument("number", type=click.IntRange(min=1))
@FILE
def withdraw(campaign: str, number: int, file: Path | None) -> None:
    """Take back version NUMBER of CAMPAIGN, which still waits for its time."""
    with opened(file) as (library, _):
        draft = library.campaign(campaign)
        library.versions.withdraw(draft.id, number)
    click.echo(f"Version {number} of “{draft.name}” is withdrawn; agents keep the one before it.")


def _tell(done: Publication, as_json: bool) -> None:
    """Ends with exit status 1 when the gate refused."""
    if as_json:
        print_json(done.plain)
    else:
        click.echo("\n".join(done.lines))
    if done.is_refused:
        raise SystemExit(DIFFERS)


def _tell_restored(campaign: str, number: int, count: int, as_json: bool) -> None:
    if as_json:
        print_json({"campaign": campaign, "restored": number, "changes": count})
    else:
        changed = several(count, "change")
        click.echo(
            f"The draft of “{campaign}” is like version {number} again ({changed}). It is not published yet."
        )


def _line(version: Version, is_current: bool) -> str:
    about = (
        "agents have it" if is_current else "",
        "" if version.is_live() else f"from {_local(version.live_from)}",
        version.note,
        f"brings back version {version.restored}" if version.restored else "",
        f"gate overruled: {version.overruled}" if version.overruled else "",
    )
    who = f"{_local(version.published_at)}  {version.published_by or 'unknown'}"
    cards = several(version.cards, "card")
    return f"{version.number:4}  {who}  {cards}  {'; '.join(filter(None, about))}".rstrip()


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
