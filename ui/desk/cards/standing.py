"""How a card stands: what it is now, what agents have, what became of it in calls, what should be looked at."""

import unicodedata
from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from scripts_db.cards import Card
from scripts_db.journal import Usage
from scripts_db.library import LastChange


class State(StrEnum):
    PUBLISHED = "published"
    CHANGED = "changed"
    NEW = "new"
    CHECK = "check"


class Standing(Struct, frozen=True, kw_only=True):
    """A row of the table. `text` is what the filter looks through, `check` whether somebody should look at it."""

    card: Card
    usage: Usage
    changed: bool
    new: bool
    check: bool
    last: LastChange
    text: str

    @property
    def state(self) -> State:
        if self.new:
            return State.NEW
        if self.changed:
            return State.CHANGED
        return State.CHECK if self.check else State.PUBLISHED

    @property
    def check_beside(self) -> bool:
        """Whether it should be looked at, and its state says something else."""
        return self.check and self.state is not State.CHECK

    @property
    def used(self) -> float | None:
        """The share, 0 to 1, of the times that it was shown; None before the first."""
        return min(1.0, self.usage.used / self.usage.shown) if self.usage.shown else None


class Choice(StrEnum):
    """What a chip leaves in the table."""

    ALL = "all"
    CHANGED = "changed"
    CHECK = "check"
    NEVER_SHOWN = "never_shown"
    UNUSED = "unused"


CHOICES: dict[Choice, Callable[[Standing], bool]] = {
    Choice.ALL: lambda _: True,
    Choice.CHANGED: lambda standing: standing.changed,
    Choice.CHECK: lambda standing: standing.check,
    Choice.NEVER_SHOWN: lambda standing: not standing.usage.shown,
    Choice.UNUSED: lambda standing: bool(standing.usage.shown) and not standing.usage.used,
}


def choices(standing: Standing) -> list[Choice]:
    """Those that leave it in the table."""
    return [choice for choice, leaves in CHOICES.items() if leaves(standing)]


def standing(card: Card, published: Card | None, usage: Usage, last: LastChange, *, check: bool) -> Standing:
    return Standing(
        card=card,
        usage=usage,
        changed=card != published,
        new=published is None,
        check=check,
        last=last,
        text=searched(card),
    )


def searched(card: Card) -> str:
    """What a filter finds the card by, in one spelling."""
    return folded("\n".join((card.title, card.say, *card.triggers, *card.tags)))


def folded(text: str) -> str:
    """Small letters, and one width of them."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
