"""The borders of a window without a frame: thin strips by which it is made larger or smaller."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

WIDTH = 5
CORNER = 10

_SIDES = {
    Qt.Edge.LeftEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.RightEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.TopEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.BottomEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.TopEdge | Qt.Edge.LeftEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.BottomEdge | Qt.Edge.RightEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.TopEdge | Qt.Edge.RightEdge: Qt.CursorShape.SizeBDiagCursor,
    Qt.Edge.BottomEdge | Qt.Edge.LeftEdge: Qt.CursorShape.SizeBDiagCursor,
}


class Edges(QObject):
    """Keeps the strips of `window` where its borders are."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        self._window = window
        self._strips = [_Strip(window, edges, cursor) for edges, cursor in _SIDES.items()]
        window.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        for strip in self._strips:
            strip.place(self._window.width(), self._window.height())


class _Strip(QWidget):
    def __init__(self, window: QWidget, edges: Qt.Edge, cursor: Qt.CursorShape):
        super().__init__(window)
        self._edges = edges
        self.setCursor(cursor)

    def place(self, width: int, height: int) -> None:
        left, wide = self._span(Qt.Edge.LeftEdge, Qt.Edge.RightEdge, width)
        top, high = self._span(Qt.Edge.TopEdge, Qt.Edge.BottomEdge, height)
        self.setGeometry(left, top, wide, high)
        self.raise_()

    def _span(self, near: Qt.Edge, far: Qt.Edge, length: int) -> tuple[int, int]:
        """Where it begins along one direction, and how long it is there."""
        thick = CORNER if self._edges.value.bit_count() > 1 else WIDTH
        if self._edges & near:
            return 0, thick
        if self._edges & far:
            return length - thick, thick
        return CORNER, length - 2 * CORNER

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.window().windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemResize(self._edges)
