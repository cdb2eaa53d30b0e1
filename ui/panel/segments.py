"""How far the checklist is, one sign an item: told by shape, not by colour alone."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Look

PITCH, WIDE, HIGH = 16, 10.5, 6.5
MOST = 10
"""With more items they stand closer together."""


class Mark(Enum):
    """Full, a ring, a ring with a bar, a line."""

    SAID = auto()
    OPEN = auto()
    CRITICAL = auto()
    WAIVED = auto()


_ROLES = {Mark.SAID: "accent", Mark.OPEN: "edge", Mark.CRITICAL: "serious", Mark.WAIVED: "edge"}


class Segments(QWidget):
    """What they say stands beside them in words."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        self._marks = marks
        self.updateGeometry()
        self.update()

    @property
    def _pitch(self) -> float:
        return PITCH * min(1.0, MOST / max(1, len(self._marks)))

    def sizeHint(self) -> QSize:
        return QSize(round(len(self._marks) * self._pitch), 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = WIDE * self._pitch / PITCH
        for number, mark in enumerate(self._marks):
            self._paint(painter, QRectF(number * self._pitch + 0.75, 2.75, wide, HIGH), mark)

    def _paint(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        colour = self._look[_ROLES[mark]]
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if mark is Mark.SAID else Qt.BrushStyle.NoBrush)
        middle = box.center()
        if mark is Mark.WAIVED:
            painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
            return
        painter.drawRoundedRect(box, 2, 2)
        if mark is Mark.CRITICAL:
            painter.drawLine(middle - QPointF(0, 1.5), middle + QPointF(0, 1.5))
