"""Everything that lint finds, in one window: mended there, or gone to."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assist.lint import Rule, Severity
from scripts_db.cards import Card, ChecklistItem, Script, Step
from scripts_db.changes import Change
from tests.ui.beside import unnamed
from ui.desk.cards.page import CardsPage
from ui.desk.findings.window import FindingsWindow, page_of
from ui.desk.publishing.page import PublishPage
from ui.desk.window import Desk

from .conftest import HOURS, REFUND, WAIT

Make = Callable[[Card], None]
TWICE = replace(HOURS, triggers=("when do you open", "when do you open", "hours"))


def opened(desk: Desk, page: PublishPage, qtbot: QtBot) -> FindingsWindow:
    qtbot.waitUntil(lambda: bool(desk.checks.findings) and not desk.checks.waits, timeout=WAIT)
    assert page.publish.findings
    page.publish.findings.click()
    return desk.findChildren(FindingsWindow)[-1]


def told(window: FindingsWindow) -> list[str]:
    return [line.findChildren(QPushButton)[-1].accessibleName() for line in window.lines]


def test_what_is_found_is_mended_where_it_is_listed(
    desk: Desk, page: PublishPage, change: Make, qtbot: QtBot
) -> None:
    change(TWICE)
    window = opened(desk, page, qtbot)
    assert window.count.text() == "3 things to look at"
    assert told(window) == [
        "Go to Card “Refund”, trigger “refund me”",
        "Go to Card “Opening hours”, trigger “hours”",
        "Go to Card “Opening hours”, trigger “when do you open”",
    ]
    assert unnamed(window) == []
    mend = next(one for one in window.findChildren(QPushButton) if one.text() == "Remove it here")
    with qtbot.waitSignal(desk.checks.found, timeout=WAIT):
        QTest.mouseClick(mend, Qt.MouseButton.LeftButton)
    assert window.count.text() == "2 things to look at"
    assert desk.draft.campaign.cards[1].triggers == ("when do you open", "hours")
    desk.draft.stack.undo()
    assert desk.draft.campaign.cards[1] == TWICE


def test_the_way_to_a_card_that_is_to_be_looked_at(
    desk: Desk, page: PublishPage, change: Make, qtbot: QtBot
) -> None:
    change(TWICE)
    window = opened(desk, page, qtbot)
    QTest.mouseClick(window.lines[1].findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    cards = desk.built["cards"]
    assert isinstance(cards, CardsPage)
    assert desk.stack.currentWidget() is cards
    assert cards.card
    assert cards.card.id == "hours"


def test_advice_stands_apart(desk: Desk, page: PublishPage, change: Make, qtbot: QtBot) -> None:
    change(replace(REFUND, title="A title that is far longer than what fits the panel"))
    window = opened(desk, page, qtbot)
    assert len(window.lines) == 1
    window.severity.group.buttons()[1].click()
    assert told(window) == ["Go to Card “A title that is far longer than what fits the panel”, title"]
    change(REFUND)
    qtbot.waitUntil(lambda: not window.lines, timeout=WAIT)
    assert not window.nothing.isHidden()


def test_each_kind_of_entry_has_its_page(desk: Desk, page: PublishPage, qtbot: QtBot) -> None:
    script = Script(id="talk", title="Talk", steps=(Step(id="a", title="A", say="Hello."),))
    item = ChecklistItem(id="recorded", text="Say that it is recorded")
    with qtbot.waitSignal(desk.checks.found, timeout=WAIT):
        desk.draft.do("Write", [Change(None, script), Change(None, item)])
    pages = {one.rule: page_of(one) for one in desk.checks.findings if one.severity is Severity.CHECK}
    pages.pop(Rule.TRIGGER_SHORT)
    assert pages == {Rule.SCRIPT_UNSOUND: "script", Rule.ITEM_NO_PHRASES: "checklist"}
    for key, entry in (("script", "talk"), ("checklist", "recorded")):
        desk.place.show_entry(key, entry)
        assert desk.stack.currentWidget() is desk.built[key]
