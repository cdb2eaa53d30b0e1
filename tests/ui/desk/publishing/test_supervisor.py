"""A supervisor's day, by hand: tried, kept, published, broken, refused, and brought back."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assist.rehearsal.rows import Outcome
from assist.settings import Loaded, Settings
from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from scripts_db.library import Library
from ui.desk.bench.page import BenchPage
from ui.desk.draft import Draft
from ui.desk.publishing.page import PublishPage
from ui.desk.window import Desk
from ui.theme import Look

from .conftest import WAIT

REFUND = Card(
    id="refund", title="Refund", say="Five days.", triggers=("i want my money back", "refund me please")
)


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    library = Library.in_memory()
    library.save_campaign(Campaign(id="shop", name="Shop", cards=(REFUND,)))
    window = Desk(look, Draft(library, "Ana"), Loaded(Settings()), lambda _campaign: None)
    qtbot.addWidget(window)
    window.draft.open("shop")
    window.show()
    yield window
    window.close()
    library.close()


def bench(desk: Desk) -> BenchPage:
    desk.show_page("bench")
    page = desk.built["bench"]
    assert isinstance(page, BenchPage)
    return page


def publishing(desk: Desk, qtbot: QtBot) -> PublishPage:
    """With the gate's ruling on the draft as it stands."""
    desk.show_page("publish")
    page = desk.built["publish"]
    assert isinstance(page, PublishPage)
    qtbot.waitUntil(lambda: page.standing.ruling is not None, timeout=WAIT)
    return page


def test_from_the_first_try_to_the_restored_version(desk: Desk, qtbot: QtBot) -> None:
    tried = bench(desk)
    tried.source.type("Customer: honestly I want my money back\nCustomer: nice weather today")
    with qtbot.waitSignal(tried.ran, timeout=WAIT):
        QTest.keyClick(tried, Qt.Key.Key_F5)
    assert [shown.row.outcome for shown in tried.rows.rows.rows] == [Outcome.SHOWN, Outcome.NOTHING]
    with qtbot.waitSignal(tried.ran, timeout=WAIT):
        assert tried.tried
        tried.examples.keep(tried.tried, "Wants it back")

    page = publishing(desk, qtbot)
    assert page.publish.title.text() == "Publish version 1"
    page.publish.publish.click()
    assert desk.draft.version
    assert desk.draft.version.number == 1

    broken = replace(REFUND, triggers=("where is my parcel",))
    desk.draft.do("Break a trigger", [Change(REFUND, broken)])
    page = publishing(desk, qtbot)
    assert "Wants it back expects “Refund”" in page.publish.decision.words.text()
    assert not page.publish.publish.isEnabled()
    page.accept(page.standing.open, "The parcel people answer that")
    page.publish.publish.click()
    assert desk.draft.version.overruled == "“Refund”, Wants it back: The parcel people answer that"

    page = publishing(desk, qtbot)
    asked = page.hands.ask_restore(1)
    assert asked
    asked.replace.click()
    page = publishing(desk, qtbot)
    assert not page.standing.open
    page.publish.publish.click()
    newest = desk.draft.library.published("shop")
    assert newest.version == 3
    assert newest.campaign.cards == (REFUND,)
    assert desk.draft.version.restored == 1
