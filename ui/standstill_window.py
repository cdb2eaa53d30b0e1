"""The window that says why the panel can't open, and what to do about it."""

from PySide6.QtWidgets import QApplication

from ui.theme import BODY, TITLE, Look
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Picture
from ui.widgets.text import Text
from ui.widgets.window import Window

WIDTH = 440


class StandstillWindow(Window):
    def __init__(self, look: Look, sentence: str):
        super().__init__(look, "Callcue")
        title = self.tr("Callcue can’t open yet")
        self.setAccessibleDescription(sentence)
        self.copy = Button(look, self.tr("Copy"), "tall")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(sentence))
        self.close_button = Button(look, self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.close)
        self.close_button.setDefault(True)
        words = column(Text(look, title, TITLE, lines=1), Text(look, sentence, BODY, "ink2"), gap=6)
        head = row(Picture(look, "warning", "caution", beside=TITLE), gap=12, top=True)
        head.addLayout(words, 1)
        self.setLayout(
            column(head, row(None, self.copy, self.close_button), gap=18, margins=(20, 18, 20, 18))
        )
        self.setFixedWidth(WIDTH)
        self.adjustSize()
