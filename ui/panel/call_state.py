"""Where the call stands: listening or not, its clock, which side can't be heard. No Qt: facts from events."""

from enum import StrEnum

from assist.events import Channel, Ended, Event, Level, Listening, Trouble, TroubleKind

QUIET_BELOW = -75.0
"""Below this loudness in dB a side says nothing at all; a silent room is louder."""
SILENT_AFTER = 10.0
"""Seconds without any sound after which a side is called silent."""

DEAF = (
    TroubleKind.NO_DEVICE,
    TroubleKind.DEVICE_LOST,
    TroubleKind.SOUND_SERVER_LOST,
    TroubleKind.STREAM_MOVED,
    TroubleKind.NO_SOUND,
)
"""The troubles by which a side is not heard, the worst first."""


class Phase(StrEnum):
    READY = "ready"
    STARTING = "starting"
    LISTENING = "listening"
    PAUSED = "paused"
    ENDED = "ended"


class CallState:
    """`clock` is in seconds of sound since the call began, pauses left out."""

    def __init__(self) -> None:
        self.phase = Phase.READY
        self.failure = ""
        self.waiting = False
        """Whether the next call begins by itself, by its sound."""
        self.resumes_at = ""
        """The time of day at which a pause ends by itself, if it does."""
        self.demo = False
        self.sources: dict[Channel, str] = {}
        self._begin_clock()

    def _begin_clock(self) -> None:
        self.clock = 0.0
        self._troubles: dict[tuple[TroubleKind, Channel | None], Trouble] = {}
        self._last_sound: dict[Channel, float] = {}

    def start(self) -> None:
        """A new call; after a pause the same one goes on."""
        if self.phase is not Phase.PAUSED:
            self._begin_clock()
        self.failure = self.resumes_at = ""
        self._troubles.clear()
        self._last_sound.clear()
        self.phase = Phase.STARTING

    def pause(self) -> None:
        self.phase = Phase.PAUSED

    def rest(self) -> None:
        """As before the first call."""
        self._begin_clock()
        self.failure, self.phase = "", Phase.READY

    def end(self) -> None:
        self.failure = ""
        self.phase = Phase.ENDED

    def fail(self, sentence: str) -> None:
        """Listening could not be started, or broke down: a call that is under way can go on after that."""
        self.phase = Phase.PAUSED if self.clock else Phase.ENDED
        self.failure = sentence

    def hear(self, event: Event) -> None:
        if self.phase is Phase.PAUSED:  # what was still on its way
            return
        self.clock = max(self.clock, event.time)
        match event:
            case Listening():
                self._listening(event)
            case Ended():
                self.end()
            case Trouble():
                self._note(event)
            case Level() if event.rms > QUIET_BELOW:
                self._last_sound[event.channel] = self.clock

    def _listening(self, event: Listening) -> None:
        self.phase = Phase.LISTENING
        self.demo, self.sources = event.demo, event.sources
        for channel in event.sources:
            self._last_sound.setdefault(channel, self.clock)

    def _note(self, trouble: Trouble) -> None:
        key = (trouble.kind, trouble.channel)
        if trouble.over:
            self._troubles.pop(key, None)
        else:
            self._troubles[key] = trouble

    @property
    def is_on(self) -> bool:
        return self.phase in (Phase.STARTING, Phase.LISTENING)

    @property
    def deafness(self) -> Trouble | None:
        """The worst trouble by which a side, or both, can't be heard."""
        standing = [trouble for trouble in self._troubles.values() if trouble.kind in DEAF]
        return min(standing, key=lambda trouble: DEAF.index(trouble.kind), default=None)

    @property
    def deaf_sides(self) -> frozenset[Channel]:
        sides = {trouble.channel for trouble in self._troubles.values() if trouble.kind in DEAF}
        return frozenset(Channel) if None in sides else frozenset(side for side in sides if side)

    def last_sound(self, channel: Channel) -> float:
        """When that side was last heard, in seconds of the call."""
        return self._last_sound.get(channel, self.clock)

    def silence(self, channel: Channel) -> float | None:
        """For how many seconds nothing at all has come from that side, once it is long enough to say so."""
        if self.phase is not Phase.LISTENING or channel not in self._last_sound:
            return None
        silent = self.clock - self._last_sound[channel]
        return silent if silent >= SILENT_AFTER else None
