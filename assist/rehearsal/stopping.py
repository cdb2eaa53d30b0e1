"""Stopping a rehearsal from another thread."""

from dataclasses import dataclass
from threading import Event as Flag

from assist.errors import AssistError


@dataclass(eq=False)
class RehearsalStopped(AssistError):
    sentence = "The try-out was stopped. Nothing was changed. Run it again for all its results."


def go_on(stopped: Flag | None) -> None:
    """Raises RehearsalStopped once the flag is set."""
    if stopped and stopped.is_set():
        raise RehearsalStopped
