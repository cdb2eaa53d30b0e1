"""The table of cards on screen: which columns stand in it, how wide, what is chosen."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from assist import places
from scripts_db.cards import Card
from ui.desk.cards.columns import COLUMNS
from ui.desk.cards.row import HEIGHT, CardRow
from ui.desk.cards.table import CardTable
from ui.theme import CAPTION_STRONG, Look
from ui.translating import translated

LEAST_CARD = 200
"""Pixels that the title keeps; other columns give way before."""
_CHOSEN = "desk/cards/columns"


class CardView(QTableView):
    chosen = Signal()
    """Others are selected now."""

    def __init__(self, look: Look, table: CardTable):
        super().__init__()
        self._look, self._table = look, table
        self._wanted = _remembered()
        self.setModel(table)
        self.setItemDelegate(CardRow(look, self))
        self.setAccessibleName(self.tr("Cards"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._make_head()
        self._keep: tuple[list[str], str] = ([], "")
        table.modelAboutToBeReset.connect(self._remember_chosen)
        table.modelReset.connect(self._choose_again)
        self._dress()
        look.changed.connect(self._dress)

    def _make_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_columns)
        head.setToolTip(self.tr("Click to sort. The menu chooses the columns."))
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _dress(self) -> None:
        self.horizontalHeader().setFont(self._look.font(CAPTION_STRONG))
        self.horizontalHeader().setFixedHeight(round(32 * self._look.scale))
        self.verticalHeader().setDefaultSectionSize(round(HEIGHT * self._look.scale))
        self.fit()
        self.viewport().update()

    # what is chosen

    @property
    def cards(self) -> tuple[Card, ...]:
        """Those that are selected, from the top."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        rows = {row for part in ranges for row in range(part.top(), part.bottom() + 1)}
        return tuple(self._table.card(row) for row in sorted(rows))

    @property
    def current(self) -> Card | None:
        """The one that the form shows, if it is selected."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().isRowSelected(index.row()):
            return self._table.card(index.row())
        return next(iter(self.cards), None)

    def choose(self, id: str) -> bool:
        """Selects the card of that id alone; whether it is in the table."""
        row = self._table.row_of(id)
        if row is None:
            return False
        self.choose_row(row)
        return True

    def choose_row(self, row: int) -> None:
        """Alone, whatever keys are held: Ctrl N is not Ctrl and a click."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._table.index(row, 0), flags.ClearAndSelect | flags.Rows)
        self.scrollTo(self._table.index(row, 0))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def _remember_chosen(self) -> None:
        current = self.current
        self._keep = ([card.id for card in self.cards], current.id if current else "")

    def _choose_again(self) -> None:
        """A filter or a sort leaves selected what it leaves in the table."""
        ids, current = self._keep
        rows = [row for id in ids if (row := self._table.row_of(id)) is not None]
        selection = QItemSelection()
        for row in rows:
            selection.select(self._table.index(row, 0), self._table.index(row, len(COLUMNS) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            row = self._table.row_of(current)
            place = self._table.index(rows[0] if row is None else row, 0)
            self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.chosen.emit()

    # columns

    def columns_menu(self) -> QMenu:
        menu = QMenu(self.tr("Columns"), self)
        for column in COLUMNS[1:]:
            action = QAction(translated("cards", column.name), menu, checkable=True)
            action.setChecked(column.key in self._wanted)
            action.toggled.connect(lambda on, key=column.key: self._want(key, on=on))
            menu.addAction(action)
        return menu

    def _open_columns(self, point: QPoint) -> None:
        menu = self.columns_menu()
        menu.exec(self.horizontalHeader().mapToGlobal(point))
        menu.deleteLater()

    def _want(self, key: str, *, on: bool) -> None:
        self._wanted = self._wanted | {key} if on else self._wanted - {key}
        _memory().setValue(_CHOSEN, " ".join(sorted(self._wanted)))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """The title and the triggers share what the others leave; what has no room gives way."""
        scale, room = self._look.scale, self.viewport().width()
        shown = [column for column in COLUMNS if column.key == "card" or column.key in self._wanted]
        while sum(column.width for column in shown[1:]) * scale > room - LEAST_CARD * scale and shown[1:]:
            shown.remove(min(shown[1:], key=lambda column: column.worth))
        if any(column.key == "changed" for column in shown):
            self._table.know_changes()
        spare = room - round(sum(column.width for column in shown) * scale)
        broad = [column.key for column in shown if column.key in ("card", "triggers", "tags")]
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column not in shown)
            if column not in shown:
                continue
            more = spare // len(broad) if column.key in broad else 0
            self.setColumnWidth(number, round(column.width * scale) + more)


def _memory() -> QSettings:
    """What may be lost: it is beside the settings, not among them."""
    return QSettings(str(places.settings_file().with_name("desk.ini")), QSettings.Format.IniFormat)


def _remembered() -> frozenset[str]:
    at_first = " ".join(column.key for column in COLUMNS if column.at_first)
    return frozenset(str(_memory().value(_CHOSEN, at_first)).split())
