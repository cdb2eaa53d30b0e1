"""The checklist as a supervisor writes it: items in their order, tried with the engine of the live call."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from assist.events import Channel
from scripts_db.cards import Campaign, ChecklistItem, Weight
from tests.ui.desk.conftest import OpenDesk
from ui.desk.checklist.page import ChecklistPage
from ui.desk.window import Desk

ITEMS = (
    ChecklistItem(id="name", text="Full name", phrases=("your full name please",)),
    ChecklistItem(id="price", text="Price", phrases=("it costs ten pounds",), weight=Weight.COMPLIANCE),
    ChecklistItem(id="cancel", text="Right to cancel", phrases=("you can cancel within fourteen days",)),
)
SHOP = Campaign(id="shop", name="Shop", checklist=ITEMS)
HEARD = frozenset(
    [
        "your",
        "full",
        "name",
        "please",
        "it",
        "costs",
        "ten",
        "pounds",
        "you",
        "can",
        "within",
        "fourteen",
        "days",
    ]
)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk(SHOP, "checklist", HEARD)


@pytest.fixture
def page(desk: Desk) -> ChecklistPage:
    page = desk.built["checklist"]
    assert isinstance(page, ChecklistPage)
    return page


def texts(page: ChecklistPage) -> list[str]:
    return [item.text for item in page.items]


def test_an_item_is_added_written_and_undone(desk: Desk, page: ChecklistPage) -> None:
    page.choose("name")
    page.add.click()
    QTest.keyClicks(page.form.text.line, "Reference number")
    page.form.text.flush()
    page.form.phrases.add("your reference number is")
    page.form.weight.parts.group.buttons()[1].click()
    assert texts(page) == ["Full name", "Reference number", "Price", "Right to cancel"]
    added = page.items[1]
    assert (added.phrases, added.weight) == (("your reference number is",), Weight.CRITICAL)
    assert page.list.rows[1].badge == "Critical"
    while desk.draft.stack.canUndo():
        desk.draft.stack.undo()
    assert page.items == ITEMS
    assert desk.draft.library.campaign("shop").checklist == ITEMS


def test_items_are_moved_by_keys_and_stay_chosen(page: ChecklistPage) -> None:
    page.choose("cancel")
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(page) == ["Full name", "Right to cancel", "Price"]
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(page) == ["Right to cancel", "Full name", "Price"]
    assert (page.item, page.list.current) == ("cancel", "cancel")


def test_an_item_is_dragged_below_another(page: ChecklistPage) -> None:
    port, high = page.list.viewport(), page.list.sizeHintForRow(0)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(60, high // 2))
    QTest.mouseMove(port, QPoint(60, high))
    QTest.mouseMove(port, QPoint(60, 2 * high + 4))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(60, 2 * high + 4))
    assert texts(page) == ["Price", "Full name", "Right to cancel"]


def test_a_click_moves_nothing(page: ChecklistPage) -> None:
    high = page.list.sizeHintForRow(0)
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, high + 10))
    assert page.item == "price"
    assert page.form.head.text() == "Price"
    assert texts(page) == ["Full name", "Price", "Right to cancel"]


def test_an_item_is_removed_and_the_next_is_chosen(page: ChecklistPage) -> None:
    page.choose("price")
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert texts(page) == ["Full name", "Right to cancel"]
    assert page.item == "cancel"
    page.form.remove.click()
    page.form.remove.click()
    assert texts(page) == []
    assert not page.form.isVisible()


def test_what_keeps_an_item_from_ticking_is_said(desk: Desk, page: ChecklistPage) -> None:
    rows = {row.id: row.below for row in page.list.rows}
    assert "“cancel” is not a word of the speech model" in rows["cancel"]
    assert rows["name"] == "your full name please"
    page.choose("name")
    page.form.phrases.lines[0].remove.click()
    assert next(row for row in page.list.rows if row.id == "name").below == "No phrases: only a hand ticks it"


def test_it_is_tried_with_the_engine_of_the_live_call(page: ChecklistPage) -> None:
    page.pane.put(Channel.AGENT, "so could I have your full name, please")
    page.pane.put(Channel.AGENT, "it costs twelve pounds")
    page.pane.put(Channel.CUSTOMER, "okay goodbye then")
    told = [line.accessibleName().partition(". ")[2] for line in page.pane.lines]
    assert told == ["Ticked: Full name", "Nothing is ticked", "Reminds of: Price"]


def test_how_many_there_are(page: ChecklistPage) -> None:
    assert page.head.state.text() == "3 items, 1 of them must not be missing"


def test_the_list_says_everything_to_those_who_hear_it(page: ChecklistPage) -> None:
    index = page.list.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Price. Compliance. it costs ten pounds"
