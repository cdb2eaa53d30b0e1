"""Blocks of sound: what every source delivers, and how loud one is."""

import math

import numpy as np
from msgspec import Struct

from assist.events import Channel, Level

BLOCK_SECONDS = 0.1
SILENCE_DB = -100.0
LOWEST_RATE, HIGHEST_RATE = 4_000, 192_000
"""Samples a second: what else a device or file claims is not believed."""
_FULL_SCALE = 32768.0


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


def level(block: Block) -> Level:
    samples = np.frombuffer(block.samples, dtype=np.int16).astype(np.float32)
    rms = math.sqrt(float(np.mean(samples * samples))) if samples.size else 0.0
    peak = float(np.max(np.abs(samples))) if samples.size else 0.0
    return Level(
        time=round(block.end, 3),
        captured_at=block.captured_at,
        channel=block.channel,
        rms=_decibels(rms),
        peak=_decibels(peak),
    )


def _decibels(amplitude: float) -> float:
    """Relative to full scale; SILENCE_DB is the floor."""
    if amplitude <= 0:
        return SILENCE_DB
    return max(SILENCE_DB, round(20 * math.log10(amplitude / _FULL_SCALE), 1))
