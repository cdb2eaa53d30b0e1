"""How a channel keeps to its device, with a sound system that a test can break."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from assist.events import Channel, Gap, Trouble, TroubleKind
from assist.hearing.blocks import Block
from assist.hearing.line import Line
from assist.hearing.orders import Chosen
from assist.hearing.reception import Interrupted
from assist.hearing.sound_system import CannotOpen, Found
from assist.hearing.sources import LiveSource, Opened

AGENT = Channel.AGENT
BLOCK = b"\1\0" * 800


class Stream:
    rate, tracks = 8_000, 1

    def __init__(self, line: Line) -> None:
        self.line = line
        self.closed = False
        self.went_astray = False

    def astray(self) -> bool:
        return self.went_astray

    def close(self) -> None:
        self.closed = True


class System:
    """Its devices are those in `present`, of which those in `broken` can't be opened."""

    def __init__(self, *present: str, default: str = "") -> None:
        self.present = set(present)
        self.broken: set[str] = set()
        self.default = default
        self.streams: list[Stream] = []
        self.tries = 0

    def find(self, wanted: str) -> Found | None:
        name = self.default if wanted == "default" else wanted
        return Found(name, name.title()) if name in self.present else None

    def open(self, found: Found, line: Line) -> Stream:
        self.tries += 1
        if found.name in self.broken:
            raise CannotOpen(found.name)
        self.streams.append(Stream(line))
        return self.streams[-1]

    def on_change(self, listener: Callable[[bool], None]) -> None: ...

    def why_lost(self) -> TroubleKind:
        return TroubleKind.DEVICE_LOST


class Listener:
    """Takes what a source delivers, one by one."""

    def __init__(self, system: System, wanted: str = "headset") -> None:
        self.system = system
        self.source = LiveSource(AGENT, wanted, system, origin=time.monotonic())
        self._delivered: Iterator[Any] = iter(self.source)

    def next(self) -> Any:
        return next(self._delivered)

    def sound(self) -> Block:
        """Something sounds, and is delivered after what else there is to say."""
        self.system.streams[-1].line.deliver(BLOCK)
        while not isinstance(delivered := self.next(), Block):
            pass
        return delivered


def test_device_is_opened_and_its_sound_delivered() -> None:
    listener = Listener(System("headset"))
    assert listener.next() == Opened(AGENT, "Headset")
    assert listener.sound().samples == BLOCK


def test_missing_device_is_said_once_and_its_coming_ends_the_wait() -> None:
    listener = Listener(System())
    missing = listener.next()
    assert (missing.kind, missing.detail, missing.over) == (TroubleKind.NO_DEVICE, "headset", False)
    listener.system.present.add("headset")
    listener.source.look_again()
    assert listener.next() == Opened(AGENT, "Headset")
    listener.system.streams[-1].line.deliver(BLOCK)
    assert isinstance(listener.next(), Block)
    over = listener.next()
    assert (over.kind, over.over) == (TroubleKind.NO_DEVICE, True)


def test_missing_default_device_has_no_name() -> None:
    assert Listener(System(), "default").next().detail == ""


def test_stream_that_ends_is_lost_and_opened_again() -> None:
    listener = Listener(System("headset"))
    listener.next()
    listener.sound()
    first = listener.system.streams[0]
    first.line.end()
    assert isinstance(listener.next(), Interrupted)
    lost = listener.next()
    assert (lost.kind, lost.detail) == (TroubleKind.DEVICE_LOST, "Headset")
    assert listener.next() == Opened(AGENT, "Headset")
    assert first.closed


def test_sound_of_a_stream_that_went_astray_is_never_delivered() -> None:
    listener = Listener(System("headset"))
    listener.next()
    listener.sound()
    stream = listener.system.streams[0]
    stream.line.deliver(BLOCK)
    stream.line.deliver(BLOCK)
    stream.went_astray = True
    assert isinstance(listener.next(), Interrupted)
    assert listener.next().kind is TroubleKind.STREAM_MOVED
    assert listener.next() == Opened(AGENT, "Headset")


def test_device_that_opens_but_gives_nothing_is_not_opened_ever_faster() -> None:
    """Opening may itself be what moves the stream: a source must not spin."""
    listener = Listener(System("headset"))
    began = time.monotonic()
    for _ in range(3):
        assert listener.next() == Opened(AGENT, "Headset")
        listener.system.streams[-1].went_astray = True
        listener.system.streams[-1].line.wake()
        assert isinstance(listener.next(), Interrupted)
        if len(listener.system.streams) == 1:
            assert isinstance(listener.next(), Trouble)  # said once
    assert listener.system.tries == 3
    assert time.monotonic() - began > 1.0


def test_default_device_is_followed_in_silence() -> None:
    listener = Listener(System("headset", "speaker", default="headset"), "default")
    assert listener.next() == Opened(AGENT, "Headset")
    listener.sound()
    listener.system.default = "speaker"
    listener.source.look_again()
    assert isinstance(listener.next(), Interrupted)
    assert listener.next() == Opened(AGENT, "Speaker")


def test_default_that_is_gone_leaves_the_stream_alone() -> None:
    listener = Listener(System("headset", default="headset"), "default")
    listener.next()
    listener.system.default = ""
    listener.source.look_again()
    assert listener.sound()


def test_chosen_device_replaces_the_old_one() -> None:
    listener = Listener(System("headset", "speaker"))
    listener.next()
    listener.source.choose("speaker")
    assert isinstance(listener.next(), Interrupted)
    assert [listener.next(), listener.next()] == [Chosen(AGENT, "speaker"), Opened(AGENT, "Speaker")]
    assert [stream.closed for stream in listener.system.streams] == [True, False]


@pytest.mark.parametrize("present", [True, False])
def test_old_device_stays_if_the_chosen_one_can_not_be_opened(present: bool) -> None:
    system = System("headset", *["speaker"] * present)
    system.broken.add("speaker")
    listener = Listener(system)
    listener.next()
    listener.source.choose("speaker")
    trouble = listener.next()
    assert (trouble.kind, trouble.detail) == (TroubleKind.NO_DEVICE, "speaker")
    assert listener.sound()
    assert not system.streams[0].closed


def test_sound_that_was_missed_between_two_streams_is_a_gap() -> None:
    listener = Listener(System("headset"))
    listener.next()
    before = listener.sound()
    listener.system.streams[0].line.end()
    listener.next()
    listener.next()
    time.sleep(0.4)  # what is measured is time
    listener.next()
    listener.system.streams[1].line.deliver(BLOCK)
    delivered = [listener.next() for _ in range(3)]
    [gap] = [event for event in delivered if isinstance(event, Gap)]
    assert gap.lost > 0.25
    assert gap.time - gap.lost == pytest.approx(before.end, abs=0.001)


@pytest.mark.parametrize("there", [True, False])
def test_stop_ends_the_source_and_closes_the_stream(there: bool) -> None:
    listener = Listener(System(*["headset"] * there))
    listener.next()
    threading.Timer(0.05, listener.source.stop).start()
    with pytest.raises(StopIteration):
        listener.next()
    assert all(stream.closed for stream in listener.system.streams)
