"""The parts in their places: one above the other in the panel, a line in the strip, and room made where it is small."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panel.fitting import Fitting
from ui.panel.parts import Parts
from ui.panel.sizes import Sizes
from ui.widgets.boxes import column


class Frame:
    def __init__(self, window: QWidget, parts: Parts):
        self._window = window
        state = _in_one(column(parts.state_line, parts.meters))
        rows = (parts.script, parts.checklist, (parts.transcript, 1), (parts.note, 1), parts.strip)
        talk = _in_one(column(*rows, gap=8))
        reading = (parts.slot, parts.hint, parts.quiet)
        blocks = column(*reading, (talk, 1), parts.search, gap=8, margins=(11, 5, 11, 11))
        everything = column(state, blocks, margins=(1, 1, 1, 1))  # inside of the window's own frame
        everything.setStretchFactor(blocks, 1)
        whole = _in_one(everything)
        window.setLayout(column(parts.line, (whole, 1)))
        self.sizes = Sizes(window, parts.line, whole, (state, talk))
        self._fitting = Fitting(parts, talk, everything)

    def fit(self) -> None:
        """Something is larger or smaller now."""
        if self.sizes.reading:
            self._fitting.fit(self._window.width(), self.sizes.room(self._window.height()))


def _in_one(layout: QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made
