"""A channel's devices straight from PortAudio: Windows' microphones, macOS, Linux without a sound server."""

import time
from collections.abc import Callable

from assist.events import Channel, TroubleKind
from assist.hearing.capture import Input, PortAudio
from assist.hearing.line import Line
from assist.hearing.listing import inputs_now
from assist.hearing.sound_system import DEFAULT, CannotOpen, Found, Stream

LOOPBACK = "BlackHole"
"""macOS gives no program what another one plays; this free device, which plays into itself, does."""

_TRACKS = 2
_SHORTEST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0


class PlainSystem:
    """The devices as PortAudio lists them, found by name."""

    def __init__(self, channel: Channel, portaudio: PortAudio) -> None:
        self._channel = channel
        self._portaudio = portaudio
        self._pause = _SHORTEST_PAUSE
        self._ask_at = 0.0

    def find(self, wanted: str) -> Found | None:
        device = self._input(wanted) or self._newcomer(wanted)
        return Found(device.name, device.name) if device else None

    def open(self, found: Found, line: Line) -> Stream:
        self._pause = _SHORTEST_PAUSE
        device = self._input(found.name)
        if device is None:
            raise CannotOpen
        try:
            return self._portaudio.open(device, min(device.tracks, _TRACKS), device.rate, line)
        except CannotOpen:
            self._portaudio.look_again()  # what it knows of the device may be old
            raise

    def why_lost(self) -> TroubleKind:
        return TroubleKind.DEVICE_LOST

    def on_change(self, listener: Callable[[bool], None]) -> None:
        """PortAudio never tells."""

    def _input(self, wanted: str) -> Input | None:
        return choice(self._portaudio.inputs(), self._channel, wanted)

    def _newcomer(self, wanted: str) -> Input | None:
        """A device that PortAudio doesn't know yet. The other channel is interrupted only if it is there."""
        if not self._portaudio.look_again():
            if not self._is_there_now(wanted):
                return None
            self._portaudio.look_again(ending_streams=True)
        return self._input(wanted)

    def _is_there_now(self, wanted: str) -> bool:
        """Asks a process that starts for that, and so more and more seldom."""
        if time.monotonic() < self._ask_at:
            return False
        self._ask_at = time.monotonic() + self._pause
        self._pause = min(_LONGEST_PAUSE, self._pause * 2)
        return choice(inputs_now(), self._channel, wanted) is not None


def choice(inputs: list[Input], channel: Channel, wanted: str) -> Input | None:
    """That device. By default the agent has the system's, the customer the one that plays into itself."""
    if wanted != DEFAULT:
        return next((device for device in inputs if device.name.casefold() == wanted.casefold()), None)
    if channel is Channel.CUSTOMER:
        return next((device for device in inputs if LOOPBACK.casefold() in device.name.casefold()), None)
    own = [device for device in inputs if LOOPBACK.casefold() not in device.name.casefold()]
    return next((device for device in own if device.default), next(iter(own), None))
