"""Find and replace over all texts: each hit looked at, ticked or not, one step to undo."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scripts_db.cards import Card, Tip
from tests.ui.beside import unnamed
from tests.ui.desk.cards.conftest import HOURS, MOVING, REFUND
from tests.ui.seeing import seen
from ui.desk.cards.page import CardsPage
from ui.desk.cards.replacing.search import Query, changes, hits
from ui.desk.cards.replacing.window import ReplaceWindow
from ui.desk.diff_text import Kind

EVERYWHERE = Card(
    id="x",
    title="New name",
    say="The new name, new!",
    points=("new",),
    more="Renewed",
    triggers=("a new one", "the old one"),
    negatives=("nothing new",),
    tags=("new",),
    owner="New",
    tips=(Tip(text="Say new."),),
)


@pytest.fixture
def window(page: CardsPage, qtbot: QtBot) -> ReplaceWindow:
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert page.hands.replacing
    return page.hands.replacing


def test_every_text_of_a_card_is_looked_through() -> None:
    found = hits([EVERYWHERE], Query("new"))
    assert [hit.place.field for hit in found] == [
        *("title", "say", "say", "more", "owner", "points", "triggers", "negatives", "tags", "tips")
    ]
    assert len(hits([EVERYWHERE], Query("new", whole_words=True))) == 9
    assert [hit.place.field for hit in hits([EVERYWHERE], Query("New", case=True))] == ["title", "owner"]
    assert hits([EVERYWHERE], Query("")) == []
    assert hits([EVERYWHERE], Query("(n")) == []


def test_chosen_hits_are_replaced_and_lists_stay_tidy() -> None:
    found = hits([EVERYWHERE], Query("new"))
    (change,) = changes(found, "old")
    assert isinstance(change.after, Card)
    assert change.after.say == "The old name, old!"
    assert change.after.triggers == ("a old one", "the old one")
    assert change.after.tips == (Tip(text="Say old."),)
    (fewer,) = changes(found[1:2], "old")
    assert fewer.after == replace(EVERYWHERE, say="The old name, new!")
    (gone,) = changes(hits([EVERYWHERE], Query("nothing new")), "")
    assert isinstance(gone.after, Card)
    assert gone.after.negatives == ()
    (once,) = changes(hits([EVERYWHERE], Query("a new")), "the old")
    assert isinstance(once.after, Card)
    assert once.after.triggers == ("the old one",)
    assert changes(found, "new")[0].after == replace(EVERYWHERE, title="new name", owner="new")


def test_hits_are_seen_ticked_and_replaced_in_one_step(page: CardsPage, window: ReplaceWindow) -> None:
    draft = page.hands.draft
    QTest.keyClicks(window.what, "you")
    QTest.keyClick(window.what, Qt.Key.Key_Return)
    QTest.keyClicks(window.instead, "we")
    assert "2 of 2 places chosen" in seen(window)
    assert [run.kind for run in window.table.runs(1)] == [Kind.SAME, Kind.GONE, Kind.NEW, Kind.SAME]
    assert "when do you open tomorrow, becomes when do we open tomorrow" in str(
        window.table.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    )
    window.view.selectRow(0)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    assert "1 of 2 places chosen" in seen(window)
    QTest.mouseClick(window.replace_all, Qt.MouseButton.LeftButton)
    assert draft.campaign.cards == (REFUND, replace(HOURS, triggers=("when do we open tomorrow",)), MOVING)
    assert "Replaced in 1 card." in seen(window)
    draft.stack.undo()
    assert draft.campaign.cards == (REFUND, HOURS, MOVING)


def test_it_may_keep_to_the_chosen_cards(page: CardsPage, qtbot: QtBot) -> None:
    page.list.view.choose_row(1)
    page.list.view.selectAll()
    page.hands.draft.do("Copy", [])
    page.hands.find_and_replace()
    window = page.hands.replacing
    assert window
    assert "3 chosen cards" in seen(window)
    window.what.setText("zebra")
    qtbot.waitUntil(lambda: "“zebra” stands nowhere" in seen(window))
    assert not window.replace_all.isEnabled()
    assert [name for name in unnamed(window) if "qt_tableview_cornerbutton" not in name] == []
