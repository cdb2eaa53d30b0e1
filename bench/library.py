"""How fast a large library saves, opens and loads, and how big its file is: a table, and JSON on request.

`python -m bench.library` saves, opens and loads a campaign of 10,000 cards: the sample's, again and again.
"""

import json
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

import click
import msgspec

from scripts_db import backups, interchange, samples
from scripts_db.cards import Campaign
from scripts_db.journal import Entry, What
from scripts_db.library import Library

FACTS = "cards", "letters a card", "file, MB", "JSON, MB"


@click.command()
@click.option("--cards", default=10_000, show_default=True, help="How many cards the campaign has.")
@click.option(
    "--rounds", default=7, show_default=True, help="How often each step is timed; the median counts."
)
@click.option(
    "--json", "json_file", type=click.Path(path_type=Path), help="Also write the figures to this file."
)
def main(cards: int, rounds: int, json_file: Path | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        figures = measured(large_campaign(cards), Path(folder) / "library.db", rounds)
    for name, figure in figures.items():
        click.echo(
            f"{name:<44}{figure:>12,.4g}" if name in FACTS else f"{name:<44}{figure * 1000:>12,.2f} ms"
        )
    if json_file:
        json_file.write_text(json.dumps(figures, indent=1) + "\n")


def large_campaign(cards: int) -> Campaign:
    sample = samples.broadband()
    copies = enumerate(islice(cycle(sample.cards), cards))
    numbered = tuple(msgspec.structs.replace(card, id=f"{card.id}-{number}") for number, card in copies)
    return msgspec.structs.replace(sample, cards=numbered)


def measured(campaign: Campaign, file: Path, rounds: int) -> dict[str, float]:
    """Medians in seconds, and the facts about size."""
    card = campaign.cards[len(campaign.cards) // 2]
    shown = Entry(
        what=What.SHOWN, at=1.5, card=card.id, trigger=card.triggers[0], score=0.8, early=True, delay=-0.2
    )
    as_json = interchange.to_json(campaign).encode()
    tables = file.with_name("cards.csv"), file.with_name("cards.xlsx")
    for table in tables:
        table.write_bytes(interchange.written(campaign, table.suffix[1:], table))
    library = Library.open(file)
    call = library.journal.begin(campaign.id, 1)

    def timed(step: Callable[[], object]) -> float:
        return median(_seconds(step) for _ in range(rounds))

    figures = {
        "save the campaign": timed(lambda: library.save_campaign(campaign)),
        "load the campaign": timed(lambda: library.campaign(campaign.id)),
        "save one card": timed(lambda: library.save_card(campaign.id, card)),
        "write one line of the journal": timed(lambda: library.journal.add(call, shown)),
    }
    library.close()
    figures |= {
        "open for the first time in a day (a backup)": timed(lambda: _open_without_backups(file)),
        "open again": timed(lambda: Library.open(file).close()),
        "write JSON": timed(lambda: interchange.to_json(campaign)),
        "read and check JSON": timed(lambda: interchange.from_json(as_json, file)),
    }
    for table in tables:
        kind = table.suffix[1:]
        figures |= {
            f"write {kind.upper()}": timed(partial(interchange.written, campaign, kind, table)),
            f"look through {kind.upper()}": timed(partial(interchange.preview, table, campaign)),
        }
    letters = sum(len(msgspec.json.encode(card)) for card in campaign.cards)
    sizes = len(campaign.cards), letters / len(campaign.cards), file.stat().st_size / 1e6, len(as_json) / 1e6
    return {**figures, **dict(zip(FACTS, sizes, strict=True))}


def _open_without_backups(file: Path) -> None:
    for backup in backups.all_of(file):
        backup.unlink()
    Library.open(file).close()


def _seconds(step: Callable[[], object]) -> float:
    start = perf_counter()
    step()
    return perf_counter() - start


if __name__ == "__main__":
    main()
