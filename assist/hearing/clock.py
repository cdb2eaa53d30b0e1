"""When live sound was: the place of each block on the common time of both channels."""

_WINDOW = 50
"""Blocks, of which at least one arrives in time."""

_JUMP = 1.0
"""Seconds later than expected that may be sound that never came."""

_SURE = 10
"""Blocks that all come so late before it is believed: what was only held up comes in a burst behind."""


class SoundClock:
    """Seconds since `origin` on the monotonic clock, from when blocks arrive.

    A block may arrive late, for the computer was busy, but never early: so the most punctual block of each
    window sets the time. That also follows a device whose own clock drifts.
    """

    def __init__(self, origin: float) -> None:
        self._origin = origin
        self.restart()

    def restart(self) -> None:
        """What follows does not join what came before."""
        self._end: float | None = None
        self._late: list[float] = []

    def skip(self, seconds: float) -> None:
        """That much sound was thrown away."""
        if self._end is not None:
            self._end += seconds

    def end_of(self, seconds: float, arrived: float) -> float:
        """Where a block of that length ends, which arrived whole at that moment."""
        now = arrived - self._origin
        expected = now if self._end is None else self._end + seconds
        self._end = expected + self._correction(now - expected)
        return self._end

    def _correction(self, late: float) -> float:
        self._late.append(late)
        recent = self._late[-_SURE:]
        lost = len(recent) == _SURE and min(recent) > _JUMP
        if late >= 0 and not lost and len(self._late) < _WINDOW:
            return 0.0
        correction = late if late < 0 else min(recent if lost else self._late)
        self._late.clear()
        return correction
