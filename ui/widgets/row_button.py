"""A row that is one button as a whole, and as large as what stands in it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.ring import Ring
from ui.widgets.text import Text


class RowButton(QPushButton):
    def __init__(self, look: Look, inside: QBoxLayout, radius: int = 7):
        super().__init__()
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._inside = inside
        self.setLayout(inside)
        for part in self.findChildren(QWidget):
            if not isinstance(part, QAbstractButton):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        Ring(look, self, radius)

    def event(self, event: QEvent) -> bool:
        """What is cut short in it stands whole in the tool tip: the text itself gets nothing from the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            for text in self.findChildren(Text):
                if text.isVisible() and text.rect().contains(text.mapFromGlobal(event.globalPos())):
                    return text.event(event)
        return super().event(event)

    def settle(self) -> None:
        """Lets the layout know at once what is visible now, without waiting for its events."""
        self._inside.activate()

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()
