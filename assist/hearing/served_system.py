"""A channel's devices from the sound server of Linux, whose streams are watched."""

import itertools
import os
import sys
from collections.abc import Callable

from assist.events import Channel, TroubleKind
from assist.hearing import pulse
from assist.hearing.capture import Capture, Input, PortAudio
from assist.hearing.line import Line
from assist.hearing.sound_system import CannotOpen, Found, SoundSystem, Stream

_numbers = itertools.count()
_THROUGH = "pulse"
"""PortAudio's only device of the server; which source it hears is said in the environment."""
_RATE = 48_000
"""The server brings every source to it. (The source's own, as pulsectl has it, is memory that was freed.)"""


class ServedSystem:
    """The server's microphones and what its sinks play; `otherwise` stands in until there was a server."""

    def __init__(
        self, channel: Channel, portaudio: PortAudio, server: pulse.SoundServer, otherwise: SoundSystem
    ) -> None:
        self._channel = channel
        self._portaudio = portaudio
        self._server = server
        self._otherwise = otherwise
        self._had_server = False

    def find(self, wanted: str) -> Found | None:
        snapshot = self._server.snapshot
        if snapshot is None:
            return None if self._had_server else self._otherwise.find(wanted)
        self._had_server = True
        source = snapshot.ports.find(self._channel, wanted)
        return Found(source.name, source.description) if source else None

    def open(self, found: Found, line: Line) -> Stream:
        if not self._had_server:
            return self._otherwise.open(found, line)
        tag = f"{os.getpid()}-{next(_numbers)}"
        capture = self._portaudio.open(self._door(), 1, _RATE, line, pulse.tagged(tag, found.name))
        return _Watched(capture, self._server, tag, found.name)

    def why_lost(self) -> TroubleKind:
        if self._had_server and self._server.is_gone():
            return TroubleKind.SOUND_SERVER_LOST
        return TroubleKind.DEVICE_LOST

    def on_change(self, listener: Callable[[bool], None]) -> None:
        self._server.on_change(listener)

    def _door(self) -> Input:
        """PortAudio lists it only if the server was there when it looked."""
        door = self._listed_door()
        if door is None and self._portaudio.look_again():
            door = self._listed_door()
        if door is None:
            print("ALSA lacks its device “pulse”: libasound2-plugins has it", file=sys.stderr)  # into the log
            raise CannotOpen
        return door

    def _listed_door(self) -> Input | None:
        return next((device for device in self._portaudio.inputs() if device.name == _THROUGH), None)


class _Watched:
    """A stream that is believed only while the server says that it hangs where it was opened."""

    def __init__(self, capture: Capture, server: pulse.SoundServer, tag: str, source: str) -> None:
        self._capture = capture
        self._server = server
        self._tag = tag
        self._source = source
        self.rate, self.tracks = capture.rate, capture.tracks

    def astray(self) -> bool:
        snapshot = self._server.snapshot
        return snapshot is not None and snapshot.streams.get(self._tag, self._source) != self._source

    def close(self) -> None:
        self._capture.close()
