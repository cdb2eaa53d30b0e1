"""The left of the page: filter, chips, and the table of cards."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desk.cards.chips import Chips
from ui.desk.cards.standing import Choice
from ui.desk.cards.table import CardTable
from ui.desk.cards.view import CardView
from ui.theme import BODY, LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.ring import Ring
from ui.widgets.signs import Hairline, Picture
from ui.widgets.text import Text


class ListPane(Box):
    def __init__(self, look: Look, table: CardTable):
        super().__init__("pane")
        self._look, self._table, self._choice = look, table, Choice.ALL
        self.filter = QLineEdit()
        self.filter.installEventFilter(self)
        self.exchange = Button(look, self.tr("Import …"), icon="arrow_upload")
        self.new = Button(look, self.tr("New card"), "tall", "add")
        self.chips = Chips(look)
        self.view = CardView(look, table)
        self.none = Text(look, "", BODY, "ink2")
        self._arrange()
        self.filter.textChanged.connect(lambda _text: self.apply())
        self.chips.chosen.connect(self._choose)
        table.counted.connect(self._show_counts)
        table.modelReset.connect(self._show_none)
        self._dress()
        look.changed.connect(self._dress)

    def _arrange(self) -> None:
        self._field = Box(
            "field", row(Picture(self._look, "search"), (self.filter, 1), margins=(10, 0, 8, 0))
        )
        Ring(self._look, self._field, 6, self.filter)
        top = row((self._field, 1), self.exchange, self.new, gap=8, margins=(16, 14, 16, 10))
        chips = row((self.chips, 1), margins=(16, 0, 16, 10))
        self._empty = QWidget()
        self._empty.setLayout(column(self.none, None, margins=(16, 24, 16, 16)))
        self.setLayout(column(top, chips, Hairline(self._look), (self._empty, 1), (self.view, 1)))

    def _dress(self) -> None:
        self.filter.setFont(self._look.font(LABEL))
        self._field.setFixedHeight(round(34 * self._look.scale))

    def show_all(self) -> None:
        """Takes the filter away."""
        self.filter.clear()
        self.chips.buttons[Choice.ALL].setChecked(True)
        self._choose(Choice.ALL)

    def apply(self) -> None:
        self._table.filter(self.filter.text(), self._choice)

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self.apply()

    def _show_counts(self) -> None:
        counts = self._table.counts
        self.chips.show_counts(counts)
        words = self.tr("Filter {0} cards").format(f"{counts[Choice.ALL]:n}")
        self.filter.setPlaceholderText(words)
        self.filter.setAccessibleName(words)
        self._show_none()

    def _show_none(self) -> None:
        empty, any_at_all = not self._table.rowCount(), bool(self._table.counts[Choice.ALL])
        self.none.say(
            self.tr("No card has these words. Esc takes the filter away.")
            if any_at_all
            else self.tr("No card yet. Write the first one, or import a table.")
        )
        self._empty.setVisible(empty)
        self.view.setVisible(not empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the filter takes it away; Down and Enter go on to the table."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.show_all()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self.view.setFocus()
                if self._table.rowCount() and not self.view.cards:
                    self.view.choose_row(0)
                return True
        return super().eventFilter(watched, event)
