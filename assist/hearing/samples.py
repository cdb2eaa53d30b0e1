"""Arithmetic on samples. It needs numpy, which is slow to import: whoever listens live imports this file late."""

import math

import numpy as np

from assist.events import Level
from assist.hearing.blocks import Block

SILENCE_DB = -100.0
_FULL_SCALE = 32768.0


def level(block: Block) -> Level:
    """How loud it is; half a sample at its end is left out."""
    samples = np.frombuffer(block.samples, np.int16, len(block.samples) // 2).astype(np.float64)
    return Level(
        time=round(block.end, 3),
        captured_at=block.captured_at,
        channel=block.channel,
        rms=_decibels(math.sqrt(np.mean(samples * samples)) if samples.size else 0.0),
        peak=_decibels(float(np.max(np.abs(samples), initial=0.0))),
    )


def mono(samples: bytes, tracks: int) -> bytes:
    """The mean of the tracks, which stand interleaved."""
    together = np.frombuffer(samples, np.int16).reshape(-1, tracks)
    return bytes(together.mean(axis=1).astype(np.int16).data)


def _decibels(amplitude: float) -> float:
    """Relative to full scale; SILENCE_DB is the floor."""
    if amplitude <= 0:
        return SILENCE_DB
    return max(SILENCE_DB, round(20 * math.log10(amplitude / _FULL_SCALE), 1))
