"""What the agent does with the script, the checklist and alerts."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from assist.events import ItemState
from ui.panel.guidance import Guidance
from ui.panel.view import View


class GuidedHands(QObject):
    def __init__(self, view: View, guidance: Guidance):
        super().__init__()
        self._view, self._guidance = view, guidance
        parts, step, alert = view.parts, view.parts.slot.step, view.parts.slot.alert
        step.way_chosen.connect(guidance.take)
        step.back_chosen.connect(guidance.back)
        step.field_filled.connect(guidance.fill)
        parts.script.chosen.connect(self.back_to_script)
        parts.checklist.item_set.connect(guidance.set_item)
        alert.said_chosen.connect(self._said)
        alert.denied.connect(self._deny)
        alert.copy_chosen.connect(self._copy)
        alert.dismiss_chosen.connect(self.dismiss_alarm)

    def take(self, way: int) -> None:
        """A way on, by its key: only while its row can be seen."""
        position = self._view.course.position
        if self._view.step_in_front and position and way < len(position.ways):
            self._guidance.take(way)

    def step_back(self) -> None:
        if self._view.step_in_front:
            self._guidance.back()

    def step_on(self) -> None:
        if self._view.step_in_front:
            self._view.parts.slot.step.go_on()

    def back_to_script(self) -> None:
        """After the call: to the note."""
        if self._view.note or (self._view.in_call and self._view.course.position):
            self._view.bring_step()
            self._view.parts.search.empty()
            self._view.refresh()

    @property
    def writing(self) -> bool:
        """Whether the note stands there."""
        return self._view.note_in_front

    def back_to_note(self) -> bool:
        """Whether a card stood over it."""
        covered = self._view.note is not None and not self._view.note_in_front
        if covered:
            self.back_to_script()
        return covered

    def call_for_help(self) -> None:
        """SOS."""
        if self._view.in_call:
            self._guidance.sos()

    def dismiss_alarm(self) -> bool:
        """Whether there was one."""
        alarm = self._view.alarms.top
        if alarm:
            self._view.alarms.take(alarm)
            self._view.refresh()
        return alarm is not None

    def use_alarm(self) -> bool:
        """“I said it”, where that is an answer. Whether there was one: then no card is meant."""
        alarm = self._view.alarms.top
        if alarm and not alarm.serious:
            self._said()
        return alarm is not None

    def _said(self) -> None:
        alarm = self._view.alarms.top
        if alarm and alarm.item:
            self._guidance.set_item(alarm.item.id, ItemState.SAID)
        else:
            self.dismiss_alarm()

    def _deny(self) -> None:
        alarm = self._view.alarms.top
        if alarm and alarm.item:
            self._guidance.set_item(alarm.item.id, ItemState.WAIVED)
        elif alarm and alarm.alert:
            self._guidance.deny(alarm.alert)
            self.dismiss_alarm()

    def _copy(self) -> None:
        if alarm := self._view.alarms.top:
            QGuiApplication.clipboard().setText(alarm.record)
