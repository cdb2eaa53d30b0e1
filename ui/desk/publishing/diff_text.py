"""A line in runs: what was taken away is struck on red, what is new underlined on teal; shape says it too."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QTextLine

from ui.desk.publishing.word_diff import Kind, Runs
from ui.theme import BODY, Look
from ui.widgets.text import Text


class DiffText(Text):
    def __init__(self, look: Look, runs: Runs, language: str, *, whole: bool = False):
        super().__init__(look, "", BODY, "ink", whole=whole)
        self._runs = runs
        self.say("".join(run.text for run in runs), language)
        self.setAccessibleName(self._read_out())

    def _read_out(self) -> str:
        """For who can't see it."""
        words = {Kind.GONE: self.tr("taken away: {0};"), Kind.NEW: self.tr("new: {0};"), Kind.SAME: "{0}"}
        return " ".join(words[run.kind].format(run.text.strip()) for run in self._runs if run.text.strip())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look["ink"])
        layout, _ = self._laid_out(self.width())
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        for line in lines:
            for kind, box in self._boxes(line):
                ground = "removed" if kind is Kind.GONE else "accent_soft"
                painter.fillRect(box, self._look[ground])
        for line in lines:
            line.draw(painter, QPointF(0, 0))
        for line in lines:
            for kind, box in self._boxes(line):
                if kind is Kind.GONE:
                    stroke = QRectF(box.left(), box.center().y(), box.width(), 1.2)
                    painter.fillRect(stroke, self._look["serious"])
                else:
                    stroke = QRectF(box.left(), box.bottom() - 1.5, box.width(), 1.5)
                    painter.fillRect(stroke, self._look["accent"])

    def _boxes(self, line: QTextLine) -> list[tuple[Kind, QRectF]]:
        """Where on this line something was taken away or is new."""
        found: list[tuple[Kind, QRectF]] = []
        start = 0
        begin, end = line.textStart(), line.textStart() + line.textLength()
        for run in self._runs:
            first, last = max(start, begin), min(start + len(run.text), end)
            last = first + len(self.text()[first:last].rstrip())
            start += len(run.text)
            if run.kind is not Kind.SAME and first < last:
                left, right = _x(line, first), _x(line, last)
                box = QRectF(min(left, right) - 1, line.y(), abs(right - left) + 2, line.height())
                found.append((run.kind, box))
        return found


def _x(line: QTextLine, position: int) -> float:
    x: object = line.cursorToX(position)
    first = x[0] if isinstance(x, tuple) else x
    assert isinstance(first, float)
    return first
