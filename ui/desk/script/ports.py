"""Where branches come in at the upper edge of a step, so that the words above it never meet. No Qt."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from msgspec import Struct

from ui.desk.script.cells import GAP, WIDE
from ui.desk.script.ordering import Way

_ASIDE = 62
"""How far from a step's middle a single branch comes in beside those in the middle."""

Group = tuple[str, bool]
"""Branches that come in at one place: their words, and whether they lead back."""


class Port(Struct, frozen=True):
    """How far from a step's middle a branch comes in, how wide its words may be and in which line they stand."""

    offset: float
    room: float
    line: int


def ports_of(
    coming: Sequence[Way], group: Callable[[Way], Group], from_x: Callable[[Way], float], x: float
) -> dict[Way, Port]:
    """Of a step with its middle at `x`: branches with the same words come in at the same place.

    Ways on without words come in the middle; beside them stand the others, on the side that they come from.
    """
    groups: dict[Group, list[Way]] = defaultdict(list)
    for way in coming:
        groups[group(way)].append(way)
    order = sorted(groups, key=lambda group: sum(map(from_x, groups[group])) / len(groups[group]))
    if ("", False) in groups:
        others = [group for group in order if group != ("", False)]
        left = [group for group in others if from_x(groups[group][0]) < x]
        right = [group for group in others if group not in left]
        ports = {("", False): Port(0, WIDE, 0)} | _beside(left, right)
    else:
        ports = _spread(order)
    return {way: ports[group] for group, ways in groups.items() for way in ways}


def _spread(groups: Sequence[Group]) -> dict[Group, Port]:
    """Side by side; from three on their words stand in two lines."""
    count = len(groups)
    share = (WIDE + GAP) / max(1, count) if count < 3 else (WIDE - 24) / (count - 1)
    room, lines = (share, 1) if count < 3 else (2 * share, 2)
    return {
        group: Port((place - (count - 1) / 2) * share, room - 6, place % lines)
        for place, group in enumerate(groups)
    }


def _beside(left: Sequence[Group], right: Sequence[Group]) -> dict[Group, Port]:
    """On both sides of those in the middle, from there outwards."""
    ports: dict[Group, Port] = {}
    for sign, groups in ((-1, left[::-1]), (1, right)):
        share = _ASIDE if len(groups) == 1 else (WIDE / 2 - 10) / max(1, len(groups))
        for place, group in enumerate(groups):
            room = 1.6 * _ASIDE if len(groups) == 1 else 2 * share - 6
            ports[group] = Port(sign * share * (place + 1), room, place % 2)
    return ports
