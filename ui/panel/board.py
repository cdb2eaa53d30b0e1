"""Notices: one line above the search field, one at a time, the weightiest first. No Qt."""

from collections.abc import Hashable
from enum import IntEnum, StrEnum

from msgspec import Struct


class Weight(IntEnum):
    """Higher stands before lower."""

    INFO = 0
    UNSURE = 1
    CAUTION = 2


class Action(StrEnum):
    """What the one button of a notice or of a plain card does."""

    START = "start"
    NEXT_CALL = "next_call"
    GO_ON = "go_on"
    TRY_AGAIN = "try_again"
    CHOOSE_DEVICE = "choose_device"
    SEARCH = "search"
    CARDS_ON = "cards_on"
    TAKE_BACK = "take_back"
    COPY_NOTE = "copy_note"


class Notice(Struct, frozen=True, kw_only=True):
    """`key` names the cause, so that it can be taken down with it; `until` is a time of the call's clock."""

    key: Hashable
    text: str
    weight: Weight = Weight.INFO
    action: Action | None = None
    icon: str = ""
    """Instead of the one of its weight."""
    subject: str = ""
    until: float | None = None


class Board:
    def __init__(self) -> None:
        self._notices: dict[Hashable, Notice] = {}

    @property
    def top(self) -> Notice | None:
        """The newest of the weightiest."""
        newest_first = reversed(self._notices.values())
        return max(newest_first, key=lambda notice: notice.weight, default=None)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._notices

    def put(self, notice: Notice) -> None:
        self._notices.pop(notice.key, None)
        self._notices[notice.key] = notice

    def take(self, key: Hashable) -> None:
        self._notices.pop(key, None)

    def expire(self, now: float) -> bool:
        """Whether anything had to go."""
        late = [
            key for key, notice in self._notices.items() if notice.until is not None and notice.until <= now
        ]
        for key in late:
            self.take(key)
        return bool(late)

    def clear(self) -> None:
        self._notices.clear()
