"""The ways on from a step of the script: where each leads, what is said for it, and its key."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from assist.events import Way
from ui.theme import BODY_STRONG, CAPTION, Look
from ui.translating import translated
from ui.widgets.boxes import column, row
from ui.widgets.row_button import RowButton
from ui.widgets.signs import KeyCap, Picture
from ui.widgets.text import Text

KEYS = 4
"""The first ways have a key of their own."""


class Ways(QWidget):
    chosen = Signal(int)

    def __init__(self, look: Look):
        super().__init__()
        self._look, self._short = look, False
        self.rows: list[WayRow] = []
        self._caption = Text(look, self.tr("Next, by what they say"), CAPTION, "ink3", lines=1)
        self._column = column(row((self._caption, 1), margins=(8, 0, 8, 0)), gap=2, margins=(6, 0, 6, 4))
        self.setLayout(self._column)

    def show_ways(self, ways: tuple[Way, ...], lit: int | None) -> None:
        while len(self.rows) < len(ways):
            self._add_row()
        for number, line in enumerate(self.rows):
            if number < len(ways):
                line.show_way(ways[number], number == lit)
            line.setVisible(number < len(ways))
        self._caption.setVisible(len(ways) > 1)
        self.setVisible(bool(ways))

    def _add_row(self) -> None:
        number = len(self.rows)
        line = WayRow(self._look, number)
        line.set_short(self._short)
        line.clicked.connect(lambda: self.chosen.emit(number))
        self.rows.append(line)
        self._column.addWidget(line)

    def set_short(self, short: bool) -> None:
        self._short = short
        for line in self.rows:
            line.set_short(short)

    def take_focus(self) -> None:
        self.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        for line in self.rows:
            line.settle()
        self._column.activate()


class WayRow(RowButton):
    """Lit while the talk points to it: ground and a filled arrow."""

    def __init__(self, look: Look, number: int):
        self._keys = translated("Ways", "Ctrl {0}").format(number + 1) if number < KEYS else ""
        self._arrow = Picture(look, "arrow_right")
        self._target = Text(look, "", BODY_STRONG, lines=1)
        self._said = Text(look, "", CAPTION, "ink2", lines=1)
        cap = KeyCap(look, self._keys)
        inside = row(self._arrow, gap=8, margins=(8, 4, 6, 4))
        inside.addLayout(column(self._target, self._said), 1)
        inside.addWidget(cap)
        super().__init__(look, inside, 6)
        cap.setVisible(bool(self._keys))
        self._look, self.lit = look, False

    def show_way(self, way: Way, lit: bool) -> None:
        self._target.say(way.title)
        self._said.say(f"{way.label} · “{way.phrase}”" if way.phrase else way.label)
        self.lit = lit
        self._arrow.show_icon("arrow_right:filled" if lit else "arrow_right", "accent" if lit else "ink3")
        names = (way.label, way.title, self._keys, self.tr("the talk points here") if lit else "")
        self.setAccessibleName(", ".join(filter(None, names)))
        self.update()

    def set_short(self, short: bool) -> None:
        self._said.setVisible(not short)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.lit:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look["accent_soft"])
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
