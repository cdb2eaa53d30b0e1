"""The panel never takes the keyboard focus by itself."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.screens.every import EVERY
from tests.screens.scenes import CARDS, CUSTOMER, Stage
from tests.ui.real_screen import Screen

if TYPE_CHECKING:
    from ui.theme import Look

CARDS_SHOWN = 1000


def test_a_thousand_cards_leave_the_focus_where_it_is(look: Look, qtbot: QtBot) -> None:
    softphone = QLineEdit()
    qtbot.addWidget(softphone)
    softphone.show()
    stage = Stage(look, active=False)
    softphone.activateWindow()  # the offscreen platform activates whatever is shown
    softphone.setFocus()
    qtbot.waitUntil(softphone.hasFocus)
    for number in range(1000):
        if number % 100 == 0:
            stage.listen()
        stage.suggest(CARDS[number % len(CARDS)], "words", stage.say(CUSTOMER, "words"))
        assert QApplication.activeWindow() is softphone
    stage.settle()
    assert softphone.hasFocus()
    stage.close()


CLICKED = ("focus", "script_noted", "goodbye_waived", "strip_read", "history", "after_call_look_back")
"""Scenes in which the agent clicks on something that takes the keyboard."""


@pytest.mark.parametrize("scene", [name for name in EVERY if "search" not in name and name not in CLICKED])
def test_the_focus_inside_stays_where_the_agent_put_it(look: Look, scene: str) -> None:
    stage = Stage(look)
    assert stage.panel.focusWidget() is stage.panel
    EVERY[scene](stage)
    stage.settle()
    assert stage.panel.focusWidget() is stage.panel
    stage.close()


def test_its_window_asks_to_stay_above_and_not_to_be_activated(look: Look, qtbot: QtBot) -> None:
    stage = Stage(look, active=False)
    flags = stage.panel.windowFlags()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.Tool == Qt.WindowType.Tool
    assert stage.panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    stage.close()


def focus_returns(screen: Screen, window: str) -> None:
    until = time.monotonic() + 10
    while screen.hand("getwindowfocus") != window:
        assert time.monotonic() < until, "the softphone did not get the focus back"
        time.sleep(0.05)


def test_on_a_real_screen_every_key_reaches_the_softphone(screen: Screen) -> None:
    softphone = screen.run("typing")
    window = screen.window("Softphone")
    screen.hand("windowactivate", "--sync", window)
    panel = screen.run("panel", str(CARDS_SHOWN))
    panel.wait_for("shown")
    focus_returns(screen, window)
    panel.tell("go")
    typed = "every word that is typed while cards come up stands here and none is lost on the way " * 6
    screen.hand("type", "--delay", "12", typed)
    assert screen.hand("getwindowfocus") == window
    softphone.wait_for(typed)
    assert int(panel.wait_for()) >= CARDS_SHOWN
    assert screen.hand("getwindowfocus") == window
    assert "_NET_WM_STATE_ABOVE" in screen.facts(screen.window("Callcue"))


def test_on_a_real_screen_closing_it_is_told(screen: Screen) -> None:
    panel = screen.run("panel", "0")
    panel.wait_for("shown")
    screen.ask("wmctrl", "-c", "Callcue")
    panel.wait_for("closed")


def test_on_a_real_screen_the_agent_can_click_in_and_escape_gives_the_focus_back(screen: Screen) -> None:
    screen.run("typing")
    window = screen.window("Softphone")
    screen.hand("windowactivate", "--sync", window)
    screen.run("panel", "0").wait_for("shown")
    panel = screen.window("Callcue")
    screen.hand("mousemove", "--window", panel, "150", "730", "click", "1")
    until = time.monotonic() + 10
    while screen.hand("getwindowfocus") == window:
        assert time.monotonic() < until, "a click into the search did not give it the focus"
        time.sleep(0.05)
    screen.hand("type", "orange")
    screen.hand("key", "Escape")
    screen.hand("key", "Escape")
    focus_returns(screen, window)
