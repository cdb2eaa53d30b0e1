"""The guide of the call, in the thread of the windows: it follows what is heard and obeys the agent's hand.

Here and not in the call thread, because the agent moves the script and ticks items while listening is paused,
too, and after the call; following a word takes about a millisecond.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from assist.events import Alert, Event, ItemState
from assist.guidance.guide import Guide
from assist.guidance.note import Note
from scripts_db.cards import Campaign, Card


class Guidance(QObject):
    """Until the first call it guides in nothing."""

    told = Signal(object)
    """Each event that the guide makes."""

    def __init__(self) -> None:
        super().__init__()
        self._campaign = Campaign(id="", name="")
        self._guide = Guide(self._campaign, alerts={})

    def guide_in(self, campaign: Campaign) -> None:
        """From the next call on."""
        self._campaign = campaign

    def begin(self, data: Mapping[str, str] | None = None) -> None:
        """A new call, of which `data` is known."""
        self._guide = Guide(self._campaign, data=data)
        self._tell(self._guide.start())

    def follow(self, event: Event) -> None:
        self._tell(self._guide.follow(event))

    def note(self) -> Note:
        return self._guide.note()

    # By hand

    def take(self, way: int) -> None:
        self._tell(self._guide.take(way))

    def back(self) -> None:
        self._tell(self._guide.back())

    def fill(self, field: str, value: str) -> None:
        self._tell(self._guide.fill(field, value))

    def set_item(self, item: str, state: ItemState) -> None:
        verbs = {
            ItemState.SAID: self._guide.tick,
            ItemState.OPEN: self._guide.untick,
            ItemState.WAIVED: self._guide.waive,
        }
        self._tell(verbs[state](item))

    def sos(self) -> None:
        self._tell(self._guide.sos())

    def deny(self, alert: Alert) -> None:
        """The agent says that it was none."""
        self._guide.deny(alert)

    def used(self, card: Card) -> None:
        self._guide.used(card.id)

    def dismissed(self, card: Card) -> None:
        self._guide.dismissed(card.id)

    def _tell(self, events: Iterable[Event]) -> None:
        for event in events:
            self.told.emit(event)
