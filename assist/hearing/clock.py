"""When live sound was: the place of each block on the common time of both channels."""

_WINDOW = 50
"""Blocks, of which at least one arrives in time."""

_JUMP = 1.0
"""Seconds later than expected that are no unpunctual block any more, but sound that never came."""


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
        early_or_lost = not 0 <= late <= _JUMP
        if not early_or_lost and len(self._late) < _WINDOW:
            return 0.0
        correction = late if early_or_lost else min(self._late)
        self._late.clear()
        return correction
