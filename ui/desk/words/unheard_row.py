"""A word that the model can't hear: where it stands, and spellings that it can, each a button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.vocabulary import Unheard
from ui.theme import BODY_STRONG, CAPTION, Look
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Hairline, Picture
from ui.widgets.text import Text

PLACES = 3
"""As many are named; the others are counted."""


class UnheardRow(QWidget):
    chosen = Signal(str, str)
    """The word, and the spelling that is to be used."""

    def __init__(self, look: Look, unheard: Unheard, language: str):
        super().__init__()
        self.unheard = unheard
        word = Text(look, "", BODY_STRONG, lines=1)
        word.say(unheard.word, language)
        where = Text(look, self._where(), CAPTION, "ink2", lines=2)
        sign = Picture(look, "warning:filled", "caution_edge", 16, beside=BODY_STRONG)
        self.buttons = [self._button(look, spelling) for spelling in unheard.proposals]
        none = Text(look, self.tr("Say it in other words beside it."), CAPTION, "ink3", lines=2)
        none.setVisible(not self.buttons)
        words = row(sign, gap=12, top=True, margins=(20, 10, 16, 10))
        words.addLayout(column(word, where, gap=2), 1)
        words.addLayout(row(none, *self.buttons, gap=8))
        self.setLayout(column(words, Hairline(look)))
        self.setAccessibleName(f"{unheard.word}. {self._where()}")

    def _button(self, look: Look, spelling: str) -> Button:
        button = Button(look, self.tr("Use “{0}”").format(spelling), "outline")
        button.setAccessibleName(self.tr("Use “{0}” for “{1}”").format(spelling, self.unheard.word))
        button.clicked.connect(lambda: self.chosen.emit(self.unheard.word, spelling))
        return button

    def _where(self) -> str:
        places = self.unheard.places
        named = "; ".join(place[:1].upper() + place[1:] for place in places[:PLACES])
        more = len(places) - PLACES
        return self.tr("{0} and {1} more").format(named, more) if more > 0 else named
