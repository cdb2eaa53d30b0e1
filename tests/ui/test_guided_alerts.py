"""Alerts on the panel: they come first, and the agent decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from assist.events import Alert, AlertKind, AlertLevel, Channel
from tests.screens import guided
from tests.screens.scenes import AGENT, CUSTOMER, PRICE, SLOW
from tests.ui.seeing import front, seen, visible_fields

if TYPE_CHECKING:
    from tests.screens.scenes import Stage

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_threat_stands_before_card_and_script_and_says_what_was_heard(stage: Stage) -> None:
    guided.alert_threat(stage)
    words = seen(stage.panel.parts.slot)
    assert front(stage) == "Alert: Threat heard"
    assert "Heard “I know where you live”, 06:18" in words
    assert stage.panel.parts.quiet.rows[0].accessibleName() == f"{SLOW.title}, Alt 2"
    assert stage.panel.parts.script.isVisible()
    stage.suggest(PRICE, "cost me more")
    assert front(stage) == "Alert: Threat heard", "a card waits beside it"
    stage.click(stage.panel.parts.slot.alert.copy)
    assert QGuiApplication.clipboard().text() == "06:18 Threat heard “I know where you live”"
    assert stage.panel.parts.slot.alert.copy.text() == "Copied"


def test_what_was_none_does_not_enter_the_note(stage: Stage) -> None:
    guided.alert_threat(stage)
    stage.click(stage.panel.parts.slot.alert.deny)
    assert front(stage) == f"Main card: {SLOW.title}"
    stage.panel.end()
    assert "incidents" not in visible_fields(stage)


def test_what_was_one_enters_the_note(stage: Stage) -> None:
    guided.alert_threat(stage)
    stage.press(Qt.Key.Key_X, ALT)
    assert front(stage) == f"Main card: {SLOW.title}", "the alert goes, the card does not"
    stage.panel.end()
    note = stage.panel.parts.note.lines["incidents"].text.toPlainText()
    assert note == "Threat 06:18 “I know where you live”"


def test_the_agent_may_turn_to_a_card(stage: Stage) -> None:
    guided.alert_threat(stage)
    stage.suggest(PRICE, "cost me more")
    stage.press(Qt.Key.Key_3, ALT)
    assert front(stage) == f"Main card: {SLOW.title}"
    assert stage.panel.parts.quiet.rows[0].accessibleName() == f"{PRICE.title}, Alt 2"


def test_serious_comes_before_caution_and_caution_goes_by_itself(stage: Stage) -> None:
    guided.alert_caution(stage)
    assert front(stage) == "Alert: Called again and again"
    stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert front(stage) == "Alert: SOS"
    stage.say(CUSTOMER, "I have called you six times now")
    assert front(stage) == "Alert: SOS"
    stage.click(stage.panel.parts.slot.alert.dismiss)
    assert front(stage) == "Alert: Called again and again"
    stage.now += 31.0
    stage.sound()
    assert front(stage) == "Script step: Offer a fix"


def test_sos_only_in_a_call(stage: Stage) -> None:
    stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert front(stage) == "Ready to listen"


def test_an_alert_never_presses_what_the_agent_was_about_to(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.panel.parts.slot.step.ways.rows[0].setFocus()
    stage.say(CUSTOMER, "I know where you live")
    assert stage.panel.focusWidget() is stage.panel.parts.slot.alert
    stage.press_focused(Qt.Key.Key_Space)
    assert front(stage) == "Alert: Threat heard"


@pytest.mark.parametrize(
    ("kind", "channel", "words"),
    [
        (AlertKind.LONG_SILENCE, None, "Nobody has said anything for 20 seconds."),
        (AlertKind.BOTH_TALKING, None, "You are both talking at once."),
        (AlertKind.ONE_SIDE_SILENT, CUSTOMER, "No word from the customer for 30 seconds."),
        (AlertKind.ONE_SIDE_SILENT, AGENT, "No word of yours was heard for 30 seconds."),
    ],
)
def test_what_is_only_a_remark_stands_in_the_notice_and_goes(
    stage: Stage, kind: AlertKind, channel: Channel | None, words: str
) -> None:
    guided.begin(stage)
    begun = Alert(time=1.0, captured_at=1.0, kind=kind, level=AlertLevel.NOTICE, channel=channel)
    stage.panel.guide_told(begun)
    stage.settle()
    assert words in seen(stage.panel.parts.strip)
    stage.panel.guide_told(replace(begun, over=True))
    stage.settle()
    assert not stage.panel.parts.strip.isVisible()


def test_a_pause_takes_no_answer_from_what_is_serious(stage: Stage) -> None:
    guided.alert_threat(stage)
    stage.panel.pause()
    assert front(stage) == "Alert: Threat heard"
    stage.click(stage.panel.parts.slot.alert.deny)
    assert front(stage) == "Paused"


def test_i_said_it_has_the_key_of_used_it(stage: Stage) -> None:
    guided.goodbye(stage)
    used: list[object] = []
    stage.panel.card_used.connect(used.append)
    stage.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert front(stage) != "Alert: Before you hang up"
    assert stage.panel._view.course.said == 6
    assert used == [], "no card was meant"


def test_no_key_answers_a_serious_one_by_the_way(stage: Stage) -> None:
    guided.alert_threat(stage)
    used: list[object] = []
    stage.panel.card_used.connect(used.append)
    stage.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert front(stage) == "Alert: Threat heard"
    assert used == []
