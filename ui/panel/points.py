"""Short hints below the words to say, each with a dash."""

from PySide6.QtWidgets import QWidget

from ui.theme import BODY, Look
from ui.widgets.boxes import row
from ui.widgets.text import Text

POINTS = 3


class Point(QWidget):
    """Not there while it has nothing to say, or where there is little room."""

    def __init__(self, look: Look):
        super().__init__()
        self._short = False
        self._text = Text(look, "", BODY, "ink2")
        dash = Text(look, "–", BODY, "ink3", lines=1)
        self.setLayout(row(dash, (self._text, 1), top=True))

    def say(self, text: str, language: str = "") -> None:
        self._text.say(text, language)
        self._show()

    def set_short(self, short: bool) -> None:
        self._short = short
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._text.text()) and not self._short)
