"""The quiet cards beside the main one."""

from PySide6.QtCore import Signal

from ui.panel.deck import QUIET, Shown
from ui.theme import BODY_STRONG, LABEL, Look
from ui.translating import translated
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.row_button import RowButton
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


class _QuietRow(RowButton):
    """A title, a first line and a key."""

    def __init__(self, look: Look, number: int):
        self._keys = translated("QuietCards", "Alt {0}").format(number + 2)
        self._title = Text(look, "", BODY_STRONG, lines=1)
        self._say = Text(look, "", LABEL, "ink2", lines=1)
        self.unpin = IconButton(look, "pin:filled", translated("QuietCards", "Unpin"), "accent")
        inside = row(gap=10, margins=(14, 7, 12, 7))
        inside.addLayout(column(self._title, self._say), 1)
        inside.addWidget(self.unpin)
        inside.addWidget(KeyCap(look, self._keys))
        super().__init__(look, inside)

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
