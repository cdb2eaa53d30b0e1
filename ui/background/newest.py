"""Long work behind a page of which only the newest order counts: what runs is stopped for what is newer."""

from PySide6.QtCore import QObject, Signal, SignalInstance

from ui.background.work import Task, Work


class Newest(QObject):
    """Unlike `Latest`, what runs can be stopped, tells how far it is, and may end as an AssistError."""

    done = Signal(object)
    """What came of the newest order."""
    failed = Signal(object)
    """An AssistError: why nothing came of it."""
    crashed = Signal(object)
    progressed = Signal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._work = Work(self)
        self._next: Task | None = None
        self._work.progressed.connect(self.progressed)
        self._work.done.connect(lambda result: self._end(self.done, result))
        self._work.failed.connect(lambda trouble: self._end(self.failed, trouble))
        self._work.crashed.connect(lambda fault: self._end(self.crashed, fault))

    @property
    def runs(self) -> bool:
        return self._work.runs

    def order(self, task: Task) -> None:
        self._next = task
        if self.runs:
            self._work.stop()
        else:
            self._begin()

    def stop(self) -> None:
        """What runs ends by `failed`."""
        self._next = None
        self._work.stop()

    def close(self) -> None:
        """Nothing runs any more when this returns."""
        self._next = None
        self._work.stop_and_wait()

    def _begin(self) -> None:
        task, self._next = self._next, None
        if task:
            self._work.start(task)

    def _end(self, told: SignalInstance, news: object) -> None:
        if self._next:
            self._begin()
        else:
            told.emit(news)
