"""The note after the call: made when the call ends, edited and copied by the agent, sent nowhere."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from assist.errors import NoteTemplateUnusable
from assist.events import ItemState
from assist.guidance.note import DEFAULT_TEMPLATE, Note, Source
from ui.panel.board import Notice, Weight
from ui.panel.call_state import Phase
from ui.panel.guidance import Guidance
from ui.panel.view import View


class AfterCall(QObject):
    def __init__(self, view: View, guidance: Guidance):
        super().__init__()
        self._view, self._guidance = view, guidance
        sheet = view.parts.note
        sheet.edited.connect(self._edit)
        sheet.outcome_chosen.connect(self._conclude)
        sheet.item_said.connect(self._said)
        sheet.copy_chosen.connect(self.copy)

    def write(self) -> None:
        """Nothing that was heard leaves nothing to write; and who can't listen has to know that first."""
        call = self._view.call
        if call.phase is Phase.ENDED and call.clock and not call.failure:
            self._view.note = self._guidance.note()
            self._view.refresh()

    def copy(self) -> None:
        if note := self._view.note:
            QGuiApplication.clipboard().setText(self._rendered(note))
            self._view.parts.note.tell_copied()

    def _rendered(self, note: Note) -> str:
        """By the house's template; by Callcue's own where that one can't be used."""
        try:
            return note.render()
        except NoteTemplateUnusable:
            words = self.tr(
                "The house’s template can’t be used, so the note was copied in Callcue’s own form."
            )
            self._view.board.put(Notice(key="template", text=words, weight=Weight.CAUTION))
            self._view.refresh()
            return note.render(DEFAULT_TEMPLATE)

    def _edit(self, name: str, text: str) -> None:
        """At every key, so that a copy has it all; only the sheet has to know."""
        if note := self._view.note:
            self._view.note = note.edited(name, text)
            self._view.parts.note.show_note(self._view.note, self._view.course)

    def _conclude(self, outcome: str) -> None:
        if note := self._view.note:
            self._show(note.concluded(outcome))

    def _said(self, item: str) -> None:
        """Said after all: the note is made anew, with what the agent wrote."""
        self._guidance.set_item(item, ItemState.SAID)
        if before := self._view.note:
            self._show(_kept(before, self._guidance.note()))

    def _show(self, note: Note) -> None:
        self._view.note = note
        self._view.refresh()


def _kept(before: Note, note: Note) -> Note:
    for field in before.fields:
        if field.source is Source.HAND:
            note = note.edited(field.name, field.text)
    return note.concluded(before.outcome) if before.outcome else note
