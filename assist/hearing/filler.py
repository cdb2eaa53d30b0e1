"""Silence where WASAPI gives nothing: a loopback is mute, not silent, while nothing plays.

Without it the last sentence before a pause would never end.
"""

from collections.abc import Callable

from assist.hearing.blocks import BLOCK_SECONDS

_LATE = 0.3
"""Seconds without sound, after which nothing plays."""


class SilenceFiller:
    """Delivers what is heard in whole blocks, and silence by the clock while nothing is.

    `now` is the monotonic clock throughout, in seconds; samples have 16 bits, all tracks interleaved.
    """

    def __init__(self, rate: int, tracks: int, deliver: Callable[[bytes], None], now: float) -> None:
        self._frame = 2 * tracks
        self._rate = rate
        self._block = round(rate * BLOCK_SECONDS) * self._frame
        self._deliver = deliver
        self._waiting = b""
        self._covered = now
        """Up to when there is sound or silence."""

    def heard(self, samples: bytes, now: float) -> None:
        self._covered = min(now, self._covered + len(samples) / self._frame / self._rate)
        self._add(samples)

    def tick(self, now: float) -> None:
        """To be called several times a second."""
        missing = now - self._covered
        if missing > _LATE:
            self._covered = now
            self._add(bytes(round(missing * self._rate) * self._frame))

    def _add(self, samples: bytes) -> None:
        self._waiting += samples
        while len(self._waiting) >= self._block:
            self._deliver(self._waiting[: self._block])
            self._waiting = self._waiting[self._block :]
