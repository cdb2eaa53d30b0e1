"""The sign beside the clock: whether Callcue listens, and the way back to the panel that was closed.

Not every desktop has a place for it; without one, closing the panel ends the program.
"""

from enum import Enum

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from assist.events import Event
from ui.panel.call_state import CallState, Phase
from ui.theme import Look

SIZES = (16, 20, 24, 32, 48)


class Sign(Enum):
    """Each is told by its shape, not by colour alone."""

    RESTING = "headset"
    LISTENING = "headset:filled"
    PAUSED = "pause"
    TROUBLE = "trouble"
    ALERT = "alert"


class Tray(QObject):
    show_chosen = Signal()
    pause_chosen = Signal()
    rest_chosen = Signal()
    """A pause of five minutes."""
    size_chosen = Signal()
    settings_chosen = Signal()
    listen_chosen = Signal()
    """To start, or to go on after a pause."""
    quit_chosen = Signal()

    def __init__(self, look: Look, campaign: str):
        super().__init__()
        self._look, self._campaign, self._call = look, campaign, CallState()
        self.menu = QMenu()
        self._show = self.menu.addAction(self.tr("Show the panel"), self.show_chosen.emit)
        self._toggle = self.menu.addAction("", self._toggle_chosen)
        self._rest = self.menu.addAction(self.tr("Pause for 5 minutes"), self.rest_chosen.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Panel or strip"), self.size_chosen.emit)
        self.menu.addAction(self.tr("Settings …"), self.settings_chosen.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit Callcue"), self.quit_chosen.emit)
        self.icon = QSystemTrayIcon()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        look.changed.connect(self._refresh)
        self._sign: Sign | None = None
        self._refresh()

    @property
    def sign(self) -> Sign:
        if self._alarmed:
            return Sign.ALERT
        if self._call.failure or (self._call.is_on and self._call.deaf_sides):
            return Sign.TROUBLE
        if self._call.phase is Phase.PAUSED:
            return Sign.PAUSED
        return Sign.LISTENING if self._call.phase is Phase.LISTENING else Sign.RESTING

    _alarmed = False

    def alarm(self, serious: bool) -> None:
        """Whether a serious alert stands on the panel."""
        self._alarmed = serious
        self._refresh()

    def show_campaign(self, name: str) -> None:
        self._campaign = name
        self._refresh()

    def begin(self) -> None:
        """Listening is being started: a new call, or the same one after a pause."""
        self._call.start()
        self._refresh()

    def pause(self) -> None:
        self._call.pause()
        self._refresh()

    def end(self) -> None:
        self._call.end()
        self._refresh()

    def fail(self, sentence: str) -> None:
        self._call.fail(sentence)
        self._refresh()

    def hear(self, event: Event) -> None:
        self._call.hear(event)
        if self.sign is not self._sign:
            self._refresh()

    def _refresh(self) -> None:
        self._sign = self.sign
        self.icon.setIcon(drawn(self._look, self._sign))
        words = {
            Sign.RESTING: self.tr("not listening"),
            Sign.LISTENING: self.tr("listening"),
            Sign.PAUSED: self.tr("paused"),
            Sign.TROUBLE: self.tr("cannot hear everything, open the panel"),
            Sign.ALERT: self.tr("an alert, open the panel"),
        }[self._sign]
        self.icon.setToolTip(f"Callcue, {words}, {self._campaign}")
        self._toggle.setText(self._what_toggles)
        self._rest.setVisible(self._call.is_on)

    @property
    def _what_toggles(self) -> str:
        if self._call.is_on:
            return self.tr("Pause listening")
        paused = self._call.phase is Phase.PAUSED
        return self.tr("Go on listening") if paused else self.tr("Start listening")

    def _toggle_chosen(self) -> None:
        if self._call.is_on:
            self.pause_chosen.emit()
        else:
            self.listen_chosen.emit()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_chosen.emit()


def drawn(look: Look, sign: Sign) -> QIcon:
    """In each size that a desktop may want."""
    made = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = "headset" if sign in (Sign.TROUBLE, Sign.ALERT) else sign.value
        look.draw_icon(painter, name, "ink", QRectF(0, 0, size, size))
        if sign is Sign.TROUBLE:
            _draw_corner(painter, look, size)
        elif sign is Sign.ALERT:
            _draw_disc(painter, look, size)
        painter.end()
        made.addPixmap(pixmap)
    return made


def _draw_corner(painter: QPainter, look: Look, size: int) -> None:
    """An amber triangle at the lower right; what is under it is cut out, with a gap that sets it off."""
    half, gap = size / 2, size / 12
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look["caution_edge"])
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawPolygon(_triangle(half - 2 * gap, half - 2 * gap, size + 2 * gap, size + gap))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.drawPolygon(_triangle(half, half, size, size - 0.5))


def _draw_disc(painter: QPainter, look: Look, size: int) -> None:
    """A red disc at the upper right with an exclamation mark; what is under it is cut out with a gap."""
    middle, radius = QPointF(size * 0.7, size * 0.3), size * 0.29
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawEllipse(middle, radius + size / 12, radius + size / 12)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(look["serious_fill"])
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(look["on_serious"])
    thick = size / 9
    bar = QRectF(middle.x() - thick / 2, middle.y() - radius * 0.65, thick, radius * 0.75)
    painter.drawRect(bar)
    painter.drawRect(bar.translated(0, bar.height() + thick * 0.6).adjusted(0, 0, 0, thick - bar.height()))


def _triangle(left: float, top: float, right: float, foot: float) -> QPolygonF:
    return QPolygonF([QPointF((left + right) / 2, top), QPointF(right, foot), QPointF(left, foot)])
