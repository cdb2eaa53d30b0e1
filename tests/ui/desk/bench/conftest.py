"""The desk with its test bench in front, over a library of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assist.settings import Loaded, Settings
from scripts_db.cards import Campaign, Card, ChecklistItem, Example
from scripts_db.library import Library
from ui.desk.bench.page import BenchPage
from ui.desk.draft import Draft
from ui.desk.window import Desk
from ui.theme import Look

SHOP = Campaign(
    id="shop",
    name="Shop",
    cards=(
        Card(id="refund", title="Refund", say="Five days.", triggers=("i want my money back", "refund me")),
        Card(id="move", title="Moving house", say="Where to?", triggers=("i am moving house", "new address")),
        Card(id="mail", title="Email does not arrive", say="Let me look.", triggers=("email",)),
    ),
    checklist=(ChecklistItem(id="recorded", text="Say it is recorded", phrases=("this call is recorded",)),),
    examples=(
        Example(
            id="first",
            title="First call",
            talk="customer  honestly i want my money back  -> Refund\ncustomer  nice weather  -> nothing\n",
        ),
    ),
)


@pytest.fixture
def desk(look: Look, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with Library.open(tmp_path / "library.db") as library:
        library.save_campaign(SHOP)
        library.versions.publish("shop", by="Ito")
        draft = Draft(library, "Ana")
        window = Desk(look, draft, Loaded(Settings()), lambda _campaign: None)
        qtbot.addWidget(window)
        draft.open("shop")
        window.show_page("bench")
        window.show()
        yield window
        window.close()


@pytest.fixture
def page(desk: Desk) -> BenchPage:
    built = desk.built["bench"]
    assert isinstance(built, BenchPage)
    return built
