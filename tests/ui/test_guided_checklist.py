"""The checklist on the panel, and the reminder before the call ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests.screens import guided
from tests.screens.scenes import AGENT, CUSTOMER, SLOW
from tests.ui.seeing import front, items, open_checklist, seen
from ui.panel.sizes import LEAST

if TYPE_CHECKING:
    from tests.screens.scenes import Stage


def test_items_tick_themselves_and_say_when(stage: Stage) -> None:
    guided.begin(stage, 7.9)
    stage.say(AGENT, "this call is not recorded")
    assert items(stage)[0] == "Call is not recorded, said, 00:08"
    assert items(stage)[4:] == [
        "Right to cancel within 14 days, open, Critical",
        "Reference number, open, Compliance",
    ]
    assert stage.panel.parts.checklist.head.accessibleName() == "Checklist · 1 of 6 said, folds"


def test_by_hand_an_item_is_ticked_and_opened_again(stage: Stage) -> None:
    guided.begin(stage)
    row = stage.panel.parts.checklist.rows[4]
    stage.click(row)
    assert items(stage)[4] == "Right to cancel within 14 days, said, by you"
    row.setFocus()
    stage.press_focused(Qt.Key.Key_Space)
    assert items(stage)[4] == "Right to cancel within 14 days, open, Critical"


def test_folded_or_open_as_the_agent_wants(stage: Stage) -> None:
    guided.begin(stage)
    box = stage.panel.parts.checklist
    assert len(items(stage)) == 6
    stage.click(box.head)
    assert items(stage) == []
    stage.say(CUSTOMER, "it is slow")
    assert items(stage) == []
    stage.suggest(SLOW, "slow")
    stage.click(box.head)
    assert len(items(stage)) == 6
    stage.panel.end()
    guided.begin(stage)
    assert len(items(stage)) == 6, "a new call begins as calls begin"


def test_without_script_and_checklist_there_is_none_of_it(stage: Stage) -> None:
    stage.listen()
    stage.say(CUSTOMER, "it is slow")
    stage.settle()
    parts = stage.panel.parts
    assert (parts.script.isVisible(), parts.checklist.isVisible()) == (False, False)
    assert front(stage) == "No card right now"


def test_after_the_call_nothing_of_it_is_left_in_the_next(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.panel.end()
    guided.begin(stage)
    assert front(stage) == "Script step: Greeting"
    assert stage.panel.parts.checklist.head.accessibleName().startswith("Checklist · 0 of 6 said")


def test_a_goodbye_with_a_critical_item_open_brings_its_words(stage: Stage) -> None:
    guided.goodbye(stage)
    assert front(stage) == "Alert: Before you hang up"
    assert guided.CHECKLIST[4].phrases[0] in seen(stage.panel.parts.slot)
    stage.click(stage.panel.parts.slot.alert.said)
    assert front(stage) == "Script step: Offer a fix"
    open_checklist(stage)
    assert items(stage)[4] == "Right to cancel within 14 days, said, by you"


def test_saying_it_takes_the_reminder_away_and_the_next_item_comes(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.say(CUSTOMER, "no that's everything thanks for your help")
    assert "After this, still open: 1" in seen(stage.panel.parts.slot)
    stage.say(AGENT, "you can cancel this change within 14 days by phone or in writing")
    assert "Compliance item, not heard yet: Reference number" in seen(stage.panel.parts.slot)
    stage.say(AGENT, "your reference number is four four two")
    assert front(stage) == "Script step: Offer a fix"


def test_an_item_that_does_not_apply_is_not_counted(stage: Stage) -> None:
    guided.goodbye_waived(stage)
    assert front(stage) == "Script step: Offer a fix"
    assert stage.panel.parts.checklist.head.accessibleName().startswith("Checklist · 5 of 5 said")
    open_checklist(stage)
    assert items(stage)[4] == "Right to cancel within 14 days, does not apply"


def test_where_it_is_narrow_the_count_stays_and_the_signs_go(stage: Stage) -> None:
    guided.begin(stage)
    box = stage.panel.parts.checklist
    assert box._segments.isVisible()
    stage.panel.resize(LEAST)
    stage.settle()
    assert not box._segments.isVisible()
    assert box._text.width() >= box._text.sizeHint().width(), "all of the count can be read"


def test_an_item_that_is_cut_short_stands_whole_in_the_tool_tip(stage: Stage) -> None:
    guided.begin(stage)
    row = stage.panel.parts.checklist.rows[0]
    row.show_item(replace(stage.panel._view.course.items[0], text="This call is not recorded " * 4))
    stage.settle()
    middle = QPoint(row.width() // 2, row.height() // 2)
    QApplication.sendEvent(row, QHelpEvent(QEvent.Type.ToolTip, middle, row.mapToGlobal(middle)))
    assert QToolTip.text() == "This call is not recorded " * 4
    QToolTip.hideText()
