"""The page of the note: outcomes and template at the left, at the right what a note looks like with them."""

from msgspec.structs import replace
from PySide6.QtWidgets import QTextEdit, QWidget

from assist.errors import NoteTemplateUnusable
from assist.guidance.note import DEFAULT_TEMPLATE
from assist.guidance.talk import talk
from scripts_db.cards import Campaign
from scripts_db.changes import Change, head
from ui import wording
from ui.desk.binding import Binding, Form
from ui.desk.fields import LinesField
from ui.desk.note.sample import sample_note
from ui.desk.note.template_field import TemplateField
from ui.desk.page_parts import Aside, PageHead
from ui.desk.workplace import Workplace
from ui.theme import BODY, CAPTION, HEAD
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Picture
from ui.widgets.text import Text
from ui.widgets.window import scrolled

PREVIEW_WIDTH = 420


class NotePage(QWidget):
    def __init__(self, place: Workplace):
        super().__init__()
        look = place.look
        self._place, self._look = place, look
        self.head = PageHead(look, self.tr("Note after the call"))
        self.outcomes = LinesField(
            look, self.tr("How a call can end"), self.tr("one a line; empty: Callcue’s own"), lines=7
        )
        self.template = TemplateField(
            look, self.tr("Template of the note that agents copy"), self.tr("Jinja2; empty: Callcue’s own")
        )
        self.trouble = Text(look, "", CAPTION, "caution")
        sign = Picture(look, "warning:filled", "caution_edge", 16, beside=CAPTION)
        self._warning = Box("caution", row(sign, (self.trouble, 1), top=True, margins=(10, 8, 10, 8)))
        self.take = Button(look, self.tr("Start from Callcue’s own"), "tall", "edit")
        self.reset = Button(look, self.tr("Back to Callcue’s own"), "tall", "arrow_clockwise")
        self.known = Text(look, "", CAPTION, "ink3")
        self.preview = QTextEdit(readOnly=True)
        self.preview.setAccessibleName(self.tr("The note as agents copy it"))
        self._form = Form(
            Binding(place.draft, self.outcomes, self.tr("Change the outcomes"), "outcomes"),
            Binding(place.draft, self.template, self.tr("Change the template"), "note_template"),
        )
        self._arrange()
        self._introduce()
        self._show()

    def _arrange(self) -> None:
        fields = column(
            self.outcomes,
            column(self.template, self._warning, row(self.take, self.reset, None), gap=8),
            self.known,
            None,
            gap=18,
            margins=(20, 4, 24, 16),
        )
        inside = QWidget()
        inside.setLayout(fields)
        left = column(self.head, (scrolled(inside), 1))
        form = QWidget()
        paper = Box("card", column(self.preview, margins=(10, 8, 6, 8)))
        why = self.tr("With a made-up call of this campaign. In a call, everything comes from the call.")
        form.setLayout(
            column(
                Text(self._look, self.tr("As agents copy it"), HEAD, lines=1),
                Text(self._look, why, CAPTION, "ink3"),
                (paper, 1),
                gap=10,
                margins=(20, 16, 16, 12),
            )
        )
        aside = Aside(self._look, form, wide=PREVIEW_WIDTH)
        whole = row(gap=0)
        whole.addLayout(left, 1)
        whole.addWidget(aside)
        self.setLayout(whole)

    def _introduce(self) -> None:
        self.take.clicked.connect(lambda: self._put(self.tr("Start from Callcue’s own"), DEFAULT_TEMPLATE))
        self.reset.clicked.connect(lambda: self._put(self.tr("Back to Callcue’s own"), ""))
        self.template.edit.textChanged.connect(self._render)
        for told in (self._place.draft.opened, self._place.draft.changed):
            told.connect(self._show)

    def _put(self, text: str, template: str) -> None:
        self._form.flush()
        before = head(self._place.draft.campaign)
        self._place.draft.do(text, [Change(before, _with_template(before, template))])

    def _show(self) -> None:
        campaign = self._place.draft.campaign
        known = talk(campaign.language).note
        self._form.show(head(campaign), campaign.language)
        self.outcomes.edit.setPlaceholderText("\n".join(known.outcomes.values()))
        self.template.edit.setPlaceholderText(DEFAULT_TEMPLATE)
        self.known.say(self._what_is_known())
        self._render()

    def _render(self) -> None:
        """While it is typed, too; what can't be used leaves the last one that could."""
        template = self.template.value()
        own = bool(template.strip())
        self.take.setVisible(not own)
        self.reset.setVisible(own)
        self.head.say(self.tr("The house’s own template") if own else self.tr("Callcue’s own template"))
        campaign = self._place.draft.campaign
        try:
            text, trouble = sample_note(campaign).render(template or DEFAULT_TEMPLATE).strip(), None
        except NoteTemplateUnusable as unusable:
            trouble, text = unusable, self.preview.toPlainText()
        self.preview.setFont(self._look.font(BODY, campaign.language))
        self.preview.setPlainText(text)
        self.preview.setEnabled(trouble is None)
        self.trouble.say(wording.of(trouble) if trouble else "")
        self._warning.setVisible(trouble is not None)
        self.template.mark(trouble)

    def _what_is_known(self) -> str:
        names = (
            "reason, done, promised, open, hand_over, incidents, cards, missing, unanswered, outcome, score"
        )
        data = "customer_name, customer_number, agent_name"
        return self.tr(
            "Known there: {0}; fields (each with label, text, time); what the program that calls Callcue hands "
            "over, such as {1}."
        ).format(names, data)


def _with_template(campaign: Campaign, template: str) -> Campaign:
    return replace(campaign, note_template=template)
