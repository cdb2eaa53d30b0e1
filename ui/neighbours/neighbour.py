"""A window of another program, and what a desktop can tell of it."""

import contextlib
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication


class Neighbour(Struct, frozen=True):
    """`program` is the name by which it is found again at the next start."""

    id: int
    title: str
    program: str


class Desktop(Protocol):
    def windows(self) -> Sequence[Neighbour]:
        """Those that can be seen, without Callcue's own."""
        ...

    def frame(self, id: int) -> QRect | None:
        """Where it is with its frame, in pixels of the desktop; None when it is gone or put away."""
        ...

    def close(self) -> None: ...


def of_this_desktop() -> Desktop | None:
    """None where programs can't see each other's windows, as on Wayland, or can't be asked for them."""
    match QGuiApplication.platformName():
        case "xcb":
            from ui.neighbours.x11 import X11Desktop

            with contextlib.suppress(OSError):
                return X11Desktop()
        case "windows":
            from ui.neighbours.windows import WindowsDesktop

            return WindowsDesktop()
    return None
