"""The sound server of Linux (PulseAudio, or PipeWire in its place): its devices, and where our streams hang.

Its worst trap: when the source of a stream vanishes it moves the stream to another one without a word, and
the "customer" would be the agent's own microphone. So every stream of ours carries a tag, and is believed
only while the server says that it hangs where it was opened.
"""

import contextlib
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import pulsectl
from msgspec import Struct

from assist.events import Channel
from assist.hearing.sound_system import DEFAULT

_TAG = "callcue.stream"
_RETRY = 0.5
_MOMENT = 0.3
_PATIENCE = 3.0
_NO_SERVER = (pulsectl.PulseError, pulsectl.PulseDisconnected, pulsectl._pulsectl.LibPulse.CallError)
"""Whatever pulsectl raises when the server is away, or goes away in the middle of a question."""


class Source(Struct, frozen=True):
    """Something that sound can be taken from: a microphone, or the monitor of a sink."""

    name: str
    description: str
    is_monitor: bool


class Sink(Struct, frozen=True):
    """Something that plays; `monitor` is the source that hears what it plays."""

    name: str
    description: str
    monitor: str


_Port = TypeVar("_Port", Source, Sink)


class Ports(Struct, frozen=True):
    """All that sound can be taken from, and the system's choices among it."""

    sources: tuple[Source, ...]
    sinks: tuple[Sink, ...]
    default_source: str
    default_sink: str

    def microphones(self) -> list[Source]:
        """Monitors are none: the agent is not what the headset plays."""
        return [source for source in self.sources if not source.is_monitor]

    def find(self, channel: Channel, wanted: str) -> Source | None:
        """The source to listen to for that channel: `wanted` by name or description, or "default"."""
        return self._microphone(wanted) if channel is Channel.AGENT else self._playback(wanted)

    def _microphone(self, wanted: str) -> Source | None:
        if wanted != DEFAULT:
            return _named(wanted, self.sources)
        return _named(self.default_source, self.microphones()) or next(iter(self.microphones()), None)

    def _playback(self, wanted: str) -> Source | None:
        sink = _named(self.default_sink if wanted == DEFAULT else wanted, self.sinks)
        return _named(sink.monitor if sink else wanted, self.sources)


class Snapshot(Struct, frozen=True):
    """The server at one moment; `streams`: the tag of each stream of ours, and the source it hangs on."""

    ports: Ports
    streams: dict[str, str]


class SoundServer:
    """Follows the server on a thread of its own: `snapshot` is its newest state, None while it is away."""

    def __init__(self) -> None:
        self.snapshot: Snapshot | None = None
        self._gone = threading.Event()
        self._listeners: list[Callable[[bool], None]] = []
        self._looked = threading.Event()
        threading.Thread(target=self._follow, name="sound server", daemon=True).start()

    def wait(self) -> None:
        """Until its state is known for the first time; not for ever, since a server may hang."""
        self._looked.wait(_PATIENCE)

    def is_gone(self) -> bool:
        """Whether it went away just now: a stream may notice that a moment sooner."""
        return self._gone.wait(_MOMENT)

    def on_change(self, listener: Callable[[bool], None]) -> None:
        """Calls it after every change, on the follower's thread; True: of ports, not of streams alone."""
        self._listeners.append(listener)

    def _follow(self) -> None:
        while True:
            with contextlib.suppress(*_NO_SERVER), _connection() as pulse:
                self._follow_connected(pulse)
            self._publish(None)
            time.sleep(_RETRY)

    def _follow_connected(self, pulse: Any) -> None:
        changes = _Changes(pulse)
        while True:
            changes.seen = False
            self._publish(snapshot_of(pulse))
            if not changes.seen:  # none while we looked
                pulse.event_listen()

    def _publish(self, snapshot: Snapshot | None) -> None:
        before, self.snapshot = self.snapshot, snapshot
        (self._gone.clear if snapshot else self._gone.set)()
        self._looked.set()
        if snapshot != before:
            ports_too = not (snapshot and before and snapshot.ports == before.ports)
            for listener in self._listeners:
                listener(ports_too)


class _Changes:
    """Ends `event_listen` at the next change of what we look at."""

    def __init__(self, pulse: Any) -> None:
        self.seen = False
        pulse.event_mask_set("source_output", "source", "sink", "server")
        pulse.event_callback_set(self._note)

    def _note(self, event: object) -> None:  # noqa: ARG002
        self.seen = True
        raise pulsectl.PulseLoopStop


def look() -> Snapshot | None:
    """The server as it is now; None when there is none."""
    try:
        with _connection() as pulse:
            return snapshot_of(pulse)
    except _NO_SERVER:
        return None


def tagged(tag: str, source: str) -> dict[str, str]:
    """The environment in which the next stream hangs on that source, under a tag and our name."""
    return {"PULSE_SOURCE": source, "PULSE_PROP": f"application.name=Callcue {_TAG}={tag}"}


def _connection() -> Any:
    return pulsectl.Pulse("Callcue")


def snapshot_of(pulse: Any) -> Snapshot:
    """Where a stream hangs is not known while its source is vanishing: the server moves or ends it next."""
    tagged_streams = [stream for stream in pulse.source_output_list() if _TAG in stream.proplist]
    sources = pulse.source_list()
    names = {source.index: source.name for source in sources}
    return Snapshot(
        _ports(pulse.server_info(), sources, pulse.sink_list()),
        {stream.proplist[_TAG]: names[stream.source] for stream in tagged_streams if stream.source in names},
    )


def _ports(server: Any, sources: list[Any], sinks: list[Any]) -> Ports:
    """A monitor is described as the sink that it hears."""
    described = {sink.monitor_source_name: sink.description for sink in sinks}
    return Ports(
        tuple(
            Source(
                source.name,
                described.get(source.name, source.description),
                source.name in described,
            )
            for source in sources
        ),
        tuple(Sink(sink.name, sink.description, sink.monitor_source_name) for sink in sinks),
        server.default_source_name or "",
        server.default_sink_name or "",
    )


def _named(wanted: str, ports: Iterable[_Port]) -> _Port | None:
    """By name before description, which several may share."""
    ports = list(ports)
    by_name = [port for port in ports if port.name.casefold() == wanted.casefold()]
    by_description = [port for port in ports if port.description.casefold() == wanted.casefold()]
    return next(iter(by_name + by_description), None)
