"""Sound at the rate that the speech model was trained at, for models that take no other."""

import numpy as np
import soxr


class Resampler:
    """A stream of 16-bit mono samples from one rate to another, in Hz."""

    def __init__(self, from_rate: int, to_rate: int) -> None:
        self._stream = soxr.ResampleStream(from_rate, to_rate, 1, dtype="int16")

    def resample(self, samples: bytes) -> bytes:
        """What has come out by now: a little is held back until more is there."""
        return bytes(self._stream.resample_chunk(np.frombuffer(samples, np.int16)).data)

    def rest(self) -> bytes:
        """What was held back; another stream may follow."""
        last = bytes(self._stream.resample_chunk(np.empty(0, np.int16), last=True).data)
        self._stream.clear()
        return last
