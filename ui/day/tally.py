"""What the agent did today, in numbers: kept in one small file of their own, begun anew each day."""

import contextlib
import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from assist import places
from assist.events import Event, Unsure


class Day(Struct, frozen=True, kw_only=True):
    """`talked` is in seconds of sound. No name, no word and no card stands here."""

    date: str
    calls: int = 0
    talked: float = 0.0
    shown: int = 0
    used: int = 0
    dismissed: int = 0
    wrong: int = 0
    searched: int = 0
    unanswered: int = 0


class DayTally(QObject):
    """Counts what the panel tells; written when a call ends. A file that can't be written is no reason to stop."""

    changed = Signal()

    def __init__(self, file: Path | None = None, today: Callable[[], date] = date.today):
        super().__init__()
        self._file, self._today = file or today_file(), today
        self._day = _read(self._file)
        self._before = self._clock = 0.0

    @property
    def day(self) -> Day:
        """Of today; another day's figures are gone."""
        if self._day.date != self._today().isoformat():
            self._day = Day(date=self._today().isoformat())
        return self._day

    def begin(self) -> None:
        """A new call."""
        self._clock = 0.0
        self.count(calls=1)

    def end(self) -> None:
        """The call is over, or paused."""
        self.count(talked=self._clock)
        self._clock = 0.0
        _write(self._file, self.day)

    def hear(self, event: Event) -> None:
        self._clock += max(0.0, event.time - self._before) if self._before else 0.0
        self._before = event.time
        if isinstance(event, Unsure):
            self.count(unanswered=1)

    def shown(self) -> None:
        self.count(shown=1)

    def used(self) -> None:
        self.count(used=1)

    def dismissed(self) -> None:
        self.count(dismissed=1)

    def wrong(self) -> None:
        self.count(wrong=1)

    def searched(self) -> None:
        self.count(searched=1)

    def count(self, **more: float) -> None:
        """By the names of the Day's figures."""
        day = self.day
        self._day = replace(day, **{name: getattr(day, name) + count for name, count in more.items()})
        self.changed.emit()


def today_file() -> Path:
    return places.library_file().with_name("today.json")


def _read(file: Path) -> Day:
    """What can't be read is counted anew: these figures are for the agent alone."""
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode(file.read_bytes(), type=Day)
    return Day(date="")


def _write(file: Path, day: Day) -> None:
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(msgspec.json.encode(day))
        Path(name).replace(file)
