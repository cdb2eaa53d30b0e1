"""A drawing that can be zoomed: by Ctrl and the wheel, by steps, and so that all of it is seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

LEAST, MOST, STEP = 0.25, 2.0, 1.15
"""How far it can be zoomed, and by how much at a time."""


class ZoomView(QGraphicsView):
    """`zoom` is 1.0 at first, or what text of another size asks for."""

    zoomed = Signal(float)

    def __init__(self, zoom: float = 1.0):
        super().__init__()
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.zoom_to(zoom)

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    def zoom_by(self, steps: int) -> None:
        """So many steps nearer; farther when negative."""
        self.zoom_to(self.zoom * STEP**steps)

    def zoom_to(self, zoom: float) -> None:
        wanted = min(MOST, max(LEAST, zoom))
        self.scale(wanted / self.zoom, wanted / self.zoom)
        self.zoomed.emit(self.zoom)

    def fit(self) -> None:
        """All of it, as large as it goes up to its natural size."""
        whole, room = self.sceneRect(), self.viewport().size()
        self.zoom_to(min(1.0, room.width() / whole.width(), room.height() / whole.height()))
        self.centerOn(whole.center())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
