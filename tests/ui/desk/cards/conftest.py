"""A desk with a small campaign, as a supervisor has it before her."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assist.settings import Loaded, Settings
from scripts_db.cards import Campaign, Card
from scripts_db.journal import Entry, What
from scripts_db.library import Library
from ui.desk.cards.page import CardsPage
from ui.desk.draft import Draft
from ui.desk.window import Desk
from ui.theme import Look

REFUND = Card(
    id="refund",
    title="Refund",
    say="You get it back within five days.",
    triggers=("I want my money back", "can I return these shoes"),
    negatives=("the refund arrived",),
    tags=("money",),
    owner="Ito",
)
HOURS = Card(
    id="hours", title="Opening hours", say="From nine to five.", triggers=("when do you open tomorrow",)
)
MOVING = Card(
    id="moving", title="Moving house", say="Tell me the new address.", triggers=("moving to a new house",)
)
SHOP = Campaign(id="shop", name="Corner shop", cards=(REFUND, HOURS, MOVING))
HEARD = (
    "i want my money back can return these shoes the refund arrived when do you open tomorrow moving to a new house "
    "fibre hub broken is it please buttering"
)
"""What the speech model can hear."""

MakeDesk = Callable[..., Desk]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A library in which the shop is published, and its refund was shown and used."""
    with Library.open(tmp_path / "library.db") as library:
        library.save_campaign(SHOP, by="Ito")
        library.versions.publish("shop", by="Ito")
        call = library.journal.begin("shop", 1)
        for _ in range(3):
            shown = Entry(what=What.SHOWN, at=1.0, card="refund", trigger="I want my money back")
            library.journal.add(call, shown)
        library.journal.add(call, Entry(what=What.HELPFUL, at=2.0, card="refund"))
        library.journal.add(
            call, Entry(what=What.SHOWN, at=3.0, card="hours", trigger="when do you open tomorrow")
        )
    return tmp_path / "library.db"


@pytest.fixture
def make_desk(file: Path, look: Look, qtbot: QtBot) -> Iterator[MakeDesk]:
    """Opens a desk on that library, as that person; closed at the end."""
    libraries: list[Library] = []

    def make(by: str = "Ana", campaign: str = "shop", loaded: Loaded | None = None) -> Desk:
        libraries.append(Library.open(file))
        draft = Draft(libraries[-1], by)
        desk = Desk(look, draft, loaded or Loaded(Settings()), lambda _campaign: frozenset(HEARD.split()))
        desk.resize(1680, 880)
        qtbot.addWidget(desk)
        draft.open(campaign)
        desk.show_page("cards")
        desk.show()
        desk.activateWindow()
        qtbot.waitActive(desk)
        page = page_of(desk)
        qtbot.waitUntil(lambda: page.words_known and not page.checks.waits, timeout=20_000)
        return desk

    yield make
    for desk in QApplication.topLevelWidgets():
        desk.close()
    for library in libraries:
        library.close()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk()


@pytest.fixture
def page(desk: Desk) -> CardsPage:
    return page_of(desk)


def page_of(desk: Desk) -> CardsPage:
    page = desk.built["cards"]
    assert isinstance(page, CardsPage)
    return page
