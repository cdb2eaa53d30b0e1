"""Where a text stands in the cards, and the cards with another in its place. No Qt: what and where only."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from scripts_db.cards import Card, Tip
from scripts_db.changes import Change

_TEXTS = ("title", "say", "more", "owner")
_LISTS = ("points", "triggers", "negatives", "tags")


class Place(Struct, frozen=True):
    """A text of a card: its field, and which one of a list."""

    card: Card
    field: str
    number: int = 0


class Hit(Struct, frozen=True):
    """`text[start:end]` is what was looked for."""

    place: Place
    text: str
    start: int
    end: int


class Query(Struct, frozen=True):
    text: str
    case: bool = False
    whole_words: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        words = rf"(?<!\w){re.escape(self.text)}(?!\w)" if self.whole_words else re.escape(self.text)
        return re.compile(words, 0 if self.case else re.IGNORECASE)


def hits(cards: Iterable[Card], query: Query) -> list[Hit]:
    """In the order of the cards."""
    if not query.text:
        return []
    pattern = query.pattern
    return [
        Hit(place, text, *found.span())
        for card in cards
        for place, text in _texts(card)
        for found in pattern.finditer(text)
    ]


def changes(chosen: Iterable[Hit], replacement: str) -> list[Change]:
    """One for each card. What becomes empty in a list goes, what stands in it already stays once."""
    by_card: dict[str, list[Hit]] = defaultdict(list)
    for hit in chosen:
        by_card[hit.place.card.id].append(hit)
    made = [(found[0].place.card, _replaced(found, replacement)) for found in by_card.values()]
    return [Change(before, after) for before, after in made if before != after]


def _texts(card: Card) -> Iterator[tuple[Place, str]]:
    for field in _TEXTS:
        yield Place(card, field), getattr(card, field)
    for field in _LISTS:
        for number, text in enumerate(getattr(card, field)):
            yield Place(card, field, number), text
    for number, tip in enumerate(card.tips):
        yield Place(card, "tips", number), tip.text


def _replaced(found: list[Hit], replacement: str) -> Card:
    card = found[0].place.card
    by_place: dict[tuple[str, int], list[Hit]] = defaultdict(list)
    for hit in found:
        by_place[hit.place.field, hit.place.number].append(hit)
    for (field, number), inside in by_place.items():
        card = _with(card, field, number, _spelled(inside, replacement))
    return _tidied(card)


def _spelled(inside: list[Hit], replacement: str) -> str:
    """The text with all its hits replaced, from behind."""
    text = inside[0].text
    for hit in sorted(inside, key=lambda hit: -hit.start):
        text = text[: hit.start] + replacement + text[hit.end :]
    return text


def _with(card: Card, field: str, number: int, text: str) -> Card:
    if field in _TEXTS:
        return replace(card, **{field: text})
    values = list(getattr(card, field))
    values[number] = replace(values[number], text=text) if isinstance(values[number], Tip) else text
    return replace(card, **{field: tuple(values)})


def _tidied(card: Card) -> Card:
    lists = {field: tuple(dict.fromkeys(filter(str.strip, getattr(card, field)))) for field in _LISTS}
    return replace(card, **lists)
