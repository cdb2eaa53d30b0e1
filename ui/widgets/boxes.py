"""Frames that the style sheet knows by their kind, and the two ways to put things into them."""

from PySide6.QtCore import QMargins, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.theme import Look

Thing = QWidget | QLayout | tuple[QWidget, int] | int | None
"""A widget, a layout, a widget with its stretch, a space in pixels, or None for what is left over."""


def row(
    *things: Thing, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0), top: bool = False
) -> QHBoxLayout:
    layout = QHBoxLayout()
    _fill(layout, things, gap, margins, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag(0))
    return layout


def column(*things: Thing, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    layout = QVBoxLayout()
    _fill(layout, things, gap, margins, Qt.AlignmentFlag(0))
    return layout


def _fill(
    layout: QBoxLayout,
    things: tuple[Thing, ...],
    gap: int,
    margins: tuple[int, int, int, int],
    align: Qt.AlignmentFlag,
) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(QMargins(*margins))
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, int):
            layout.addSpacing(thing)
        elif isinstance(thing, tuple):
            layout.addWidget(*thing, align)
        elif isinstance(thing, QWidget):
            layout.addWidget(thing, 0, align)
        else:
            layout.addLayout(thing)


class Box(QFrame):
    """A frame of a kind that sheet.qss knows: bar, line, card, cue, serious, amber, well, info, caution, field."""

    def __init__(self, kind: str, layout: QLayout | None = None):
        super().__init__()
        self.setProperty("box", kind)
        if layout is not None:
            self.setLayout(layout)

    def set_kind(self, kind: str) -> None:
        self.set_flag("box", kind)

    def set_flag(self, name: str, value: object) -> None:
        """A property that the style sheet looks at; Qt reads it again only when told to."""
        if self.property(name) != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)


class Head(QWidget):
    """The tinted top of a card. A new card lights it for a moment; the words are there at once."""

    FADE = 180

    def __init__(self, look: Look, ground: str, lit: str, layout: QLayout):
        super().__init__()
        self._look, self._ground, self._lit, self._share = look, ground, lit, 0.0
        self.setLayout(layout)
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=self.FADE)
        self._fade.valueChanged.connect(self._paint_share)
        look.changed.connect(self.update)

    def light_up(self) -> None:
        if not self._look.calm:
            self._fade.stop()
            self._paint_share(1.0)
            self._fade.start()

    def wear(self, ground: str) -> None:
        """Another ground: what stands there now is of another kind."""
        self._ground = ground
        self.update()

    def _paint_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, path = QRectF(self.rect()), QPainterPath()
        path.addRoundedRect(box.adjusted(0, 0, 0, 7), 7, 7)  # rounded above, straight below
        painter.setClipRect(box)
        painter.fillPath(path, self._look.between(self._ground, self._lit, self._share * 0.6))
