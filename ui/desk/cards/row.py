"""Draws a row of the table: title over first line, a small bar for use, a word with an icon for the state."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.desk.cards.columns import COLUMNS, STATES
from ui.desk.cards.standing import Standing, State
from ui.desk.cards.table import STANDING, Index
from ui.theme import CAPTION, LABEL, LABEL_STRONG, Look, Style
from ui.translating import translated

HEIGHT = 46
RARELY = 0.1
"""A card that is used in a smaller share of the times that it is shown is drawn in amber."""


class CardRow(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, key, area = index.data(STANDING), COLUMNS[index.column()].key, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, area, chosen=chosen, here=self._is_here(index), first=key == "card")
        inner = area.adjusted(16 if key == "card" else 10, 0, -8, -1)
        if key == "card":
            self._card(painter, inner, row, chosen=chosen)
        elif key == "used":
            self._used(painter, inner, row)
        elif key == "state":
            self._state(painter, inner, row)
        else:
            side = (
                Qt.AlignmentFlag.AlignRight if COLUMNS[index.column()].right else Qt.AlignmentFlag.AlignLeft
            )
            self._words(painter, inner, LABEL, "ink2", index.data(), side)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, round(HEIGHT * self._look.scale))

    def _is_here(self, index: Index) -> bool:
        """Whether the keyboard is in this row."""
        view = self.parent()
        return isinstance(view, QTableView) and view.hasFocus() and view.currentIndex().row() == index.row()

    def _ground(self, painter: QPainter, area: QRectF, *, chosen: bool, here: bool, first: bool) -> None:
        """The row with the keyboard is underlined in the colour of the focus ring."""
        painter.fillRect(area, self._look["accent_soft" if chosen else "surface"])
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), self._look["line"])
        if first and chosen:
            painter.fillRect(QRectF(area.x(), area.y(), 3, area.height() - 1), self._look["accent"])
        if here:
            painter.fillRect(QRectF(area.x(), area.bottom() - 3, area.width(), 2), self._look["focus"])

    def _card(self, painter: QPainter, area: QRectF, row: Standing, *, chosen: bool) -> None:
        card, half = row.card, area.height() / 2
        upper, lower = area.adjusted(0, 4, 0, -half + 1), area.adjusted(0, half + 1, 0, -4)
        self._words(painter, upper, LABEL_STRONG, "ink", card.title, language=card.language)
        ink = "ink2" if chosen else "ink3"
        self._words(painter, lower, CAPTION, ink, card.say.replace("\n", " "), language=card.language)

    def _used(self, painter: QPainter, area: QRectF, row: Standing) -> None:
        if row.used is None:
            return
        low = row.used < RARELY
        style, ink = (LABEL_STRONG, "caution") if low else (LABEL, "ink2")
        self._words(painter, area, style, ink, COLUMNS[4].words(row))
        figures = 44 * self._look.scale
        trough = QRectF(area.x() + figures, area.center().y() - 2, max(0.0, area.width() - figures), 4)
        painter.fillRect(trough, self._look["line"])
        trough.setWidth(trough.width() * row.used)
        painter.fillRect(trough, self._look["caution_edge" if low else "accent"])

    def _state(self, painter: QPainter, area: QRectF, row: Standing) -> None:
        icon, role, _ = STATES[row.state]
        self._look.draw_icon(painter, icon, role, QRectF(area.x(), area.center().y() - 8, 16, 16))
        ink = "ink3" if row.state is State.PUBLISHED else "ink2"
        room = area.adjusted(22, 0, -20 if row.check_beside else 0, 0)
        self._words(painter, room, LABEL, ink, translated("cards", STATES[row.state][2]))
        if row.check_beside:
            icon, role, _ = STATES[State.CHECK]
            sign = QRectF(area.right() - 16, area.center().y() - 8, 16, 16)
            self._look.draw_icon(painter, icon, role, sign)

    def _words(
        self,
        painter: QPainter,
        area: QRectF,
        style: Style,
        role: str,
        text: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        language: str = "",
    ) -> None:
        self._look.draw_line(painter, area, text, style, role, language, figures=True, side=side)
