"""Which step stands in which row of the graph, and under which other one. No Qt.

Rows go by the longest way from the first step. A branch that would close a circle is a way back and does not count.
"""

from collections.abc import Iterator, Sequence
from graphlib import TopologicalSorter

from scripts_db.cards import Step

Way = tuple[str, int]
"""The id of a step and the place of one of its branches."""


class Ordering:
    """`rows` gives each step its row, `parents` the step that it stands under, `backward` are the ways back,
    `sources` the steps that lead to it.

    `roots` stand under none: the first step, and those that nothing leads to.
    """

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps = {step.id: step for step in steps}
        self.backward: set[Way] = set()
        self.roots: list[str] = []
        self._order: dict[str, int] = {}
        for step in self.steps:
            if step not in self._order:
                self.roots.append(step)
                self._walk(step)
        self.sources = self._forward_sources()
        self.roots = [step for step in self.steps if not self.sources[step]]
        self.rows = self._rows()
        self.parents = {step: self._parent(step) for step in self.steps if self.sources[step]}

    def ways(self, step: str) -> Iterator[tuple[int, str]]:
        """The places and targets of a step's branches; those to steps that are gone are left out."""
        for at, branch in enumerate(self.steps[step].branches):
            if branch.to in self.steps:
                yield at, branch.to

    def forward(self, step: str) -> Iterator[tuple[int, str]]:
        return ((at, to) for at, to in self.ways(step) if (step, at) not in self.backward)

    def _walk(self, root: str) -> None:
        """Depth first; a branch to a step that is still on the way here leads back."""
        on_the_way = {root}
        self._order[root] = len(self._order)
        stack = [(root, self.ways(root))]
        while stack:
            step, ways = stack[-1]
            at, to = next(ways, (-1, ""))
            if at < 0:
                on_the_way.discard(step)
                stack.pop()
            elif to in on_the_way:
                self.backward.add((step, at))
            elif to not in self._order:
                self._order[to] = len(self._order)
                on_the_way.add(to)
                stack.append((to, self.ways(to)))

    def _forward_sources(self) -> dict[str, list[str]]:
        sources: dict[str, list[str]] = {step: [] for step in self.steps}
        for step in self.steps:
            for _, to in self.forward(step):
                sources[to].append(step)
        return sources

    def _rows(self) -> dict[str, int]:
        rows: dict[str, int] = {}
        for step in TopologicalSorter(self.sources).static_order():
            rows[step] = max((rows[source] + 1 for source in self.sources[step]), default=0)
        return rows

    def _parent(self, step: str) -> str:
        """Of the steps right above that lead here, the middle one."""
        above = {source for source in self.sources[step] if self.rows[source] == self.rows[step] - 1}
        candidates = sorted(above, key=self._order.__getitem__)
        return candidates[(len(candidates) - 1) // 2]
