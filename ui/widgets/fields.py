"""What forms are made of: a labelled field, a choice, a few parts to choose from, and what IT has locked."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.theme import CAPTION, CAPTION_STRONG, LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.ring import Ring
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class Field(QWidget):
    """A label above, a hint beside it on the right, the control, and a word below."""

    def __init__(self, look: Look, label: str, control: QWidget, *, hint: str = "", below: str = ""):
        super().__init__()
        self.control = control
        control.setAccessibleName(label)
        if below:
            control.setAccessibleDescription(below)
        head = row(Text(look, label, CAPTION_STRONG, "ink2", lines=1), None)
        if hint:
            head.addWidget(Text(look, hint, CAPTION, "ink3", lines=1))
        layout = column(head, control, gap=4)
        if below:
            layout.addWidget(Text(look, below, CAPTION, "ink3"))
        self.setLayout(layout)


class Locked(Box):
    """A setting that policy holds: it can be read, copied and reached by the keyboard, not changed."""

    def __init__(self, look: Look, value: str):
        super().__init__("locked")
        self.words = QLineEdit(value, readOnly=True)
        self.words.setCursorPosition(0)
        self.setFocusProxy(self.words)
        self.setFixedHeight(36)
        self.setLayout(row(Picture(look, "lock_closed", "ink3", 16), (self.words, 1), margins=(10, 0, 10, 0)))
        Ring(look, self, 6, self.words)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.words.setAccessibleName(self.tr("{0}, set by IT").format(name))


class Choice(QComboBox):
    """One of some. What is on offer is asked for again each time it opens."""

    chosen = Signal(object)

    def __init__(self, look: Look, offered: Callable[[], Mapping[Any, str]], value: object):
        super().__init__()
        self._look, self._offered = look, offered
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list(value)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))
        look.changed.connect(self.update)

    def _list(self, value: object) -> None:
        self.clear()
        for data, name in self._offered().items():
            self.addItem(name, data)
        self.setCurrentIndex(max(0, self.findData(value)))

    def show_value(self, value: object) -> None:
        self.setCurrentIndex(max(0, self.findData(value)))

    def refresh(self) -> None:
        """Asks what is on offer."""
        self._list(self.currentData())

    def showPopup(self) -> None:
        self.refresh()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling past it must not change it

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16)
        self._look.draw_icon(QPainter(self), "chevron_down", "ink3", box)


class Parts(QWidget):
    """Two to five, side by side; the chosen one has a ground, a border and bold words."""

    chosen = Signal(object)

    def __init__(self, look: Look, options: Mapping[Any, str], value: object):
        super().__init__()
        groove = Box("well")
        self.group = QButtonGroup(self)
        inside = row(gap=2, margins=(2, 2, 2, 2))
        for option, name in options.items():
            button = _Part(look, name)
            button.setChecked(option == value)
            button.clicked.connect(lambda _checked=False, option=option: self.chosen.emit(option))
            self.group.addButton(button)
            inside.addWidget(button)
        groove.setLayout(inside)
        self.setLayout(row(groove, None))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for button in self.group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")


class _Part(QPushButton):
    def __init__(self, look: Look, name: str):
        super().__init__(name)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "part")
        self._look = look
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._look.font(LABEL))


class Switch(QCheckBox):
    """Yes or no, with its words. Locked it can be read and reached by the keyboard, not changed."""

    def __init__(self, look: Look, words: str, on: bool, *, locked: bool = False):
        super().__init__(self.tr("{0} (set by IT)").format(words) if locked else words)
        self._look, self._locked = look, locked
        self.setProperty("locked", locked)
        self.setChecked(on)
        self.setAccessibleName(self.text())
        look.changed.connect(self.update)

    def nextCheckState(self) -> None:
        if not self._locked:
            super().nextCheckState()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            role = "ink2" if self._locked else "on_accent"
            self._look.draw_icon(QPainter(self), "checkmark", role, QRectF(box).adjusted(2, 2, -2, -2))
