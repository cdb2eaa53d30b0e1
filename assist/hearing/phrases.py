"""Where phrases end in sound that is known ahead, by its energy.

A phrase is a stretch of speech up to a pause of `PAUSE` seconds. What is speech is relative to the sound
around: well above its quietest parts, not far below its loudest.
"""

import numpy as np
from numpy.typing import NDArray

FRAME = 0.02
PAUSE = 0.45
AROUND = 10.0
"""Seconds before and after that say what is loud and what is quiet."""

_ABOVE_FLOOR = 9.0
_BELOW_LOUD = 30.0
_CONTRAST = 15.0
"""Less than this between loud and quiet, in dB: constant noise, in which no pause can be told."""


class Phrases:
    """The phrases of one channel, from samples (-1 to 1) at `rate` Hz that are added in order."""

    def __init__(self, rate: int, start: float = 0.0) -> None:
        self._frame = round(rate * FRAME)
        self._seconds = self._frame / rate
        self._start = start
        self._rest: NDArray[np.float32] = np.empty(0, np.float32)
        self._levels: list[float] = []
        self._complete = False

    def add(self, samples: NDArray[np.float32]) -> None:
        samples = np.concatenate((self._rest, samples))
        whole = len(samples) // self._frame * self._frame
        frames = samples[:whole].reshape(-1, self._frame).astype(np.float64)
        self._rest = samples[whole:]
        self._levels += _decibels(frames)

    def complete(self) -> None:
        """Nothing follows: the last phrase ends with the sound."""
        self._complete = True

    def end_at(self, time: float) -> float | None:
        """Where the phrase ends that is spoken at `time`, or was spoken last; None if that can't be told."""
        first, here, last = (self._index(time + around) for around in (-AROUND, 0.0, AROUND))
        spoken = np.flatnonzero(_is_speech(self._levels[first:last])) + first
        if not spoken.size or spoken[0] > here:
            return None
        ends = np.append(np.flatnonzero(np.diff(spoken) * self._seconds > PAUSE), spoken.size - 1)
        begun = int(np.searchsorted(spoken, here, side="right")) - 1
        end = int(spoken[ends[np.searchsorted(ends, begun)]])
        return self._time(end + 1) if self._is_known(end, last) else None

    def _is_known(self, end: int, seen: int) -> bool:
        followed = (min(seen, len(self._levels)) - end) * self._seconds
        return followed > PAUSE or (self._complete and seen >= len(self._levels))

    def _index(self, time: float) -> int:
        return max(0, int((time - self._start) / self._seconds))

    def _time(self, index: int) -> float:
        return round(self._start + index * self._seconds, 3)


def _decibels(frames: NDArray[np.float64]) -> list[float]:
    power = np.mean(frames * frames, axis=1)
    return [float(level) for level in 10 * np.log10(np.maximum(power, 1e-10))]


def _is_speech(levels: list[float]) -> NDArray[np.bool_]:
    if not levels:
        return np.zeros(0, np.bool_)
    floor, loud = np.percentile(levels, (10, 97))
    if loud - floor < _CONTRAST:
        return np.zeros(len(levels), np.bool_)
    enough = max(floor + _ABOVE_FLOOR, loud - _BELOW_LOUD)
    return np.array([level > enough for level in levels])
