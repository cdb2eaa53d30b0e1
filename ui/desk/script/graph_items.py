"""What the graph is drawn of: steps, branches, and the words of branches."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.desk.script.cells import HIGH, TIP, WIDE
from ui.desk.script.layout import Edge
from ui.theme import CAPTION, CAPTION_STRONG, LABEL_STRONG, Look, Style

KNOB = 7
"""Half the size of what a new branch is drawn from, in pixels."""
_CORNER = 8.0


class StepItem(QGraphicsItem):
    """A step's cell. `chosen` is the one in the form, `reached` where a talk that is tried out stands."""

    def __init__(self, look: Look, id: str, number: int, title: str, say: str, language: str):
        super().__init__()
        self._look, self.id, self.number, self._language = look, id, number, language
        self.title, self._say = title, " ".join(say.split())
        self.must_says, self.flawed = "", False
        self.chosen = self.reached = self.wanted = self.hovered = False
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        return QRectF(-4, -4, WIDE + 8, HIGH + KNOB + 8)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(QRectF(0, 0, WIDE, HIGH))
        return path

    @property
    def knob(self) -> QPointF:
        """Where a new branch is drawn from, in the scene."""
        return self.pos() + QPointF(WIDE / 2, HIGH)

    def set_state(self, *, chosen: bool, reached: bool) -> None:
        self.chosen, self.reached = chosen, reached
        self.update()

    def set_flag(self, *, hovered: bool | None = None, wanted: bool | None = None) -> None:
        """Under the pointer, or under the end of a branch that is being drawn."""
        self.hovered = self.hovered if hovered is None else hovered
        self.wanted = self.wanted if wanted is None else wanted
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.chosen or self.wanted
        painter.setPen(QPen(self._look["accent" if lit else "edge"], 2 if lit else 1))
        ground = "accent_soft" if self.chosen or self.reached else "hover" if self.hovered else "surface"
        painter.setBrush(self._look[ground])
        inset = 1 if lit else 0.5
        painter.drawRoundedRect(QRectF(inset, inset, WIDE - 2 * inset, HIGH - 2 * inset), 8, 8)
        self._paint_words(painter)
        if self.chosen or self.hovered:
            self._paint_knob(painter)

    def _paint_words(self, painter: QPainter) -> None:
        number = self._words(painter, QRectF(12, 8, 40, 18), CAPTION_STRONG, "ink3", str(self.number))
        right = WIDE - (30 if self.flawed else 10)
        if self.reached:
            self._look.draw_icon(painter, "play", "accent", QRectF(right - 16, 9, 16, 16))
            right -= 18
        self._words(painter, QRectF(20 + number, 8, right - 20 - number, 18), LABEL_STRONG, "ink", self.title)
        if self.flawed:
            self._look.draw_icon(painter, "warning:filled", "caution_edge", QRectF(WIDE - 27, 9, 16, 16))
        self._words(painter, QRectF(12, 29, WIDE - 22, 17), CAPTION, "ink2", self._say)
        if self.must_says:
            self._look.draw_icon(painter, "task_list_square_ltr", "ink3", QRectF(12, 50, 16, 16))
            self._words(painter, QRectF(33, 50, WIDE - 43, 17), CAPTION, "ink2", self.must_says)

    def _words(self, painter: QPainter, area: QRectF, style: Style, role: str, text: str) -> float:
        """How wide they are."""
        font = self._look.font(style, self._language)
        font.setPixelSize(style.pixels)  # the cell has one size; the view zooms
        painter.setFont(font)
        painter.setPen(self._look[role])
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)

    def _paint_knob(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._look["accent"], 1.5))
        painter.setBrush(self._look["surface"])
        middle = QPointF(WIDE / 2, HIGH)
        painter.drawEllipse(middle, KNOB, KNOB)
        painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0))
        painter.drawLine(middle - QPointF(0, 3.5), middle + QPointF(0, 3.5))


class BranchItem(QGraphicsItem):
    """A branch as a curve with an arrow; teal when its step is chosen or a talk has just taken it."""

    def __init__(self, look: Look, edge: Edge):
        super().__init__()
        self._look, self.edge, self.lit = look, edge, False
        self._path = path_of(edge)

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-6, -3, 6, TIP + 3)

    def shape(self) -> QPainterPath:
        """Nothing of it: what is clicked is its label or its step."""
        return QPainterPath()

    def set_lit(self, lit: bool) -> None:
        self.lit = lit
        self.setZValue(0.5 if lit else 0)
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look["accent" if self.lit else "edge"]
        pen = QPen(colour, 2 if self.lit else 1.25)
        if self.edge.back:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(arrow(QPointF(*self.edge.points[-1])))


class LabelItem(QGraphicsItem):
    """The words of a branch, right above the step that it leads to."""

    HIGH = 18

    def __init__(self, look: Look, edge: Edge, text: str, language: str):
        super().__init__()
        self._look, self.edge, self.chosen = look, edge, False
        self._font = look.font(CAPTION, language)
        self._font.setPixelSize(CAPTION.pixels)
        metrics = QFontMetricsF(self._font)
        self._shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, edge.room - 12)
        self._wide = metrics.horizontalAdvance(self._shown) + 12
        self.setToolTip(text if self._shown != text else "")
        self.setPos(QPointF(*edge.label) - QPointF(self._wide / 2, self.HIGH / 2))
        self.setZValue(0.8)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._wide, self.HIGH)

    def set_chosen(self, chosen: bool) -> None:
        self.chosen = chosen
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look["accent" if self.chosen else "line"], 2 if self.chosen else 1))
        painter.setBrush(self._look["page"])
        painter.drawRoundedRect(self.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._font)
        painter.setPen(self._look["ink2"])
        painter.drawText(self.boundingRect(), Qt.AlignmentFlag.AlignCenter, self._shown)


def path_of(edge: Edge) -> QPainterPath:
    points = [QPointF(*point) for point in edge.points]
    return _rounded(points) if edge.back else _curved(points)


def curve(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    """From above to below: it leaves and comes in upright."""
    bend = (end.y() - start.y()) * 0.7
    path.cubicTo(start + QPointF(0, bend), end - QPointF(0, bend), end)


def arrow(end: QPointF) -> QPolygonF:
    tip = end + QPointF(0, TIP - 1)
    return QPolygonF([tip, tip + QPointF(-4, -8), tip + QPointF(4, -8)])


def _curved(points: list[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for start, end in zip(points[::2], points[1::2], strict=True):
        path.lineTo(start)
        curve(path, start, end)
    return path


def _rounded(points: list[QPointF]) -> QPainterPath:
    """Straight lines with rounded corners."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def _towards(start: QPointF, end: QPointF) -> QPointF:
    """A corner's radius from `start`, or half the way where that is short."""
    way = end - start
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    return start + way * (min(_CORNER, length / 2) / length) if length else start
