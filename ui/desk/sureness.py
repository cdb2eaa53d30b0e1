"""A score against what it needed: a bar, and a post where it would have been enough."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Look


class Sureness(QWidget):
    """Both 0 to 1. The words beside it say the same."""

    def __init__(self, look: Look, width: int = 120):
        super().__init__()
        self._look, self._score, self._needed = look, 0.0, 0.0
        self.setFixedSize(width, 14)
        look.changed.connect(self.update)

    def show_score(self, score: float, needed: float) -> None:
        self._score, self._needed = min(1.0, score), min(1.0, needed)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = "accent" if self._score >= self._needed else "edge"
        painter.fillRect(QRectF(0, 4, self.width(), 6), self._look["line"])
        painter.fillRect(QRectF(0, 4, self.width() * self._score, 6), self._look[role])
        painter.fillRect(QRectF((self.width() - 2) * self._needed, 0, 2, 14), self._look["ink"])
