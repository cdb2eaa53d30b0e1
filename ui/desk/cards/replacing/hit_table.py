"""The hits as a table: a tick, the card, the field, and the text before and after in one line."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desk.cards.replacing.search import Hit
from ui.desk.cards.table import Index
from ui.desk.diff_text import Kind, Run, drawn
from ui.desk.entry_words import field_name
from ui.theme import CAPTION_STRONG, LABEL, Look

ROW = 34
_CONTEXT = 28
"""Letters before the hit that are seen."""
_NOWHERE = QModelIndex()
HIT = Qt.ItemDataRole.UserRole
CARD, FIELD, TEXT = range(3)


class HitTable(QAbstractTableModel):
    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hits: Sequence[Hit] = ()
        self._off: set[int] = set()
        self.replacement = ""

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """All of them ticked."""
        self.beginResetModel()
        self._hits, self._off = hits, set()
        self.endResetModel()
        self.ticked.emit()

    def replace_by(self, text: str) -> None:
        self.replacement = text
        if self._hits:
            self.dataChanged.emit(self.index(0, TEXT), self.index(len(self._hits) - 1, TEXT))

    @property
    def chosen(self) -> list[Hit]:
        return [hit for number, hit in enumerate(self._hits) if number not in self._off]

    def runs(self, row: int) -> list[Run]:
        """What becomes of the line in which the hit stands."""
        hit = self._hits[row]
        before, after = hit.text[: hit.start].replace("\n", " "), hit.text[hit.end :].replace("\n", " ")
        short = before if len(before) <= _CONTEXT else "…" + before[-_CONTEXT:]
        found = hit.text[hit.start : hit.end]
        parts = ((Kind.SAME, short), (Kind.GONE, found), (Kind.NEW, self.replacement), (Kind.SAME, after))
        return [Run(kind, text) for kind, text in parts if text]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CARD else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == CARD:
            return Qt.CheckState.Unchecked if index.row() in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole:
            return (hit.place.card.title, field_name(hit.place.field), "")[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TEXT:
            becomes = hit.text[: hit.start] + self.replacement + hit.text[hit.end :]
            return self.tr("{0}, becomes {1}").format(hit.text, becomes)
        if role == Qt.ItemDataRole.ToolTipRole:
            return hit.text
        return hit if role == HIT else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, rows: Sequence[int], *, on: bool) -> None:
        self._off = self._off - set(rows) if on else self._off | set(rows)
        self.dataChanged.emit(self.index(min(rows), CARD), self.index(max(rows), CARD))
        self.ticked.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Card"), self.tr("Where"), self.tr("Before and after"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class HitView(QTableView):
    """Space ticks and unticks all rows that are selected."""

    def __init__(self, look: Look, table: HitTable):
        super().__init__()
        self._look, self._table = look, table
        self.setModel(table)
        self.setAccessibleName(self.tr("What is found"))
        self.setItemDelegate(_Cell(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFont(look.font(LABEL))
        head = self.horizontalHeader()
        head.setFont(look.font(CAPTION_STRONG))
        head.setHighlightSections(False)
        head.setFixedHeight(round(30 * look.scale))
        head.resizeSection(CARD, round(220 * look.scale))
        head.resizeSection(FIELD, round(130 * look.scale))
        head.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(ROW * look.scale))

    def selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())


class _Cell(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(whole, self._look["accent_soft" if chosen else "surface"])
        painter.fillRect(whole.adjusted(0, whole.height() - 1, 0, 0), self._look["line"])
        area = whole.adjusted(10, 0, -8, -1)
        if index.column() == TEXT:
            self._before_and_after(painter, area, index)
            return
        if index.column() == CARD:
            box = self._box(option, index)
            self._tick(painter, box, index)
            area.setLeft(box.right() + 10)
        self._words(painter, area, index)

    def _words(self, painter: QPainter, area: QRectF, index: Index) -> None:
        first = index.column() == CARD
        font = self._look.font(LABEL, index.data(HIT).place.card.language if first else "")
        painter.setFont(font)
        painter.setPen(self._look["ink" if first else "ink2"])
        words = QFontMetricsF(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _box(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the style takes clicks for the tick, as large as ticks are elsewhere."""
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        view = self.parent()
        assert isinstance(view, QTableView)
        place = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, full, view)
        return QRectF(place.left() + 10, place.center().y() - 8, 17, 17)

    def _tick(self, painter: QPainter, box: QRectF, index: Index) -> None:
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look["accent_fill" if on else "edge"], 1))
        painter.setBrush(self._look["accent_fill" if on else "surface"])
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            self._look.draw_icon(painter, "checkmark", "on_accent", box.adjusted(1, 1, -1, -1))

    def _before_and_after(self, painter: QPainter, area: QRectF, index: Index) -> None:
        table = index.model()
        assert isinstance(table, HitTable)
        layout = drawn(self._look, LABEL, table.runs(index.row()), index.data(HIT).place.card.language)
        painter.save()
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.x(), area.center().y() - layout.boundingRect().height() / 2))
        painter.restore()
