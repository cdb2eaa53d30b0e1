"""Placeholders of a card, such as {customer_name}, filled from the call's data and from what the script noted."""

from collections.abc import Mapping

from msgspec.structs import replace

from assist.events import Entry
from assist.guidance.route import filled, placeholder
from scripts_db.cards import Card
from ui.panel.deck import Shown


class CallData:
    """Of one call. What is not known yet is a gap to speak over."""

    def __init__(self, given: Mapping[str, str] | None = None):
        self._known = {name.casefold(): text for name, text in (given or {}).items()}

    def note(self, entry: Entry) -> None:
        self._known[placeholder(entry.field)] = entry.value

    def fill(self, shown: Shown) -> Shown:
        card = shown.card
        return replace(shown, card=self.fill_card(card)) if "{" in _all_words(card) else shown

    def fill_card(self, card: Card) -> Card:
        return replace(
            card,
            title=filled(card.title, self._known),
            say=filled(card.say, self._known),
            points=tuple(filled(point, self._known) for point in card.points),
            more=filled(card.more, self._known),
        )


def _all_words(card: Card) -> str:
    return " ".join((card.title, card.say, *card.points, card.more))
