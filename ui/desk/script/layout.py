"""Where the steps and branches of a script are drawn: top to bottom, siblings side by side. No Qt.

    layout = lay_out(script.steps)
    layout.places["offer"]          # the left and upper edge of its cell, in pixels at 100 %

A branch that skips rows gets a lane of its own through them, so that it crosses no step; one that leads back goes
round the graph at its right.
"""

from collections.abc import Sequence

from msgspec import Struct

from scripts_db.cards import Step
from ui.desk.script.cells import DROP, HIGH, LANE, MORE_LABELS, TIP, WIDE
from ui.desk.script.ordering import Ordering, Way
from ui.desk.script.ports import Group, Port, ports_of
from ui.desk.script.tree import Node, Tree

_RISE = 12
"""How far from a row of steps a way back runs."""

Point = tuple[float, float]


class Edge(Struct, frozen=True):
    """A branch as it is drawn. A way `back` is straight lines; else curves and lines by turns, a curve first.

    `label` is the middle of the place for its words, `room` how wide they may be.
    """

    step: str
    branch: int
    to: str
    points: tuple[Point, ...]
    back: bool
    label: Point
    room: float


class Layout(Struct, frozen=True):
    """`numbers` count the steps as they are read, from 1; `siblings` are those under the same step, from the left."""

    places: dict[str, Point]
    rows: dict[str, int]
    numbers: dict[str, int]
    parents: dict[str, str]
    edges: tuple[Edge, ...]
    size: tuple[float, float]

    def siblings(self, step: str) -> list[str]:
        parent = self.parents.get(step)
        alike = [other for other, above in self.parents.items() if above == parent]
        return sorted(alike, key=lambda other: self.places[other][0]) if parent else [step]


def lay_out(steps: Sequence[Step]) -> Layout:
    return _Drawing(steps).layout()


class _Drawing:
    def __init__(self, steps: Sequence[Step]) -> None:
        self._order = Ordering(steps)
        tree = Tree(self._order)
        self._nodes, self._lanes, self._right = tree.nodes, tree.lanes, tree.right
        self._ports = self._all_ports()
        self._tops = self._row_tops()

    def layout(self) -> Layout:
        places = {step: (self._left(node), self._tops[node.row]) for step, node in self._nodes.items()}
        read = sorted(places, key=lambda step: (self._nodes[step].row, places[step][0]))
        edges = tuple(self._edges())
        right = max((x for edge in edges for x, _ in edge.points), default=0.0)
        lowest = max((y for edge in edges for _, y in edge.points), default=0.0)
        return Layout(
            places=places,
            rows=self._order.rows,
            numbers={step: number for number, step in enumerate(read, 1)},
            parents=self._order.parents,
            edges=edges,
            size=(max(right, self._right), max(lowest, max(self._tops, default=0.0) + HIGH)),
        )

    def _left(self, node: Node) -> float:
        return node.x - WIDE / 2

    def _all_ports(self) -> dict[str, dict[Way, Port]]:
        coming: dict[str, list[Way]] = {step: [] for step in self._nodes}
        for way in self._all_ways():
            coming[self._target(way)].append(way)
        return {
            step: ports_of(ways, self._group, self._from_x, self._nodes[step].x)
            for step, ways in coming.items()
        }

    def _row_tops(self) -> list[float]:
        """A row is lower where labels above it need a second line."""
        crowded = {
            self._order.rows[step]
            for step, ports in self._ports.items()
            if any(port.line for port in ports.values())
        }
        tops: list[float] = []
        for row in range(max(self._order.rows.values(), default=-1) + 1):
            above = tops[-1] + HIGH + DROP if tops else 0.0
            tops.append(above + (MORE_LABELS if row in crowded else 0))
        return tops

    def _all_ways(self) -> list[Way]:
        return [(step, at) for step in self._nodes for at, _ in self._order.ways(step)]

    def _target(self, way: Way) -> str:
        return self._order.steps[way[0]].branches[way[1]].to

    def _group(self, way: Way) -> Group:
        return shown_label(self._order.steps[way[0]], way[1]), way in self._order.backward

    def _from_x(self, way: Way) -> float:
        """From which side it comes: a way back from the right."""
        lane = self._lanes.get(way)
        if way in self._order.backward:
            return self._right + WIDE
        return lane[-1].x if lane else self._nodes[way[0]].x

    def _edges(self) -> list[Edge]:
        back = sorted(self._order.backward, key=lambda way: self._span(way))
        return [
            self._edge(way, back.index(way) if way in self._order.backward else None)
            for way in self._all_ways()
        ]

    def _span(self, way: Way) -> int:
        return self._nodes[way[0]].row - self._nodes[self._target(way)].row

    def _edge(self, way: Way, back: int | None) -> Edge:
        to = self._target(way)
        port, node = self._ports[to][way], self._nodes[to]
        end = (node.x + port.offset, self._tops[node.row] - TIP)
        points = self._forward(way, end) if back is None else self._backward(way, end, back)
        label = (end[0], end[1] - 12 - port.line * MORE_LABELS)
        return Edge(way[0], way[1], to, tuple(points), back is not None, label, port.room)

    def _forward(self, way: Way, end: Point) -> list[Point]:
        start = self._nodes[way[0]]
        points = [(start.x, self._tops[start.row] + HIGH)]
        for piece in self._lanes.get(way, ()):
            top = self._tops[piece.row]
            points += [(piece.x, top), (piece.x, top + HIGH)]
        return [*points, end]

    def _backward(self, way: Way, end: Point, number: int) -> list[Point]:
        """Down out of its step, to the right of everything, up, and down into the other: through gaps alone."""
        start = self._nodes[way[0]]
        x, side = start.x + WIDE / 4, self._right + (number + 1) * LANE
        low = self._tops[start.row] + HIGH + _RISE
        high = self._tops[self._nodes[self._target(way)].row] - DROP + _RISE
        return [(x, low - _RISE), (x, low), (side, low), (side, high), (end[0], high), end]


def shown_label(step: Step, branch: int) -> str:
    """The only way on needs no words in the drawing."""
    return step.branches[branch].label if len(step.branches) > 1 else ""
