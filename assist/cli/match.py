"""`match`: a file of utterances through the matcher, for measuring it."""

from pathlib import Path

import click

from assist import places
from assist.matching import batch, sentence_model

FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option(
    "--data", required=True, type=FILE, metavar="FILE", help="Cards and utterances: .jsonl or .jsonl.gz."
)
@click.option(
    "--out", required=True, type=FILE, metavar="FILE", help="Where the rankings go, a JSON line an utterance."
)
@click.option(
    "--variant", default="", metavar="NAME", help="Which reading of each utterance; without this its text."
)
@click.option(
    "--triggers",
    default=10,
    show_default=True,
    type=click.IntRange(min=1),
    help="The first so many of each card.",
)
@click.option("--titles", is_flag=True, help="Use the cards' titles as triggers too.")
@click.option("--calls", is_flag=True, help="In order of time, under all the rules of a live call.")
@click.option(
    "--semantic",
    is_flag=True,
    help="Whole utterances by the optional sentence model too, as in calls where it is installed.",
)
def match(
    data: Path, out: Path, variant: str, triggers: int, titles: bool, calls: bool, semantic: bool
) -> None:
    """Match every utterance of a file of cards and utterances, and write what was found.

    docs/matching.md has the format and what such files are good for.
    """
    model = sentence_model.found() or places.sentence_model()
    encoder = sentence_model.opened(model) if semantic else None
    count = batch.run(
        data, out, variant=variant, triggers=triggers, calls=calls, titles=titles, encoder=encoder
    )
    click.echo(f"Wrote {count} rankings to “{out}”.")
