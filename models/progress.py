"""How far work on a model is, for whoever shows it."""

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct


class Stage(StrEnum):
    LOADING = "loading"
    CHECKING = "checking"
    UNPACKING = "unpacking"
    TRYING = "trying"
    MEASURING = "measuring"


class Progress(Struct, frozen=True):
    """`done` of `total` bytes; `total` is None when nobody said it, 0 for a stage that can't be measured."""

    stage: Stage
    done: int = 0
    total: int | None = 0


Report = Callable[[Progress], None]


class Stopped(Exception):  # no trouble: somebody asked for it
    """Cancelled. What is loaded already stays for the next time."""


def readable(size: int) -> str:
    """Bytes as people read them: "39 MB", "1.8 GB"."""
    if size >= 1024**3:
        return f"{size / 1024**3:.1f} GB"
    if size >= 1024**2:
        return f"{size / 1024**2:.0f} MB"
    return f"{max(1, round(size / 1024))} kB" if size else "0 kB"
