"""The focus ring lies over things and moves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.screens.scenes import Stage


def places(stage: Stage) -> dict[QWidget, tuple[int, int, int, int]]:
    """Where everything that is visible stands in the panel."""
    widgets = [widget for widget in stage.panel.findChildren(QWidget) if widget.isVisible()]
    found = {}
    for widget in widgets:
        if type(widget).__name__ != "Ring":
            host = parts.search if widget is search else widget
        top = host.mapTo(stage.panel, QPoint(host.width() // 2, 0))
        column = [image.pixelColor(top.x(), top.y() + step).name() for step in range(3)]
        assert column.count(ring) == 2, widget
        assert image != blank
