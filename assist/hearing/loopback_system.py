"""What a Windows computer plays, by WASAPI loopback: there the customer is heard.

`library` is the module pyaudiowpatch throughout: a PortAudio of its own, the only one with loopbacks.
"""

import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from msgspec import Struct

from assist.events import TroubleKind
from assist.hearing.filler import SilenceFiller
from assist.hearing.line import Line
from assist.hearing.sound_system import DEFAULT, CannotOpen, Found

_POLL = 0.05
"""Seconds between two looks for sound: reading would block for as long as nothing plays."""


class Loopback(Struct, frozen=True):
    """What one device plays; `default` marks the one that Windows plays to."""

    index: int
    name: str
    rate: int
    tracks: int
    default: bool


class LoopbackSystem:
    """The loopbacks of all that plays. Each look starts the library anew, for it only knows old devices."""

    def __init__(self, library: Any) -> None:
        self._library = library

    def find(self, wanted: str) -> Found | None:
        loopback = self._loopback(wanted)
        return Found(loopback.name, loopback.name) if loopback else None

    def open(self, found: Found, line: Line) -> "LoopbackStream":
        loopback = self._loopback(found.name)
        if loopback is None:
            raise CannotOpen
        return LoopbackStream(self._library, loopback, line)

    def why_lost(self) -> TroubleKind:
        return TroubleKind.DEVICE_LOST

    def on_change(self, listener: Callable[[bool], None]) -> None:
        """The library never tells."""

    def _loopback(self, wanted: str) -> Loopback | None:
        for loopback in loopbacks(self._library):
            if loopback.default if wanted == DEFAULT else loopback.name.casefold() == wanted.casefold():
                return loopback
        return None


class LoopbackStream:
    """An open loopback, read on a thread of its own, with silence while nothing plays. Raises CannotOpen."""

    def __init__(self, library: Any, loopback: Loopback, line: Line) -> None:
        self.rate, self.tracks = loopback.rate, loopback.tracks
        self._audio = library.PyAudio()
        try:
            self._stream = self._audio.open(
                rate=loopback.rate,
                channels=loopback.tracks,
                format=library.paInt16,
                input=True,
                input_device_index=loopback.index,
            )
        except OSError as trouble:
            self._audio.terminate()
            print(f"{loopback.name}: {trouble}", file=sys.stderr)  # into the log
            raise CannotOpen from trouble
        self._line = line
        self._filler = SilenceFiller(self.rate, self.tracks, line.deliver, time.monotonic())
        self._closed = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()

    def astray(self) -> bool:
        return False

    def close(self) -> None:
        self._closed.set()

    def _read(self) -> None:
        """Until it is closed or the device is gone; the library is called on this thread alone."""
        with suppress(OSError):
            while not self._closed.wait(_POLL):
                if frames := self._stream.get_read_available():
                    self._filler.heard(self._stream.read(frames), time.monotonic())
                self._filler.tick(time.monotonic())
        with suppress(OSError):
            self._audio.terminate()
        self._line.end()


def loopbacks(library: Any) -> list[Loopback]:
    audio = library.PyAudio()
    try:
        default = _default(audio)
        return [
            Loopback(
                device["index"],
                device["name"],
                int(device["defaultSampleRate"]),
                device["maxInputChannels"],
                device["index"] == default,
            )
            for device in audio.get_loopback_device_info_generator()
        ]
    finally:
        audio.terminate()


def _default(audio: Any) -> int | None:
    try:
        return int(audio.get_default_wasapi_loopback()["index"])
    except (OSError, LookupError):  # nothing plays on this computer
        return None
