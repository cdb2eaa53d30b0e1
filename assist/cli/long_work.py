"""Work that takes a while: how far it is, on stderr, and Ctrl+C that stops it in order."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Self

import click

from models.progress import Progress, Stage, readable

_WORDS = {
    Stage.LOADING: "Loading",
    Stage.CHECKING: "Checking",
    Stage.UNPACKING: "Unpacking",
    Stage.TRYING: "Trying it out",
    Stage.MEASURING: "Measuring",
}


@contextmanager
def stopped_by_ctrl_c() -> Iterator[Event]:
    """Ctrl+C stops what is going on in order."""
    stopped = Event()
    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    before = signal.signal(signal.SIGINT, lambda *_: stopped.set())
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


class Told:
    """Progress on stderr: one line that is written over on a terminal, elsewhere a line for each tenth."""

    def __init__(self) -> None:
        self._over = sys.stderr.isatty()
        self._last = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._over and self._last:
            click.echo(err=True)

    def note(self, progress: Progress) -> None:
        text = self._text(progress)
        if text == self._last:
            return
        self._last = text
        click.echo(f"\r{text}\x1b[K" if self._over else text, nl=not self._over, err=True)

    def _text(self, progress: Progress) -> str:
        words = _WORDS[progress.stage]
        if progress.total is None:
            return f"{words} … {readable(progress.done // 2**20 * 2**20)}"
        if not progress.total:
            return f"{words} …"
        percent = 100 * progress.done // progress.total
        return f"{words} … {percent if self._over else percent // 10 * 10} % of {readable(progress.total)}"
