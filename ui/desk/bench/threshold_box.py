"""Another threshold, tried: what it does to this talk, and to all example calls at once."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from assist.rehearsal.trial import THRESHOLDS, Tally
from ui.theme import LABEL, LABEL_STRONG, Look
from ui.widgets.boxes import Box, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Badge
from ui.widgets.text import Text

_STEP = 20
"""Steps of the slider from 0 to 1."""


class ThresholdBox(Box):
    tried = Signal(float)
    """This threshold is to be tried."""

    def __init__(self, look: Look, usual: float, *, locked: bool):
        """`usual` is what the settings say; `locked` whether IT has set it."""
        super().__init__("foot")
        self._usual, self._tallies, self._examples = usual, tuple[Tally, ...](), 0
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(THRESHOLDS[0] * _STEP), round(THRESHOLDS[-1] * _STEP))
        self.slider.setFixedWidth(150)
        self.slider.setAccessibleName(self.tr("Try another threshold"))
        self.value = Text(look, "", LABEL_STRONG, lines=1, figures=True)
        self.chart = _Chart(look)
        self.effect = Text(look, "", LABEL, "ink2", lines=2)
        self.reset = Button(look, self.tr("As set"))
        inside = row(
            Text(look, self.tr("Sure from"), LABEL, "ink2", lines=1, whole=True),
            self.slider,
            self.value,
            self.reset,
            margins=(16, 8, 16, 8),
            gap=10,
        )
        if locked:
            inside.addWidget(Badge(look, self.tr("Set by IT"), "ink3"))
        inside.addWidget(self.chart)
        inside.addWidget(self.effect, 1)
        self.setLayout(inside)
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(lambda: self.tried.emit(self.threshold))
        self.reset.clicked.connect(lambda: self.show_threshold(self._usual))
        self.show_threshold(usual)

    @property
    def threshold(self) -> float:
        """What is tried; exactly what is set, where that lies between two steps."""
        near = self.slider.value() / _STEP
        return self._usual if round(self._usual * _STEP) == self.slider.value() else near

    def show_threshold(self, threshold: float) -> None:
        self.slider.setValue(round(threshold * _STEP))
        self._show()

    def show_examples(self, examples: int, tallies: Sequence[Tally] = (), *, runs: bool = False) -> None:
        """How many are kept, and what each threshold does to them; none while that is being worked out."""
        self._examples, self._tallies, self._runs = examples, tuple(tallies), runs
        self._show()

    _runs = False

    def _move(self) -> None:
        self._show()
        if not self.slider.isSliderDown():
            self.tried.emit(self.threshold)

    def _show(self) -> None:
        self.value.say(f"{self.threshold:.2f}")
        self.reset.setVisible(self.threshold != self._usual)
        nearest = min(
            self._tallies, key=lambda one: abs(one.settings.threshold - self.threshold), default=None
        )
        self.chart.show_tallies(self._tallies, nearest)
        self.chart.setVisible(nearest is not None)
        self.effect.say(self._words(nearest))
        self.slider.setAccessibleDescription(self.effect.text())

    def _words(self, tally: Tally | None) -> str:
        if not self._examples:
            return self.tr("Keep calls as examples: what a threshold does to all of them stands here.")
        if tally is None:
            return self.tr("Trying it on {0} example calls …").format(self._examples) if self._runs else ""
        words = (
            self.tr("In 1 example call: {1} right, {2} wrong, {3} missed")
            if self._examples == 1
            else self.tr("In {0} example calls: {1} right, {2} wrong, {3} missed")
        )
        return words.format(self._examples, tally.right, tally.wrong, tally.missed)


class _Chart(QWidget):
    """A column for each threshold: how many come rightly, of all that should; above it those that are wrong."""

    COLUMN, GAP, HIGH = 10, 3, 34

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._tallies: tuple[Tally, ...] = ()
        self._chosen: Tally | None = None
        self.setFixedSize(len(THRESHOLDS) * (self.COLUMN + self.GAP), self.HIGH)
        look.changed.connect(self.update)

    def show_tallies(self, tallies: Sequence[Tally], chosen: Tally | None) -> None:
        self._tallies, self._chosen = tuple(tallies), chosen
        lines = [
            self.tr("{0}: {1} right, {2} wrong, {3} missed").format(
                f"{one.settings.threshold:.2f}", one.right, one.wrong, one.missed
            )
            for one in tallies
        ]
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(self.tr("What each threshold does to the example calls"))
        self.setAccessibleDescription("; ".join(lines))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max((one.right + one.missed + one.wrong for one in self._tallies), default=0) or 1
        for number, one in enumerate(self._tallies):
            left, unit = number * (self.COLUMN + self.GAP), (self.HIGH - 4) / most
            bottom = self.HIGH - 4.0
            for count, role in ((one.right, "accent"), (one.missed, "line"), (one.wrong, "serious_fill")):
                painter.fillRect(
                    QRectF(left, bottom - count * unit, self.COLUMN, count * unit), self._look[role]
                )
                bottom -= count * unit
            if one is self._chosen:
                painter.fillRect(QRectF(left, self.HIGH - 2, self.COLUMN, 2), self._look["ink"])
