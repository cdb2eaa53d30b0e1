"""How far the guided call is: the step, what was noted on the way, the checklist. No Qt: facts from events."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from assist.events import Entry, Event, ItemState, Pointer, Position, Tick
from scripts_db.cards import ChecklistItem, Weight


class Noted(Struct, frozen=True, kw_only=True):
    """A hearing item of the script; empty where it is still to be asked for."""

    field: str
    value: str = ""
    heard: str = ""
    by_hand: bool = False


class Item(Struct, frozen=True, kw_only=True):
    """A line of the checklist; `at` is when it was said, in seconds of the call."""

    id: str
    text: str
    weight: Weight
    state: ItemState = ItemState.OPEN
    at: float = 0.0
    by_hand: bool = False

    @property
    def is_open(self) -> bool:
        return self.state is ItemState.OPEN

    @property
    def must(self) -> bool:
        """The call should not end without it."""
        return self.is_open and self.weight is not Weight.NORMAL


class Course:
    """Of one call. Items keep the order in which they are written."""

    def __init__(self, checklist: Sequence[ChecklistItem] = ()) -> None:
        self.position: Position | None = None
        self.lit: int | None = None
        self.items = tuple(Item(id=item.id, text=item.text, weight=item.weight) for item in checklist)
        self._noted: dict[str, Noted] = {}

    def hear(self, event: Event) -> None:
        match event:
            case Position():
                self.position, self.lit = event, None
            case Pointer() if self.position and event.step == self.position.step:
                self.lit = event.way
            case Entry():
                self._noted[event.field] = Noted(
                    field=event.field, value=event.value, heard=event.heard, by_hand=event.by_hand
                )
            case Tick():
                self.items = tuple(_ticked(item, event) for item in self.items)

    @property
    def asked(self) -> Noted | None:
        """What the step where the script stands is to fill in."""
        field = self.position.field if self.position else None
        return (self._noted.get(field) or Noted(field=field)) if field else None

    @property
    def noted(self) -> tuple[Noted, ...]:
        """What the other steps have filled in."""
        here = self.position.field if self.position else None
        return tuple(noted for field, noted in self._noted.items() if field != here)

    @property
    def said(self) -> int:
        return sum(item.state is ItemState.SAID for item in self.items)

    @property
    def due(self) -> int:
        """How many items there are, without those that don't apply."""
        return sum(item.state is not ItemState.WAIVED for item in self.items)


def _ticked(item: Item, tick: Tick) -> Item:
    if item.id != tick.item:
        return item
    return replace(item, state=tick.state, at=tick.time, by_hand=tick.by_hand)
