"""One hearing process, seen from the program: its pipes, its log, its end."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

import msgspec

from assist.events import Heard
from assist.hearing.orders import Choose, Chosen, Hear, Refused, answer_from_line, order_to_line

_LOG_SIZE = 1_000_000
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""Our arrays are small: a pool of threads for each core would only cost memory."""


class Child:
    """Starts a hearing process; what it and its libraries say on stderr goes to the end of `log`."""

    def __init__(self, log: Path) -> None:
        with _opened(log) as stderr:
            self._process = subprocess.Popen(
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=os.environ | _ONE_THREAD,
                **_without_console(),
            )
        assert self._process.stdin
        assert self._process.stdout
        self._orders, self._answers = self._process.stdin, self._process.stdout
        self._deadline: threading.Timer | None = None
        self.started = time.monotonic()
        self.pid = self._process.pid

    def tell(self, order: Hear | Choose) -> None:
        """If it is dead already, the end of its answers will show that."""
        with contextlib.suppress(OSError, ValueError):
            self._orders.write(order_to_line(order) + b"\n")
            self._orders.flush()

    def answers(self) -> Iterator[Heard | Chosen | Refused]:
        """All it says until it ends."""
        return whole(self._answers)

    def finish(self, patience: float) -> None:
        """Asks it to end; makes it after `patience` seconds."""
        if self._deadline:
            return
        with contextlib.suppress(OSError):
            self._orders.close()
        self._deadline = threading.Timer(patience, self._process.kill)
        self._deadline.daemon = True
        self._deadline.start()

    def end(self) -> str:
        """Waits for its end, which comes soon after `finish` or the last answer. How it ended, in words."""
        status = self._process.wait()
        if self._deadline:
            self._deadline.cancel()
        for pipe in (self._orders, self._answers):
            with contextlib.suppress(OSError):
                pipe.close()
        return f"stopped by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"


def whole(lines: Iterable[bytes]) -> Iterator[Heard | Chosen | Refused]:
    """The answers in these lines; death may have cut the last one short."""
    for line in lines:
        try:
            answer = answer_from_line(line)
        except msgspec.DecodeError:
            return
        yield answer


def command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "hear"]
    return [sys.executable, "-m", "assist.hearing"]


def _opened(log: Path) -> IO[bytes]:
    """The log, cut off before it grows large; where it can't be written, nowhere."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > _LOG_SIZE:
            log.replace(log.with_suffix(".old.log"))
        return log.open("ab")
    except OSError:
        return Path(os.devnull).open("wb")


def _without_console() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}
