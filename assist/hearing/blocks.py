"""Blocks of sound: what every source delivers."""

from msgspec import Struct

from assist.events import Channel

BLOCK_SECONDS = 0.1
LOWEST_RATE, HIGHEST_RATE = 4_000, 192_000
"""Samples a second: what else a device or file claims is not believed."""


class Block(Struct, frozen=True):
    """A tenth of a second of one channel: 16-bit mono samples in native byte order.

    `time` is where its first sample stands in the sound, in seconds; `captured_at` the monotonic clock when
    its last sample had been captured.
    """

    channel: Channel
    samples: bytes
    rate: int
    time: float
    captured_at: float

    @property
    def seconds(self) -> float:
        return len(self.samples) / 2 / self.rate

    @property
    def end(self) -> float:
        return self.time + self.seconds
