"""The panel's sizes: full, or a strip of one line, which opens downwards to read a card or to search."""

from enum import StrEnum

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.panel.strip_line import StripLine

FULL, LEAST = QSize(360, 760), QSize(320, 480)
STRIP_WIDTH, LEAST_STRIP, MOST_STRIP = 720, 480, 1200
DROP, LEAST_DROP = 360, 240
"""Pixels below the strip's line, for a card or the search."""
_NO_LIMIT = 16777215


class Size(StrEnum):
    FULL = "full"
    STRIP = "strip"


class Sizes(QObject):
    """`whole` is everything but the strip's line, `around` the parts of it that are not for reading a card."""

    changed = Signal(object)
    """The Size."""

    def __init__(self, window: QWidget, line: StripLine, whole: QWidget, around: tuple[QWidget, ...]):
        super().__init__(window)
        self._window, self._line, self._whole, self._around = window, line, whole, around
        self.now, self.dropped = Size.FULL, False
        self.places: dict[Size, QRect] = {}
        """Where the window stood in the other size."""
        self._limit()

    def toggle(self) -> None:
        self.become(Size.FULL if self.now is Size.STRIP else Size.STRIP)

    def become(self, size: Size) -> None:
        if size is self.now:
            return
        self.close_drop()
        here = self._window.geometry()
        self.places[self.now] = here
        self.now = size
        self._arrange()
        self._window.setGeometry(self.places.get(size) or self.first_place(size, here))
        self.changed.emit(size)

    def drop(self) -> None:
        """Room to read and to search, on the side of the line where the screen has it; a full panel has it."""
        if self.now is Size.FULL or self.dropped:
            return
        here, screen = self._window.geometry(), self._window.screen().availableGeometry()
        self.dropped, self._upwards = True, here.bottom() + DROP > screen.bottom()
        self._arrange()
        top = here.top() - DROP if self._upwards else here.top()
        self._window.setGeometry(here.x(), top, here.width(), here.height() + DROP)

    def close_drop(self) -> None:
        if not self.dropped:
            return
        here, upwards = self._window.geometry(), self._upwards
        self.dropped = False
        self._arrange()
        line = self._window.height()
        top = here.bottom() + 1 - line if upwards else here.top()
        self._window.setGeometry(here.x(), top, here.width(), line)

    @property
    def place(self) -> QRect:
        """Of the window without what hangs from it."""
        here = self._window.geometry()
        if not self.dropped:
            return here
        line = self._line.sizeHint().height()
        top = here.bottom() + 1 - line if self._upwards else here.top()
        return QRect(here.x(), top, here.width(), line)

    @property
    def reading(self) -> bool:
        """Whether the main slot can be seen."""
        return self.now is Size.FULL or self.dropped

    def room(self, height: int) -> int:
        """What a window of that height leaves for everything but the line."""
        return height if self.now is Size.FULL else height - self._line.sizeHint().height()

    _upwards = False

    def _arrange(self) -> None:
        strip = self.now is Size.STRIP
        self._line.setVisible(strip)
        self._whole.setVisible(not strip or self.dropped)
        for part in self._around:
            part.setVisible(not strip)
        layout = self._window.layout()
        if isinstance(layout, QBoxLayout):
            upwards = self.dropped and self._upwards
            direction = QBoxLayout.Direction
            layout.setDirection(direction.BottomToTop if upwards else direction.TopToBottom)
        self._limit()

    def _limit(self) -> None:
        """How large the window may be; also when the text has grown."""
        if self.now is Size.FULL:
            self._window.setMinimumSize(LEAST)
            self._window.setMaximumSize(_NO_LIMIT, _NO_LIMIT)
            return
        line = self._line.sizeHint().height()
        self._window.setMinimumSize(LEAST_STRIP, line + (LEAST_DROP if self.dropped else 0))
        self._window.setMaximumSize(MOST_STRIP, _NO_LIMIT if self.dropped else line)

    def fit_text(self) -> None:
        """The text has another size."""
        self._line.settle()
        self._limit()

    def first_place(self, size: Size, here: QRect) -> QRect:
        """Where it goes when it is not known: at the height of `here`, and at the same side."""
        screen = self._window.screen().availableGeometry()
        if size is Size.FULL:
            wanted = here.size() if self.now is Size.FULL else FULL
        else:
            wanted = QSize(STRIP_WIDTH, self._line.sizeHint().height())
        wanted = wanted.boundedTo(screen.size())
        right_half = here.center().x() > screen.center().x()
        left = here.right() + 1 - wanted.width() if right_half else here.left()
        made = QRect(max(screen.left(), left), here.top(), wanted.width(), wanted.height())
        made.moveBottom(min(made.bottom(), screen.bottom()))
        return made
