"""The script while something else stands in the main slot: one row that brings it back."""

from PySide6.QtCore import Signal

from assist.events import Position
from ui.theme import BODY, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.row_button import RowButton
from ui.widgets.signs import KeyCap, Picture
from ui.widgets.text import Text


class ScriptRow(Box):
    chosen = Signal()

    def __init__(self, look: Look):
        super().__init__("card")
        self._text = Text(look, "", BODY, "ink2", lines=1)
        keys = KeyCap(look, self.tr("Alt S"))
        self.button = RowButton(
            look, row(Picture(look, "branch_fork"), (self._text, 1), keys, margins=(14, 6, 12, 6))
        )
        self.button.clicked.connect(self.chosen)
        self.setLayout(column(self.button))
        self.hide()

    def show_position(self, position: Position | None) -> None:
        """None: the script stands in the main slot, or there is none."""
        if position:
            self._text.say(self.tr("Back to step {0}: {1}").format(position.number, position.title))
            self.button.setAccessibleName(self._text.text())
        self.setVisible(position is not None)
