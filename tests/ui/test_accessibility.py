"""Every widget of every window, as a screen reader and the keyboard come to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tests.screens.every import EVERY
from tests.screens.scenes import Stage
from tests.screens.side_windows import SCENES as WINDOWS
from tests.ui.beside import tab_stops
from ui.theme import Look

Role = QAccessible.Role
SPEAKING = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.ProgressBar,
    Role.RadioButton,
    Role.Slider,
}
"""What a screen reader stops at must have a name."""


def walk(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if thing.state().invisible:
        return
    yield thing
    for number in range(thing.childCount()):
        if child := thing.child(number):
            yield from walk(child)


def nameless(window: QWidget) -> list[str]:
    top = QAccessible.queryAccessibleInterface(window)
    return [
        f"{thing.role()} {thing.object()}"
        for thing in walk(top)
        if (thing.role() in SPEAKING or thing.state().focusable)
        and not _name(thing)
        and thing.object() is not window
    ]


def _name(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name) or thing.text(QAccessible.Text.Value)


def beyond_tab(window: QWidget) -> list[QWidget]:
    """What could take the keyboard and Tab never comes to."""
    stops = tab_stops(window)
    wants = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is window
    ]
    return [
        widget
        for widget in wants
        if widget not in stops and not isinstance(widget.parent(), QAbstractScrollArea)
    ]


@pytest.mark.parametrize("scene", EVERY)
def test_everything_on_the_panel_has_a_name(look: Look, scene: str) -> None:
    stage = Stage(look)
    EVERY[scene](stage)
    stage.settle()
    assert nameless(stage.panel) == []
    stage.close()


@pytest.mark.parametrize("scene", WINDOWS)
def test_everything_in_the_windows_has_a_name_and_is_reached(look: Look, scene: str) -> None:
    window = WINDOWS[scene](look)
    QApplication.processEvents()
    assert nameless(window) == []
    assert beyond_tab(window) == []
    window.close()
    if wait := getattr(window, "wait", None):
        wait()


def test_every_entry_of_the_menus_has_words(stage: Stage) -> None:
    stage.listen()
    stage.panel.menu.aboutToShow.emit()
    for menu in (stage.panel.menu, stage.panel.cards.menu):
        stage.panel.cards.menu.open_at(stage.panel, "slow every evening", "it is slow every evening")
        assert all(action.text() for action in menu.actions() if not action.isSeparator())
    stage.panel.cards.menu.close()
