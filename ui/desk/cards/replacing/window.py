"""Find and replace: what to look for, what to put there, and every hit with its tick."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from scripts_db.cards import Card
from ui.desk.cards.replacing.hit_table import HitTable, HitView
from ui.desk.cards.replacing.search import Query, changes, hits
from ui.desk.counted import counted
from ui.desk.dialog import Dialog
from ui.desk.draft import Draft
from ui.desk.fields import Line
from ui.theme import BODY, CAPTION, LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, Parts, Switch
from ui.widgets.text import Text

SIZE = (900, 600)
PAUSE = 150
"""Milliseconds without a key after which is looked."""


class ReplaceWindow(Dialog):
    """`chosen` are the cards that are selected in the table; with more than one, the search may keep to them."""

    def __init__(self, look: Look, draft: Draft, chosen: Sequence[Card], parent: QWidget):
        super().__init__(look, self.tr("Find and replace"), parent)
        self._draft, self._chosen = draft, {card.id for card in chosen}
        self._only_chosen = len(chosen) > 1
        self.what, self.instead = Line(), Line()
        self.case = Switch(look, self.tr("Capitals as typed"), False)
        self.whole = Switch(look, self.tr("Whole words"), False)
        self.table = HitTable()
        self.view = HitView(look, self.table)
        self.count = Text(look, "", LABEL, "ink2", lines=1)
        self.replace_all = Button(look, self.tr("Replace"), "primary")
        self.close_it = Button(look, self.tr("Close"), "tall")
        self.nothing = Text(look, self.tr("Every text of the cards is looked through."), BODY, "ink2")
        self._arrange()
        self._connect()
        self.resize(self.scaled(*SIZE))
        self.what.setFocus()
        self._show_count()

    def _arrange(self) -> None:
        fields = row(
            (Field(self.look, self.tr("Find"), self.what), 1),
            (Field(self.look, self.tr("Replace with"), self.instead), 1),
            gap=12,
        )
        options = row(self.case, self.whole, None, gap=16)
        if self._only_chosen:
            where = Parts(
                self.look,
                {True: self.tr("{0} chosen cards").format(len(self._chosen)), False: self.tr("All cards")},
                True,
            )
            where.setAccessibleName(self.tr("Where to look"))
            where.chosen.connect(self._look_in)
            options.addWidget(where)
        hint = Text(self.look, self.tr("Space ticks the rows that are selected."), CAPTION, "ink3", lines=1)
        top = column(fields, options, gap=10, margins=(20, 16, 20, 10))
        foot = Box(
            "foot", row((self.count, 1), hint, self.close_it, self.replace_all, margins=(20, 12, 20, 12))
        )
        self._empty = QWidget()
        self._empty.setLayout(column(self.nothing, None, margins=(20, 16, 20, 12)))
        self.setLayout(column(top, (self._empty, 1), (self.view, 1), foot))

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look_for)
        for line in (self.what, self.instead):
            line.installEventFilter(self)
        self.what.textChanged.connect(lambda _text: self._pause.start())
        self.instead.textChanged.connect(self.table.replace_by)
        self.case.toggled.connect(lambda _on: self.look_for())
        self.whole.toggled.connect(lambda _on: self.look_for())
        self.table.ticked.connect(self._show_count)
        self.replace_all.clicked.connect(self.replace)
        self.close_it.clicked.connect(self.reject)

    def _look_in(self, only_chosen: bool) -> None:
        self._only_chosen = only_chosen
        self.look_for()

    def look_for(self) -> None:
        self._pause.stop()
        query = Query(self.what.text(), self.case.isChecked(), self.whole.isChecked())
        cards = self._draft.campaign.cards
        if self._only_chosen:
            cards = tuple(card for card in cards if card.id in self._chosen)
        self.table.show_hits(hits(cards, query))

    def replace(self) -> None:
        """All ticked hits, as one step to undo."""
        self.look_again_if_typed()
        made = changes(self.table.chosen, self.instead.text())
        words = self.tr("Replace “{0}” in {1} cards").format(self.what.text(), len(made))
        if self._draft.do(words, made):
            self.look_for()
            one, many = self.tr("Replaced in 1 card."), self.tr("Replaced in {0} cards.")
            self.count.say(f"{counted(len(made), one, many)} {self.tr('Ctrl Z on the desk takes it back.')}")

    def look_again_if_typed(self) -> None:
        if self._pause.isActive():
            self.look_for()

    def _show_count(self) -> None:
        every, chosen = self.table.rowCount(), len(self.table.chosen)
        self.replace_all.setEnabled(bool(chosen))
        self.view.setVisible(bool(every))
        self._empty.setVisible(not every)
        if not self.what.text():
            self.count.say("")
            self.nothing.say(self.tr("Every text of the cards is looked through."))
        else:
            self.count.say(self.tr("{0} of {1} places chosen").format(f"{chosen:n}", f"{every:n}"))
            self.nothing.say(self.tr("“{0}” stands nowhere. Try fewer letters.").format(self.what.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field looks at once; it does not press a button."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in enter:
            self.look_for()
            return True
        return super().eventFilter(watched, event)
