"""The line between PortAudio's thread, which fills it, and a channel's thread, which takes from it."""

import contextlib
import queue
import time

import msgspec
from msgspec import Struct

from assist.hearing.blocks import BLOCK_SECONDS

MOST_BEHIND = 3.0
"""Seconds of sound that may wait; of more the oldest is thrown away."""

_CAUGHT_UP = 1.0
"""How much still waits after that: throwing away once is better than a hole in every second block."""


class Sound(Struct, frozen=True):
    """A tenth of a second as it came, all tracks interleaved; `lost` seconds before it were thrown away."""

    samples: bytes
    arrived: float
    number: int
    lost: float = 0.0


class Line:
    """Sound on its way from one open stream. It never blocks the side that fills it."""

    def __init__(self) -> None:
        self._waiting: queue.Queue[Sound | None] = queue.Queue(round(MOST_BEHIND / BLOCK_SECONDS))
        self._filled = 0
        self._taken = 0
        self.ended = False

    def deliver(self, samples: bytes) -> None:
        sound = Sound(samples, time.monotonic(), self._filled)
        self._filled += 1
        while True:
            try:
                return self._waiting.put_nowait(sound)
            except queue.Full:
                self._drop_oldest()

    def end(self) -> None:
        """The stream has stopped."""
        self.ended = True
        self.wake()

    def wake(self) -> None:
        """Lets `take` return at once; if the line is full, nobody waits."""
        with contextlib.suppress(queue.Full):
            self._waiting.put_nowait(None)

    @property
    def behind(self) -> float:
        """Seconds of sound that wait."""
        return self._waiting.qsize() * BLOCK_SECONDS

    def take(self, timeout: float) -> Sound | None:
        """The oldest sound; None after `timeout` seconds, or when woken."""
        try:
            sound = self._waiting.get(timeout=timeout)
        except queue.Empty:
            return None
        return self._with_loss(sound) if sound else None

    def _with_loss(self, sound: Sound) -> Sound:
        if sound.number == self._taken:
            self._taken += 1
            return sound
        while self.behind > _CAUGHT_UP:
            sound = self._waiting.get_nowait() or sound
        lost = (sound.number - self._taken) * BLOCK_SECONDS
        self._taken = sound.number + 1
        return msgspec.structs.replace(sound, lost=lost)

    def _drop_oldest(self) -> None:
        with contextlib.suppress(queue.Empty):  # the other side was quicker
            self._waiting.get_nowait()
