"""Where an arrow key leads from a step of the graph. No Qt."""

from ui.desk.script.layout import Layout


def neighbour(layout: Layout, step: str, across: int, down: int) -> str | None:
    """The next one in the row; or the nearest above or below, along a branch where there is one."""
    rows, places = layout.rows, layout.places
    if step not in rows:
        return None
    if across:
        row = sorted((one for one in rows if rows[one] == rows[step]), key=lambda one: places[one][0])
        place = row.index(step) + across
        return row[place] if 0 <= place < len(row) else None
    near = _joined(layout, step, down) or [one for one in rows if rows[one] == rows[step] + down]
    return min(near, key=lambda one: abs(places[one][0] - places[step][0]), default=None)


def _joined(layout: Layout, step: str, down: int) -> list[str]:
    rows = layout.rows
    if down > 0:
        return [edge.to for edge in layout.edges if edge.step == step and rows[edge.to] > rows[step]]
    return [edge.step for edge in layout.edges if edge.to == step and rows[edge.step] < rows[step]]
