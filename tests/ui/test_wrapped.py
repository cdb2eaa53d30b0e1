"""Widgets that stand side by side as long as there is room."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.theme import Look
from ui.widgets.buttons import Button
from ui.widgets.wrapped import Wrapped


def test_what_has_no_room_goes_into_the_next_row(look: Look, qtbot: QtBot) -> None:
    buttons: list[QPushButton] = [Button(look, f"Button {number}", "chip") for number in range(4)]
    wrapped = Wrapped(buttons)
    qtbot.addWidget(wrapped)
    wrapped.resize(wrapped.sizeHint().width(), 100)
    wrapped.show()
    assert {button.y() for button in buttons} == {0}
    high = wrapped.height()
    wrapped.resize(buttons[0].width() * 2 + 10, 100)
    assert [button.y() > 0 for button in buttons] == [False, False, True, True]
    assert wrapped.height() > 2 * high
    buttons[1].hide()
    wrapped.place()
    assert [button.y() > 0 for button in (buttons[0], buttons[2], buttons[3])] == [False, False, True]
