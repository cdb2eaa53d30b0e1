"""How sure a card is, as a shape and a word; never as a number, which nobody can use in a talk."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import CAPTION, Look
from ui.widgets.boxes import row
from ui.widgets.text import Text

_DOTS, _RADIUS, _PITCH = 3, 2.5, 8


class Sureness(QWidget):
    """Three full dots: sure. Two of three: likely."""

    def __init__(self, look: Look):
        super().__init__()
        self._dots = _Dots(look)
        self.word = Text(look, "", CAPTION, "ink2", lines=1, whole=True)
        self.setLayout(row(self._dots, self.word, gap=5))

    def show_sure(self, sure: bool | None) -> None:
        """None: nobody had to be sure, the agent looked it up."""
        self.setVisible(sure is not None)
        self._dots.show_full(_DOTS if sure else _DOTS - 1)
        self.word.say(self.tr("Sure") if sure else self.tr("Likely"))


class _Dots(QWidget):
    def __init__(self, look: Look):
        super().__init__()
        self._look, self._full = look, 0
        self.setFixedSize(QSize(_DOTS * _PITCH, 12))
        look.changed.connect(self.update)

    def show_full(self, count: int) -> None:
        self._full = count
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(_DOTS):
            full = number < self._full
            painter.setPen(QPen(self._look["accent" if full else "edge"], 1))
            painter.setBrush(self._look["accent" if full else "surface"])
            painter.drawEllipse(QPointF(_PITCH * (number + 0.5), 6.0), _RADIUS, _RADIUS)
