"""The chosen item of the checklist as a form."""

from typing import Any

from PySide6.QtWidgets import QWidget

from scripts_db.cards import ChecklistItem, Weight
from ui.desk.binding import Binding, Form
from ui.desk.choices import PartsField
from ui.desk.fields import LineField
from ui.desk.phrases import PhrasesField
from ui.desk.tryout.hearing import CampaignHearing
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, HEAD
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.text import Text
from ui.widgets.window import scrolled

TEXT_LETTERS = 45
"""As many as the panel's checklist shows in a line."""


class ItemForm(QWidget):
    def __init__(self, place: Workplace, hearing: CampaignHearing):
        super().__init__()
        look = place.look
        self._place = place
        self.item: ChecklistItem | None = None
        self.head = Text(look, "", HEAD, lines=2)
        self.text = LineField(look, self.tr("What must be said"), most=TEXT_LETTERS)
        self.weight = PartsField(
            look,
            self.tr("Weight"),
            {
                Weight.NORMAL: self.tr("Normal"),
                Weight.CRITICAL: self.tr("Critical"),
                Weight.COMPLIANCE: self.tr("Compliance"),
            },
        )
        self.meaning = Text(look, "", CAPTION, "ink3")
        self.phrases = PhrasesField(
            look,
            self.tr("What counts as having said it"),
            empty=self.tr("in the agent’s own words"),
            check=hearing.check,
        )
        self.remove = Button(look, self.tr("Remove the item"), icon="dismiss")
        self._form = Form(
            self._binding(self.text, self.tr("Change what must be said"), "text"),
            self._binding(self.weight, self.tr("Change the weight"), "weight"),
            self._binding(self.phrases, self.tr("Change what counts as said"), "phrases"),
        )
        inside = QWidget()
        weight = column(self.weight, self.meaning, gap=6)
        fields = column(self.text, weight, self.phrases, row(self.remove, None), None, gap=14)
        fields.setContentsMargins(0, 0, 10, 12)
        inside.setLayout(fields)
        self.setLayout(column(self.head, (scrolled(inside), 1), gap=10, margins=(20, 16, 10, 0)))

    def show_item(self, item: ChecklistItem) -> None:
        if self.item is None or item.id != self.item.id:
            self.flush()
        self.item = item
        language = self._place.draft.campaign.language
        self.head.say(item.text, language)
        self.meaning.say(
            {
                Weight.NORMAL: self.tr("Counts once in the score."),
                Weight.CRITICAL: self.tr("Counts three times. A goodbye without it brings a reminder."),
                Weight.COMPLIANCE: self.tr("Counts twice. A goodbye without it brings a reminder."),
            }[item.weight]
        )
        self._form.show(item, language)

    def flush(self) -> None:
        """Saves what is being typed."""
        self._form.flush()

    def _binding(self, field: Any, text: str, name: str) -> Binding:
        return Binding(self._place.draft, field, text, name)
