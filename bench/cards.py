"""How quick the desk's table of cards is with 10,000 of them: `python -m bench.cards`. Drawn without a screen."""

import os
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from statistics import median

import click
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assist.settings import Loaded, Settings
from bench.library import large_campaign
from scripts_db.cards import Campaign
from scripts_db.changes import Change
from scripts_db.library import Library
from ui.application import application
from ui.desk.cards.page import CardsPage
from ui.desk.draft import Draft
from ui.desk.window import Desk
from ui.theme import Look

QUERIES = ("r", "re", "ref", "refund", "", "slow evening", "zebra", "")


@click.command()
@click.option("--cards", default=10_000, show_default=True, help="How many cards the campaign has.")
@click.option("--rounds", default=24, show_default=True, help="How often each step is timed.")
def main(cards: int, rounds: int) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        os.environ["CALLCUE_HOME"] = folder
        with Library.open(Path(folder) / "library.db") as library:
            campaign = large_campaign(cards)
            library.save_campaign(campaign)
            library.versions.publish(campaign.id, by="bench")
            window = opened(library, campaign, app)
            for name, step in steps(window).items():
                times = [timed(step, app) for _ in range(rounds)]
                click.echo(f"{name:<24}{median(times) * 1000:>9.1f} ms, at most {max(times) * 1000:.1f}")
            window.close()


def opened(library: Library, campaign: Campaign, app: QApplication) -> Desk:
    """When all is looked through that is looked through behind the window."""
    draft = Draft(library, "bench")
    window = Desk(Look(calm=True), draft, Loaded(Settings()), lambda _campaign: None)
    window.resize(1680, 880)
    draft.open(campaign.id)
    window.show_page("cards")
    window.show()
    while window.checks.waits:
        app.processEvents()
        time.sleep(0.005)
    return window


def steps(window: Desk) -> dict[str, Callable[[], object]]:
    page = window.built["cards"]
    assert isinstance(page, CardsPage)
    queries = cycle(QUERIES)
    orders = cycle((Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder))
    view, bar = page.list.view, page.list.view.verticalScrollBar()

    def edit() -> None:
        card = window.draft.campaign.cards[5]
        window.draft.do("Change", [Change(card, replace(card, title=card.title + "x"))], joins="bench")

    return {
        "filter": lambda: page.list.filter.setText(next(queries)),
        "scroll by half a screen": lambda: bar.setValue(bar.value() + 400),
        "sort": lambda: view.sortByColumn(0, next(orders)),
        "choose another card": lambda: view.choose_row((view.currentIndex().row() + 1) % 100),
        "change a card": edit,
    }


def timed(step: Callable[[], object], app: QApplication) -> float:
    """Seconds of the processor, until all of it is painted: others may be busy on this computer."""
    began = time.process_time()
    step()
    app.processEvents()
    return time.process_time() - began


if __name__ == "__main__":
    main()
