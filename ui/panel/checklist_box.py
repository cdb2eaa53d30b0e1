"""The checklist: folded to one line with a sign an item, or open with a row each, ticked by hand on a click."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from assist.events import ItemState
from scripts_db.cards import Weight
from ui.panel.clock import clock
from ui.panel.course import Course, Item
from ui.panel.segments import Mark, Segments
from ui.theme import BODY, BODY_STRONG, CAPTION, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.row_button import RowButton
from ui.widgets.signs import Badge, Hairline, Picture
from ui.widgets.text import Text

_AROUND = 14 + 20 + 3 * 8 + 16 + 12 + 2
"""Pixels of the head beside words and signs: margins, pictures, gaps, and the frame."""


class ChecklistBox(Box):
    """Nothing is struck out and the order never changes. Without items it is not there."""

    item_set = Signal(str, object)
    """The item's id, and the ItemState that the agent gives it."""
    folded = Signal()

    def __init__(self, look: Look):
        super().__init__("card")
        self._look = look
        self._wish: bool | None = None
        self._offered = self._no_room = False
        self.rows: list[ItemRow] = []
        self._text = Text(look, "", BODY, "ink2", lines=1, figures=True)
        self._segments = Segments(look)
        self._chevron = Picture(look, "chevron_down", "ink3", 16)
        picture = Picture(look, "task_list_square_ltr")
        self.head = RowButton(
            look, row(picture, (self._text, 1), self._segments, self._chevron, margins=(14, 6, 12, 6))
        )
        self.head.clicked.connect(self._fold_or_unfold)
        self._list = QWidget()
        self._lines = column(Hairline(look), 4, margins=(0, 0, 0, 4))
        self._list.setLayout(self._lines)
        self._column = column(self.head, self._list)
        self.setLayout(self._column)
        self.hide()

    def show_items(self, course: Course | None, *, opened: bool) -> None:
        """None: it has no place now. `opened`: there is reason to show the rows, unless the agent folded them."""
        items = course.items if course else ()
        while len(self.rows) < len(items):
            self._add_row()
        for number, line in enumerate(self.rows):
            if number < len(items):
                line.show_item(items[number])
            line.setVisible(number < len(items))
        if course:
            self._text.say(self.tr("Checklist · {0} of {1} said").format(course.said, course.due))
        self._segments.show_marks(tuple(map(_mark, items)))
        self._make_room()
        self._offered = opened
        self.setVisible(bool(items))
        self._show_fold()

    def _make_room(self) -> None:
        """The count says what the signs say; where it is narrow, they go."""
        words, signs = self._text.sizeHint().width(), self._segments.sizeHint().width()
        self._segments.setVisible(words + signs + _AROUND <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def forget_wish(self) -> None:
        """A new call: folded and open by itself again."""
        self._wish = None

    @property
    def is_open(self) -> bool:
        """What the agent wished holds; by itself it is open only where there is room."""
        return self._wish if self._wish is not None else self._offered and not self._no_room

    def set_short(self, short: bool) -> None:
        self._no_room = short
        self._show_fold()

    def settle(self) -> None:
        self.head.settle()
        for line in self.rows:
            line.settle()
        self._lines.activate()
        self._column.activate()

    def _add_row(self) -> None:
        line = ItemRow(self._look)
        line.item_set.connect(self.item_set)
        self.rows.append(line)
        self._lines.addWidget(line)

    def _fold_or_unfold(self) -> None:
        self._wish = not self.is_open
        self._show_fold()
        self.folded.emit()

    def _show_fold(self) -> None:
        self._list.setVisible(self.is_open)
        self._chevron.show_icon("chevron_up" if self.is_open else "chevron_down", "ink3")
        fold = self.tr("folds") if self.is_open else self.tr("opens")
        self.head.setAccessibleName(f"{self._text.text()}, {fold}")


class ItemRow(RowButton):
    """A click says “I said it”, or takes that back."""

    item_set = Signal(str, object)

    def __init__(self, look: Look):
        self._sign = Picture(look, "circle")
        self._text = Text(look, "", BODY, lines=1)
        self._strong = Text(look, "", BODY_STRONG, lines=1)
        self._told = Text(look, "", CAPTION, "ink3", lines=1, whole=True, figures=True)
        self._critical = Badge(look, "", "serious", "serious_soft")
        self._compliance = Badge(look, "", "ink2")
        words = row((self._text, 1), (self._strong, 1), self._critical, self._compliance, self._told)
        inside = row(self._sign, margins=(14, 4, 12, 4))
        inside.addLayout(words, 1)
        super().__init__(look, inside, 6)
        self._critical.setText(self.tr("Critical"))
        self._compliance.setText(self.tr("Compliance"))
        self._item: Item | None = None
        self.clicked.connect(self._toggle)

    def show_item(self, item: Item) -> None:
        self._item = item
        alarming = item.is_open and item.weight is Weight.CRITICAL
        self._sign.show_icon(*_SIGNS[_mark(item)])
        for text in (self._text, self._strong):
            text.say(item.text)
        self._text.set_ink("ink" if item.is_open else "ink2")
        self._text.setVisible(not alarming)
        self._strong.setVisible(alarming)
        self._critical.setVisible(alarming)
        self._compliance.setVisible(item.is_open and item.weight is Weight.COMPLIANCE)
        self._told.say(self._when(item))
        self._told.setVisible(not item.is_open)
        self.setAccessibleName(", ".join((item.text, *self._standing(item))))

    def _when(self, item: Item) -> str:
        if item.state is ItemState.WAIVED:
            return self.tr("does not apply")
        return self.tr("by you") if item.by_hand else clock(item.at)

    def _standing(self, item: Item) -> tuple[str, ...]:
        if not item.is_open:
            return (
                (self.tr("said"), self._when(item)) if item.state is ItemState.SAID else (self._when(item),)
            )
        badges = {
            Weight.CRITICAL: (self._critical.text(),),
            Weight.COMPLIANCE: (self._compliance.text(),),
            Weight.NORMAL: (),
        }
        return (self.tr("open"), *badges[item.weight])

    def _toggle(self) -> None:
        if self._item:
            self.item_set.emit(self._item.id, ItemState.SAID if self._item.is_open else ItemState.OPEN)


def _mark(item: Item) -> Mark:
    if item.is_open:
        return Mark.CRITICAL if item.weight is Weight.CRITICAL else Mark.OPEN
    return Mark.SAID if item.state is ItemState.SAID else Mark.WAIVED


_SIGNS = {
    Mark.SAID: ("checkmark_circle:filled", "accent"),
    Mark.OPEN: ("circle", "ink3"),
    Mark.CRITICAL: ("error_circle:filled", "serious"),
    Mark.WAIVED: ("subtract_circle", "ink3"),
}
