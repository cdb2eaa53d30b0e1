"""The top of the panel: the state of the call as a picture, a word and a clock, and the buttons for it."""

from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.panel.call_state import CallState, Phase
from ui.panel.clock import clock
from ui.theme import CAPTION, LEAD, TITLE, Look
from ui.translating import QT_TRANSLATE_NOOP, translated
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.signs import Badge, StateSign
from ui.widgets.text import Text

UNDO_FOR = 5000
"""Milliseconds for which a dismissal can be undone by the button."""


class Face(NamedTuple):
    """How a state of the call looks: an icon on a ground, and its word."""

    icon: str
    ground: str
    role: str
    word: str


_FACES = {
    Phase.READY: Face("headset", "sunken", "ink2", QT_TRANSLATE_NOOP("StateLine", "Ready")),
    Phase.STARTING: Face(
        "headphones_sound_wave", "sunken", "ink2", QT_TRANSLATE_NOOP("StateLine", "Starting")
    ),
    Phase.LISTENING: Face(
        "headphones_sound_wave", "accent_soft", "accent", QT_TRANSLATE_NOOP("StateLine", "Listening")
    ),
    Phase.PAUSED: Face("pause", "sunken", "ink2", QT_TRANSLATE_NOOP("StateLine", "Paused")),
    Phase.ENDED: Face("call_end", "sunken", "ink2", QT_TRANSLATE_NOOP("StateLine", "Call ended")),
}
_WAITING = Face("headset", "accent_soft", "accent", QT_TRANSLATE_NOOP("StateLine", "Waiting for a call"))
_ONE_SIDE = Face("warning", "caution_soft", "caution", QT_TRANSLATE_NOOP("StateLine", "One side missing"))
_FAILED = Face("warning", "caution_soft", "caution", QT_TRANSLATE_NOOP("StateLine", "Not listening"))
_NO_SIDE = Face("warning", "caution_soft", "caution", QT_TRANSLATE_NOOP("StateLine", "No sound"))


def face_of(call: CallState) -> Face:
    """With its word in the language of the windows."""
    face = _source(call)
    return face._replace(word=translated("StateLine", face.word))


def _source(call: CallState) -> Face:
    if call.failure:
        return _FAILED
    if call.waiting and call.phase in (Phase.READY, Phase.ENDED):
        return _WAITING
    if call.is_on and call.deaf_sides:
        return _ONE_SIDE if len(call.deaf_sides) == 1 else _NO_SIDE
    return _FACES[call.phase]


class StateLine(Box):
    """Also the handle by which the panel, which has no title bar, is moved."""

    start_chosen = Signal()
    pause_chosen = Signal()
    go_on_chosen = Signal()
    end_chosen = Signal()
    undo_chosen = Signal()
    shrink_chosen = Signal()

    def __init__(self, look: Look):
        super().__init__("bar")
        self._sign = StateSign(look)
        self._word = Text(look, "", TITLE, lines=1, whole=True)
        self._clock = Text(look, "", LEAD, "ink2", lines=1, whole=True, figures=True)
        self._demo = Badge(look, self.tr("Demo model"), "caution", "caution_soft")
        self._demo.setToolTip(self.tr("It hears only the sample talk. Install a speech model to work."))
        self._campaign = Text(look, "", CAPTION, "ink3", lines=1)
        self._dismissed = Text(look, self.tr("Dismissed."), CAPTION, "ink2", lines=1)
        self.undo = Button(look, self.tr("Undo"), "link")
        self.toggle_button = IconButton(look, "play", self.tr("Start listening"))
        self.end = IconButton(look, "call_end", self.tr("End the call"))
        self.shrink = IconButton(look, "arrow_minimize", self.tr("Make it a strip"))
        self.menu = IconButton(look, "more_horizontal", self.tr("More"))
        self.patience = QTimer(self, singleShot=True, interval=UNDO_FOR)
        self._arrange()
        self._connect()
        self.withdraw_undo()
        self.show_state(CallState())

    def _arrange(self) -> None:
        first = row(self._word, self._clock, None)
        second = row(self._demo, self._dismissed, self.undo, (self._campaign, 100), None, gap=6)
        words = QWidget()
        words.setLayout(column(first, second))
        buttons = row(self.toggle_button, self.end, self.shrink, self.menu, gap=0)
        self._row = row(self._sign, (words, 1), buttons, gap=10, margins=(12, 8, 6, 8))
        self.setLayout(self._row)

    def _connect(self) -> None:
        self.toggle_button.clicked.connect(self._toggled)
        self.end.clicked.connect(self.end_chosen)
        self.shrink.clicked.connect(self.shrink_chosen)
        self.undo.clicked.connect(self.undo_chosen)
        self.patience.timeout.connect(self.withdraw_undo)

    def show_keys(self, pause: str, size: str) -> None:
        """As they stand on key caps."""
        self._keys = pause
        self.shrink.show_as("arrow_minimize", f"{self.tr('Make it a strip')} ({size})")
        self._show_buttons()

    def _with_keys(self, words: str) -> str:
        return f"{words} ({self._keys})" if self._keys else words

    _keys = "F8"

    def show_campaign(self, name: str) -> None:
        self._campaign.say(name)

    def show_state(self, call: CallState) -> None:
        self._phase = call.phase
        self._has_clock = call.phase is not Phase.READY and not (call.failure and not call.clock)
        face = face_of(call)
        self._sign.show_icon(face.icon, face.ground, face.role)
        self._word.say(face.word)
        self._demo.setVisible(call.demo)
        self._show_buttons()
        self.show_clock(call.clock)
        self._make_room()

    def show_clock(self, seconds: float) -> None:
        text = clock(seconds)
        if text != self._clock.text():
            self._clock.say(text)

    def _show_buttons(self) -> None:
        runs = self._phase in (Phase.STARTING, Phase.LISTENING)
        if runs:
            self.toggle_button.show_as("pause", self._with_keys(self.tr("Pause listening")))
        elif self._phase is Phase.PAUSED:
            self.toggle_button.show_as("play", self._with_keys(self.tr("Go on listening")))
        else:
            self.toggle_button.show_as("play", self._with_keys(self.tr("Start listening")))

    def _make_room(self) -> None:
        """The word stays whole: where it is narrow, the End button goes (the menu has it), then the clock."""
        room = self.width() - self._least
        room -= self._word.sizeHint().width()
        clock, end = self._clock.sizeHint().width() + 8, self.end.sizeHint().width()
        self._clock.setVisible(self._has_clock and room >= clock)
        self.end.setVisible(self.in_call and room >= clock + end)

    @property
    def _least(self) -> int:
        """The width of what always stands in the line, but for the word."""
        buttons = (self.toggle_button, self.shrink, self.menu)
        ends = self._sign.width() + sum(button.sizeHint().width() for button in buttons)
        margins = self._row.contentsMargins()
        return ends + 2 * self._row.spacing() + margins.left() + margins.right()

    @property
    def in_call(self) -> bool:
        return self._phase in (Phase.STARTING, Phase.LISTENING, Phase.PAUSED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _toggled(self) -> None:
        if self._phase in (Phase.STARTING, Phase.LISTENING):
            self.pause_chosen.emit()
        elif self._phase is Phase.PAUSED:
            self.go_on_chosen.emit()
        else:
            self.start_chosen.emit()

    def toggle(self) -> None:
        """Pause and go on, by key."""
        self._toggled()

    def offer_undo(self, done: str = "") -> None:
        """`done` says what was; without it, that a card was dismissed."""
        self._dismissed.say(done or self.tr("Dismissed."))
        self._show_undo(True)
        self.patience.start()

    def say(self, done: str) -> None:
        """For a moment, what was done."""
        self.offer_undo(done)
        self.undo.hide()

    def withdraw_undo(self) -> None:
        self.patience.stop()
        self._show_undo(False)

    def _show_undo(self, offered: bool) -> None:
        self._dismissed.setVisible(offered)
        self.undo.setVisible(offered)
        self._campaign.setVisible(not offered)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.window().windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
