"""Holding what came up against what was wanted."""

from collections.abc import Sequence

from assist.events import Suggestion
from assist.rehearsal.conversation import Happening, What
from assist.rehearsal.names import Names


def judge(
    wanted: Sequence[Happening] | None,
    happened: Sequence[Happening],
    shown: Sequence[Suggestion],
    names: Names,
) -> tuple[tuple[Suggestion, ...], tuple[Happening, ...]]:
    """Cards that were not wanted, and what was wanted and did not come.

    Of script, checklist and alerts only what is named is looked for: the rest is nobody's matter here.
    """
    if wanted is None:
        return (), ()
    left = list(happened)
    missing: list[Happening] = []
    for one in wanted:
        met = next((other for other in left if names.means(one, other)), None)
        if met is None:
            missing.append(one)
        else:
            left.remove(met)
    unwanted = [other.name for other in left if other.what is What.CARD]
    return tuple(card for card in shown if card.card.id in unwanted), tuple(missing)
