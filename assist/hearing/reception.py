"""Sound as it came into blocks on the call's time, and what to say of holes, silence and delay in it."""

from collections.abc import Iterator

from msgspec import Struct

from assist.events import Channel, Gap, GapReason, Trouble, TroubleKind
from assist.hearing.blocks import Block
from assist.hearing.clock import SoundClock
from assist.hearing.line import Sound
from assist.hearing.troubles import Troubles

_NO_SOUND_AFTER = 10.0
_HOLE = 0.25
"""Seconds between two blocks; less is only an unpunctual one."""
_KEEPING_UP = 0.5
"""Seconds that may wait when recognition is said to keep up again."""

AWAY = (
    TroubleKind.NO_DEVICE,
    TroubleKind.DEVICE_LOST,
    TroubleKind.STREAM_MOVED,
    TroubleKind.SOUND_SERVER_LOST,
)


class Interrupted(Struct, frozen=True):
    """What follows does not join what came before: an utterance in flight ends here."""


Received = Block | Gap | Trouble | Interrupted


class Reception:
    """One channel's sound, by whichever stream. `origin` is the monotonic clock at time 0 of the call."""

    def __init__(self, channel: Channel, origin: float, troubles: Troubles) -> None:
        self._channel = channel
        self._origin = origin
        self._troubles = troubles
        self._clock = SoundClock(origin)
        self._end: float | None = None
        self._silent = 0.0

    def interrupt(self) -> Interrupted:
        """Another stream follows."""
        self._clock.restart()
        return Interrupted()

    def receive(self, sound: Sound, *, rate: int, tracks: int, behind: float) -> Iterator[Received]:
        """`behind`: seconds of sound that wait after this one."""
        samples = _mono(sound.samples, tracks)
        if samples:
            yield from self._say_overload(sound.lost, behind)
            yield from self._place(samples, rate, sound.arrived)
            yield from self._say_silence(samples, rate)
            yield from self._troubles.end(*AWAY)

    def _place(self, samples: bytes, rate: int, arrived: float) -> Iterator[Received]:
        seconds = len(samples) / 2 / rate
        end = self._clock.end_of(seconds, arrived)
        hole = end - seconds - self._end if self._end is not None else 0.0
        if hole > _HOLE:
            yield Interrupted()
            yield self._gap(hole, end - seconds, GapReason.DEVICE)
        self._end = end
        yield Block(self._channel, samples, rate, end - seconds, self._origin + end)

    def _say_overload(self, lost: float, behind: float) -> Iterator[Received]:
        if lost and self._end is not None:  # before the first block nobody was listening yet
            self._clock.skip(lost)
            self._end += lost
            yield Interrupted()
            yield self._gap(lost, self._end, GapReason.OVERLOAD)
            yield from self._troubles.begin(TroubleKind.OVERLOAD)
        elif behind < _KEEPING_UP:
            yield from self._troubles.end(TroubleKind.OVERLOAD)

    def _say_silence(self, samples: bytes, rate: int) -> Iterator[Received]:
        if samples.count(0) < len(samples):
            self._silent = 0.0
            yield from self._troubles.end(TroubleKind.NO_SOUND)
            return
        self._silent += len(samples) / 2 / rate
        if self._silent >= _NO_SOUND_AFTER:
            yield from self._troubles.begin(TroubleKind.NO_SOUND)

    def _gap(self, lost: float, until: float, reason: GapReason) -> Gap:
        return Gap(
            time=round(until, 3),
            captured_at=self._origin + until,
            channel=self._channel,
            lost=round(lost, 3),
            reason=reason,
        )


def _mono(samples: bytes, tracks: int) -> bytes:
    """One track, of whole samples alone."""
    whole = samples[: len(samples) // (2 * tracks) * 2 * tracks]
    if tracks == 1:
        return whole
    from assist.hearing.samples import mono  # slow to import

    return mono(whole, tracks)
