"""What the pointer can draw on the graph: the view itself, a step among its siblings, a new branch."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QGraphicsPathItem, QGraphicsRectItem

from ui.desk.script.cells import GAP, HIGH, WIDE
from ui.desk.script.graph_items import StepItem, curve

if TYPE_CHECKING:
    from ui.desk.script.graph_view import GraphView


class Drag(Protocol):
    """Points are in pixels of the viewport."""

    def move(self, point: QPoint) -> None: ...
    def drop(self, point: QPoint) -> None: ...


class Pan:
    """The whole graph."""

    def __init__(self, view: "GraphView", point: QPoint) -> None:
        self._view, self._last = view, point
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, point: QPoint) -> None:
        way, self._last = point - self._last, point
        for bar, by in (
            (self._view.horizontalScrollBar(), way.x()),
            (self._view.verticalScrollBar(), way.y()),
        ):
            bar.setValue(bar.value() - by)

    def drop(self, _point: QPoint) -> None:
        self._view.viewport().unsetCursor()


class MoveStep:
    """A step along its siblings; a bar shows where it would stand."""

    def __init__(self, view: "GraphView", item: StepItem, point: QPoint) -> None:
        self._view, self._item, self._start = view, item, point
        self._home = item.pos()
        self._siblings = view.layout_of_steps.siblings(item.id)
        self._bar: QGraphicsRectItem | None = None

    def move(self, point: QPoint) -> None:
        way = point - self._start
        far = way.manhattanLength() >= QApplication.startDragDistance()
        if self._bar is None and far and len(self._siblings) > 1:
            self._bar = self._view.scene().addRect(
                QRectF(0, 0, 4, HIGH), Qt.PenStyle.NoPen, self._view.look["accent"]
            )
            self._item.setZValue(3)
            self._item.setOpacity(0.8)
        if self._bar:
            self._item.setPos(self._home + QPointF(way) / self._view.zoom)
            self._bar.setPos(self._slot_x() - 2, self._home.y())

    def drop(self, _point: QPoint) -> None:
        if not self._bar:
            return
        self._view.scene().removeItem(self._bar)
        slot, before = self._slot(), self._siblings.index(self._item.id)
        self._item.setPos(self._home)
        self._item.setOpacity(1)
        self._item.setZValue(1)
        if slot != before:
            self._view.moved.emit(self._item.id, slot)

    def _others(self) -> list[float]:
        places = self._view.layout_of_steps.places
        return [places[one][0] for one in self._siblings if one != self._item.id]

    def _slot(self) -> int:
        return sum(left < self._item.x() for left in self._others())

    def _slot_x(self) -> float:
        others, slot = self._others(), self._slot()
        return others[slot] - GAP / 2 if slot < len(others) else others[-1] + WIDE + GAP / 2


class DrawBranch:
    """A new branch from a step's knob: to another step, or to a new one where there is none."""

    def __init__(self, view: "GraphView", item: StepItem, point: QPoint) -> None:
        self._view, self._item, self._start = view, item, point
        pen = QPen(view.look["accent"], 2, Qt.PenStyle.DashLine)
        self._line: QGraphicsPathItem = view.scene().addPath(QPainterPath(), pen)
        self._line.setZValue(2)
        self._over: StepItem | None = None

    def move(self, point: QPoint) -> None:
        path = QPainterPath(self._item.knob)
        curve(path, self._item.knob, self._view.mapToScene(point))
        self._line.setPath(path)
        over = self._view.step_at(point)
        if over is not self._over:
            for item, wanted in ((self._over, False), (over, True)):
                if item and item is not self._item:
                    item.set_flag(wanted=wanted)
            self._over = over

    def drop(self, point: QPoint) -> None:
        self._view.scene().removeItem(self._line)
        over, step = self._view.step_at(point), self._item.id
        moved = (point - self._start).manhattanLength() >= QApplication.startDragDistance()
        if over and over is not self._item:
            self._view.branch_drawn.emit(step, over.id)
        elif not over or not moved:  # a click on the knob is one, too
            self._view.step_drawn.emit(step)
