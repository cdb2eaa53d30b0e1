"""What stands in and below the note: the outcome, what was removed, what was not heard, a fact in a row."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from assist.guidance.redaction import Secret
from ui.panel.course import Item
from ui.theme import BODY, BODY_STRONG, CAPTION, CAPTION_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.row_button import RowButton
from ui.widgets.signs import Badge, KeyCap, Picture
from ui.widgets.text import Text


class Outcome(QWidget):
    """One of a list, by a button with a menu."""

    chosen = Signal(str)

    def __init__(self, look: Look):
        super().__init__()
        self._label = Text(look, "", CAPTION_STRONG, "ink2", lines=1)
        self.button = Button(look, "", "tall", "chevron_down")
        self.menu = QMenu(self)
        self._outcomes: dict[str, str] = {}
        self._actions: dict[str, QAction] = {}
        self.button.clicked.connect(self._open)
        self.setLayout(row((self._label, 1), self.button))

    def show_outcomes(self, label: str, outcomes: Mapping[str, str], chosen: str) -> None:
        self._label.say(label)
        self.button.setText(outcomes.get(chosen, self.tr("Choose")))
        self.button.setAccessibleName(f"{label}: {self.button.text()}")
        if outcomes != self._outcomes:
            self._offer(outcomes)
        for name, action in self._actions.items():
            action.setChecked(name == chosen)
        self.setVisible(bool(outcomes))

    def _offer(self, outcomes: Mapping[str, str]) -> None:
        self._outcomes = dict(outcomes)
        self.menu.clear()
        self._actions = {name: self.menu.addAction(text) for name, text in outcomes.items()}
        for name, action in self._actions.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, name=name: self.chosen.emit(name))

    def _open(self) -> None:
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))


class Removed(QWidget):
    """What was taken out before anything was written."""

    def __init__(self, look: Look):
        super().__init__()
        self._badges = {secret: Badge(look, "", "ink2", "sunken") for secret in Secret}
        names = {
            Secret.CARD_NUMBER: self.tr("card number"),
            Secret.LONG_NUMBER: self.tr("long number"),
            Secret.PHONE: self.tr("phone"),
        }
        for secret, badge in self._badges.items():
            badge.setText(names[secret])
        caption = Text(look, self.tr("Removed before writing:"), CAPTION, "ink3", lines=1)
        self.setLayout(row(caption, *self._badges.values(), None, gap=6))

    def show_removed(self, removed: frozenset[Secret]) -> None:
        for secret, badge in self._badges.items():
            badge.setVisible(secret in removed)
        self.setVisible(bool(removed))


class NotHeard(Box):
    """Items that had to be said: a line each, with “I said it”."""

    said = Signal(str)

    def __init__(self, look: Look):
        super().__init__("amber")
        self._look = look
        self.rows: list[_Missing] = []
        self._lines = column(gap=4, margins=(12, 6, 6, 6))
        self.setLayout(self._lines)

    def show_items(self, items: Iterable[Item]) -> None:
        missing = list(items)
        while len(self.rows) < len(missing):
            line = _Missing(self._look)
            line.said.connect(self.said)
            self.rows.append(line)
            self._lines.addWidget(line)
        for number, line in enumerate(self.rows):
            if number < len(missing):
                line.show_item(missing[number])
            line.setVisible(number < len(missing))
        self.setVisible(bool(missing))


class _Missing(QWidget):
    said = Signal(str)

    def __init__(self, look: Look):
        super().__init__()
        self._item = ""
        self._text = Text(look, "", BODY_STRONG, lines=2)
        self.button = Button(look, self.tr("I said it"))
        self.button.clicked.connect(lambda: self.said.emit(self._item))
        self.setLayout(row(Picture(look, "warning", "caution"), (self._text, 1), self.button))

    def show_item(self, item: Item) -> None:
        self._item = item.id
        self._text.say(self.tr("Not heard: {0}").format(item.text))
        self.button.setAccessibleName(self.tr("I said it: {0}").format(item.text))


class Fact(Box):
    """A picture and a line."""

    def __init__(self, look: Look, icon: str):
        super().__init__("card")
        self._text = Text(look, "", BODY, "ink2", lines=2)
        self.setLayout(row(Picture(look, icon), (self._text, 1), margins=(14, 6, 12, 6)))

    def say(self, text: str) -> None:
        self._text.say(text)
        self.setVisible(bool(text))


class LookBack(Box):
    """The way to the cards and the talk, for what the note does not have."""

    def __init__(self, look: Look):
        super().__init__("card")
        words = Text(look, self.tr("Cards and talk of this call"), BODY, "ink2", lines=1)
        keys = KeyCap(look, self.tr("Ctrl L"))
        self.button = RowButton(look, row(Picture(look, "history"), (words, 1), keys, margins=(14, 6, 12, 6)))
        self.button.setAccessibleName(words.text())
        self.setLayout(column(self.button))
