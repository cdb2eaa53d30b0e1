"""A line that is laid over what it changes: a step's title, a branch's words."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QLineEdit

from ui.theme import LABEL_STRONG, Look

Done = Callable[[str], None]


class InPlace(QLineEdit):
    """Enter and leaving it save, Esc does not."""

    def __init__(self, look: Look, view: QGraphicsView):
        super().__init__(view.viewport())
        self._look, self._view = look, view
        self._done: Done | None = None
        self.setProperty("kind", "in_place")
        self.hide()

    def open(self, area: QRectF, text: str, done: Done, name: str) -> None:
        """`area` is in the scene; the line is never lower than its letters."""
        self._done = done
        box = self._view.mapFromScene(area).boundingRect()
        font = self._look.font(LABEL_STRONG)
        font.setPixelSize(round(LABEL_STRONG.pixels * max(0.9, self._view.transform().m11())))
        self.setFont(font)
        least = self.fontMetrics().height() + 6
        box.adjust(0, 0, max(0, 140 - box.width()), max(0, least - box.height()))
        self.setGeometry(box)
        self.setAccessibleName(name)
        self.setText(text)
        self.selectAll()
        self.show()
        self.setFocus()

    def close_unsaved(self) -> None:
        self._done = None
        if self.isVisible():
            self.hide()
            self._view.setFocus()

    def save(self) -> None:
        """What was typed, if the line is open."""
        done, self._done = self._done, None
        text = self.text().strip()
        if done:
            self.hide()
            self._view.setFocus()
            if text:
                done(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_unsaved()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.save()
