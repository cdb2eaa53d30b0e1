"""The script, or the note after the call, while something else stands there: one row that brings it back."""

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
        self._picture = Picture(look, "branch_fork")
        self._text = Text(look, "", BODY, "ink2", lines=1)
        keys = KeyCap(look, self.tr("Alt S"))
        self.button = RowButton(look, row(self._picture, (self._text, 1), keys, margins=(14, 6, 12, 6)))
        self.button.clicked.connect(self.chosen)
        self.setLayout(column(self.button))
        self.hide()

    def show_position(self, position: Position | None) -> None:
        """None: the script stands in the main slot, or there is none."""
        if position:
            self._say("branch_fork", self.tr("Back to step {0}: {1}").format(position.number, position.title))
        self.setVisible(position is not None)

    def show_note(self) -> None:
        self._say("edit", self.tr("Back to the note"))
        self.show()

    def _say(self, icon: str, words: str) -> None:
        self._picture.show_icon(icon, "ink3")
        self._text.say(words)
        self.button.setAccessibleName(words)
