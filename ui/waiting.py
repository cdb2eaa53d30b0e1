"""Waits for a call by the sound: it has begun when both sides have spoken, and is over when both are silent."""

from collections import deque

from PySide6.QtCore import QObject, Signal

from assist.events import Channel, Event, Hypothesis, Level
from assist.settings import HearingSettings
from ui.bridge import Bridge
from ui.settings.sound import HEARD_ABOVE, Listen

BLOCKS, WITHIN = 5, 10.0
"""Each side must be heard in so many blocks of the last seconds: half a second of voice each."""
SILENT_FOR = 120.0
"""Seconds of the call without a sound of either side after which it is over; a customer on hold is silent, too."""


class Waiting(QObject):
    """Before a call: looks at the loudness alone, no word of it is kept."""

    begun = Signal()
    """Both sides have spoken."""
    heard = Signal(object)
    """Each Level."""
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, listen: Listen):
        super().__init__()
        self._listen = listen
        self.on = False
        self._loud: dict[Channel, deque[float]] = {}
        self.bridge = Bridge()
        self.bridge.heard.connect(self.hear)
        self.bridge.failed.connect(self._failed)
        self.bridge.crashed.connect(self.crashed)

    def begin(self, hearing: HearingSettings) -> None:
        self.on = True
        self._loud = {side: deque(maxlen=BLOCKS) for side in Channel}
        self.bridge.start(lambda: self._listen(hearing))

    def rest(self) -> None:
        self.on = False
        self.bridge.stop()

    def hear(self, event: Event) -> None:
        if not isinstance(event, Level):
            return
        self.heard.emit(event)
        if event.peak >= HEARD_ABOVE:
            self._loud[event.channel].append(event.time)
        if all(self._speaks(side, event.time) for side in Channel):
            self.rest()
            self.begun.emit()

    def close(self) -> None:
        """Nothing of it runs when this returns."""
        self.on = False
        self.bridge.stop_and_wait()

    def _speaks(self, side: Channel, now: float) -> bool:
        loud = self._loud[side]
        return len(loud) == BLOCKS and now - loud[0] <= WITHIN

    def _failed(self, trouble: Exception) -> None:
        self.on = False
        self.failed.emit(trouble)


class Silence(QObject):
    """In a call: whether it is over."""

    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begin()

    def begin(self) -> None:
        self._last = 0.0

    def hear(self, event: Event) -> None:
        spoken = isinstance(event, Hypothesis) and event.text
        loud = isinstance(event, Level) and event.peak >= HEARD_ABOVE
        if spoken or loud or event.time < self._last:
            self._last = event.time
        elif event.time - self._last >= SILENT_FOR:
            self._last = event.time
            self.over.emit()
