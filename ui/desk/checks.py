"""What lint finds in the draft, always up to date: worked out beside the window, after each change."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from assist.lint import Finding, Linter
from models.progress import Report
from scripts_db.cards import Campaign
from scripts_db.errors import AssistError
from scripts_db.journal import Usage
from ui.background.newest import Newest
from ui.desk.draft import Draft

PAUSE = 500
"""Milliseconds without a change before the draft is looked at again."""

KnownWords = Callable[[Campaign], frozenset[str] | None]
"""The words that the speech model for a campaign can hear; None where there is no such model."""


class Checks(QObject):
    """`findings` are those of the draft as it was a moment ago; `usage` is what calls did with its cards."""

    found = Signal()
    """`findings` are new."""
    crashed = Signal(object)

    def __init__(self, draft: Draft, known_words: KnownWords) -> None:
        super().__init__(draft)
        self._draft, self._known_words = draft, known_words
        self.findings: tuple[Finding, ...] = ()
        self.usage: Mapping[str, Usage] = {}
        self._by_entry: dict[str, list[Finding]] = {}
        self._linter, self._work = Linter(), Newest(self)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._look)
        self._work.done.connect(self._show)
        self._work.crashed.connect(self.crashed)
        draft.opened.connect(self._begin)
        draft.changed.connect(self._soon.start)

    @property
    def waits(self) -> bool:
        """Whether newer findings will come."""
        return self._soon.isActive() or self._work.runs

    def about(self, entry: str) -> list[Finding]:
        """Those about the entry of that id."""
        return self._by_entry.get(entry, [])

    def close(self) -> None:
        self._soon.stop()
        self._work.close()

    def _begin(self) -> None:
        """Another campaign: what was found in the one before is not true of it."""
        self._show(())
        try:
            self.usage = self._draft.library.journal.usage(self._draft.campaign.id)
        except AssistError:
            self.usage = {}  # the draft says what is the matter with the library
        self._look()

    def _look(self) -> None:
        campaign, usage, known_words = self._draft.campaign, dict(self.usage), self._known_words
        linter = self._linter  # one thread at a time has it

        def work(_report: Report, _stopped: Event) -> tuple[Finding, ...]:
            return tuple(linter.look(campaign, hears=known_words(campaign), usage=usage))

        self._work.order(work)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self.findings, self._by_entry = findings, defaultdict(list)
        for finding in findings:
            self._by_entry[finding.entry.id].append(finding)
        self.found.emit()
