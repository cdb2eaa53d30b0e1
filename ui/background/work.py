"""Work that takes a while, on a thread of its own: one at a time, its progress and its end told as signals."""

import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, Signal

from assist.errors import AssistError
from models.progress import Progress, Report, Stage

Task = Callable[[Report, Event], object]
"""Reports its progress; ends soon after the Event is set. May raise AssistError."""


PICTURES_PER_SECOND = 15.0


class Work(QObject):
    progressed = Signal(object)
    """A Progress."""
    done = Signal(object)
    """What came of it."""
    failed = Signal(object)
    """An AssistError."""
    crashed = Signal(object)
    """Any other exception: a fault of ours."""

    _told = Signal(str, object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thread: Thread | None = None
        self._stopped = Event()
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def runs(self) -> bool:
        return self._thread is not None

    def start(self, task: Task) -> None:
        """Nothing happens while other work runs."""
        if self._thread is None:
            self._stopped = Event()
            self._thread = Thread(target=self._run, args=(task, self._stopped), name="work", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """What ends early by this says so as any trouble: by `failed`."""
        self._stopped.set()

    def stop_and_wait(self, seconds: float = 10.0) -> None:
        self.stop()
        if self._thread:
            self._thread.join(seconds)

    def _run(self, task: Task, stopped: Event) -> None:
        try:
            result = task(_Seldom(lambda progress: self._tell("progressed", progress)), stopped)
        except AssistError as trouble:
            self._tell("failed", trouble)
        except Exception as fault:
            self._tell("crashed", fault)
        else:
            self._tell("done", result)

    def _tell(self, signal: str, news: object) -> None:
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._told.emit(signal, news)

    def _pass_on(self, signal: str, news: object) -> None:
        if signal != "progressed":
            self._thread = None
        getattr(self, signal).emit(news)


class _Seldom:
    """Lets through each new stage, and else as much progress as a screen can use."""

    def __init__(self, tell: Report) -> None:
        self._tell, self._stage, self._due = tell, None, 0.0

    _stage: Stage | None

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.stage is not self._stage or now >= self._due:
            self._stage, self._due = progress.stage, now + 1 / PICTURES_PER_SECOND
            self._tell(progress)
