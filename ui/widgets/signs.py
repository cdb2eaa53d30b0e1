"""What is painted and means something at a glance: picture, state, meter, key cap, badge, hairline."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import CAPTION, CAPTION_STRONG, Look, Style


class Picture(QWidget):
    """An icon at rest. Its meaning stands in the words beside it, so nobody has to stop at it.

    With `beside` it is as high as a line of that style, to stand in the middle of a text's first line.
    """

    def __init__(
        self, look: Look, name: str, role: str = "ink3", size: int = 20, beside: Style | None = None
    ):
        super().__init__()
        self._look, self._name, self._role, self._size, self._beside = look, name, role, size, beside
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedSize(self._size, self._look.line(self._beside) if self._beside else self._size)
        self.update()

    def show_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(0, (self.height() - self._size) / 2, self._size, self._size)
        self._look.draw_icon(QPainter(self), self._name, self._role, box)


class StateSign(QWidget):
    """The state of the call: an icon on a ground of its own."""

    def __init__(self, look: Look, size: int = 32):
        super().__init__()
        self._look, self._name, self._ground, self._role = look, "headphones_sound_wave", "sunken", "ink2"
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def show_icon(self, name: str, ground: str, role: str) -> None:
        self._name, self._ground, self._role = name, ground, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look[self._ground])
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        inset = (self.width() - 20) / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        self._look.draw_icon(painter, self._name, self._role, box)


class Meter(QWidget):
    """A level, 0 to 1, as segments that are taller when lit: readable without colour. Amber is too loud."""

    SEGMENT, GAP, LOUD = 4, 2, 0.85

    def __init__(self, look: Look):
        super().__init__()
        self._look, self.level = look, 0.0
        self.setMinimumWidth(24)
        self.setFixedHeight(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_level(self, level: float) -> None:
        if self._lit(level) != self._lit(self.level):
            self.update()
        self.level = level

    def sizeHint(self) -> QSize:
        return QSize(72, 12)

    def _count(self) -> int:
        return (self.width() + self.GAP) // (self.SEGMENT + self.GAP)

    def _lit(self, level: float) -> int:
        return int(level * self._count())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self._lit(self.level)
        for number in range(count := self._count()):
            loud = (number + 1) / count > self.LOUD
            role = "line" if number >= lit else "caution_edge" if loud else "accent"
            height = 10 if number < lit else 4
            painter.setBrush(self._look[role])
            box = QRectF(number * (self.SEGMENT + self.GAP), (12 - height) / 2, self.SEGMENT, height)
            painter.drawRoundedRect(box, 1, 1)


class KeyCap(QLabel):
    """The keys that do what stands beside it."""

    def __init__(self, look: Look, keys: str):
        super().__init__(keys)
        self._look = look
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(5, 0, 5, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._look.font(CAPTION))
        self.setFixedHeight(self._look.line(CAPTION) + 4)
        self.setMinimumWidth(self.height())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look["line"], 1))
        painter.setBrush(self._look["surface"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._look["ink3"])
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Badge(QLabel):
    """A word with a shape: on a ground when it is urgent, outlined when it is a rule."""

    def __init__(self, look: Look, text: str, role: str, ground: str = ""):
        super().__init__(text)
        self._look, self._role, self._ground = look, role, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._look.font(CAPTION_STRONG))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words) + 14, self._look.line(CAPTION_STRONG))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self._ground else QPen(self._look[self._role], 1))
        painter.setBrush(self._look[self._ground] if self._ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._look[self._role])
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Hairline(QWidget):
    """A line between rows. Filled, not drawn with a pen: it stays one pixel sharp at every ratio."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look["line"])
