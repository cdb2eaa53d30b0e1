"""Both sides of the call, always in the same place: a level each, or the words that one of them is silent."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from assist.events import Channel
from ui.theme import CAPTION, CAPTION_STRONG, Look
from ui.widgets.boxes import row
from ui.widgets.signs import Meter, Picture
from ui.widgets.text import Text

FLOOR, CEILING = -60.0, -12.0
"""The loudness in dB at which the meter is dark, and at which all of it is lit."""
TICK = 66
"""Milliseconds between two pictures of a meter: 15 a second."""
FALL = 20.0 * TICK / 1000
"""dB a picture: the level falls by 20 dB a second, after it was held."""
HOLD = 9
"""Pictures for which a peak is held: 600 ms."""


class Meters(QWidget):
    def __init__(self, look: Look):
        super().__init__()
        self._sides = {
            Channel.CUSTOMER: _Side(
                look, "person_voice", self.tr("Customer"), self.tr("Customer: no sound {0}")
            ),
            Channel.AGENT: _Side(look, "mic", self.tr("You"), self.tr("You: no sound {0}")),
        }
        customer, agent = self._sides.values()
        self.setLayout(row((customer, 1), (agent, 1), gap=22, margins=(12, 6, 12, 2)))
        self._ticker = QTimer(self, interval=TICK)
        self._ticker.timeout.connect(self.tick)

    def show_loudness(self, channel: Channel, rms: float) -> None:
        """`rms` in dB relative to full scale."""
        self._sides[channel].hear(rms)
        if not self._ticker.isActive():
            self._ticker.start()

    def show_silence(self, channel: Channel, seconds: float | None) -> None:
        """For how long a side has been silent; None when it is not."""
        self._sides[channel].warn(seconds)

    def rest(self) -> None:
        """Nothing is heard any more."""
        for side in self._sides.values():
            side.rest()

    def tick(self) -> None:
        """One picture later: what was loud falls, until all is dark."""
        falling = [side.tick() for side in self._sides.values()]
        if not any(falling):
            self._ticker.stop()


class _Side(QWidget):
    def __init__(self, look: Look, icon: str, name: str, warning: str):
        super().__init__()
        self._icon, self._warning = icon, warning
        self._loudness, self._held = FLOOR, 0
        self._picture = Picture(look, icon, "ink3", 16)
        self._name = Text(look, name, CAPTION, "ink2", lines=1)
        self._meter = Meter(look)
        self._meter.setAccessibleName(self.tr("Level: {0}").format(name))
        self._silent = Text(look, "", CAPTION_STRONG, "caution", lines=1, whole=True, figures=True)
        self._silent.hide()
        self.setLayout(row(self._picture, self._name, (self._meter, 1), self._silent, gap=6))

    def hear(self, rms: float) -> None:
        if rms >= self._loudness:
            self._loudness, self._held = rms, HOLD
            self._show()

    def tick(self) -> bool:
        """One picture later. Whether there is anything left to fall."""
        if self._held:
            self._held -= 1
        else:
            self._loudness = max(FLOOR, self._loudness - FALL)
        self._show()
        return self._loudness > FLOOR

    def rest(self) -> None:
        self._loudness, self._held = FLOOR, 0
        self._show()
        self.warn(None)

    def _show(self) -> None:
        self._meter.show_level(min(1.0, max(0.0, (self._loudness - FLOOR) / (CEILING - FLOOR))))

    def warn(self, seconds: float | None) -> None:
        silent = seconds is not None
        if silent:
            self._silent.say(self._warning.format(f"{int(seconds or 0) // 60}:{int(seconds or 0) % 60:02}"))
        if silent == self._silent.isVisibleTo(self):
            return
        self._silent.setVisible(silent)
        self._name.setVisible(not silent)
        self._meter.setVisible(not silent)
        self._picture.show_icon("warning" if silent else self._icon, "caution" if silent else "ink3")
