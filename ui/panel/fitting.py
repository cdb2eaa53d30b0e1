"""Makes room where the panel is small: less of everything but the words to say."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panel.parts import Parts

_STEPS = (
    (False, False, False),
    (True, False, False),
    (True, True, False),
    (True, True, True),
)
"""The checklist folds first, then quiet cards keep their titles alone, then the points go."""


class Fitting:
    def __init__(self, parts: Parts, rows: QWidget, column: QVBoxLayout):
        """`rows` hold the parts below the cards, `column` everything."""
        self._parts, self._rows, self._column = parts, rows, column
        self._busy = False

    def fit(self, width: int, height: int) -> None:
        """In pixels, of the window."""
        if self._busy:
            return
        self._busy = True
        for checklist, quiet, points in _STEPS:
            self._parts.checklist.set_short(checklist)
            self._parts.quiet.set_short(quiet)
            self._parts.slot.set_short(points)
            if self._wanted(width) <= height:
                break
        self._busy = False

    def _wanted(self, width: int) -> int:
        """Of everything that is visible, for this width; not what a layout still remembers."""
        self._parts.checklist.settle()
        self._parts.quiet.settle()
        self._parts.slot.settle()
        if layout := self._rows.layout():
            layout.activate()
        self._column.activate()
        return self._column.totalHeightForWidth(width)
