"""When a speaker has paused, long before the recogniser dares to end the utterance."""

from collections import deque

from assist.hearing.blocks import Block
from assist.hearing.samples import level

LENGTH = 0.5
"""Seconds that must be quiet: within a sentence people pause for less."""
MEMORY = 3.0
"""Seconds that are looked back for how loud the speaker is."""
DROP = 15.0
"""By how many dB quiet is below the loudest of them; a stop within a word is shorter than LENGTH."""
_BLOCK = 0.1


class Lull:
    """Told each block of 100 ms in order; steady noise that is nearly as loud as the voice is no lull."""

    def __init__(self) -> None:
        self._loudness: deque[float] = deque(maxlen=round(MEMORY / _BLOCK))

    def hear(self, block: Block) -> None:
        self._loudness.append(level(block).rms)

    @property
    def lasts(self) -> bool:
        recent = list(self._loudness)[-round(LENGTH / _BLOCK) :]
        return bool(recent) and max(recent) < max(self._loudness) - DROP
