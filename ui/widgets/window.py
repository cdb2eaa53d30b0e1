"""A window with the system's frame around it, in our look: settings, first steps, a word before the end."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from ui.theme import Look

FORMS = Path(__file__).with_name("forms.qss")

FROM_EDGES = 80
"""Pixels of the screen that a window leaves free, its own frame included."""


class Window(QDialog):
    """Esc closes it, nothing waits for it."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.look = look
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()  # or the first control would wear the focus ring from the start
        self._dress()
        look.changed.connect(self._dress)

    def scaled(self, width: int, height: int) -> QSize:
        """A size for text of 100 %, in pixels, as large as the text is now, as far as the screen goes."""
        room = self.screen().availableGeometry().size()
        return QSize(
            max(width, min(self.broad(width), room.width() - FROM_EDGES)),
            max(height, min(self.broad(height), room.height() - FROM_EDGES)),
        )

    def broad(self, pixels: int) -> int:
        """A length for text of 100 %, in pixels, for larger text."""
        return round(pixels * max(1.0, self.look.scale))

    def _dress(self) -> None:
        self.setPalette(self.look.palette())
        self.setStyleSheet(self.look.sheet() + self.look.sheet(FORMS))


def scrolled(content: QWidget) -> QScrollArea:
    """As high as there is room, with a bar where that is too little."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
