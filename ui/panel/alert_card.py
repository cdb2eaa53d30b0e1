"""An alert: a main card in other dress, so that under stress there is still one thing to read."""

from PySide6.QtCore import Qt, Signal

from ui.panel.alarms import Alarm
from ui.panel.points import POINTS, Point
from ui.theme import CAPTION, SAY, TITLE, Look
from ui.widgets.boxes import Box, Head, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.ring import Ring
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class AlertCard(Box):
    """Serious: a red filled head. Caution, or something still to be said: an amber one."""

    said_chosen = Signal()
    """“I said it”: the words of an alert, or what was missing."""
    denied = Signal()
    copy_chosen = Signal()
    """For the supervisor."""
    dismiss_chosen = Signal()

    def __init__(self, look: Look):
        super().__init__("serious")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._alarm: Alarm | None = None
        self._picture = Picture(look, "shield_error", "on_serious")
        self._title = Text(look, "", TITLE, "on_serious", lines=2)
        self.dismiss = IconButton(look, "dismiss", self.tr("Dismiss (Alt X)"), "on_serious")
        self.words = Text(look, "", SAY)
        self._points = [Point(look) for _ in range(POINTS)]
        self._why = Text(look, "", CAPTION, "ink3", lines=2)
        self.copy = Button(look, self.tr("Copy for supervisor"), "danger", "copy")
        self.said = Button(look, self.tr("I said it"), "outline", "checkmark")
        self.said.setToolTip(self.tr("Alt U"))
        self.deny = Button(look, "", "outline")
        self.waive = Button(look, "")
        self._arrange(look)
        self._connect()

    def _arrange(self, look: Look) -> None:
        top = row(self._picture, (self._title, 1), self.dismiss, margins=(12, 6, 6, 6))
        self._head = Head(look, "serious_fill", "serious_deep", top)
        buttons = row(self.copy, self.said, self.deny, self.waive, None)
        self._list = column(*self._points, gap=2)
        body = column(self.words, gap=10, margins=(14, 12, 14, 12))
        for part in (self._list, row((self._why, 1)), buttons):
            body.addLayout(part)
        self.setLayout(column(self._head, body))
        Ring(look, self, 8)

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.said.clicked.connect(self.said_chosen)
        self.deny.clicked.connect(self.denied)
        self.waive.clicked.connect(self.denied)
        self.dismiss.clicked.connect(self.dismiss_chosen)

    def show_alarm(self, alarm: Alarm) -> None:
        if alarm is self._alarm:
            return
        self._alarm = alarm
        self._show_level(alarm.serious)
        self._title.say(alarm.title)
        self.words.say(alarm.say)
        for number, point in enumerate(self._points):
            point.say(alarm.points[number] if number < len(alarm.points) else "")
        self._why.say(alarm.why)
        self._why.setVisible(bool(alarm.why))
        self._show_buttons(alarm)
        self.setAccessibleName(self.tr("Alert: {0}").format(alarm.title))
        self.setAccessibleDescription(" ".join(filter(None, (alarm.say, alarm.why))))
        if self.isVisible():
            self._head.light_up()

    def _show_level(self, serious: bool) -> None:
        ink = "on_serious" if serious else "caution"
        self.set_kind("serious" if serious else "amber")
        self._head.wear("serious_fill" if serious else "caution_soft")
        self._picture.show_icon("shield_error" if serious else "warning", ink)
        self._title.set_ink(ink)
        self.dismiss.setProperty("on", "serious" if serious else "amber")
        self.dismiss.show_as("dismiss", self.tr("Dismiss (Alt X)"), ink)
        self.dismiss.style().unpolish(self.dismiss)
        self.dismiss.style().polish(self.dismiss)

    def _show_buttons(self, alarm: Alarm) -> None:
        self.copy.show_as(self.tr("Copy for supervisor"), "copy")
        self.deny.setText(alarm.denial)
        self.waive.setText(alarm.denial)
        self.copy.setVisible(alarm.serious)
        self.deny.setVisible(alarm.serious)
        self.said.setVisible(not alarm.serious)
        self.waive.setVisible(not alarm.serious)

    def _copy(self) -> None:
        self.copy.show_as(self.tr("Copied"), "checkmark")
        self.copy_chosen.emit()

    def set_short(self, short: bool) -> None:
        """Without its points, where there is little room."""
        for point in self._points:
            point.set_short(short)
