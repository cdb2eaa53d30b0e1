"""Where live sound comes from: a source per channel, which looks for its device and never gives up."""

import time
from collections.abc import Iterator
from threading import Event as Flag

from msgspec import Struct

from assist.events import Channel, TroubleKind
from assist.hearing.line import Line
from assist.hearing.orders import Chosen
from assist.hearing.reception import AWAY, Received, Reception
from assist.hearing.sound_system import DEFAULT, CannotOpen, Found, SoundSystem, Stream
from assist.hearing.troubles import Troubles

_TICK = 0.5
_LONGEST_PAUSE = 5.0
_FIRST_BLOCK = 3.0
_NEXT_BLOCK = 2.0
_READABLE = 5.0


class Opened(Struct, frozen=True):
    """This device is listened to now."""

    channel: Channel
    description: str


class _Tap(Struct):
    """A device, its stream, and since when nothing has come."""

    found: Found
    stream: Stream
    line: Line
    quiet_since: float
    patience: float = _FIRST_BLOCK


class LiveSource:
    """The live sound of one channel: iterates over all it delivers, on one thread.

    `choose`, `look_again` and `stop` may be called from others.
    """

    def __init__(self, channel: Channel, wanted: str, system: SoundSystem, origin: float) -> None:
        self._channel = channel
        self._wanted = wanted
        self._system = system
        self._troubles = Troubles(channel, origin)
        self._reception = Reception(channel, origin, self._troubles)
        self._tap: _Tap | None = None
        self._chosen: str | None = None
        self._hurry = Flag()
        self._pause = 0.0
        self._stopped = False

    @property
    def behind(self) -> float:
        """Seconds of sound that wait to be taken."""
        return self._tap.line.behind if self._tap else 0.0

    def choose(self, device: str) -> None:
        """Another device from now on; the old one stays if that can't be opened."""
        self._chosen = device
        self.look_again()

    def stop(self) -> None:
        self._stopped = True
        self.look_again()

    def look_again(self, devices_changed: bool = True) -> None:
        """Now, not at the next tick: the stream may hang elsewhere, or devices may have come or gone."""
        if devices_changed:
            self._hurry.set()
        if tap := self._tap:
            tap.line.wake()

    def __iter__(self) -> Iterator[Received | Opened | Chosen]:
        while not self._stopped:
            if self._chosen is not None:
                yield from self._change(self._chosen)
            elif self._tap is None:
                yield from self._look()
            else:
                yield from self._listen(self._tap)
        self._close()

    def _look(self) -> Iterator[Received | Opened]:
        """Opens the device. Says once that it can't, and tries again later, or when devices change."""
        if self._pause:
            self._hurry.wait(self._pause)
        self._hurry.clear()
        self._pause = min(_LONGEST_PAUSE, max(_TICK, 2 * self._pause))  # until a block has come
        try:
            self._tap = self._opened(self._wanted)
        except CannotOpen:
            if not self._troubles.stands(*AWAY):
                name = "" if self._wanted == DEFAULT else self._wanted
                yield from self._troubles.begin(TroubleKind.NO_DEVICE, name)
        else:
            yield Opened(self._channel, self._tap.found.description)

    def _listen(self, tap: _Tap) -> Iterator[Received]:
        sound = tap.line.take(_TICK)
        if tap.stream.astray():
            yield from self._lose(tap, TroubleKind.STREAM_MOVED)
        elif sound:
            self._pause, tap.patience, tap.quiet_since = 0.0, _NEXT_BLOCK, time.monotonic()
            stream = tap.stream
            yield from self._reception.receive(
                sound, rate=stream.rate, tracks=stream.tracks, behind=tap.line.behind
            )
        elif tap.line.ended or time.monotonic() - tap.quiet_since > tap.patience:
            yield from self._lose(tap, self._system.why_lost())
        elif self._default_is_another(tap):
            self._close()
            yield self._reception.interrupt()

    def _lose(self, tap: _Tap, kind: TroubleKind) -> Iterator[Received]:
        yield self._reception.interrupt()
        yield from self._troubles.begin(kind, tap.found.description)
        self._close()  # last, for a sound system that is in trouble may hang there

    def _change(self, device: str) -> Iterator[Received | Opened | Chosen]:
        self._chosen = None
        try:
            tap = self._opened(device)
        except CannotOpen:
            yield from self._troubles.begin(TroubleKind.NO_DEVICE, device, at_least=_READABLE)
            return
        self._close()
        self._tap, self._wanted = tap, device
        yield self._reception.interrupt()
        yield Chosen(self._channel, device)
        yield Opened(self._channel, tap.found.description)

    def _opened(self, wanted: str) -> _Tap:
        found = self._system.find(wanted)
        if found is None:
            raise CannotOpen
        line = Line()
        return _Tap(found, self._system.open(found, line), line, time.monotonic())

    def _default_is_another(self, tap: _Tap) -> bool:
        return self._wanted == DEFAULT and self._system.find(DEFAULT) not in (None, tap.found)

    def _close(self) -> None:
        if self._tap:
            self._tap.stream.close()
            self._tap = None
