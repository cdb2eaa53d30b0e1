"""The focus ring of what is larger than a button: painted over it, so that nothing inside moves."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Look

THICK = 2


class Ring(QWidget):
    """Lies over `host` while `focused` (the host itself, without it) has the keyboard focus."""

    def __init__(self, look: Look, host: QWidget, radius: int, focused: QWidget | None = None):
        super().__init__(host)
        self._look, self._host, self._radius, self._focused = look, host, radius, focused or host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        for watched in {self._host, self._focused}:
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._focused and event.type() == QEvent.Type.FocusIn:
            self.setGeometry(self._host.rect())
            self.show()
            self.raise_()
        elif watched is self._focused and event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look["focus"], THICK))
        half = THICK / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self._radius - half, self._radius - half)
