"""Takes everything out of a layout."""

from PySide6.QtWidgets import QLayout


def clear(layout: QLayout) -> None:
    """Its widgets are hidden at once and deleted soon, with those of the layouts in it."""
    while item := layout.takeAt(0):
        if inner := item.layout():
            clear(inner)
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
