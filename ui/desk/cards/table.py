"""The cards of the draft as a table: filtered, sorted, and kept up with every change without being built anew."""

from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from scripts_db.cards import Card
from scripts_db.changes import Change
from scripts_db.journal import Usage
from scripts_db.library import LastChange
from ui.desk.cards.columns import COLUMNS, Column
from ui.desk.cards.standing import CHOICES, Choice, Standing, choices, folded, standing
from ui.desk.draft import Draft
from ui.translating import translated

Index = QModelIndex | QPersistentModelIndex
STANDING = Qt.ItemDataRole.UserRole
"""The role under which every cell of a row hands out its Standing."""
MANY = 200
"""Changes at once above which the table is built anew: an import, the undo of one."""
_NOWHERE = QModelIndex()
_UNKNOWN = LastChange(None, "")


class CardTable(QAbstractTableModel):
    """What was in the table when it was filtered and sorted stays in its place while it is edited."""

    counted = Signal()
    """`counts` may be others now."""

    def __init__(self, draft: Draft):
        super().__init__()
        self._draft = draft
        self._rows: dict[str, Standing] = {}
        self._shown: list[str] = []
        self._published: dict[str, Card] = {}
        self._usage: dict[str, Usage] = {}
        self._last: dict[str, LastChange] = {}
        self._knows_changes = False
        self._to_check: frozenset[str] = frozenset()
        self._counts: Counter[Choice] = Counter()
        self._query, self._choice = "", Choice.ALL
        self._sorted: tuple[Column, bool] | None = None

    # what the page asks

    @property
    def counts(self) -> dict[Choice, int]:
        """How many cards each chip would leave."""
        return {choice: self._counts[choice] for choice in Choice}

    def card(self, row: int) -> Card:
        return self._rows[self._shown[row]].card

    def row_of(self, id: str) -> int | None:
        """Where the card of that id stands; None when the filter hides it or there is none."""
        return self._shown.index(id) if id in self._shown else None

    def usage(self, id: str) -> Usage:
        return self._usage.get(id, Usage())

    # what changes it

    def load(self) -> None:
        """All anew: another campaign, or another version of it."""
        campaign, library = self._draft.campaign, self._draft.library
        self.beginResetModel()
        self._usage = library.journal.usage(campaign.id)
        self._last = {}
        if self._knows_changes:
            self._read_changes()
        self._read_published()
        self._rows, self._counts = {}, Counter()
        for card in campaign.cards:
            self._keep(card)
        self._shown = self._arranged()
        self.endResetModel()
        self.counted.emit()

    def know_changes(self) -> None:
        """Looks up who changed each card last; nothing happens when that is known."""
        if not self._knows_changes:
            self._knows_changes = True
            self._read_changes()
            self._renew(self._rows)

    def take(self, changes: Iterable[Change]) -> None:
        """What the draft has changed."""
        cards = [change for change in changes if isinstance(change.entry, Card)]
        if len(cards) > MANY:
            self.load()
            return
        if cards and self._knows_changes:
            self._read_changes()
        for change in cards:
            if isinstance(change.after, Card):
                self._put(change.after)
            else:
                self._drop(change.entry.id)
        if cards:
            self.counted.emit()

    def look_at_version(self) -> None:
        """There is another published version."""
        self._read_published()
        self._renew(self._rows)

    def mark_to_check(self, ids: Collection[str]) -> None:
        """The ids of all cards that somebody should look at."""
        before, self._to_check = self._to_check, frozenset(ids)
        self._renew(before ^ self._to_check)

    def filter(self, query: str, choice: Choice) -> None:
        """Leaves the cards with all these words in title, words to say, triggers or tags."""
        if (query, choice) != (self._query, self._choice):
            self._query, self._choice = query, choice
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the words or numbers of a column; -1: in the order of the campaign."""
        wanted = COLUMNS[column] if 0 <= column < len(COLUMNS) else None
        self._sorted = (wanted, order is Qt.SortOrder.DescendingOrder) if wanted else None
        self._arrange()

    # what the view asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[self._shown[index.row()]], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.words(row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.card.say if column.key == "card" else column.words(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.card.title}: {row.card.say}" if column.key == "card" else column.words(row)
            case Qt.ItemDataRole.UserRole:
                return row
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translated("cards", COLUMNS[section].name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[section].right else Qt.AlignmentFlag.AlignLeading
            return Qt.AlignmentFlag.AlignVCenter | side
        return None

    # inside

    def _read_changes(self) -> None:
        last = self._draft.library.last_changes(self._draft.campaign.id)
        self._last = {id: one for (kind, id), one in last.items() if kind is Card}

    def _read_published(self) -> None:
        published = self._draft.published
        self._published = {card.id: card for card in published.cards} if published else {}

    def _standing(self, card: Card) -> Standing:
        return standing(
            card,
            self._published.get(card.id),
            self._usage.get(card.id, Usage()),
            self._last.get(card.id, _UNKNOWN),
            check=card.id in self._to_check,
        )

    def _keep(self, card: Card) -> None:
        """In the place of the row that it had."""
        before, row = self._rows.get(card.id), self._standing(card)
        self._rows[card.id] = row
        self._counts.update(choices(row))
        if before is not None:
            self._counts.subtract(choices(before))

    def _forget(self, id: str) -> None:
        if row := self._rows.pop(id, None):
            self._counts.subtract(choices(row))

    def _arranged(self) -> list[str]:
        """The ids that pass the filter, in the order that is asked for."""
        found = [row for card in self._draft.campaign.cards if (row := self._rows.get(card.id))]
        if self._choice is not Choice.ALL:
            found = list(filter(CHOICES[self._choice], found))
        for word in folded(self._query).split():
            found = [row for row in found if word in row.text]
        if self._sorted:
            column, descending = self._sorted
            found.sort(key=column.order, reverse=descending)
        return [row.card.id for row in found]

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = self._arranged()
        self.endResetModel()

    def _put(self, card: Card) -> None:
        known = card.id in self._rows
        self._keep(card)
        if not known:
            place = self._place(card)
            self.beginInsertRows(_NOWHERE, place, place)
            self._shown.insert(place, card.id)
            self.endInsertRows()
        elif (row := self.row_of(card.id)) is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _place(self, card: Card) -> int:
        """Where a card that comes in belongs: by the order that is shown."""
        if self._sorted:
            column, descending = self._sorted
            if not descending:
                key = column.order(self._rows[card.id])
                return bisect([column.order(self._rows[id]) for id in self._shown], key)
            return len(self._shown)
        order = {one.id: at for at, one in enumerate(self._draft.campaign.cards)}
        return bisect([order.get(id, -1) for id in self._shown], order.get(card.id, len(order)))

    def _drop(self, id: str) -> None:
        row = self.row_of(id)
        if row is None:
            self._forget(id)
            return
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._shown[row]
        self._forget(id)
        self.endRemoveRows()

    def _renew(self, ids: Iterable[str]) -> None:
        """The same cards, but other facts about them."""
        renewed = [id for id in ids if id in self._rows]
        for id in renewed:
            self._keep(self._rows[id].card)
        if renewed and self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(COLUMNS) - 1))
            self.counted.emit()
