"""The list of the cards of this call, in the main slot: each comes back by a click."""

from PySide6.QtCore import Qt, Signal

from ui.panel.clock import clock
from ui.panel.history import History, Seen
from ui.theme import BODY, CAPTION, TITLE, Look
from ui.widgets.boxes import Box, Head, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.ring import Ring
from ui.widgets.row_button import RowButton
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class HistoryCard(Box):
    recall_chosen = Signal(object)
    """The Shown that is wanted again."""
    closed = Signal()

    def __init__(self, look: Look):
        super().__init__("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self.rows: list[_Row] = []
        title = Text(look, self.tr("Cards of this call"), TITLE, lines=1)
        self.closing = IconButton(look, "dismiss", self.tr("Close (Esc)"))
        top = row(Picture(look, "history", "ink2"), (title, 1), self.closing, margins=(12, 6, 6, 6))
        self._empty = Text(look, self.tr("No card has come up yet."), BODY, "ink2")
        self._empty.setContentsMargins(14, 8, 14, 8)
        self._list = column(margins=(0, 4, 0, 6))
        body = column(Head(look, "sunken", "accent_soft", top), self._empty)
        body.addLayout(self._list)
        self.setLayout(body)
        self.setAccessibleName(title.text())
        self.closing.clicked.connect(self.closed)
        Ring(look, self, 8)

    def show_history(self, history: History) -> None:
        seen = history.seen
        while len(self.rows) < len(seen):
            self._add_row()
        for number, line in enumerate(self.rows):
            if number < len(seen):
                line.show_seen(seen[number])
            line.setVisible(number < len(seen))
        self._empty.setVisible(not seen)

    def _add_row(self) -> None:
        line = _Row(self._look)
        line.clicked.connect(lambda: self.recall_chosen.emit(line.shown))
        self.rows.append(line)
        self._list.addWidget(line)

    def set_short(self, short: bool) -> None:
        """It scrolls where there is little room."""

    def settle(self) -> None:
        for line in self.rows:
            line.settle()
        self._list.activate()


class _Row(RowButton):
    """When it came, its title, and what became of it in a word and a sign."""

    def __init__(self, look: Look):
        self._time = Text(look, "", CAPTION, "ink3", lines=1, whole=True, figures=True)
        self._title = Text(look, "", BODY, lines=1)
        self._sign = Picture(look, "checkmark_circle:filled", "accent", 16)
        self._word = Text(look, "", CAPTION, "ink2", lines=1, whole=True)
        inside = row(self._time, (self._title, 1), self._sign, self._word, gap=8, margins=(14, 5, 14, 5))
        super().__init__(look, inside)

    def show_seen(self, seen: Seen) -> None:
        self.shown = seen.shown
        card = seen.shown.card
        self._time.say(clock(seen.shown.since))
        self._title.say(card.title, card.language)
        icon, word = self._became(seen)
        self._sign.setVisible(bool(icon))
        if icon:
            self._sign.show_icon(icon, "accent" if seen.used else "ink3")
        self._word.say(word)
        self._word.setVisible(bool(word))
        self.setAccessibleName(", ".join(filter(None, (card.title, self._time.text(), word))))
        self.setAccessibleDescription(card.say)

    def _became(self, seen: Seen) -> tuple[str, str]:
        if seen.used:
            return "checkmark_circle:filled", self.tr("Used")
        if seen.dismissed:
            return "subtract_circle", self.tr("Dismissed")
        return ("comment_off", self.tr("Cards were off")) if seen.kept_back else ("", "")
