"""The desk with the page of publishing in front: a shop, published once, and then worked on."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from assist.settings import Loaded, Settings
from scripts_db.cards import Campaign, Card, Example
from scripts_db.changes import Change
from scripts_db.library import Library
from ui.desk.draft import Draft
from ui.desk.publishing.page import PublishPage
from ui.desk.window import Desk
from ui.theme import Look

WAIT = 20_000
REFUND = Card(id="refund", title="Refund", say="Five days.", triggers=("i want my money back", "refund me"))
HOURS = Card(id="hours", title="Opening hours", say="Nine to five.", triggers=("when do you open",))
CALL = "customer  honestly i want my money back  -> Refund\ncustomer  nice weather  -> nothing\n"
SHOP = Campaign(
    id="shop",
    name="Shop",
    cards=(REFUND, HOURS),
    examples=(Example(id="call", title="Call 17", talk=CALL),),
)
BROKEN = replace(REFUND, triggers=("where is my parcel",))
SAID = replace(REFUND, say="Ten days.")

Rule = Callable[[], None]


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    library = Library.in_memory()
    library.save_campaign(SHOP)
    library.versions.publish("shop", by="Ito", note="The first one")
    window = Desk(look, Draft(library, "Ana"), Loaded(Settings()), lambda _campaign: None)
    qtbot.addWidget(window)
    window.draft.open("shop")
    window.show_page("publish")
    window.show()
    yield window
    window.close()
    library.close()


@pytest.fixture
def page(desk: Desk) -> PublishPage:
    built = desk.built["publish"]
    assert isinstance(built, PublishPage)
    return built


@pytest.fixture
def change(desk: Desk, page: PublishPage, qtbot: QtBot) -> Callable[[Card], None]:
    """Makes a card of the draft like this one, and waits until the gate has ruled on it."""

    def change_it(card: Card) -> None:
        before = next(one for one in desk.draft.campaign.cards if one.id == card.id)
        with qtbot.waitSignal(page.ruled, timeout=WAIT):
            desk.draft.do("Change", [Change(before, card)])

    return change_it
