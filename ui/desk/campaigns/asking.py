"""Two small questions: another name, and whether a campaign is really to go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.theme import BODY, SAY, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.text import Text
from ui.widgets.window import Window

WIDTH = 420


class AskName(Window):
    answered = Signal(str)

    def __init__(self, look: Look, title: str, name: str):
        super().__init__(look, title)
        self.name = QLineEdit(name)
        self.name.setProperty("kind", "field")
        self.name.selectAll()
        self.save = Button(look, self.tr("Save"), "primary")
        self.cancel = Button(look, self.tr("Cancel"), "tall")
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.save.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.reject)
        inside = column(
            Text(look, title, SAY, lines=1),
            Field(look, self.tr("Name"), self.name),
            gap=14,
            margins=(24, 20, 24, 20),
        )
        foot = Box("foot", row(None, self.cancel, self.save, margins=(20, 12, 20, 12)))
        self.setLayout(column(inside, None, foot))
        self.save.setDefault(True)  # once it stands in the window: before that Enter presses the first button
        self.setFixedWidth(self.broad(WIDTH))
        self.name.setFocus()

    def _answer(self) -> None:
        self.answered.emit(self.name.text().strip())
        self.accept()


class AskSure(Window):
    """`verb` is what the button does; it is never the one that Enter presses."""

    confirmed = Signal()

    def __init__(self, look: Look, title: str, words: str, verb: str):
        super().__init__(look, title)
        self.setAccessibleDescription(words)
        self.go = Button(look, verb, "danger")
        self.cancel = Button(look, self.tr("Cancel"), "tall")
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.reject)
        inside = column(
            Text(look, title, SAY, lines=2), Text(look, words, BODY, "ink2"), gap=10, margins=(24, 20, 24, 20)
        )
        foot = Box("foot", row(None, self.cancel, self.go, margins=(20, 12, 20, 12)))
        self.setLayout(column(inside, None, foot))
        self.cancel.setDefault(True)
        self.setFixedWidth(self.broad(WIDTH))

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()
