"""How far to the right each step stands: siblings side by side, as close as what is under them allows. No Qt.

Each step hangs under one of those that lead to it; a branch that skips rows hangs there too, as a lane of pieces.
"""

from collections import defaultdict
from statistics import median

from ui.desk.script.cells import GAP, LANE, WIDE
from ui.desk.script.ordering import Ordering, Way


class Node:
    """A step, or a piece of a lane, with what stands under it. `offsets` are its children's, from its middle.

    `joins` is where several ways meet: it belongs to none of them more than to another.
    """

    def __init__(self, name: str | Way, row: int, wide: float) -> None:
        self.name, self.row, self.wide = name, row, wide
        self.children: list[Node] = []
        self.weight = 1 if isinstance(name, str) else 0
        self.offsets: list[float] = []
        self.outline: dict[int, tuple[float, float]] = {}
        self.joins = False
        self.x = 0.0

    def settle(self) -> None:
        """Places the children, which are settled, as close as they come, and itself above them."""
        placed: dict[int, tuple[float, float]] = {}
        for child in self.children:
            shift = max(
                (placed[row][1] - left for row, (left, _) in child.outline.items() if row in placed),
                default=0,
            )
            self.offsets.append(shift)
            for row, (left, right) in child.outline.items():
                placed[row] = (placed[row][0] if row in placed else left + shift, right + shift)
        middle = self._middle()
        self.offsets = [offset - middle for offset in self.offsets]
        self.outline = {row: (left - middle, right - middle) for row, (left, right) in placed.items()}
        self.outline[self.row] = (-self.wide / 2, self.wide / 2)
        self.weight += sum(child.weight for child in self.children if not child.joins)

    def all_under(self) -> "list[Node]":
        """Itself and what stands under it."""
        found = [self]
        for node in found:
            found.extend(node.children)
        return found

    def _middle(self) -> float:
        """Over the middle child, of two in the middle over the one with more under it."""
        at = [n for n, child in enumerate(self.children) if isinstance(child.name, str)]
        at = at or list(range(len(self.children)))
        if not at:
            return 0.0
        left, right = at[(len(at) - 1) // 2], at[len(at) // 2]
        if self.children[left].weight == self.children[right].weight:
            return (self.offsets[left] + self.offsets[right]) / 2
        return self.offsets[max(left, right, key=lambda n: self.children[n].weight)]


class Tree:
    """`nodes` are the steps, `lanes` the pieces of the branches that pass rows; `right` is where all of it ends."""

    def __init__(self, order: Ordering) -> None:
        self._order = order
        self.nodes = {step: Node(step, row, WIDE + GAP) for step, row in order.rows.items()}
        self.lanes: dict[Way, list[Node]] = {}
        self._hang_up()
        self._place()

    def _hang_up(self) -> None:
        """Each step under its parent, and a lane under a step for each branch that passes rows."""
        for step, node in self.nodes.items():
            node.joins = len(self._order.sources[step]) > 1
            hung = set[str]()
            for at, to in self._order.forward(step):
                if self._order.parents[to] == step and to not in hung:
                    node.children.append(self.nodes[to])
                    hung.add(to)
                elif self.nodes[to].row > node.row + 1:
                    self.lanes[step, at] = self._lane(node, (step, at), self.nodes[to].row)

    def _lane(self, start: Node, way: Way, end: int) -> list[Node]:
        lane = [Node(way, row, LANE) for row in range(start.row + 1, end)]
        for above, below in zip([start, *lane], lane, strict=False):
            above.children.append(below)
        return lane

    def _place(self) -> None:
        """From the lowest row up what stands under what, then from the top down where."""
        nodes = [*self.nodes.values(), *(piece for lane in self.lanes.values() for piece in lane)]
        top = Node("", -1, 0)
        top.children = [self.nodes[root] for root in self._order.roots]
        for node in sorted(nodes, key=lambda node: -node.row):
            node.settle()
        top.settle()
        for node in [top, *sorted(nodes, key=lambda node: node.row)]:
            for child, offset in zip(node.children, node.offsets, strict=True):
                child.x = node.x + offset
        self._centre_joins(nodes)
        left = min((node.x - node.wide / 2 for node in nodes), default=0.0) + GAP / 2
        for node in nodes:
            node.x -= left
        self.right = max((node.x + node.wide / 2 for node in nodes), default=0.0) - GAP / 2

    def _centre_joins(self, nodes: "list[Node]") -> None:
        """A step that several lead to goes to the middle of them, as far as there is room."""
        for step, node in sorted(self.nodes.items(), key=lambda item: item[1].row):
            above = [s for s in self._order.sources[step] if self.nodes[s].row == node.row - 1]
            if len(above) > 1:
                self._shift(node, median(self.nodes[source].x for source in above) - node.x, nodes)

    def _shift(self, node: "Node", by: float, nodes: "list[Node]") -> None:
        """Everything under it goes with it; what stands beside them stays where it is."""
        moved = {id(one): one for one in node.all_under()}
        rows: dict[int, list[Node]] = defaultdict(list)
        for one in moved.values():
            rows[one.row].append(one)
        for other in nodes:
            if id(other) not in moved:
                for one in rows.get(other.row, ()):
                    free = abs(other.x - one.x) - (other.wide + one.wide) / 2
                    if (other.x > one.x) == (by > 0):
                        by = min(by, max(0.0, free)) if by > 0 else max(by, -max(0.0, free))
        for one in moved.values():
            one.x += by
