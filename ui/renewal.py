"""Notices that supervisors have published another version, so that the next call begins with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from scripts_db.errors import AssistError
from scripts_db.library import Library

EVERY = 20_000
"""Milliseconds between two looks."""


class Renewal(QObject):
    """Looks when it is told to: before a call, never in one, which keeps the version that it began with."""

    came = Signal(object)
    """A Version of the campaign at work that is not the one at work."""

    def __init__(self, library: Library, at_work: Callable[[], tuple[str, int]]) -> None:
        """`at_work` gives the id of the campaign and the number of its version."""
        super().__init__()
        self._library, self._at_work = library, at_work
        self._watch = QTimer(self, interval=EVERY)
        self._watch.timeout.connect(self.look)

    def begin(self) -> None:
        """No call is on: looks now and again."""
        self._watch.start()

    def end(self) -> None:
        """A call begins, or the program ends."""
        self._watch.stop()

    def look(self) -> None:
        campaign, number = self._at_work()
        try:
            version = self._library.versions.current(campaign)
        except AssistError:
            return  # whoever needs the library next says what is the matter with it
        if version and version.number != number:
            self.came.emit(version)
