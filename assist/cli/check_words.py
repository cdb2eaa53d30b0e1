"""`models check-words`: what a speech model can't hear of a campaign."""

from pathlib import Path

import click
import msgspec

from assist.cli.library import FILE
from assist.cli.manners import usable_settings
from assist.opening import draft_of, library_file, model_of, open_library
from models.vocabulary import Unheard, unheard
from models.words import known_words


@click.command("check-words")
@click.option("--campaign", metavar="NAME", help="The campaign; without this the one in use.")
@click.option("--model", metavar="NAME|FOLDER", help="The speech model; without this the one in use.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
@FILE
def check_words(campaign: str | None, model: str | None, as_json: bool, file: Path | None) -> None:
    """Say which words of a campaign the speech model can't hear, and how to spell them so that it can."""
    settings = usable_settings()
    with open_library(library_file(settings, file)) as opened:
        chosen = draft_of(opened, settings, campaign)
    hearing = model_of(settings, model, chosen)
    found = unheard(chosen, known_words(hearing.folder))
    if as_json:
        answer = {"campaign": chosen.id, "model": hearing.name, "unheard": found}
        click.echo(msgspec.json.encode(answer).decode())
        return
    click.echo(f"“{hearing.name}” can't hear {len(found)} word{'s' * (len(found) != 1)} of “{chosen.name}”.")
    for word in found:
        click.echo(f"    {_spellings(word)}")


def _spellings(word: Unheard) -> str:
    where = word.places[0] + (f" and {len(word.places) - 1} more" if len(word.places) > 1 else "")
    instead = f"    try: {', '.join(word.proposals)}" if word.proposals else ""
    return f"{word.word}    in {where}{instead}"
