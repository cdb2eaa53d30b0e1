"""The page of the cards: the table, the form of the chosen one, and how the agent will see it."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from assist.lint.findings import Severity
from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from ui.background.latest import Latest
from ui.desk.cards.bulk import BulkForm
from ui.desk.cards.form import CardForm
from ui.desk.cards.hands import Hands
from ui.desk.cards.hearing import Hearing
from ui.desk.cards.list_pane import ListPane
from ui.desk.cards.preview import Preview
from ui.desk.cards.table import CardTable
from ui.desk.cards.undoing import Undoing
from ui.desk.workplace import Workplace
from ui.widgets.boxes import Box, column, row
from ui.widgets.fields import Parts

BESIDE = 1172
"""Pixels of the page from which the preview stands beside the form; below it is a tab."""


class CardsPage(QWidget):
    def __init__(self, place: Workplace):
        super().__init__()
        self._place, self._draft = place, place.draft
        self.words_known = False
        self.table = CardTable(place.draft)
        self.list = ListPane(place.look, self.table)
        self.form, self.bulk, self.preview = CardForm(place), BulkForm(place), Preview(place)
        self.tabs = Parts(place.look, {False: self.tr("Card"), True: self.tr("Preview")}, False)
        self.tabs.setAccessibleName(self.tr("Beside the table"))
        self._looks_at_preview = False
        self.checks = place.checks
        self._hearing = Latest(self._hear, self)
        self.hands = Hands(place, self)
        self._arrange()
        self._connect()
        self._open()

    def _arrange(self) -> None:
        self._tab_bar = Box("form", row(self.tabs, None, margins=(20, 10, 20, 0)))
        beside = row(self.form, self.bulk, self.preview, gap=0)
        right = column(self._tab_bar)
        right.addLayout(beside, 1)
        whole = row((self.list, 1), gap=0)
        whole.addLayout(right)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._draft.opened.connect(self._open)
        self._draft.changed.connect(self._take)
        self._undoing = Undoing(self._draft, self)
        self._undoing.happened.connect(self._show_undone)
        self._draft.published_anew.connect(self.table.look_at_version)
        self.list.view.chosen.connect(self.show_chosen)
        self.tabs.chosen.connect(self._choose_tab)
        self.checks.found.connect(self._show_findings)
        self._hearing.done.connect(self._take_words)
        self._place.look.changed.connect(self._share_out)

    # what is shown

    @property
    def card(self) -> Card | None:
        """The one on the form."""
        return self.form.card

    @property
    def chosen(self) -> tuple[Card, ...]:
        return self.list.view.cards

    def show_chosen(self) -> None:
        chosen = self.chosen
        card = self.list.view.current if len(chosen) < 2 else None
        self.form.show_card(card, self.table.usage(card.id) if card else None)
        self.bulk.show_cards(chosen if len(chosen) > 1 else ())
        self.preview.show_card(card or self.list.view.current)
        self._show_remarks()
        self._share_out()

    def show_card(self, id: str) -> None:
        """Chooses the card of that id, taking the filter away where it hides it."""
        if not self.list.view.choose(id):
            self.list.show_all()
            self.list.view.choose(id)

    def show_entry(self, id: str) -> None:
        self.show_card(id)

    def _open(self) -> None:
        self.form.fields.form.flush()
        self.table.load()
        if self.table.rowCount():
            self.list.view.choose_row(0)
        self.show_chosen()
        self.words_known = False
        self._hearing.ask(self._draft.campaign)

    def _take(self, changes: Sequence[Change]) -> None:
        self.table.take(changes)
        self.show_chosen()

    def _show_undone(self, changes: Sequence[Change]) -> None:
        """The first card that was changed, unless one of them is in sight already."""
        ids = [change.after.id for change in changes if isinstance(change.after, Card)]
        shown = {card.id for card in self.chosen}
        if ids and self.isVisible() and not shown.intersection(ids):
            self.show_card(ids[0])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_remarks()

    # what the model hears, and what should be checked

    def _hear(self, campaign: Campaign) -> Hearing:
        return Hearing(self._place.known_words(campaign))

    def _take_words(self, hearing: Hearing) -> None:
        self.form.hear_with(hearing)
        self.words_known = True

    def _show_findings(self) -> None:
        found = {one.entry.id for one in self.checks.findings if one.severity is Severity.CHECK}
        self.table.mark_to_check(found | {proposal.card for proposal in self.hands.proposals()})
        self._show_remarks()

    def _show_remarks(self) -> None:
        card = self.form.card
        if card is not None:
            self.form.show_findings(tuple(self.checks.about(card.id)))
            self.form.show_wishes(self.hands.proposals(card.id))

    # where it stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _choose_tab(self, preview: bool) -> None:
        self._looks_at_preview = preview
        self._share_out()

    def _share_out(self) -> None:
        """Form and preview side by side, or the chosen one of them."""
        narrow = self.width() < BESIDE * max(1.0, self._place.look.scale)
        several = len(self.chosen) > 1
        self._tab_bar.setVisible(narrow)
        form_seen = not (narrow and self._looks_at_preview)
        self.form.setVisible(form_seen and not several)
        self.bulk.setVisible(form_seen and several)
        self.preview.setVisible(not narrow or self._looks_at_preview)
