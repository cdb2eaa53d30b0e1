"""Shows what the guide of the call says: steps, ticks, alerts."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from assist.events import Alert, Entry, Event, ItemState, Mover, Position, Reminder, Tick
from ui.panel import alarms
from ui.panel.board import Notice, Weight
from ui.panel.view import View

READING = 10.0
"""Seconds for which a card is being read aloud: what sounds like a step of the script then may be the card."""


class GuidedPresenter(QObject):
    def __init__(self, view: View):
        super().__init__()
        self._view = view

    def show_event(self, event: Event) -> None:
        self._view.course.hear(event)
        match event:
            case Entry():
                self._view.data.note(event)
            case Position(by=Mover.AGENT):
                self._end_detour()
            case Tick() if event.state is not ItemState.OPEN:
                self._view.alarms.done(event.item)
            case Reminder():
                self._view.parts.transcript.mark(event.utterance, event.heard)
                self._view.alarms.remind(event)
                self._announce()
            case Alert():
                self._show_alert(event)
        self._view.refresh()

    def _end_detour(self) -> None:
        """The agent is back at the script: a card gives way to it, but one that is pinned or being read."""
        deck, now = self._view.deck, self._view.call.clock
        card = None if deck.search else deck.main
        if card and not card.pinned and now - card.since >= READING:
            deck.set_aside()

    def _show_alert(self, alert: Alert) -> None:
        if alert.utterance and alert.heard:
            self._view.parts.transcript.mark(alert.utterance, alert.heard, "serious")
        if alarms.is_for_the_slot(alert):
            self._view.alarms.warn(alert)
            self._announce()
        elif alert.over:
            self._view.board.take((alert.kind, alert.channel))
        else:
            key = (alert.kind, alert.channel)
            self._view.board.put(Notice(key=key, text=alarms.remark(alert), weight=Weight.INFO))

    def _announce(self) -> None:
        """For those who hear their screen instead of seeing it."""
        if alarm := self._view.alarms.top:
            words = self.tr("Alert: {0}").format(alarm.title)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view.parts.slot.alert, words))
