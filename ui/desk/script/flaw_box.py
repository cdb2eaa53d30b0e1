"""What is wrong with the chosen step, each with the button that mends it where there is one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assist.guidance.soundness import Flaw
from ui.desk.script.flaw_words import mend, sentence
from ui.theme import CAPTION, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class FlawBox(Box):
    mended = Signal(str, object)
    """What Undo calls it, and what is to be done to the script."""

    def __init__(self, look: Look):
        super().__init__("caution")
        self._look = look
        self._column = column(gap=6, margins=(10, 8, 8, 8))
        self.setLayout(self._column)
        self.buttons: list[Button] = []
        self.sentences: list[str] = []
        self.hide()

    def show_flaws(self, flaws: Sequence[Flaw]) -> None:
        while found := self._column.takeAt(0):
            if widget := found.widget():
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        self.sentences = [sentence(flaw) for flaw in flaws]
        for flaw in flaws:
            self._column.addWidget(self._line(flaw))
        self.setVisible(bool(flaws))

    def _line(self, flaw: Flaw) -> QWidget:
        line = QWidget()
        words = Text(self._look, sentence(flaw), CAPTION, "caution")
        sign = Picture(self._look, "warning:filled", "caution_edge", 16, beside=CAPTION)
        inside = column(row(sign, (words, 1), gap=8, top=True), gap=2)
        if known := mend(flaw):
            text, change = known
            button = Button(self._look, text, "link")
            button.clicked.connect(lambda: self.mended.emit(text, change))
            self.buttons.append(button)
            inside.addLayout(row(button, None, margins=(20, 0, 0, 0)))
        line.setLayout(inside)
        return line
