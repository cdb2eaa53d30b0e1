"""`library list` and `library search`: what is there."""

from pathlib import Path

import click

from assist.cli.library.options import AS_JSON, DIFFERS, FILE, opened, print_json
from assist.matching.search import CardSearch
from scripts_db.cards import Campaign
from scripts_db.library import Library


@click.command("list")
@AS_JSON
@FILE
def list_(as_json: bool, file: Path | None) -> None:
    """List the campaigns and how many cards each has."""
    with opened(file) as (library, _):
        campaigns = library.campaigns()
    if as_json:
        print_json(campaigns)
        return
    for campaign in campaigns:
        click.echo(f"{campaign.id}    {campaign.name}, {campaign.language}, {campaign.cards} cards")


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--campaign", metavar="NAME", help="Only in this campaign; without this in all.")
@click.option("--published", is_flag=True, help="In what agents have, not in the drafts.")
@click.option("--most", default=20, show_default=True, type=click.IntRange(min=1), help="Of each campaign.")
@AS_JSON
@FILE
def search(
    words: tuple[str, ...], campaign: str | None, published: bool, most: int, as_json: bool, file: Path | None
) -> None:
    """Find the cards in which WORDS stand, best first, as agents find them by typing.

    The exit status is 1 when there is none.
    """
    with opened(file) as (library, _):
        campaigns = _looked_through(library, campaign, published)
    query = " ".join(words) + " "  # the last word is whole too
    found = [
        (one, card) for one in campaigns for card in CardSearch(one.cards, one.language).search(query, most)
    ]
    if as_json:
        print_json(
            [{"campaign": one.id, "id": card.id, "title": card.title, "say": card.say} for one, card in found]
        )
    else:
        for one, card in found:
            click.echo(f"{one.id}    {card.id}    {card.title}")
    if not found:
        click.echo(f"No card has “{query.strip()}”. Try fewer or other words.", err=True)
        raise SystemExit(DIFFERS)


def _looked_through(library: Library, named: str | None, published: bool) -> list[Campaign]:
    """Of those that are published what agents have, or all drafts."""
    ids = [library.campaign(named).id] if named else [campaign.id for campaign in library.campaigns()]
    if not published:
        return [library.campaign(id) for id in ids]
    return [library.published(id).campaign for id in ids if named or library.versions.current(id)]
