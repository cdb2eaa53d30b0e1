"""A list of entries in an order of their own: chosen by arrows, moved by dragging or Alt and an arrow."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import CAPTION, CAPTION_STRONG, LABEL, LABEL_STRONG, Look

HEIGHT = 48
_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class Row(Struct, frozen=True):
    """`icon` and `role` are its sign, as `Picture` takes them; `badge` a word at its end, `urgent` on a ground."""

    id: str
    title: str
    below: str = ""
    icon: str = ""
    role: str = "ink3"
    badge: str = ""
    urgent: bool = False
    remark: bool = False


class EntryList(QListView):
    chosen = Signal(str)
    moved = Signal(str, int)
    """An entry, and the place where it shall stand."""
    removal_wanted = Signal(str)
    entered = Signal()
    """The chosen one is to be edited."""

    def __init__(self, look: Look, name: str, *, moves: bool = True):
        super().__init__()
        self._look, self._moves = look, moves
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(look, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "entries")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._pressed: tuple[int, float] | None = None
        self._slot: int | None = None
        self.selectionModel().currentChanged.connect(self._tell)
        look.changed.connect(self.viewport().update)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row], language: str, chosen: str) -> None:
        self.blockSignals(True)
        self._rows.show_rows(tuple(rows), language)
        self.choose(chosen)
        self.blockSignals(False)

    def choose(self, id: str) -> None:
        place = next((n for n, row in enumerate(self.rows) if row.id == id), -1)
        if place != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(place))

    @property
    def current(self) -> str:
        place = self.currentIndex().row()
        return self.rows[place].id if 0 <= place < len(self.rows) else ""

    def _tell(self) -> None:
        if self.current:
            self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        place = self.currentIndex().row()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(place, place - 1 if key == Qt.Key.Key_Up else place + 1)
        elif key == Qt.Key.Key_Delete and self.current:
            self.removal_wanted.emit(self.current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, place: int, to: int) -> None:
        if self._moves and 0 <= place < len(self.rows) and 0 <= to < len(self.rows) and place != to:
            self.moved.emit(self.rows[place].id, to)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._pressed = (index.row(), event.position().y()) if index.isValid() and self._moves else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        y = event.position().y()
        if self._slot is not None or abs(y - self._pressed[1]) >= QApplication.startDragDistance():
            self._slot = self._slot_at(y)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, slot = self._pressed, self._slot
        self._pressed = self._slot = None
        self.viewport().update()
        if pressed and slot is not None:
            self._move(pressed[0], slot - (slot > pressed[0]))

    def _slot_at(self, y: float) -> int:
        """Between which rows, counted from 0."""
        high = self.sizeHintForRow(0)
        return min(len(self.rows), max(0, round((y + self.verticalOffset()) / max(1, high))))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._slot is not None:
            y = self._slot * self.sizeHintForRow(0) - self.verticalOffset()
            QPainter(self.viewport()).fillRect(0, y - 1, self.viewport().width(), 3, self._look["accent"])


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.language = ""

    def show_rows(self, rows: tuple[Row, ...], language: str) -> None:
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows, self.language = rows, language
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row, self.language
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.title, row.badge, row.below) if part)
        return None


class _RowPainter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, round(HEIGHT * self._look.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        (row, language), area = index.data(_ROW), QRectF(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(area, self._look["accent_soft" if chosen else "hover" if hovered else "surface"])
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), self._look["line"])
        if chosen:
            painter.fillRect(QRectF(area.x(), area.y(), 3, area.height() - 1), self._look["accent"])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(area.x(), area.bottom() - 3, area.width(), 2), self._look["focus"])
        inner = area.adjusted(20, 0, -16, -1)
        if row.icon:
            box = QRectF(inner.x(), inner.y() + inner.height() / 2 - 8, 16, 16)
            self._look.draw_icon(painter, row.icon, row.role, box)
        inner.adjust(28, 0, -self._badge(painter, inner, row) - 12, 0)
        self._words(painter, inner, row, language, chosen=chosen)

    def _words(self, painter: QPainter, area: QRectF, row: Row, language: str, *, chosen: bool) -> None:
        if not row.below:
            self._look.draw_line(painter, area, row.title, LABEL, "ink", language)
            return
        half = area.height() / 2
        above, below = area.adjusted(0, 4, 0, -half), area.adjusted(0, half, 0, -4)
        self._look.draw_line(painter, above, row.title, LABEL_STRONG, "ink", language)
        ink = "caution" if row.remark else "ink2" if chosen else "ink3"
        self._look.draw_line(painter, below, row.below, CAPTION, ink, language)

    def _badge(self, painter: QPainter, area: QRectF, row: Row) -> float:
        """How wide it is."""
        if not row.badge:
            return 0
        font = self._look.font(CAPTION_STRONG)
        wide = QFontMetricsF(font).horizontalAdvance(row.badge) + 14
        high = self._look.line(CAPTION_STRONG)
        box = QRectF(area.right() - wide, area.center().y() - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen if row.urgent else self._look["ink2"])
        painter.setBrush(self._look["serious_soft"] if row.urgent else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(self._look["serious" if row.urgent else "ink2"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.badge)
        return wide
