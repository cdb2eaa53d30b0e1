"""The rows of a file as a table: a tick and the line, what it does, its title, and what changes or is wrong."""

from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from scripts_db.changes import Change
from scripts_db.interchange import Preview, Row, State
from ui.desk.entry_words import field_name
from ui.desk.ticking import Index, TickCell, TickTable
from ui.translating import QT_TRANSLATE_NOOP, translated
from ui.wording import said

ROW = Qt.ItemDataRole.UserRole
STATES = {
    State.NEW: ("add_circle", "accent", QT_TRANSLATE_NOOP("importing", "New")),
    State.CHANGED: ("edit", "caution", QT_TRANSLATE_NOOP("importing", "Changed")),
    State.FAULTY: ("warning", "caution", QT_TRANSLATE_NOOP("importing", "Can’t be used")),
    State.GONE: ("subtract_circle", "serious", QT_TRANSLATE_NOOP("importing", "Not in the file")),
    State.SAME: ("checkmark", "ink3", QT_TRANSLATE_NOOP("importing", "Same")),
}
"""The icon, its role, and the word; in the order of the chips."""
LINE, STATE, TITLE, WHAT = range(4)
_NOWHERE = QModelIndex()


class RowTable(TickTable):
    """All that does something is ticked, but for what would be deleted: that is for a person to say."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = (
            self.tr("Line"),
            self.tr("What"),
            self.tr("Title"),
            self.tr("Changes, or what is wrong"),
        )
        self._preview: Preview | None = None
        self._rows: tuple[Row, ...] = ()

    def show_preview(self, preview: Preview, only: State | None = None) -> None:
        self.beginResetModel()
        if preview is not self._preview:
            self._unticked = {id(row) for row in preview.gone}
        self._preview = preview
        self._rows = preview.those(only) if only else preview.rows
        self.begin_again(at for at, row in enumerate(self._rows) if id(row) in self._unticked)
        self.endResetModel()
        self.ticked.emit()

    _unticked: set[int]

    def tick(self, rows: Any, *, on: bool) -> None:
        changed = {id(self._rows[row]) for row in rows}
        self._unticked = self._unticked - changed if on else self._unticked | changed
        super().tick(rows, on=on)

    def can_be_ticked(self, row: int) -> bool:
        return self._rows[row].change is not None

    def row(self, number: int) -> Row:
        return self._rows[number]

    @property
    def chosen(self) -> list[Row]:
        """Of all rows, whichever are seen."""
        rows = self._preview.rows if self._preview else ()
        return [row for row in rows if row.change is not None and id(row) not in self._unticked]

    @property
    def changes(self) -> tuple[Change, ...]:
        """What the ticked rows do, in the order in which it can be done."""
        if self._preview is None:
            return ()
        wanted = {_key(row.change) for row in self.chosen if row.change}
        every = {_key(row.change) for row in self._preview.rows if row.change}
        if wanted == every:
            return self._preview.changes
        return tuple(change for change in self._preview.changes if _key(change) in wanted)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.CheckStateRole:
                return self.tick_of(index)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                state = translated("importing", STATES[row.state][2])
                return (str(row.line or ""), state, row.title, what(row))[index.column()]
            case Qt.ItemDataRole.UserRole:
                return row
        return None


class RowCell(TickCell):
    def paint_inside(self, painter: QPainter, area: QRectF, index: Index) -> None:
        row = index.data(ROW)
        if index.column() == STATE:
            icon, role, _ = STATES[row.state]
            self.look.draw_icon(painter, icon, role, QRectF(area.x(), area.center().y() - 8, 16, 16))
            area.adjust(22, 0, 0, 0)
        strong = index.column() == TITLE or (index.column() == WHAT and row.state is State.FAULTY)
        self.words(painter, area, str(index.data() or ""), "ink" if strong else "ink2")


def what(row: Row) -> str:
    """The fields that change, or why it can't be used."""
    if row.faults:
        return "; ".join(map(said, row.faults))
    if row.state is State.CHANGED and row.change:
        return ", ".join(map(field_name, row.change.fields))
    return ""


def _key(change: Change) -> tuple[type, str]:
    return type(change.entry), change.entry.id
