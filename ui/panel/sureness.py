"""How sure a card is, as a shape; never as a number, which nobody can use in a talk."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Look

_DOTS, _RADIUS, _PITCH, _AIR = 3, 2.5, 8, 6
"""`_AIR` parts them from the word, and goes with them."""


class Sureness(QWidget):
    """Three full dots: sure. Two of three: likely. The word stands beside it."""

    def __init__(self, look: Look):
        super().__init__()
        self._look, self._full = look, 0
        self.setFixedSize(QSize(_DOTS * _PITCH + _AIR, 12))
        look.changed.connect(self.update)

    def show_sure(self, sure: bool | None) -> None:
        """None: nobody had to be sure, the agent looked it up."""
        self._full = _DOTS if sure else _DOTS - 1
        self.setVisible(sure is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(_DOTS):
            full = number < self._full
            painter.setPen(QPen(self._look["accent" if full else "edge"], 1))
            painter.setBrush(self._look["accent" if full else "surface"])
            painter.drawEllipse(QPointF(_PITCH * (number + 0.5), 6.0), _RADIUS, _RADIUS)
