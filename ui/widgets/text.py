"""Plain text with a line height of its own, elided after some lines, some of its words marked."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolTip

from ui.theme import BODY, Look, Style

_READABLE = 280
"""The width in pixels that a wrapping text asks for when nobody tells it one."""


class Text(QLabel):
    """A QLabel for those who read it (screen readers, tests); it lays out and paints its text by itself.

    `lines` is how many may be seen, 0 for all; what is cut short stands whole in the tool tip. `whole` keeps
    a layout from cutting it.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        style: Style = BODY,
        ink: str = "ink",
        *,
        lines: int = 0,
        whole: bool = False,
        figures: bool = False,
    ):
        super().__init__(text)
        self._look, self._style, self._ink, self._figures = look, style, ink, figures
        self._lines, self._whole, self._language, self._marks = lines, whole, "", ()
        self.setTextFormat(Qt.TextFormat.PlainText)  # or a card with "<b>" in it would change its look
        upright = QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(lines != 1)
        self.setSizePolicy(policy)
        self._dress()
        look.changed.connect(self._dress)

    _marks: tuple[str, ...]

    def say(self, text: str, language: str = "") -> None:
        """Another text, in its own language: ideographs have national shapes and want a taller line."""
        if language != self._language:
            self._language = language
            self._dress()
        self.setText(text)
        self.updateGeometry()

    def mark(self, words: Iterable[str]) -> None:
        self._marks = tuple(words)
        self.update()

    def set_ink(self, role: str) -> None:
        self._ink = role
        self.update()

    def _dress(self) -> None:
        self.setFont(self._look.font(self._style, self._language, figures=self._figures))
        self._pitch = self._look.line(self._style, self._language)
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: float) -> tuple[QTextLayout, bool]:
        """The lines that may be seen, and whether the text goes on after them."""
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a card has a language of its own
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            if self._lines and layout.lineCount() > self._lines:
                break
            line.setLineWidth(width)
            line.setPosition(
                QPointF(0, (layout.lineCount() - 1) * self._pitch + (self._pitch - line.height()) / 2)
            )
        layout.endLayout()
        return layout, bool(self._lines and layout.lineCount() > self._lines)

    def _count(self, layout: QTextLayout) -> int:
        return min(layout.lineCount(), self._lines) if self._lines else layout.lineCount()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look[self._ink])
        layout, cut = self._laid_out(self.width())
        count = self._count(layout)
        top = max(0.0, (self.height() - count * self._pitch) / 2) if self._lines else 0.0
        for number in range(count):
            line = layout.lineAt(number)
            self._paint_marks(painter, line, top)
            if cut and number == count - 1:
                self._paint_elided(painter, line, top + number * self._pitch)
            else:
                line.draw(painter, QPointF(0, top))

    def _paint_elided(self, painter: QPainter, line: QTextLine, top: float) -> None:
        rest = self.text()[line.textStart() :].replace("\n", " ")
        short = QFontMetricsF(self.font()).elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.drawText(
            QRectF(0, top, self.width(), self._pitch), int(leading | Qt.AlignmentFlag.AlignVCenter), short
        )

    def _paint_marks(self, painter: QPainter, line: QTextLine, top: float) -> None:
        """Ground and underline, since colour alone tells nobody. A mark may cross the end of a line."""
        begin, end = line.textStart(), line.textStart() + line.textLength()
        for mark in self._marks:
            found = self.text().casefold().find(mark.casefold())
            first, last = max(found, begin), min(found + len(mark), end)
            if found < 0 or first >= last:
                continue
            ends = sorted((_x_at(line, first), _x_at(line, last)))
            box = QRectF(ends[0] - 1, top + line.y(), ends[1] - ends[0] + 2, line.height())
            painter.fillRect(box, self._look["accent_soft"])
            painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 1.5), self._look["accent"])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            cut = self._laid_out(self.width())[1]
            QToolTip.showText(event.globalPos(), self.text() if cut else "", self)
            return True
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return self._lines != 1

    def heightForWidth(self, width: int) -> int:
        return self._count(self._laid_out(width)[0]) * self._pitch

    def sizeHint(self) -> QSize:
        natural = round(QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 1.5)
        if self._lines == 1:
            return QSize(natural, self._pitch)
        width = min(natural, _READABLE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A short label is never cut, a long one may be, unless it is to stay whole."""
        width = self.sizeHint().width()
        return QSize(width if self._whole else min(width, 48), self._pitch)


def _x_at(line: QTextLine, position: int) -> float:
    x: object = line.cursorToX(position)
    first = x[0] if isinstance(x, tuple) else x
    assert isinstance(first, float)
    return first
