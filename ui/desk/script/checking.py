"""Answers that overlap, found beside the window: comparing words takes longer than a key may."""

from collections.abc import Sequence
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from assist.guidance.soundness import Flaw, FlawKind, flaws, overlaps, structural
from models.progress import Report
from scripts_db.cards import Script
from ui.background.work import Work
from ui.desk.script.edits import find

PAUSE = 400
"""Milliseconds without a change before the script is looked at again."""


class Checking(QObject):
    found = Signal(object, object)
    """A script, and all its flaws in a list."""
    crashed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._script: Script | None = None
        self._language = ""
        self._work = Work(self)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._look)
        self._work.done.connect(self._take)
        self._work.crashed.connect(self.crashed)

    def look(self, script: Script, language: str) -> None:
        """`found` tells, soon after the last call."""
        self._script, self._language = script, language
        self._soon.start()

    def stop(self) -> None:
        """Nothing of it runs when this returns."""
        self._soon.stop()
        self._work.stop_and_wait()

    def _look(self) -> None:
        script, language = self._script, self._language
        if script is None or self._work.runs:
            self._soon.start()
            return

        def work(_report: Report, stopped: Event) -> tuple[Script, list[Flaw]] | None:
            for step in script.steps:
                if stopped.is_set():
                    return None
                overlaps(step, language)
            return script, flaws(script, language)

        self._work.start(work)

    def _take(self, answer: tuple[Script, list[Flaw]] | None) -> None:
        if answer and answer[0] == self._script:
            self.found.emit(*answer)


def still_true(known: Sequence[Flaw], script: Script) -> list[Flaw]:
    """What can be seen at once, and the overlaps that were found before in what has not been changed since."""
    kept = [flaw for flaw in known if flaw.kind is FlawKind.OVERLAP and _holds(script, flaw)]
    return [*structural(script), *kept]


def _holds(script: Script, flaw: Flaw) -> bool:
    """Whether the branch that it is about is there and says what it said."""
    step = find(script, flaw.step)
    at = flaw.branch or 0
    return step is not None and at < len(step.branches) and flaw.words in step.branches[at].phrases
