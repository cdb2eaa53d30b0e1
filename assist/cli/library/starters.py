"""`library starter`: a campaign to begin with, in the language of the desk."""

from pathlib import Path

import click

from assist.cli.library.options import FILE
from assist.cli.manners import Sentence, usable_settings
from assist.opening import library_file
from scripts_db.errors import CampaignThere
from scripts_db.library import Library
from scripts_db.people import this_person
from scripts_db.samples import starter, starter_languages


@click.command("starter")
@click.argument("language", required=False)
@click.option("--publish", is_flag=True, help="Let agents see it at once, with its sample figures.")
@FILE
def add_starter(language: str | None, publish: bool, file: Path | None) -> None:
    """Add the starter library in LANGUAGE (“en”, “ja” …) as a draft; without LANGUAGE list them all.

    Its prices, days and limits are samples: put in your own before agents see them.
    """
    if language is None:
        _list()
    elif language not in starter_languages():
        raise Sentence(f"There is no starter library in “{language}”. Choose one of: {_known()}.")
    else:
        _add(language, library_file(usable_settings(), file), publish)


def _list() -> None:
    for language in starter_languages():
        campaign = starter(language)
        click.echo(f"{language}    {campaign.name}, {len(campaign.cards)} cards")


def _known() -> str:
    return ", ".join(starter_languages())


def _add(language: str, path: Path, publish: bool) -> None:
    """Raises CampaignThere. No sample joins it: a library that gets a starter needs none."""
    campaign = starter(language)
    with Library.open(path) as opened:
        if opened.revision(campaign.id):
            raise CampaignThere(campaign.id, opened.path)
        opened.save_campaign(campaign, by=this_person())
        if publish:
            opened.versions.publish(campaign.id, by=this_person(), note="The starter library")
    state = "Agents see it from the next call on" if publish else "Agents see it once it is published"
    click.echo(f"Added “{campaign.name}” with {len(campaign.cards)} cards to “{path}”. {state}.")
