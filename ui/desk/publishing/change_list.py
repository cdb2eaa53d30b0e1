"""The changes at the left of the page: sign, title, and what was done."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.desk.publishing.differences import Difference
from ui.theme import CAPTION, LABEL_STRONG, Look

HEIGHT = 48
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class _Differences(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[Difference, ...] = ()

    def show(self, differences: Sequence[Difference]) -> None:
        self.beginResetModel()
        self.all = tuple(differences)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        difference = self.all[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return difference
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        return f"{difference.title}: {difference.what}" if role in wanted else None


class ChangeList(QListView):
    chosen = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self.model_ = _Differences()
        self.setModel(self.model_)
        self.setProperty("kind", "changes")
        self.setItemDelegate(_ChangePaint(look, self))
        self.setAccessibleName(self.tr("Changes"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> Difference | None:
        chosen = self.selectionModel().selectedIndexes()
        return self.model_.all[chosen[0].row()] if chosen else None

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """What was chosen stays chosen, else the first one is."""
        before = self.current
        keys = [(type(one.entry), one.entry.id) for one in differences]
        self.model_.show(differences)
        wanted = (type(before.entry), before.entry.id) if before else None
        if keys:
            self.setCurrentIndex(self.model_.index(keys.index(wanted) if wanted in keys else 0))
        self.chosen.emit()

    def step(self, by: int) -> None:
        """To the next change, or the one before; round the end."""
        if count := self.model_.rowCount():
            self.setCurrentIndex(self.model_.index((self.currentIndex().row() + by) % count))


class _ChangePaint(QStyledItemDelegate):
    def __init__(self, look: Look, parent: ChangeList):
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, round(HEIGHT * self._look.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        difference: Difference = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for state, role in (
            (QStyle.StateFlag.State_MouseOver, "hover"),
            (QStyle.StateFlag.State_Selected, "accent_soft"),
        ):
            if option.state & state:
                painter.setBrush(self._look[role])
                painter.drawRoundedRect(area, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRectF(area.x() + 6, area.bottom() - 3, area.width() - 12, 2), self._look["focus"]
            )
        icon, role = difference.sign
        self._look.draw_icon(painter, icon, role, QRectF(area.x() + 10, area.center().y() - 10, 20, 20))
        upper, lower = self._look.line(LABEL_STRONG), self._look.line(CAPTION)
        top, left = area.center().y() - (upper + lower) / 2, area.x() + 40
        width = area.width() - 48
        above, below = QRectF(left, top, width, upper), QRectF(left, top + upper, width, lower)
        self._look.draw_line(painter, above, difference.title, LABEL_STRONG, "ink")
        self._look.draw_line(painter, below, difference.what, CAPTION, "ink2")
