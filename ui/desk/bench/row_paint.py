"""Draws a row of the bench: time, who, the words with what met marked, what became of them, how sure it was."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from assist.rehearsal.conversation import Who
from assist.rehearsal.rows import Mark, Outcome
from ui.theme import CAPTION, CAPTION_STRONG, LABEL, LABEL_STRONG, Look, Style

if TYPE_CHECKING:
    from ui.desk.bench.row_list import Shown

HEIGHT = 54
TIME, WHO, OUTCOME, SCORE = 38, 74, 330, 104
"""Widths of the columns at 100 %; what is said has the rest."""
_GAP, _SIDE = 14, 16
_LINES = 2
_WIDE = 640
"""Where a row is narrower the score stands at the right of the page alone."""

Index = QModelIndex | QPersistentModelIndex


class RowPaint(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, round(HEIGHT * self._look.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Shown = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect)
        self._ground(painter, area, option)
        scale = self._look.scale
        inner = area.adjusted(_SIDE, 0, -_SIDE, -1)
        outcome = min(OUTCOME * scale, 0.36 * inner.width())
        score = SCORE * scale if inner.width() >= _WIDE * scale else 0.0
        said = inner.width() - (TIME + WHO) * scale - outcome - score - 4 * _GAP
        left = inner.x()
        for width, draw in (
            (TIME * scale, self._time),
            (WHO * scale, self._who),
            (said, self._said),
            (outcome, self._outcome),
            (score, self._score),
        ):
            draw(painter, QRectF(left, inner.y(), width, inner.height()), shown)
            left += width + _GAP

    def _ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(area, self._look["accent_soft" if chosen else "hover" if hovered else "surface"])
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), self._look["line"])
        if chosen:
            painter.fillRect(QRectF(area.x(), area.y(), 3, area.height() - 1), self._look["accent"])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(area.x(), area.bottom() - 3, area.width(), 2), self._look["focus"])

    def _time(self, painter: QPainter, area: QRectF, shown: "Shown") -> None:
        self._line(painter, area, CAPTION, "ink3", shown.at)

    def _who(self, painter: QPainter, area: QRectF, shown: "Shown") -> None:
        role = "customer" if shown.row.who is Who.CUSTOMER else "ink3"
        self._line(painter, area, CAPTION_STRONG, role, shown.who)

    def _said(self, painter: QPainter, area: QRectF, shown: "Shown") -> None:
        role = "ink" if shown.row.who is Who.CUSTOMER else "ink2"
        layout = self._laid_out(shown.text, shown.marks, shown.language, area.width())
        count, pitch = min(_LINES, layout.lineCount()), self._look.line(LABEL, shown.language)
        top = area.center().y() - count * pitch / 2
        painter.setPen(self._look[role])
        for number in range(count):
            line = layout.lineAt(number)
            if number == count - 1 and layout.lineCount() > count:
                rest = shown.text[line.textStart() :]
                where = QRectF(area.x(), top + number * pitch, area.width(), pitch)
                self._line(painter, where, LABEL, role, rest, shown.language)
            else:
                line.draw(painter, QPointF(area.x(), top + number * (pitch - line.height())))

    def _laid_out(self, text: str, marks: Sequence[Mark], language: str, width: float) -> QTextLayout:
        layout = QTextLayout(text, self._look.font(LABEL, language))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._marked(mark) for mark in marks])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, (layout.lineCount() - 1) * line.height()))
        layout.endLayout()
        return layout

    def _marked(self, mark: Mark) -> QTextLayout.FormatRange:
        """Ground and underline: colour alone tells nobody."""
        look = QTextCharFormat()
        look.setBackground(self._look["accent_soft"])
        look.setFontUnderline(True)
        look.setUnderlineColor(QColor(self._look["accent"]))
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = mark[0], mark[1] - mark[0], look
        return found

    def _outcome(self, painter: QPainter, area: QRectF, shown: "Shown") -> None:
        told = shown.told
        upper, lower = self._halves(area)
        sign = QRectF(area.x(), upper.center().y() - 8, 16, 16)
        self._look.draw_icon(painter, told.icon, told.role, sign)
        role = "serious" if shown.row.outcome is Outcome.WRONG else "ink"
        self._line(painter, upper.adjusted(22, 0, 0, 0), LABEL_STRONG, role, told.title, shown.language)
        self._line(painter, lower.adjusted(22, 0, 0, 0), CAPTION, "ink2", told.reason)

    def _score(self, painter: QPainter, area: QRectF, shown: "Shown") -> None:
        if shown.score is None or not area.width():
            return
        score, needed = shown.score
        upper, lower = self._halves(area)
        bar = QRectF(area.x(), upper.center().y() - 3, area.width(), 6)
        painter.fillRect(bar, self._look["line"])
        share = QRectF(bar.x(), bar.y(), bar.width() * min(1.0, score), 6)
        painter.fillRect(share, self._look["accent" if score >= needed else "edge"])
        post = bar.x() + (bar.width() - 2) * min(1.0, needed)
        painter.fillRect(QRectF(post, bar.y() - 4, 2, 14), self._look["ink"])
        words = self.tr("{0}, needs {1}").format(f"{score:.2f}", f"{needed:.2f}")
        self._line(painter, lower, CAPTION, "ink3", words)

    def _halves(self, area: QRectF) -> tuple[QRectF, QRectF]:
        upper, lower = self._look.line(LABEL_STRONG), self._look.line(CAPTION)
        top = area.center().y() - (upper + lower) / 2
        return (
            QRectF(area.x(), top, area.width(), upper),
            QRectF(area.x(), top + upper, area.width(), lower),
        )

    def _line(
        self, painter: QPainter, area: QRectF, style: Style, role: str, text: str, language: str = ""
    ) -> None:
        one = text.replace("\n", " ")
        self._look.draw_line(painter, area, one, style, role, language, figures=True)
