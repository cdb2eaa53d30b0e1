"""Hearing the live call: a thread per channel, and one that tells what they deliver."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from typing import Any

from assist.events import Channel, Ended
from assist.hearing.announcer import Announcer
from assist.hearing.channel import hear
from assist.hearing.orders import Choose, Devices, Hear, order_from_line
from assist.hearing.recognition import Recognizer, SpeechEngine
from assist.hearing.sources import LiveSource
from assist.hearing.systems import systems

_MOST_UNTOLD = 1000
_FIRST_LOOK = 2.0
"""Seconds that a channel has to open its device before listening is announced without it."""

_Outbox = queue.Queue[Any]


def listen(order: Hear, devices: Devices, orders: Iterator[bytes], tell: Callable[[Any], None]) -> None:
    """Tells all that is heard until `orders` ends. Raises ModelDamaged."""
    outbox: _Outbox = queue.Queue(_MOST_UNTOLD)
    engine: Future[SpeechEngine] = Future()
    sources = _sources(devices, order.origin)
    for channel, source in sources.items():
        recognizer = partial(_recognizer, engine, channel, order.utterances.get(channel, 0))
        _start(_run, source, recognizer, outbox)
    _start(_obey, orders, sources)
    engine.set_result(SpeechEngine(order.model.folder, order.grammar))  # while the devices open
    _tell_all(outbox, len(sources), Announcer(order.model, order.origin, tell))
    now = time.monotonic()
    tell(Ended(time=round(now - order.origin, 3), captured_at=now))


def _sources(devices: Devices, origin: float) -> dict[Channel, LiveSource]:
    wanted = {Channel.AGENT: devices.agent, Channel.CUSTOMER: devices.customer}
    found = {channel: (system, wanted[channel]) for channel, system in systems().items()}
    sources = {
        channel: LiveSource(channel, name, system, origin) for channel, (system, name) in found.items()
    }
    for channel, source in sources.items():
        found[channel][0].on_change(source.look_again)
    return sources


def _recognizer(engine: Future[SpeechEngine], channel: Channel, utterances: int) -> Recognizer:
    return Recognizer(engine.result(), channel, utterances=utterances)


def _run(source: LiveSource, recognizer: Callable[[], Recognizer], outbox: _Outbox) -> None:
    """A channel's thread. Its last word is None."""
    hear(source, recognizer, outbox.put)
    outbox.put(None)


def _obey(orders: Iterator[bytes], sources: dict[Channel, LiveSource]) -> None:
    for line in orders:
        order = order_from_line(line)
        if isinstance(order, Choose):
            sources[order.channel].choose(order.device)
    for source in sources.values():
        source.stop()


def _tell_all(outbox: _Outbox, channels: int, announcer: Announcer) -> None:
    """Until each channel has ended."""
    deadline = time.monotonic() + _FIRST_LOOK
    while channels:
        try:
            delivered = outbox.get(timeout=None if announcer.begun else max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            announcer.announce()
            continue
        if delivered is None:
            channels -= 1
        else:
            announcer.take(delivered)


def _start(target: Callable[..., None], *arguments: object) -> None:
    threading.Thread(target=target, args=arguments, daemon=True).start()
