"""What is on the panel now, from the facts: where the call stands, which cards, which step, which notices."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from assist.guidance.note import Note
from scripts_db.cards import ChecklistItem
from ui.panel import notices, plates, strip_words
from ui.panel.alarms import Alarms
from ui.panel.board import Action, Board, Notice, Weight
from ui.panel.call_state import CallState, Phase
from ui.panel.course import Course
from ui.panel.deck import QUIET, Deck, Shown
from ui.panel.filling import CallData
from ui.panel.history import History
from ui.panel.parts import Parts


class View(QObject):
    """The facts that events and the agent change, and the parts that show them.

    The main slot belongs to an alert first, then to a card, then to the script's step; without a script, and
    where there is something to know, to a plain card. After the call the note stands in place of all, until the
    agent looks something up or back.
    """

    refreshed = Signal()
    """Something may be larger or smaller now."""

    def __init__(self, parts: Parts):
        super().__init__()
        self.parts = parts
        self.call, self.deck, self.board = CallState(), Deck(), Board()
        self.course, self.alarms = Course(), Alarms()
        self.history, self.reviewing = History(), False
        self.data = CallData()
        self.asked = ""
        """What the customer said last."""
        self.muted_until: float | None = None
        """Until when no card comes up, in seconds of the call."""
        self.note: Note | None = None
        self.keys = "F8"
        self.time_of_day: Callable[[], datetime] = datetime.now
        self._behind: plates.Plate | None = None
        self.refresh()

    def clear(self, checklist: Sequence[ChecklistItem], data: Mapping[str, str] | None = None) -> None:
        """A new call begins, of which `data` is known."""
        self.data = CallData(data)
        self.deck.clear()
        self.history, self.reviewing = History(), False
        self.asked, self.muted_until = "", None
        self.course, self.alarms = Course(checklist), Alarms()
        self.note = self._behind = None
        self.parts.transcript.forget()
        self.parts.checklist.forget_wish()

    def wear_keys(self, keys: str) -> None:
        """Those that start, pause and go on."""
        self.keys = keys
        self.refresh()

    def refresh(self) -> None:
        window = self.parts.slot.window()
        held = window.focusWidget()
        self._show_all()
        if held is not None and not held.isVisibleTo(window):  # or Space would press whatever comes next
            (window if self.note_in_front else self.parts.slot.front).setFocus()
        self.refreshed.emit()

    def _show_all(self) -> None:
        self.parts.state_line.show_state(self.call)
        self.parts.strip.show_notice(self._notice())
        self.parts.note.show_note(self.note if self.note_in_front else None, self.course)
        self.parts.meters.setVisible(self.note is None)
        for part in (self.parts.slot, self.parts.transcript):
            part.setVisible(not self.note_in_front)
        self._show_slot()
        self._show_rows()
        self.parts.line.show_state(self.call)
        waiting = 0 if self.note_in_front or self.deck.search else len(self.beside)
        self.parts.line.show_words(self._words(), waiting, self.course if self.in_call else None)

    def _show_slot(self) -> None:
        slot, alarm = self.parts.slot, self.alarms.top
        if alarm:
            slot.show_alarm(alarm)
        elif self.reviewing:
            slot.show_history(self.history)
        elif self.deck.main:
            slot.show_card(self.data.fill(self.deck.main))
        elif self.step_in_front:
            slot.show_step(self.course)
        else:
            slot.show_plate(self._plate())

    def _show_rows(self) -> None:
        parts, course = self.parts, self.course if self.in_call else None
        alarm = self.alarms.top
        parts.hint.show_search(self.deck.search)
        parts.quiet.show_cards(() if self.note_in_front else tuple(map(self.data.fill, self.beside)))
        folded = course is not None and not self.step_in_front
        parts.script.show_position(course.position if course and folded else None)
        if self.note and not self.note_in_front:
            parts.script.show_note()
        reason = self.step_in_front or (alarm is not None and alarm.item is not None)
        parts.checklist.show_items(course, opened=reason)

    def _words(self) -> strip_words.Line:
        """What the strip says: the first of what the panel would."""
        notice = self.board.top
        urgent = notice is not None and notice.weight is not Weight.INFO
        if self.alarms.top:
            return strip_words.of_alarm(self.alarms.top)
        if self.deck.called:
            return strip_words.of_card(self.data.fill(self.deck.called))
        if notice and urgent and not self.call.deafness:
            return strip_words.of_notice(notice)
        if self.muted and self.call.is_on:
            return strip_words.of_notice(self._cards_off())
        if self.in_call and self.course.position and not self.call.deafness and self.call.is_on:
            return strip_words.of_step(self.course)
        if notice and not self.call.deafness:
            return strip_words.of_notice(notice)
        if self.note:
            return strip_words.of_note()
        return strip_words.of_plate(
            plates.standing(self.call, self.deck.tally, self.keys), self.call.phase, self.keys
        )

    @property
    def in_call(self) -> bool:
        return self.call.is_on or self.call.phase is Phase.PAUSED

    @property
    def beside(self) -> tuple[Shown, ...]:
        """The quiet cards; an alert sends the main one to them."""
        main = self.deck.main if self.alarms.top or self.reviewing else None
        return ((main, *self.deck.quiet) if main else self.deck.quiet)[:QUIET]

    @property
    def note_in_front(self) -> bool:
        """Unless the agent looks something up, or looks back at the call."""
        return self.note is not None and not (self.deck.main or self.deck.search or self.reviewing)

    @property
    def step_in_front(self) -> bool:
        """Nothing has to be said or known before the script's step."""
        covered = self.alarms.top or self.deck.main or self.deck.search or self.reviewing
        if covered or not self.in_call or self.course.position is None:
            return False
        return (self.call.is_on and not self.call.deafness) or self._plate() == self._behind

    def bring_step(self) -> None:
        """The agent wants the script, or the note: what covers it goes to the rows, or has been read."""
        self.alarms.set_aside()
        self.reviewing = False
        self.deck.leave()
        self.deck.set_aside()
        self._behind = self._plate()

    def _plate(self) -> plates.Plate:
        if self.deck.search:
            return plates.no_hit(self.deck.search.query)
        return plates.standing(self.call, self.deck.tally, self.keys)

    @property
    def muted(self) -> bool:
        """Whether cards are off."""
        return self.muted_until is not None and self.call.clock < self.muted_until

    def _cards_off(self) -> Notice:
        return notices.cards_off(self.time_of_day(), (self.muted_until or 0.0) - self.call.clock)

    def _notice(self) -> Notice | None:
        """A side that can't be heard is said once: in the main slot, or here when something else stands there."""
        top = self.board.top
        if self.muted and self.call.is_on and (top is None or top.weight is not Weight.CAUTION):
            return self._cards_off()
        free = not (self.deck.main or self.deck.search or self.alarms.top or self.step_in_front)
        told = free and self.call.deafness
        return None if top and told and top.action is Action.CHOOSE_DEVICE else top
