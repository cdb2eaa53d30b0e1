"""A table whose rows are ticked or not: by a click on the tick, or with Space for all that are selected."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.theme import CAPTION_STRONG, LABEL, Look

ROW = 34
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TickTable(QAbstractTableModel):
    """The tick stands in the first column. A child says how many rows there are, and what is in them."""

    ticked = Signal()
    columns: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.off: set[int] = set()

    def can_be_ticked(self, _row: int) -> bool:
        return True

    def begin_again(self, off: Iterable[int] = ()) -> None:
        """To be called between beginResetModel and endResetModel."""
        self.off = set(off)

    @property
    def chosen_rows(self) -> list[int]:
        return [row for row in range(self.rowCount()) if self.can_be_ticked(row) and row not in self.off]

    def tick(self, rows: Sequence[int], *, on: bool) -> None:
        self.off = self.off - set(rows) if on else self.off | set(rows)
        self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))
        self.ticked.emit()

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        ticks = index.column() == 0 and self.can_be_ticked(index.row())
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags

    def tick_of(self, index: Index) -> Qt.CheckState | None:
        """What `data` gives for CheckStateRole."""
        if index.column() or not self.can_be_ticked(index.row()):
            return None
        return Qt.CheckState.Unchecked if index.row() in self.off else Qt.CheckState.Checked

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class TickView(QTableView):
    def __init__(self, look: Look, table: TickTable, name: str, widths: Sequence[int]):
        """`widths` are those of the columns in pixels; the last one takes what is left."""
        super().__init__()
        self._table = table
        self.setModel(table)
        self.setAccessibleName(name)
        self.setItemDelegate(TickCell(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        head = self.horizontalHeader()
        head.setFont(look.font(CAPTION_STRONG))
        head.setHighlightSections(False)
        head.setFixedHeight(round(30 * look.scale))
        for column, width in enumerate(widths):
            head.resizeSection(column, round(width * look.scale))
        head.setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(ROW * look.scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._tick()
        else:
            super().keyPressEvent(event)

    def _tick(self) -> None:
        """All as the first of them is not."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [row for row in rows if self._table.can_be_ticked(row)]
        if rows:
            checked = self._table.tick_of(self._table.index(rows[0], 0))
            self._table.tick(rows, on=checked == Qt.CheckState.Unchecked)


class TickCell(QStyledItemDelegate):
    """The ground, the tick, and the words; `paint_inside` is for what is more than words."""

    def __init__(self, look: Look, parent: QTableView):
        super().__init__(parent)
        self.look, self._view = look, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(whole, self.look["accent_soft" if chosen else "surface"])
        painter.fillRect(whole.adjusted(0, whole.height() - 1, 0, 0), self.look["line"])
        area = whole.adjusted(10, 0, -8, -1)
        if index.column() == 0:
            box = self._box(option, index)
            if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
                self._tick(painter, box, index)
            area.setLeft(box.right() + 10)
        painter.save()
        painter.setClipRect(area)
        self.paint_inside(painter, area, index)
        painter.restore()

    def paint_inside(self, painter: QPainter, area: QRectF, index: Index) -> None:
        self.words(painter, area, str(index.data() or ""), "ink" if index.column() == 0 else "ink2")

    def words(self, painter: QPainter, area: QRectF, text: str, role: str, language: str = "") -> None:
        self.look.draw_line(painter, area, text, LABEL, role, language)

    def _box(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the style takes clicks for the tick, as large as ticks are elsewhere."""
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        indicator = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        place = self._view.style().subElementRect(indicator, full, self._view)
        return QRectF(option.rect.left() + 13, place.center().y() - 8, 17, 17)

    def _tick(self, painter: QPainter, box: QRectF, index: Index) -> None:
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look["accent_fill" if on else "edge"], 1))
        painter.setBrush(self.look["accent_fill" if on else "surface"])
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            self.look.draw_icon(painter, "checkmark", "on_accent", box.adjusted(1, 1, -1, -1))
