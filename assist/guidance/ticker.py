"""Which items of a checklist some words tick, outside any call."""

from collections.abc import Sequence

from assist.guidance.checklist import SAID, Checklist, target
from assist.guidance.likeness import Phrases
from assist.guidance.talk import talk
from scripts_db.cards import ChecklistItem


class Ticker:
    def __init__(self, items: Sequence[ChecklistItem], language: str) -> None:
        known = talk(language)
        self._items = tuple(items)
        self._known = Phrases([*Checklist(items, known).phrases()], language, known)

    def ticked(self, text: str) -> tuple[ChecklistItem, ...]:
        """The items that an agent who says the text has said, in their order."""
        fits = self._known.fits(text)
        likeness = {name: fit.likeness for name, fit in fits.items()}
        return tuple(item for item in self._items if likeness.get(target(item.id), 0.0) >= SAID)
