"""A meter that follows a voice: it rises at once, holds a peak for a moment, and falls by itself."""

from PySide6.QtCore import QTimer

from ui.theme import Look
from ui.widgets.signs import Meter

FLOOR, CEILING = -60.0, -12.0
"""The loudness in dB at which it is dark, and at which all of it is lit."""
TICK = 66
"""Milliseconds between two pictures: 15 a second."""
FALL = 20.0 * TICK / 1000
"""dB a picture: the level falls by 20 dB a second, after it was held."""
HOLD = 9
"""Pictures for which a peak is held: 600 ms."""


class LiveMeter(Meter):
    def __init__(self, look: Look):
        super().__init__(look)
        self._loudness, self._held = FLOOR, 0
        self._ticker = QTimer(self, interval=TICK)
        self._ticker.timeout.connect(self.tick)

    def hear(self, rms: float) -> None:
        """`rms` in dB relative to full scale."""
        if rms >= self._loudness:
            self._loudness, self._held = rms, HOLD
            self._show()
        if not self._ticker.isActive():
            self._ticker.start()

    def rest(self) -> None:
        self._loudness, self._held = FLOOR, 0
        self._ticker.stop()
        self._show()

    def tick(self) -> None:
        """One picture later: what was loud falls, until all is dark."""
        if self._held:
            self._held -= 1
        else:
            self._loudness = max(FLOOR, self._loudness - FALL)
        self._show()
        if self._loudness <= FLOOR:
            self._ticker.stop()

    def _show(self) -> None:
        self.show_level(min(1.0, max(0.0, (self._loudness - FLOOR) / (CEILING - FLOOR))))
