"""Where the panel stands: remembered for each arrangement of screens and each of its sizes.

Disposable: without it, the panel opens at the right edge of the screen.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QSettings, QTimer
from PySide6.QtGui import QGuiApplication

from assist import places
from ui.panel.sizes import Size
from ui.panel.window import Panel
from ui.snapping import brought_back, snapped

_NEIGHBOUR = "panel/beside"
_FROM_EDGE = 24
"""More than the reach of an edge, or it would go there by itself."""
_SETTLED = 300
"""Milliseconds without a move after which a window has been put down."""


class Place(QObject):
    """Puts the panel where it stood, draws it to edges, and finds it again when a screen has gone."""

    def __init__(self, panel: Panel):
        super().__init__(panel)
        self._panel, self.free = panel, True
        self._moved = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self.settle)
        panel.installEventFilter(self)
        panel.sizes.changed.connect(self.remember)
        desktop = QGuiApplication.instance()
        if isinstance(desktop, QGuiApplication):
            desktop.screenAdded.connect(self._screens_changed)
            desktop.screenRemoved.connect(self._screens_changed)
            desktop.primaryScreenChanged.connect(self._screens_changed)

    def restore(self) -> None:
        memory = _memory()
        sizes = self._panel.sizes
        for size in Size:
            sizes.places[size] = self._remembered(memory, size)
        self._panel.setGeometry(sizes.places[Size.FULL])
        if memory.value(f"panel/{_arrangement()}/size") == Size.STRIP:
            sizes.become(Size.STRIP)

    def remember(self) -> None:
        memory, here = _memory(), f"panel/{_arrangement()}"
        sizes = self._panel.sizes
        sizes.places[sizes.now] = sizes.place
        for size, rect in sizes.places.items():
            memory.setValue(f"{here}/{size}", rect)
        memory.setValue(f"{here}/size", str(sizes.now))
        memory.sync()

    @property
    def neighbour(self) -> str:
        """The program beside whose window it stood."""
        return str(_memory().value(_NEIGHBOUR) or "")

    def remember_neighbour(self, program: str) -> None:
        memory = _memory()
        memory.setValue(_NEIGHBOUR, program)
        memory.sync()

    def close(self) -> None:
        """Remembers for the last time."""
        self._panel.removeEventFilter(self)
        self._settled.stop()
        self.remember()

    def settle(self) -> None:
        """It has been put down: to the edge that is near, and remembered there."""
        if self._moved and self.free and not self._panel.sizes.dropped:
            room = self._panel.screen().availableGeometry()
            self._panel.setGeometry(snapped(self._panel.geometry(), room))
        self._moved = False
        self.remember()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self._panel.isVisible():
            self._moved = self._moved or event.type() == QEvent.Type.Move
            self._settled.start()
        return super().eventFilter(watched, event)

    def _screens_changed(self) -> None:
        """The place of this arrangement if it is known, else where it is, as far as that can be seen."""
        size = self._panel.sizes.now
        known = _memory().value(f"panel/{_arrangement()}/{size}")
        wanted = known if isinstance(known, QRect) else self._panel.geometry()
        self._panel.setGeometry(brought_back(wanted, _rooms()))

    def _remembered(self, memory: QSettings, size: Size) -> QRect:
        known = memory.value(f"panel/{_arrangement()}/{size}")
        if isinstance(known, QRect) and known.isValid():
            return brought_back(known, _rooms())
        return self._panel.sizes.first_place(size, self._at_the_right())

    def _at_the_right(self) -> QRect:
        screen = self._panel.screen().availableGeometry()
        width = self._panel.width()
        height = min(self._panel.height(), screen.height() - 2 * _FROM_EDGE)
        return QRect(screen.right() - width - _FROM_EDGE, screen.top() + _FROM_EDGE, width, height)


def _rooms() -> list[QRect]:
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def _arrangement() -> str:
    """The screens as they are plugged in now: another desk, another place."""
    boxes = sorted(
        (box.x(), box.y(), box.width(), box.height())
        for box in (screen.geometry() for screen in QGuiApplication.screens())
    )
    return " ".join(f"{width}x{height}+{x}+{y}" for x, y, width, height in boxes)


def _memory() -> QSettings:
    file = places.settings_file().with_name("window.ini")
    return QSettings(str(file), QSettings.Format.IniFormat)
