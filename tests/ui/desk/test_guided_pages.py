"""What holds for the pages of script, checklist, alerts, words and note alike: names, keys, themes, large text."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from scripts_db import samples
from tests.ui.desk.conftest import OpenDesk
from ui.colours import DARK
from ui.desk.script.page import ScriptPage
from ui.desk.window import Desk

PAGES = ("script", "checklist", "alerts", "words", "note")


def stops(page: QWidget) -> list[QWidget]:
    """What Tab comes to; of a few parts to choose from it is the chosen one."""
    return [widget for widget in page.findChildren(QWidget) if is_stop(widget)]


def is_stop(widget: QWidget) -> bool:
    if isinstance(widget.parent(), QAbstractScrollArea) or widget.focusProxy():
        return False
    if isinstance(widget, QAbstractButton) and widget.group() and not widget.isChecked():
        return False
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, open_desk: OpenDesk) -> QWidget:
    return open_desk(samples.broadband(), request.param).built[request.param]


def test_everything_that_can_be_reached_has_a_name(page: QWidget) -> None:
    assert stops(page)
    assert [type(widget).__name__ for widget in stops(page) if not name(widget)] == []


def test_tab_comes_to_everything(page: QWidget, qtbot: QtBot) -> None:
    window = page.window()
    window.activateWindow()
    qtbot.waitActive(window)
    wanted, reached = set(stops(page)), set[QWidget]()
    next(iter(stops(page))).setFocus()
    for _ in range(400):
        if focused := QApplication.focusWidget():
            reached.add(focused)
        QTest.keyClick(window, Qt.Key.Key_Tab)
    assert {type(widget).__name__ for widget in wanted - reached} == set()


def test_it_wears_another_theme_and_larger_text(page: QWidget) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    desk.look.wear(DARK, 1.5)
    image = desk.grab().toImage()
    assert image.pixelColor(image.width() // 3, 52).lightness() < 128
    desk.look.wear(DARK, 0.9)


def test_ctrl_and_the_wheel_zoom_and_the_wheel_alone_does_not(open_desk: OpenDesk) -> None:
    page = open_desk(samples.broadband(), "script").built["script"]
    assert isinstance(page, ScriptPage)
    for modifier, zoom in (
        (Qt.KeyboardModifier.NoModifier, 1.0),
        (Qt.KeyboardModifier.ControlModifier, 1.15),
    ):
        wheel = QWheelEvent(
            QPointF(50, 50),
            page.graph.viewport().mapToGlobal(QPointF(50, 50)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(page.graph.viewport(), wheel)
        assert page.graph.zoom == pytest.approx(zoom)
