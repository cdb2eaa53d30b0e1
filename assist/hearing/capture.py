"""Streams of live sound through PortAudio. Nothing else knows sounddevice."""

import contextlib
import faulthandler
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from msgspec import Struct

from assist.errors import SoundLibraryMissing
from assist.hearing.blocks import BLOCK_SECONDS
from assist.hearing.line import Line
from assist.hearing.sound_system import CannotOpen

try:
    import sounddevice
except OSError as missing:
    raise SoundLibraryMissing from missing


class Input(Struct, frozen=True):
    """A device to take sound from, as PortAudio lists it; `rate` is its own, in Hz."""

    index: int
    name: str
    rate: int
    tracks: int
    default: bool


class PortAudio:
    """The library, of which a process has one.

    It is called by one thread at a time, and looks for devices only when it starts. `patience`: after so many
    seconds in one call the process ends, its stacks on stderr. (When a sound server dies at the wrong moment,
    libpulse waits for itself for ever.)
    """

    def __init__(self, *, patience: float | None = None) -> None:
        self._lock = threading.Lock()
        self._patience = patience
        self._streams: set[Any] = set()

    def inputs(self) -> list[Input]:
        with self._turn():
            return _inputs()

    def look_again(self, *, ending_streams: bool = False) -> bool:
        """Finds devices that have come since. That ends all open streams: False if it must not."""
        with self._turn():
            if self._streams and not ending_streams:
                return False
            for stream in list(self._streams):
                self._close(stream)
            sounddevice._terminate()
            sounddevice._initialize()
            return True

    def open(
        self, device: Input, tracks: int, rate: int, line: Line, environment: Mapping[str, str] | None = None
    ) -> "Capture":
        """A stream into the line; `environment` is for the drivers below. Raises CannotOpen."""
        with self._turn():
            os.environ.update(environment or {})
            try:
                stream = _started(device.index, tracks, rate, line)
            except sounddevice.PortAudioError as trouble:
                print(f"{device.name} at {rate} Hz: {trouble}", file=sys.stderr)  # into the log
                raise CannotOpen from trouble
            self._streams.add(stream)
        return Capture(self, stream, tracks, rate)

    def close(self, stream: Any) -> None:
        with self._turn():
            self._close(stream)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        with self._lock:
            if self._patience:
                faulthandler.dump_traceback_later(self._patience, exit=True)
            try:
                yield
            finally:
                faulthandler.cancel_dump_traceback_later()

    def _close(self, stream: Any) -> None:
        """Closing what is closed would crash PortAudio."""
        if stream in self._streams:
            self._streams.remove(stream)
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)


class Capture:
    """An open stream of PortAudio's."""

    def __init__(self, portaudio: PortAudio, stream: Any, tracks: int, rate: int) -> None:
        self._portaudio = portaudio
        self._stream = stream
        self.tracks = tracks
        self.rate = rate

    def astray(self) -> bool:
        return False

    def close(self) -> None:
        self._portaudio.close(self._stream)


def _inputs() -> list[Input]:
    """Of one kind of driver: Windows lists each device under four, and only WASAPI gives its whole name."""
    kinds = sounddevice.query_hostapis()
    kind = next((kind for kind in kinds if kind["name"] == "Windows WASAPI"), kinds[0] if kinds else None)
    if kind is None:
        return []
    listed = [(index, sounddevice.query_devices(index)) for index in kind["devices"]]
    default = kind["default_input_device"]
    return [
        Input(
            index,
            device["name"],
            round(device["default_samplerate"]),
            device["max_input_channels"],
            index == default,
        )
        for index, device in listed
        if device["max_input_channels"] > 0
    ]


def _started(device: int, tracks: int, rate: int, line: Line) -> Any:
    def callback(samples: Any, frames: int, clock: Any, status: Any) -> None:  # noqa: ARG001
        line.deliver(bytes(samples))

    stream = sounddevice.RawInputStream(
        device=device,
        samplerate=rate,
        channels=tracks,
        blocksize=round(rate * BLOCK_SECONDS),
        dtype="int16",
        callback=callback,
        finished_callback=line.end,
    )
    try:
        stream.start()
    except sounddevice.PortAudioError:
        with contextlib.suppress(sounddevice.PortAudioError):
            stream.close()
        raise
    return stream
