"""Keeps the panel beside a window of another program: it goes where that goes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from ui.neighbours.neighbour import Desktop, Neighbour
from ui.panel.sizes import Size
from ui.panel.window import Panel
from ui.place import Place
from ui.snapping import above, beside

OFTEN, SELDOM = 200, 3000
"""Milliseconds between two looks: at the window that it stands beside, and for one that is not there."""


class Dock(QObject):
    """`desktop` None: programs can't see each other's windows here."""

    changed = Signal()
    """It stands beside another window now, or freely."""

    def __init__(self, panel: Panel, place: Place, desktop: Desktop | None):
        super().__init__(panel)
        self._panel, self._place, self._desktop = panel, place, desktop
        self._window: Neighbour | None = None
        self._at: tuple[QRect, Size] | None = None
        self.program = ""
        """Of the window that it stands beside, or waits for."""
        self._beat = QTimer(self)
        self._beat.timeout.connect(self.look)

    @property
    def possible(self) -> bool:
        return self._desktop is not None

    def windows(self) -> Sequence[Neighbour]:
        return self._desktop.windows() if self._desktop else ()

    def stand_beside(self, window: Neighbour) -> None:
        self._window, self.program = window, window.program
        self._place.free, self._at = False, None
        self._beat.start(OFTEN)
        self.look()
        self.changed.emit()

    def wait_for(self, program: str) -> None:
        """A window of that program, as soon as there is one; nothing when it is empty."""
        self.program = program if self.possible else ""
        if self.program:
            self._beat.start(SELDOM)
            self.look()

    def stand_freely(self) -> None:
        self._window, self.program = None, ""
        self._place.free = True
        self._beat.stop()
        self.changed.emit()

    def look(self) -> None:
        """Where that window is now, or whether it has come."""
        if self._window is None:
            self._find()
            return
        frame = self._desktop.frame(self._window.id) if self._desktop else None
        if frame:
            self._follow(self._in_our_pixels(frame))
        elif self._window.id not in [window.id for window in self.windows()]:
            self._window, self._place.free = None, True
            self._beat.start(SELDOM)

    def _find(self) -> None:
        found = next((window for window in self.windows() if window.program == self.program), None)
        if found:
            self.stand_beside(found)

    def _follow(self, frame: QRect) -> None:
        """Moves only when that window has moved: the agent may put the panel elsewhere meanwhile."""
        size = self._panel.sizes.now
        here = self._panel.geometry()
        room = self._panel.screen().availableGeometry()
        if self._panel.sizes.dropped or self._at == (frame, size):
            return
        wanted = above(here, frame, room) if size is Size.STRIP else beside(here, frame, room)
        self._at = (frame, size)
        self._panel.setGeometry(wanted)

    def _in_our_pixels(self, frame: QRect) -> QRect:
        """The desktop counts the pixels of the screen, Qt those of a screen of 96 dots an inch."""
        ratio = self._panel.devicePixelRatioF()
        if ratio == 1:
            return frame
        left, top, wide, high = (
            round(length / ratio) for length in (frame.x(), frame.y(), frame.width(), frame.height())
        )
        return QRect(left, top, wide, high)

    def close(self) -> None:
        self._beat.stop()
        if self._desktop:
            self._desktop.close()
