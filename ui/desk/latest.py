"""Work behind the windows of which only the newest request counts: a check, a trial while somebody types."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Latest(QObject):
    """`work` turns a request into an answer, on a thread of its own, one request at a time."""

    done = Signal(object)
    """The answer to the newest request."""

    _told = Signal(object, object)

    def __init__(self, work: Callable[[Any], Any], parent: QObject | None = None):
        super().__init__(parent)
        self._work = work
        self._waiting: tuple[Any] | None = None
        self._thread: Thread | None = None
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def runs(self) -> bool:
        return self._thread is not None

    def ask(self, request: Any) -> None:
        """Older requests that are not answered yet are forgotten."""
        self._waiting = (request,)
        self._go_on()

    def _go_on(self) -> None:
        if self._thread is None and self._waiting is not None:
            (request,), self._waiting = self._waiting, None
            self._thread = Thread(target=self._run, args=(request,), name="latest", daemon=True)
            self._thread.start()

    def _run(self, request: Any) -> None:
        answer, fault = None, None
        try:
            answer = self._work(request)
        except Exception as raised:
            fault = raised
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._told.emit(answer, fault)

    def _pass_on(self, answer: object, fault: Exception | None) -> None:
        self._thread = None
        newest = self._waiting is None
        self._go_on()
        if fault:
            raise fault
        if newest:
            self.done.emit(answer)
