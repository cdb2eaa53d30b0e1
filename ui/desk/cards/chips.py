"""Chips above the table: each leaves some of the cards in it, and says how many."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.desk.cards.standing import Choice
from ui.theme import Look
from ui.translating import QT_TRANSLATE_NOOP, translated
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.wrapped import Wrapped

NAMES = {
    Choice.ALL: QT_TRANSLATE_NOOP("cards", "All {0}"),
    Choice.CHANGED: QT_TRANSLATE_NOOP("cards", "Changed {0}"),
    Choice.CHECK: QT_TRANSLATE_NOOP("cards", "Check {0}"),
    Choice.NEVER_SHOWN: QT_TRANSLATE_NOOP("cards", "Never shown {0}"),
    Choice.UNUSED: QT_TRANSLATE_NOOP("cards", "Shown, not used {0}"),
}


class Chips(QWidget):
    chosen = Signal(object)
    """A Choice."""

    def __init__(self, look: Look):
        super().__init__()
        self.buttons = {choice: Button(look, "", "chip") for choice in Choice}
        group = QButtonGroup(self)
        for choice, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, choice=choice: self.chosen.emit(choice))
            group.addButton(button)
        self.buttons[Choice.ALL].setChecked(True)
        self._wrapped = Wrapped(self.buttons.values())
        self.setLayout(column(self._wrapped))

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        for choice, button in self.buttons.items():
            button.setText(translated("cards", NAMES[choice]).format(f"{counts[choice]:n}"))
        self._wrapped.place()
