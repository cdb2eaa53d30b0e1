"""Widgets side by side, in as many rows as they need; Qt has no such layout of its own."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GAP = 6


class Wrapped(QWidget):
    """As high as its rows; hidden ones take no room."""

    def __init__(self, widgets: Iterable[QWidget]):
        super().__init__()
        self._widgets = tuple(widgets)
        for widget in self._widgets:
            widget.setParent(self)
        self.place()

    def place(self) -> None:
        """To be called when one of them has become wider, narrower, or hidden."""
        x = y = row = 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            size = widget.sizeHint()
            if x and x + size.width() > self.width():
                x, y, row = 0, y + row + GAP, 0
            widget.resize(size)
            widget.move(self._mirrored(x, size.width()), y)
            x, row = x + size.width() + GAP, max(row, size.height())
        self.setFixedHeight(y + row)

    def _mirrored(self, x: int, width: int) -> int:
        return self.width() - x - width if self.isRightToLeft() else x

    def minimumSizeHint(self) -> QSize:
        return QSize(max((widget.sizeHint().width() for widget in self._widgets), default=0), 0)

    def sizeHint(self) -> QSize:
        widths = [widget.sizeHint().width() for widget in self._widgets if not widget.isHidden()]
        return QSize(sum(widths) + GAP * max(0, len(widths) - 1), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)
