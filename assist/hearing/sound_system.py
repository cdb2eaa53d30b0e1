"""What a sound system is to a source: where one channel's devices are found and opened."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from assist.events import TroubleKind
from assist.hearing.line import Line

DEFAULT = "default"
"""The name that stands for the system's choice."""


class CannotOpen(Exception):
    """There is no such device, or it gives no stream."""


class Found(Struct, frozen=True):
    """A device to listen to, as its sound system names it."""

    name: str
    description: str


class Stream(Protocol):
    """An open stream of 16-bit samples: `rate` in Hz, `tracks` interleaved."""

    @property
    def rate(self) -> int: ...
    @property
    def tracks(self) -> int: ...

    def astray(self) -> bool:
        """Whether it hears something else by now than what was opened."""

    def close(self) -> None: ...


class SoundSystem(Protocol):
    """Where one channel's devices are found and opened."""

    def find(self, wanted: str) -> Found | None:
        """The device of that name; for "default" the system's choice."""

    def open(self, found: Found, line: Line) -> Stream:
        """A stream that fills the line. Raises CannotOpen."""

    def on_change(self, listener: Callable[[bool], None]) -> None:
        """Calls it, on any thread, when streams may have moved; with True when devices came or went."""

    def why_lost(self) -> TroubleKind:
        """What it means that a stream has ended by itself."""
