"""The note after the call: made when the call ends, edited and copied by the agent, sent nowhere.

One that nobody has copied yet is kept until the next call has ended: that may begin by a key or by its sound while
the agent is still writing.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from assist.errors import NoteTemplateUnusable
from assist.events import ItemState
from assist.guidance.note import DEFAULT_TEMPLATE, Note, Source
from ui.panel.board import Action, Notice, Weight
from ui.panel.call_state import Phase
from ui.panel.guidance import Guidance
from ui.panel.view import View


class AfterCall(QObject):
    def __init__(self, view: View, guidance: Guidance):
        super().__init__()
        self._view, self._guidance = view, guidance
        self._copied: Note | None = None
        self.last: Note | None = None
        """Of the call before this one, if it was not copied."""
        sheet = view.parts.note
        sheet.edited.connect(self._edit)
        sheet.outcome_chosen.connect(self._conclude)
        sheet.item_said.connect(self._said)
        sheet.copy_chosen.connect(self.copy)
        view.parts.strip.action_chosen.connect(self._act)

    def write(self) -> None:
        """Nothing that was heard leaves nothing to write."""
        call = self._view.call
        if call.phase is Phase.ENDED and call.clock:
            self.last = None
            self._show(self._guidance.note())

    def set_aside(self) -> None:
        """The next call is about to begin."""
        if note := self._view.note:
            self.last = None if note is self._copied else note

    def offer_last(self) -> None:
        """What the agent wrote in it would be missed; any other one waits in the menu."""
        if self.last and _by_hand(self.last):
            words = self.tr("The note of the last call was not copied.")
            self._view.board.put(Notice(key=Action.COPY_NOTE, text=words, action=Action.COPY_NOTE))
        self._view.refresh()

    def copy(self) -> None:
        """In a call: that of the one before."""
        if note := self._view.note:
            QGuiApplication.clipboard().setText(self._rendered(note))
            self._copied = note
            self._view.parts.note.tell_copied()
        elif self.last:
            QGuiApplication.clipboard().setText(self._rendered(self.last))
            self.last = None
            self._view.board.take(Action.COPY_NOTE)
            self._view.parts.state_line.say(self.tr("Copied."))
            self._view.refresh()

    def close(self) -> None:
        """The agent goes away, and nothing of the call is to stand there; what was not copied still can be."""
        if self._view.note:
            self.set_aside()
            self._view.clear(())
            self._view.board.clear()
            self._view.call.rest()
            self._view.refresh()

    def _act(self, notice: Notice) -> None:
        if notice.action is Action.COPY_NOTE:
            self.copy()

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


def _by_hand(note: Note) -> bool:
    written = (field.source is Source.HAND and field.text for field in note.fields)
    return bool(note.outcome) or any(written)


def _kept(before: Note, note: Note) -> Note:
    for field in before.fields:
        if field.source is Source.HAND:
            note = note.edited(field.name, field.text)
    return note.concluded(before.outcome) if before.outcome else note
