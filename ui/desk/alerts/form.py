"""A class of alerts as a form: Callcue's own words in grey, or the house's to be written."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assist.guidance.patterns import is_usable
from scripts_db.cards import AlertClass, AlertKind, Campaign
from scripts_db.changes import head
from ui.desk.alerts.classes import house_class, own_class, with_class
from ui.desk.alerts.names import about, name_of
from ui.desk.binding import Binding, Form
from ui.desk.fields import FormField, LinesField, NumberField, TextField
from ui.desk.phrases import NOTHING_KNOWN, Check, PhrasesField
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, HEAD, LABEL
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.text import Text
from ui.widgets.window import scrolled

SAY_LETTERS, POINTS = 160, 3


class AlertForm(QWidget):
    begun = Signal()
    """The house writes its own."""
    given_back = Signal()
    """Callcue's own count again."""
    taken_over = Signal()
    """Callcue's phrases are to stand among the house's."""

    def __init__(self, place: Workplace):
        super().__init__()
        look = place.look
        self._place, self.kind = place, AlertKind.INSULT
        self.head, self.about = Text(look, "", HEAD, lines=2), Text(look, "", LABEL, "ink2")
        self.state = Text(look, "", CAPTION, "ink2")
        self.begin = Button(look, self.tr("Write our own"), "tall", "edit")
        self.back = Button(look, self.tr("Back to Callcue’s own"), "tall", "arrow_clockwise")
        self.say = TextField(look, self.tr("What to answer"), lines=4, most=SAY_LETTERS)
        self.points = LinesField(look, self.tr("Hints beside it"), lines=3, most=POINTS)
        self.serious = NumberField(look, self.tr("Serious from so many times in a call (0: never)"), 0, 9)
        self.phrases = self._list(self.tr("Phrases that show it"), self.tr("Empty: Callcue’s own count"))
        self.unless = self._list(self.tr("Unless this is said"), self.tr("such as: just kidding"))
        self.own = Text(look, "", CAPTION, "ink3")
        self.take = Button(look, self.tr("Take Callcue’s phrases over"))
        self.manner = Text(look, self._manner(), CAPTION, "ink3")
        self._form = Form(
            self._binding(self.say, self.tr("Change what to answer"), "say"),
            self._binding(self.points, self.tr("Change the hints"), "points"),
            self._binding(self.serious, self.tr("Change when it is serious"), "serious_after"),
            self._binding(self.phrases, self.tr("Change the phrases of an alert"), "phrases"),
            self._binding(self.unless, self.tr("Change what takes an alert back"), "unless"),
        )
        self._arrange()
        self.begin.clicked.connect(self.begun)
        self.back.clicked.connect(self.given_back)
        self.take.clicked.connect(self.taken_over)

    def _arrange(self) -> None:
        words = column(self.state, row(self.begin, self.back, None), gap=8, margins=(12, 10, 12, 10))
        self._listened = QWidget()
        self._listened.setLayout(
            column(self.phrases, self.own, row(self.take, None), self.manner, self.unless, gap=8)
        )
        inside = QWidget()
        fields = column(
            self.about, Box("well", words), self.say, self.points, self.serious, self._listened, None, gap=14
        )
        fields.setContentsMargins(0, 0, 10, 12)
        inside.setLayout(fields)
        self.setLayout(column(self.head, (scrolled(inside), 1), gap=8, margins=(20, 16, 10, 0)))

    @property
    def fields(self) -> tuple[FormField, ...]:
        return self.say, self.points, self.serious, self.phrases, self.unless

    def show_class(self, kind: AlertKind) -> None:
        """As the draft has it."""
        if kind is not self.kind:
            self.flush()
            self.kind = kind
        campaign = self._place.draft.campaign
        house, own = house_class(campaign, kind), own_class(campaign.language, kind)
        self.head.say(name_of(kind))
        self.about.say(about(kind))
        self._form.show(head(campaign), campaign.language)
        for field in self.fields:
            field.setEnabled(house is not None)
        self._show_state(house, own)
        self._listened.setVisible(kind is not AlertKind.SOS)

    def _show_state(self, house: AlertClass | None, own: AlertClass) -> None:
        self.begin.setVisible(house is None)
        self.back.setVisible(house is not None)
        self.state.say(self._standing(house, own))
        empty = house is not None and not house.phrases
        self.own.say(
            self.tr("Callcue’s own {0} phrases count, until you write the first.").format(len(own.phrases))
        )
        self.own.setVisible(empty and bool(own.phrases))
        self.take.setVisible(empty and bool(own.phrases))
        self.manner.setVisible(house is not None)

    def _standing(self, house: AlertClass | None, own: AlertClass) -> str:
        if house:
            return self.tr("In your house’s own words.")
        if not (own.phrases or own.say):
            return self.tr("Callcue has no words for it in this language yet. Write your own.")
        return self.tr("Callcue’s own words, in grey. They change with Callcue; write your own to keep them.")

    def flush(self) -> None:
        """Saves what is being typed."""
        self._form.flush()

    def check(self, phrase: str) -> Check:
        """Whether it can be looked for."""
        if is_usable(phrase, self._place.draft.campaign.language):
            return NOTHING_KNOWN
        remark = self.tr("A bracket is open, or nothing in it must be said: it is not looked for.")
        return Check(icon="warning", role="caution", remark=remark)

    def _list(self, label: str, empty: str) -> PhrasesField:
        return PhrasesField(self._place.look, label, empty=empty, check=self.check)

    def _manner(self) -> str:
        return self.tr(
            "(one|other) is one of several, [this] may be left out, begin* is any ending, “a … b” written with "
            "three dots has up to four words between."
        )

    def _binding(self, field: FormField, text: str, name: str) -> Binding:
        def read(campaign: Campaign) -> Any:
            return getattr(self._class(campaign), name)

        def write(campaign: Campaign, value: Any) -> Campaign:
            house = house_class(campaign, self.kind)
            value = int(value) if name == "serious_after" else value
            return with_class(campaign, replace(house, **{name: value})) if house else campaign

        return Binding(self._place.draft, field, text, name, read, write)

    def _class(self, campaign: Campaign) -> AlertClass:
        return house_class(campaign, self.kind) or own_class(campaign.language, self.kind)
