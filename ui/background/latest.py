"""Short work of which only the newest request counts: a check, a trial while somebody types."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.background.newest import Newest


class Latest(QObject):
    """`work` turns a request into an answer; it can't be stopped, so it should not take long."""

    done = Signal(object)
    """The answer to the newest request."""

    def __init__(self, work: Callable[[Any], Any], parent: QObject | None = None):
        super().__init__(parent)
        self._work, self._newest = work, Newest(self)
        self._newest.done.connect(self.done)
        for fault in (self._newest.failed, self._newest.crashed):
            fault.connect(_raise)

    @property
    def runs(self) -> bool:
        return self._newest.runs

    def ask(self, request: Any) -> None:
        """Older requests that are not answered yet are forgotten."""
        self._newest.order(lambda _report, _stopped: self._work(request))


def _raise(fault: Exception) -> None:
    raise fault
