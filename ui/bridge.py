"""From the call thread to the windows: one call at a time, its events handed over as one Qt signal."""

import time
from collections.abc import Callable, Generator
from contextlib import closing
from threading import Thread
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from assist.errors import AssistError
from assist.events import Channel, Event, Level


class Call(Protocol):
    """What listens: iterated over once, ended from any thread. `assist.call.Call` is the real one."""

    def __iter__(self) -> Generator[Event]: ...
    def stop(self) -> None: ...


OpenCall = Callable[[], Call]
"""Opens devices and loads models, so it is called in the call thread. May raise AssistError."""

LEVELS_PER_SECOND = 20.0
"""Of each side; what comes faster is joined to the next one, the loudest counts."""


class Bridge(QObject):
    """After `start` come events, then `finished`; before it `failed` or `crashed` when something went wrong.

    So no window goes on claiming to listen when nobody does.
    """

    heard = Signal(object)
    failed = Signal(object)
    """An AssistError: something a person can mend."""
    crashed = Signal(object)
    """Any other exception: a fault of ours."""
    finished = Signal()

    _told = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._run: _Run | None = None
        self._last: _Run | None = None
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def start(self, open_call: OpenCall) -> None:
        """A call that is still running is ended first; the new one is opened when that is over."""
        self.stop()
        self._run = run = _Run(open_call, lambda news: self._told.emit(run, news), self._last)
        self._last = run
        run.thread.start()

    def stop(self) -> None:
        """Asks the call to end; nothing of it comes through after this, `finished` neither."""
        if self._run:
            self._run.stop()
        self._run = None

    def stop_and_wait(self, seconds: float = 5.0) -> None:
        """For the end of the program: the hearing process is gone when this returns."""
        self.stop()
        if self._last:
            self._last.thread.join(seconds)

    def _pass_on(self, run: "_Run", news: Event | Exception | None) -> None:
        if run is not self._run:  # the last words of a call that was ended
            return
        if isinstance(news, Event):
            self.heard.emit(news)
            return
        self._run = None
        if isinstance(news, AssistError):
            self.failed.emit(news)
        elif news is not None:
            self.crashed.emit(news)
        self.finished.emit()


class _Run:
    """One call on its own thread. `tell` is given each event, and at last None or what went wrong.

    It waits for the end of the run `before`, whose devices and memory it needs.
    """

    def __init__(
        self,
        open_call: OpenCall,
        tell: Callable[[Event | Exception | None], None],
        before: "_Run | None",
    ) -> None:
        self._open, self._tell, self._before = open_call, tell, before
        self._call: Call | None = None
        self._stopped = False
        self.thread = Thread(target=self._listen, name="call", daemon=True)

    def stop(self) -> None:
        self._stopped = True
        if self._call:
            self._call.stop()

    def _listen(self) -> None:
        self._wait()
        try:
            self._follow(self._open())
        except Exception as trouble:
            self._tell(trouble)
        else:
            self._tell(None)

    def _wait(self) -> None:
        if self._before:
            self._before.thread.join()
        self._before = None

    def _follow(self, call: Call) -> None:
        self._call = call
        if self._stopped:  # while it was being opened
            call.stop()
        levels = _Levels()
        with closing(iter(call)) as events:
            for event in events:
                if self._stopped:  # a card that nobody sees must not count as shown
                    return
                thinned = levels.pass_on(event) if isinstance(event, Level) else event
                if thinned:
                    self._tell(thinned)


class _Levels:
    """Lets through as many levels as a screen can use."""

    def __init__(self) -> None:
        self._due: dict[Channel, float] = {}
        self._held: dict[Channel, Level] = {}

    def pass_on(self, level: Level) -> Level | None:
        held = self._held.pop(level.channel, None)
        if held:
            level = replace(level, rms=max(level.rms, held.rms), peak=max(level.peak, held.peak))
        if (now := time.monotonic()) < self._due.get(level.channel, 0.0):
            self._held[level.channel] = level
            return None
        self._due[level.channel] = now + 1 / LEVELS_PER_SECOND
        return level
