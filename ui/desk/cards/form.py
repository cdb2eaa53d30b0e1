"""The form of a card, beside the table."""

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QMenu, QWidget

from assist.lint import Finding
from assist.lint.sentences import TRIGGER
from scripts_db.cards import Card
from scripts_db.journal import Usage
from scripts_db.proposals import Proposal
from ui.desk.cards.form_fields import CardFields
from ui.desk.cards.hearing import Hearing
from ui.desk.cards.remarks import Remarks
from ui.desk.cards.wishes import Wishes
from ui.desk.phrases import Check
from ui.desk.workplace import Workplace
from ui.theme import BODY, CAPTION, SAY
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.signs import Picture
from ui.widgets.text import Text
from ui.widgets.window import scrolled

WIDTH = 366


class CardForm(Box):
    menu_wanted = Signal(object)
    """The button below which the menu is to open."""

    def __init__(self, place: Workplace):
        super().__init__("form")
        self._look, self._draft = place.look, place.draft
        self._card: Card | None = None
        self._usage, self._hearing = Usage(), Hearing(None)
        self._doubted = frozenset[str]()
        self.fields = CardFields(
            place.look, place.draft, place.loaded, self.check_trigger, self._check_negative
        )
        self.head = Text(place.look, "", SAY, lines=1)
        self.versions = IconButton(place.look, "history", self.tr("Earlier versions"))
        self.more = IconButton(place.look, "more_horizontal", self.tr("More to do with the card"))
        self.wishes = Wishes(place.look)
        self.remarks = Remarks(place.look)
        self.saved = Text(place.look, "", CAPTION, "ink3", lines=1)
        self.undo = Button(place.look, self.tr("Undo"), icon="arrow_undo")
        self._tick = Picture(place.look, "checkmark", "accent", 16)
        self.nothing = Text(
            place.look, self.tr("Choose a card in the table, or write a new one."), BODY, "ink2"
        )
        self._arrange()
        self._connect(place)
        self.show_card(None)

    def _arrange(self) -> None:
        fields = self.fields
        limits = row((fields.cooldown, 1), (fields.threshold, 1), gap=12, top=True)
        others = row((fields.once, 1), (fields.priority, 1), gap=12, top=True)
        inside = QWidget()
        inside.setLayout(
            column(
                self.wishes,
                self.remarks,
                fields.title,
                fields.say,
                fields.points,
                fields.triggers,
                fields.negatives,
                fields.speaker,
                limits,
                others,
                row((fields.owner, 1), (fields.language, 1), gap=12, top=True),
                fields.tags,
                fields.tips,
                fields.more,
                None,
                gap=10,
                margins=(20, 4, 20, 12),
            )
        )
        self.area = scrolled(inside)
        top = row((self.head, 1), self.versions, self.more, gap=0, margins=(20, 16, 12, 4))
        foot = row(self._tick, (self.saved, 1), self.undo, gap=6, margins=(20, 6, 12, 12))
        self._top, self._foot = QWidget(), QWidget()
        self._top.setLayout(top)
        self._foot.setLayout(foot)
        self._empty = QWidget()
        self._empty.setLayout(column(40, self.nothing, None, margins=(20, 16, 20, 16)))
        self.setLayout(column(self._top, (self.area, 1), self._foot, (self._empty, 1)))
        self._dress()

    def _dress(self) -> None:
        self.setFixedWidth(round(WIDTH * max(1.0, self._look.scale)))

    def _connect(self, place: Workplace) -> None:
        self._look.changed.connect(self._dress)
        self.undo.clicked.connect(self._draft.stack.undo)
        self._draft.stack.canUndoChanged.connect(self.undo.setEnabled)
        self._draft.stack.undoTextChanged.connect(self._name_undo)
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.more))
        self.versions.clicked.connect(lambda: place.show_page("publish"))
        self.fields.tips.unreadable.connect(
            lambda file: place.notify(self.tr("“{0}” is no picture. Choose a PNG or JPEG.").format(file))
        )
        self._name_undo(self._draft.stack.undoText())
        self.undo.setEnabled(self._draft.stack.canUndo())

    @property
    def card(self) -> Card | None:
        return self._card

    def show_card(self, card: Card | None, usage: Usage | None = None) -> None:
        """Another card, or another state of the same; None: there is none to write."""
        if self._card and (card is None or card.id != self._card.id):
            self.fields.form.flush()
            self.area.verticalScrollBar().setValue(0)
        self._card, self._usage = card, usage or Usage()
        for part in (self._top, self.area, self._foot):
            part.setVisible(card is not None)
        self._empty.setVisible(card is None)
        if card is not None:
            self.head.say(card.title or self.tr("New card"), card.language)
            self.fields.form.show(card, card.language)
        self._show_saved()

    def hear_with(self, hearing: Hearing) -> None:
        """What the model of the campaign can hear."""
        self._hearing = hearing
        self.fields.triggers.check_again()
        self.fields.negatives.check_again()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.remarks.show_findings(findings)
        doubted = frozenset(one.place.facts["text"] for one in findings if one.place.template == TRIGGER)
        if doubted != self._doubted:
            self._doubted = doubted
            self.fields.triggers.check_again()

    def show_wishes(self, proposals: tuple[Proposal, ...]) -> None:
        self.wishes.show_proposals(proposals)

    def check_trigger(self, phrase: str) -> Check:
        """Heard or not, and whether something is the matter with it, which stands above."""
        check = self._hearing.check(phrase, self._usage.triggers)
        return replace(check, icon="warning", role="caution") if phrase in self._doubted else check

    def _check_negative(self, phrase: str) -> Check:
        return self._hearing.check(phrase)

    def _show_saved(self) -> None:
        saved = self._draft.saved_at
        self._tick.setVisible(saved is not None)
        if saved is None:
            self.saved.say(self.tr("Saves by itself into the draft"))
        else:
            when = QLocale().toString(QTime(saved.hour, saved.minute), "HH:mm")
            self.saved.say(self.tr("Saved in the draft, {0}").format(when))

    def _name_undo(self, what: str) -> None:
        self.undo.setToolTip(self.tr("{0} (Ctrl Z)").format(what) if what else "")

    def open_menu(self, menu: QMenu) -> None:
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()
