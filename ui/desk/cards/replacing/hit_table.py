"""The hits as a table: a tick, the card, the field, and the text before and after in one line."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.desk.cards.replacing.search import Hit
from ui.desk.diff_text import Kind, Run, drawn
from ui.desk.entry_words import field_name
from ui.desk.ticking import Index, TickCell, TickTable, TickView
from ui.theme import LABEL, Look

_CONTEXT = 28
"""Letters before the hit that are seen."""
_NOWHERE = QModelIndex()
HIT = Qt.ItemDataRole.UserRole
CARD, _FIELD, TEXT = range(3)


class HitTable(TickTable):
    def __init__(self) -> None:
        super().__init__()
        self.columns = (self.tr("Card"), self.tr("Where"), self.tr("Before and after"))
        self._hits: Sequence[Hit] = ()
        self.replacement = ""

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """All of them ticked."""
        self.beginResetModel()
        self._hits = hits
        self.begin_again()
        self.endResetModel()
        self.ticked.emit()

    def replace_by(self, text: str) -> None:
        self.replacement = text
        if self._hits:
            self.dataChanged.emit(self.index(0, TEXT), self.index(len(self._hits) - 1, TEXT))

    @property
    def chosen(self) -> list[Hit]:
        return [self._hits[row] for row in self.chosen_rows]

    def runs(self, row: int) -> list[Run]:
        """What becomes of the text in which the hit stands, in one line."""
        hit = self._hits[row]
        before, after = hit.text[: hit.start].replace("\n", " "), hit.text[hit.end :].replace("\n", " ")
        short = before if len(before) <= _CONTEXT else "…" + before[-_CONTEXT:]
        found = hit.text[hit.start : hit.end]
        parts = ((Kind.SAME, short), (Kind.GONE, found), (Kind.NEW, self.replacement), (Kind.SAME, after))
        return [Run(kind, text) for kind, text in parts if text]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.CheckStateRole:
                return self.tick_of(index)
            case Qt.ItemDataRole.DisplayRole:
                return (hit.place.card.title, field_name(hit.place.field), "")[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == TEXT:
                becomes = hit.text[: hit.start] + self.replacement + hit.text[hit.end :]
                return self.tr("{0}, becomes {1}").format(hit.text, becomes)
            case Qt.ItemDataRole.ToolTipRole:
                return hit.text
            case Qt.ItemDataRole.UserRole:
                return hit
        return None


class HitView(TickView):
    def __init__(self, look: Look, table: HitTable):
        name = QCoreApplication.translate("HitView", "What is found")
        super().__init__(look, table, name, (220, 130))
        self.setItemDelegate(_HitCell(look, self))


class _HitCell(TickCell):
    def paint_inside(self, painter: QPainter, area: QRectF, index: Index) -> None:
        language = index.data(HIT).place.card.language
        if index.column() != TEXT:
            role = "ink" if index.column() == CARD else "ink2"
            self.words(painter, area, index.data(), role, language if index.column() == CARD else "")
            return
        table = index.model()
        assert isinstance(table, HitTable)
        layout = drawn(self.look, LABEL, table.runs(index.row()), language)
        layout.draw(painter, QPointF(area.x(), area.center().y() - layout.boundingRect().height() / 2))
