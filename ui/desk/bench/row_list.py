"""The rows of the bench as a list: what was said, what became of it, and how sure that was."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from assist.matching.why import Rank
from assist.rehearsal.conversation import Who
from assist.rehearsal.names import Names
from assist.rehearsal.rows import Mark, Outcome, Row
from ui.desk.bench import outcome_words
from ui.desk.bench.outcome_words import Told
from ui.desk.bench.row_paint import RowPaint
from ui.desk.bench.trying import Tried
from ui.theme import Look
from ui.translating import QT_TRANSLATE_NOOP, translated

SHOWN = Qt.ItemDataRole.UserRole
"""The role under which a row's `Shown` stands."""

_WHO = {
    Who.CUSTOMER: QT_TRANSLATE_NOOP("bench", "Customer"),
    Who.AGENT: QT_TRANSLATE_NOOP("bench", "You"),
    Who.HAND: QT_TRANSLATE_NOOP("bench", "By hand"),
    Who.WAIT: QT_TRANSLATE_NOOP("bench", "Silence"),
}

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Shown(Struct, frozen=True):
    """A row as it is seen."""

    row: Row
    reasons: tuple[Rank, ...]
    told: Told
    marks: tuple[Mark, ...]
    at: str
    who: str
    language: str

    @property
    def text(self) -> str:
        """What is said, or what there is instead."""
        if self.row.who is Who.WAIT:
            return translated("bench", "{0} s in which nobody speaks").format(self.row.text)
        return self.row.text

    @property
    def score(self) -> tuple[float, float] | None:
        """How sure, and what it needed."""
        if self.told.rank:
            return self.told.rank.evidence, self.told.rank.needed
        likeness = None if self.row.outcome is Outcome.MISSING else self.row.likeness
        return (likeness.value, likeness.needed) if likeness else None

    @property
    def words(self) -> str:
        """For a screen reader."""
        return f"{self.at}, {self.who}: {self.text}. {self.told.title}. {self.told.reason}"


class RowModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Shown] = []

    def show(self, tried: Tried | None) -> None:
        self.beginResetModel()
        self.rows = list(_shown(tried)) if tried else []
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == SHOWN:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        return row.text if role == Qt.ItemDataRole.ToolTipRole else None


class RowList(QListView):
    chosen = Signal()
    """Another row, or none."""

    def __init__(self, look: Look):
        super().__init__()
        self.rows = RowModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowPaint(look, self))
        self.setAccessibleName(self.tr("What came up, line by line"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> Shown | None:
        chosen = self.selectionModel().selectedIndexes()
        return self.rows.rows[chosen[0].row()] if chosen else None

    def show_tried(self, tried: Tried | None) -> None:
        """The row that was chosen stays so, by its number; else the first that is not as it must be."""
        before = self.current
        self.rows.show(tried)
        numbers = [shown.row.number for shown in self.rows.rows]
        wanted = before.row.number if before else None
        if wanted not in numbers:
            wanted = next(iter(shown.row.number for shown in self.rows.rows if shown.row.wrong), None)
        if wanted in numbers:
            self.setCurrentIndex(self.rows.index(numbers.index(wanted)))
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _shown(tried: Tried) -> Iterator[Shown]:
    campaign = tried.order.campaign
    names, language = Names(campaign), campaign.language
    for row, reasons in zip(tried.rows, tried.reasons, strict=True):
        if row.who in (Who.HAND, Who.WAIT) and not (row.followed or row.expected):
            continue
        told = outcome_words.tell(row, reasons, names, language)
        minutes, seconds = divmod(round(row.time), 60)
        yield Shown(
            row,
            reasons,
            told,
            row.marks(language),
            f"{minutes:02}:{seconds:02}",
            translated("bench", _WHO[row.who]),
            language,
        )
