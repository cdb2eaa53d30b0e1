"""What a supervisor does on the page: by its buttons, its menu, its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from assist.lint import Finding
from scripts_db.cards import Card
from scripts_db.changes import Change
from scripts_db.errors import AssistError
from scripts_db.proposals import Proposal
from ui import wording
from ui.desk.cards import edits
from ui.desk.cards.replacing.window import ReplaceWindow
from ui.desk.counted import counted
from ui.desk.importing.hands import Exchange
from ui.desk.workplace import Workplace
from ui.wording import said

if TYPE_CHECKING:
    from ui.desk.cards.page import CardsPage


class Hands(QObject):
    def __init__(self, place: Workplace, page: CardsPage):
        super().__init__(page)
        self._place, self._page, self.draft = place, page, place.draft
        self.replacing: ReplaceWindow | None = None
        self.exchange = Exchange(place.look, place.draft, page, place.notify)
        self.exchange.imported.connect(self._show_imported)
        page.list.exchange.clicked.connect(self._choose_file)
        page.list.new.clicked.connect(self.write)
        page.form.menu_wanted.connect(lambda _button: page.form.open_menu(self.menu()))
        page.form.wishes.taken.connect(self.take)
        page.form.wishes.declined.connect(self.decline)
        page.form.remarks.mend_chosen.connect(self.mend)
        page.bulk.delete_chosen.connect(self.delete)
        view = page.list.view
        view.activated.connect(lambda _index: page.form.fields.title.line.setFocus())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        self._key(QKeySequence.StandardKey.Find, self._go_to_filter)
        self._key(QKeySequence.StandardKey.New, self.write)
        self._key("Ctrl+D", self.copy)
        self._key("Ctrl+H", self.find_and_replace)
        self._key("F6", self.go_on)
        QShortcut(
            QKeySequence.StandardKey.Delete, view, self.delete, context=Qt.ShortcutContext.WidgetShortcut
        )

    def _key(self, keys: QKeySequence.StandardKey | str, do: Callable[[], object]) -> None:
        sequence = QKeySequence(keys)
        QShortcut(sequence, self._page, do, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # whole cards

    def write(self) -> None:
        """A new card below the chosen one, ready for its title."""
        change = edits.written(self.draft.campaign, self.tr("New card"), self._page.card)
        if self.draft.do(self.tr("New card"), [change]):
            self._page.show_card(change.entry.id)
            title = self._page.form.fields.title.line
            title.setFocus()
            title.selectAll()

    def copy(self) -> None:
        card = self._page.card
        if card is None:
            return
        change = edits.copied(self.draft.campaign, card, self.tr("{0} (copy)").format(card.title))
        if self.draft.do(self.tr("Duplicate the card"), [change]):
            self._page.show_card(change.entry.id)

    def delete(self) -> None:
        """The chosen cards; the next one is chosen then."""
        cards, view = self._page.chosen, self._page.list.view
        if not cards:
            return
        row = self._page.table.row_of(cards[0].id) or 0
        one, many = self.tr("Delete “{0}”").format(cards[0].title), self.tr("Delete {0} cards")
        text = counted(len(cards), one, many)
        if not self.draft.do(text, edits.deleted(self.draft.campaign, cards)):
            return
        if rows := self._page.table.rowCount():
            view.choose_row(min(row, rows - 1))
        one = self.tr("“{0}” is deleted. Ctrl Z brings it back.").format(cards[0].title)
        many = self.tr("{0} cards are deleted. Ctrl Z brings them back.")
        self._place.notify(counted(len(cards), one, many))

    # what others have found

    def proposals(self, card: str = "") -> tuple[Proposal, ...]:
        """Of agents, for that card or for all."""
        try:
            every = self.draft.library.proposals.all(self.draft.campaign.id)
        except AssistError as trouble:
            self._place.notify(wording.of(trouble))
            return ()
        return tuple(one for one in every if not card or one.card == card)

    def take(self, proposal: Proposal) -> None:
        card = self._page.card
        if card is None:
            return
        changes = edits.taken(card, proposal)
        if not changes or self.draft.do(self.tr("Take “{0}”").format(proposal.phrase), changes):
            self.decline(proposal)

    def decline(self, proposal: Proposal) -> None:
        """It is settled and gone."""
        try:
            self.draft.library.proposals.settle(proposal.id)
        except AssistError as trouble:
            self._place.notify(wording.of(trouble))
        self._page.show_chosen()

    def mend(self, finding: Finding) -> None:
        self.draft.do(said(finding.mending), finding.mend)

    # many cards

    def find_and_replace(self) -> None:
        self._page.form.fields.form.flush()
        self.replacing = ReplaceWindow(self._place.look, self.draft, self._page.chosen, self._page.window())
        self.replacing.open()

    def _choose_file(self) -> None:
        self._page.form.fields.form.flush()
        self.exchange.choose()

    def _show_imported(self, changes: Sequence[Change]) -> None:
        """The first card that came in."""
        cards = (change.after.id for change in changes if isinstance(change.after, Card))
        if first := next(cards, None):
            self._page.show_card(first)

    def _export(self) -> None:
        self._page.form.fields.form.flush()
        self.exchange.export()

    # how to get at it

    def menu(self) -> QMenu:
        menu = QMenu(self._page)
        several = len(self._page.chosen) > 1
        self._offer(menu, self.tr("Duplicate"), self.copy, "Ctrl+D", on=not several)
        self._offer(menu, self.tr("Delete"), self.delete, "Del")
        self._offer(menu, self.tr("Find and replace …"), self.find_and_replace, "Ctrl+H")
        self._offer(menu, self.tr("Export …"), self._export, always=True)
        menu.addSeparator()
        columns = self._page.list.view.columns_menu()
        menu.addMenu(columns)
        return menu

    def _offer(
        self,
        menu: QMenu,
        words: str,
        do: Callable[[], object],
        keys: str = "",
        *,
        on: bool = True,
        always: bool = False,
    ) -> None:
        """`always`: also where no card is chosen."""
        action = QAction(f"{words}\t{keys}" if keys else words, menu)
        action.setEnabled(always or (on and bool(self._page.chosen)))
        action.triggered.connect(lambda: do())
        menu.addAction(action)

    def _open_menu(self, point: QPoint) -> None:
        menu = self.menu()
        menu.exec(self._page.list.view.viewport().mapToGlobal(point))
        menu.deleteLater()

    def go_on(self) -> None:
        """To the next part of the page: filter, table, form, preview, and around."""
        page = self._page
        first = page.form.fields.title.line if page.form.isVisible() else page.bulk
        parts = [(page.list.filter, page.list.filter), (page.list.view, page.list.view)]
        parts += [(page.form, first), (page.bulk, first), (page.preview, page.preview.try_it.line)]
        seen = [(part, control) for part, control in parts if part.isVisible()]
        here = page.window().focusWidget()
        at = next(
            (n for n, (part, _) in enumerate(seen) if here and (part is here or part.isAncestorOf(here))), -1
        )
        seen[(at + 1) % len(seen)][1].setFocus()

    def _go_to_filter(self) -> None:
        self._page.list.filter.setFocus()
        self._page.list.filter.selectAll()
