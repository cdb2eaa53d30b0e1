"""The panel as a strip of one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens import guided, scenes
from tests.screens.scenes import AGENT, CUSTOMER, LIGHTS, REFUND, SLOW
from tests.ui.beside import tab_stops, unnamed
from ui.panel.sizes import DROP, LEAST_STRIP, Size
from ui.theme import Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screens.scenes import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


def words(stage: Stage) -> str:
    stage.settle()
    return stage.panel.parts.line.words.accessibleName()


def as_strip(stage: Stage) -> Stage:
    stage.press(Qt.Key.Key_F9)
    stage.settle()
    return stage


def test_f9_and_its_buttons_change_between_panel_and_strip(stage: Stage) -> None:
    panel, parts = stage.panel, stage.panel.parts
    full = panel.size()
    stage.press(Qt.Key.Key_F9)
    assert panel.sizes.now is Size.STRIP
    assert panel.height() == parts.line.sizeHint().height() < 60
    assert parts.line.isVisible()
    assert not parts.search.isVisible()
    stage.click(parts.line.open)
    assert (panel.sizes.now, panel.size()) == (Size.FULL, full)
    assert not parts.line.isVisible()
    assert parts.search.isVisible()
    stage.click(parts.state_line.shrink)
    assert panel.sizes.now is Size.STRIP


@pytest.mark.parametrize(
    ("scene", "begins"),
    [
        (scenes.ready, "Ready to listen. F8 starts"),
        (scenes.starting, "Getting ready"),
        (scenes.listening, "No card right now"),
        (scenes.cards, SLOW.say),
        (scenes.search_heard, REFUND.say),
        (scenes.one_side, "I can’t hear the customer. Choose the device"),
        (scenes.paused, "Paused. F8 goes on"),
        (scenes.ended, "Call ended. The note is in the open panel."),
        (scenes.failed, "I can’t listen. Choose the device"),
        (scenes.trouble_beside_card, SLOW.say),
        (guided.script, "Step 4 · Offer a fix: I can change"),
        (guided.alert_threat, "Threat heard. I want to help"),
        (guided.goodbye, "Before you hang up: Right to cancel within 14 days"),
    ],
)
def test_its_words_are_what_the_panel_would_say_first(
    stage: Stage, scene: Callable[[Stage], None], begins: str
) -> None:
    scene(stage)
    assert words(as_strip(stage)).startswith(begins)


def test_without_a_card_it_offers_the_search(stage: Stage) -> None:
    scenes.not_sure(stage)
    stage.press(Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    as_strip(stage)
    assert words(stage).startswith("Not sure which card fits")
    assert words(stage).endswith("Search: Ctrl K")


def test_it_counts_what_waits_and_what_was_said(stage: Stage) -> None:
    guided.script(stage)
    for card in (REFUND, SLOW):
        stage.suggest(card, "words")
    line = as_strip(stage).panel.parts.line
    assert [line._more.text(), line._said.text()] == ["+1", "4/6"]
    assert line._said.accessibleName() == "Checklist · 4 of 6 said"


def test_both_sides_move_its_meters(stage: Stage) -> None:
    stage.listen()
    stage.sound(customer=-14.0, agent=-40.0)
    levels = stage.panel.parts.line.meters
    assert levels[CUSTOMER].level > levels[AGENT].level > 0
    stage.panel.pause()
    assert levels[CUSTOMER].level == 0


def test_a_click_on_the_words_opens_the_card_and_escape_closes_it(stage: Stage) -> None:
    scenes.cards(stage)
    panel = as_strip(stage).panel
    line = panel.height()
    stage.click(panel.parts.line.words)
    stage.settle()
    assert panel.height() == line + DROP
    assert panel.parts.slot.card.isVisible()
    assert not panel.parts.transcript.isVisible()
    stage.press(Qt.Key.Key_Escape)
    assert panel.height() == line
    stage.click(panel.parts.line.words)
    stage.click(panel.parts.line.words)
    assert panel.height() == line


def test_the_search_opens_below_and_enter_keeps_the_hit(stage: Stage) -> None:
    stage.listen()
    panel = as_strip(stage).panel
    stage.press(Qt.Key.Key_K, CONTROL)
    stage.type("orange")
    stage.press_focused(Qt.Key.Key_Return)
    assert words(stage) == LIGHTS[0].say
    assert panel.parts.slot.front.accessibleName() == f"Main card: {LIGHTS[0].title}"
    stage.press(Qt.Key.Key_Escape)
    assert panel.height() == panel.parts.line.sizeHint().height()
    assert words(stage) == LIGHTS[0].say


def test_near_the_foot_of_the_screen_it_opens_upwards(stage: Stage) -> None:
    scenes.cards(stage)
    panel = as_strip(stage).panel
    screen = panel.screen().availableGeometry()
    panel.move(screen.left() + 20, screen.bottom() - panel.height() - 30)
    before = panel.geometry()
    panel.sizes.drop()
    stage.settle()
    assert panel.geometry().bottom() == before.bottom()
    assert panel.parts.line.mapTo(panel, panel.parts.line.rect().bottomLeft()).y() == panel.height() - 1
    assert panel.sizes.place == before
    panel.sizes.close_drop()
    assert panel.geometry() == before


def test_it_can_be_as_narrow_and_as_wide_as_it_is_of_use(stage: Stage) -> None:
    panel = as_strip(stage).panel
    panel.resize(100, 200)
    assert panel.width() == LEAST_STRIP
    assert panel.height() == panel.parts.line.sizeHint().height()


def test_larger_text_makes_a_higher_line(look: Look, stage: Stage) -> None:
    panel = as_strip(stage).panel
    before = panel.height()
    look.wear(look.colours, 1.5)
    stage.settle()
    assert panel.height() > before


def test_its_controls_have_names_and_are_reached_by_tab(stage: Stage) -> None:
    scenes.cards(stage)
    panel = as_strip(stage).panel
    line = panel.parts.line
    assert unnamed(line) == []
    assert tab_stops(panel) == [line.words, line.search, line.open]


def test_its_menu_is_the_panels(stage: Stage, qtbot: QtBot) -> None:
    panel = as_strip(stage).panel
    click = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    with qtbot.waitSignal(panel.parts.line.menu_chosen):
        QApplication.sendEvent(panel.parts.line.words, click)
    assert panel.menu.isVisible()
    panel.menu.close()
