"""Keeps the journal of each call: which cards were shown and what the agent did with them, never what was said."""

from PySide6.QtCore import QObject, Signal

from assist.events import Event, Suggestion, Unsure
from scripts_db.cards import Card
from scripts_db.errors import AssistError
from scripts_db.journal import Entry, Journal, What


class Record(QObject):
    """Lives in the thread of the library. A journal that can't be written is said once; the call goes on."""

    failed = Signal(object)
    """An AssistError."""

    def __init__(self, journal: Journal, campaign: str, version: int) -> None:
        super().__init__()
        self._journal, self._campaign, self._version = journal, campaign, version
        self._call: str | None = None
        self._now = 0.0

    def work_on(self, campaign: str, version: int) -> None:
        """The calls of that campaign, from the next one on."""
        self.end()
        self._campaign, self._version = campaign, version

    def begin(self) -> None:
        """A new call; one that is still open is ended. Going on after a pause is no new call."""
        self.end()
        self._now = 0.0
        try:
            self._call = self._journal.begin(self._campaign, self._version)
        except AssistError as trouble:
            self.failed.emit(trouble)

    def end(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            try:
                self._journal.end(call)
            except AssistError as trouble:
                self.failed.emit(trouble)

    def hear(self, event: Event) -> None:
        self._now = event.time
        if isinstance(event, Unsure):
            self._add(What.UNSURE)

    def used(self, card: Card) -> None:
        self._add(What.HELPFUL, card.id)

    def dismissed(self, card: Card) -> None:
        self._add(What.DISMISSED, card.id)

    def opened(self, card: Card) -> None:
        self._add(What.OPENED, card.id)

    def pinned(self, card: Card) -> None:
        self._add(What.PINNED, card.id)

    def wrong(self, card: Card | None) -> None:
        """It should not have come; None: one should have."""
        self._add(What.WRONG, card.id if card else None)

    def searched(self, found: int) -> None:
        self._write(Entry(what=What.SEARCHED, at=self._now, found=found))

    def shown(self, suggestion: Suggestion) -> None:
        """It came up on the panel."""
        self._write(
            Entry(
                what=What.SHOWN,
                at=suggestion.time,
                card=suggestion.card.id,
                trigger=suggestion.trigger,
                score=suggestion.score,
                early=suggestion.early,
                delay=suggestion.after_phrase_end,
            )
        )

    def _add(self, what: What, card: str | None = None) -> None:
        self._write(Entry(what=what, at=self._now, card=card))

    def _write(self, entry: Entry) -> None:
        if self._call is None:
            return
        try:
            self._journal.add(self._call, entry)
        except AssistError as trouble:
            self._call = None  # said once; what comes later in this call is not kept
            self.failed.emit(trouble)
