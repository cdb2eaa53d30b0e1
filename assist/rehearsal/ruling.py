"""What a draft changes in its example calls, difference by difference, and whether that keeps it from agents."""

from enum import StrEnum

from msgspec import Struct

from assist.rehearsal.conversation import Happening, What
from assist.rehearsal.reading import ConversationUnreadable


class Effect(StrEnum):
    """What the draft changes about a card, or about what the guide does, on a line of an example."""

    RIGHT = "right"  # wanted, and there as before
    NEW = "new"  # wanted, and only now there
    LOST = "lost"  # wanted, and no longer there
    EARLIER = "earlier"  # wanted, and there at an earlier word
    LATER = "later"
    MISSING = "missing"  # wanted, and neither there before nor now
    FALSE = "false"  # a card that is not wanted, and only now there
    STILL_FALSE = "still_false"
    MENDED = "mended"  # a card that is not wanted, and no longer there


class Difference(Struct, frozen=True):
    """On line `line` of an example, where `words` are said.

    `what` came or should have come, by id where that is known; `title` is how a person knows it. `before` and
    `after` are seconds from the beginning of the line, None where it does not come.
    """

    effect: Effect
    example: str
    example_title: str
    line: int
    words: str
    what: Happening
    title: str
    before: float | None
    after: float | None

    @property
    def card(self) -> str:
        """The id of the card; "" where it is about none."""
        return self.what.name if self.what.what is What.CARD else ""


class Ruling(Struct, frozen=True):
    """`examples` is how many were played, `differences` all that was looked at, also what stays RIGHT."""

    examples: int
    differences: tuple[Difference, ...] = ()
    unreadable: tuple[ConversationUnreadable, ...] = ()

    @property
    def refused(self) -> bool:
        """Something that is wanted is lost, or an example can't be read: publish only with a reason."""
        return bool(self.lost or self.unreadable)

    @property
    def lost(self) -> tuple[Difference, ...]:
        return self.of(Effect.LOST)

    def of(self, *effects: Effect) -> tuple[Difference, ...]:
        return tuple(difference for difference in self.differences if difference.effect in effects)

    def about(self, card: str) -> tuple[Difference, ...]:
        """Those of the card of that id."""
        return tuple(difference for difference in self.differences if difference.card == card)
