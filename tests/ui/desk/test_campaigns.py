"""Campaigns as a whole, as a supervisor handles them: new, renamed, copied, deleted, and put back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assist.settings import Loaded, Settings
from scripts_db import backups
from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from scripts_db.library import Library
from ui.desk.campaigns.new import NewCampaign, free_id
from ui.desk.draft import Draft
from ui.desk.window import Desk
from ui.theme import Look

REFUND = Card(id="refund", title="Refund", say="Five days.")


@pytest.fixture
def desk(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    library = Library.open(tmp_path / "library.db")
    library.save_campaign(Campaign(id="shop", name="Shop", cards=(REFUND,)))
    library.save_campaign(Campaign(id="bank", name="Bank"))
    draft = Draft(library, "Ana")
    shown = Desk(look, draft, Loaded(Settings()), lambda _campaign: None)
    qtbot.addWidget(shown)
    draft.open("shop")
    shown.show()
    yield shown
    shown.close()
    draft.library.close()


def names(desk: Desk) -> list[str]:
    return [summary.name for summary in desk.draft.library.campaigns()]


def test_a_click_puts_another_campaign_on_the_desk(desk: Desk, qtbot: QtBot) -> None:
    assert [item.accessibleName() for item in desk.side.items] == ["Shop, 1 cards", "Bank, 0 cards"]
    QTest.mouseClick(desk.side.items[1], Qt.MouseButton.LeftButton)
    assert desk.draft.campaign.name == "Bank"
    assert desk.side.items[1].isChecked()


def test_a_campaign_is_made_from_nothing(desk: Desk, qtbot: QtBot) -> None:
    asked = desk.campaigns.ask_new()
    assert not asked.go.isEnabled()
    QTest.keyClicks(asked.name, "Shop")
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert desk.draft.campaign == Campaign(id="shop-2", name="Shop")
    assert desk.side.version.text() == "Agents have no version yet"


def test_a_campaign_begins_with_a_starter_library(desk: Desk, qtbot: QtBot) -> None:
    asked = desk.campaigns.ask_new()
    japanese = next(name for name in asked._beginnings if "Japanese" in name)
    asked.beginning.show_value(japanese)
    asked.beginning.chosen.emit(japanese)
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert desk.draft.campaign.language == "ja"
    assert len(desk.draft.campaign.cards) >= 25


def test_a_campaign_is_renamed_and_that_is_undone(desk: Desk, qtbot: QtBot) -> None:
    asked = desk.campaigns.ask_name()
    asked.name.setText("Store")
    QTest.mouseClick(asked.save, Qt.MouseButton.LeftButton)
    assert names(desk) == ["Store", "Bank"]
    desk.draft.stack.undo()
    assert names(desk) == ["Shop", "Bank"]


def test_a_copy_stands_beside_it(desk: Desk) -> None:
    desk.campaigns.copy()
    assert names(desk) == ["Shop", "Bank", "Shop, copy"]
    assert desk.draft.campaign.cards == (REFUND,)


def test_one_is_deleted_after_a_backup_and_comes_back_with_it(desk: Desk, qtbot: QtBot) -> None:
    asked = desk.campaigns.ask_delete()
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert names(desk) == ["Bank"]
    assert "“Shop” was deleted" in desk.notice.words.text()
    desk.campaigns.restore(backups.all_of(desk.draft.library.path)[0])
    assert names(desk) == ["Shop", "Bank"]
    assert desk.draft.campaign.name == "Bank"
    assert desk.draft.do("Change", [Change(None, REFUND)])


def test_the_only_one_stays(desk: Desk) -> None:
    desk.campaigns.delete()
    desk.campaigns.delete()
    assert names(desk) == ["Bank"]
    assert "the only campaign" in desk.notice.words.text()


def test_a_library_that_another_program_has_open_is_not_replaced(desk: Desk) -> None:
    copy = desk.draft.library.back_up()
    with Library.open(desk.draft.library.path) as other:
        other.campaigns()
        desk.campaigns.restore(copy)
        assert "can’t be written" in desk.notice.words.text().replace("'", "’")
    assert desk.draft.do("Change", [Change(None, Card(id="new", title="New", say=""))])


def test_backups_are_listed_and_made(desk: Desk, qtbot: QtBot) -> None:
    shown = desk.campaigns.show_backups()
    before = len(shown.rows)
    QTest.mouseClick(shown.now, Qt.MouseButton.LeftButton)
    assert len(shown.rows) == before + 1
    assert "Done" in shown.state.text()


def test_the_menu_is_for_the_campaign_under_the_pointer(desk: Desk) -> None:
    menu = desk.campaigns.open_menu("bank", QPoint(0, 0))
    assert desk.draft.campaign.id == "bank"
    assert next(action.text() for action in menu.actions() if action.text()) == "Rename …"
    menu.close()


@pytest.mark.parametrize(
    ("name", "id"),
    [("Bröad band!", "bröad-band"), ("通販 窓口", "通販-窓口"), ("…", "campaign"), ("a", "a-3")],
)
def test_an_id_is_made_of_the_name(name: str, id: str) -> None:
    assert free_id(name, {"a", "a-2"}) == id


def test_enter_makes_it_and_escape_does_not(look: Look, qtbot: QtBot) -> None:
    asked = NewCampaign(look, [], {})
    qtbot.addWidget(asked)
    made: list[Campaign] = []
    asked.made.connect(made.append)
    asked.show()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert made == []
    asked.show()
    QTest.keyClicks(asked.name, "Shop")
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    assert made == [Campaign(id="shop", name="Shop")]
