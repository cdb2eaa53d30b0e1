"""Something that has to be done to work which does not look up by itself: a line hung up, a recogniser stopped."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

LOOK = 0.1
"""Seconds between two looks."""


@contextmanager
def watched(due: Callable[[], bool], act: Callable[[], None], name: str) -> Iterator[None]:
    """While the block runs, a thread of that name looks whether it is due, and then acts once."""
    over = Event()

    def watch() -> None:
        while not over.wait(LOOK):
            if due():
                act()
                return

    watcher = Thread(target=watch, name=name, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
