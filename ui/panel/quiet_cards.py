"""The quiet cards beside the main one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.panel.deck import QUIET, Shown
from ui.theme import BODY_STRONG, LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.ring import Ring
from ui.widgets.signs import Hairline, KeyCap
from ui.widgets.text import Text


class QuietCards(Box):
    """Up to three cards in one frame, hairlines between them."""

    lift_chosen = Signal(int)
    unpin_chosen = Signal(int)

    def __init__(self, look: Look):
        super().__init__("card")
        self.rows = [_QuietRow(look, number) for number in range(QUIET)]
        self._lines = [Hairline(look) for _ in range(QUIET - 1)]
        for number, quiet in enumerate(self.rows):
            quiet.clicked.connect(lambda number=number: self.lift_chosen.emit(number))
            quiet.unpin.clicked.connect(lambda number=number: self.unpin_chosen.emit(number))
        first, second, third = self.rows
        self._column = column(first, self._lines[0], second, self._lines[1], third)
        self.setLayout(self._column)
        self.show_cards(())

    def show_cards(self, cards: tuple[Shown, ...]) -> None:
        for number, quiet in enumerate(self.rows):
            if number < len(cards):
                quiet.show_card(cards[number])
            quiet.setVisible(number < len(cards))
        for number, line in enumerate(self._lines, 1):
            line.setVisible(number < len(cards))
        self.setVisible(bool(cards))

    def set_short(self, short: bool) -> None:
        """Titles alone, where there is little room."""
        for quiet in self.rows:
            quiet.set_short(short)

    def settle(self) -> None:
        """Lets the layouts know at once what is visible now, without waiting for their events."""
        for quiet in self.rows:
            quiet.settle()
        self._column.activate()


class _QuietRow(QPushButton):
    """A title, a first line and a key; the whole row is the button."""

    def __init__(self, look: Look, number: int):
        super().__init__()
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keys = self.tr("Alt {0}").format(number + 2)
        self._title = Text(look, "", BODY_STRONG, lines=1)
        self._say = Text(look, "", LABEL, "ink2", lines=1)
        self.unpin = IconButton(look, "pin:filled", self.tr("Unpin"), "accent")
        words = column(self._title, self._say)
        self._inside = row(gap=10, margins=(14, 7, 12, 7))
        self._inside.addLayout(words, 1)
        self._inside.addWidget(self.unpin)
        self._inside.addWidget(cap := KeyCap(look, self._keys))
        self.setLayout(self._inside)
        for part in (self._title, self._say, cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        Ring(look, self, 7)

    def show_card(self, shown: Shown) -> None:
        card = shown.card
        self._title.say(card.title, card.language)
        self._say.say(card.say, card.language)
        self.unpin.setVisible(shown.pinned)
        self.setAccessibleName(self.tr("{0}, {1}").format(card.title, self._keys))
        self.setAccessibleDescription(card.say)
        self.updateGeometry()

    def set_short(self, short: bool) -> None:
        self._say.setVisible(not short)
        self.updateGeometry()

    def settle(self) -> None:
        self._inside.activate()

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()
