"""What Windows plays, with a stand-in for the library that only Windows has."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from assist.events import TroubleKind
from assist.hearing.line import Line
from assist.hearing.loopback_system import LoopbackSystem
from assist.hearing.sound_system import CannotOpen, Found

HEADSET = {"index": 3, "name": "Headset [Loopback]", "defaultSampleRate": 48000.0, "maxInputChannels": 2}
SCREEN = {"index": 5, "name": "Screen [Loopback]", "defaultSampleRate": 44100.0, "maxInputChannels": 2}


class Library:
    """As much of pyaudiowpatch as we use. `sound` is what its stream gives; None: the device is gone."""

    paInt16 = 8  # noqa: N815

    def __init__(self, *devices: dict[str, Any], plays_to: int | None = 3) -> None:
        self.devices = devices
        self.plays_to = plays_to
        self.sound: bytes | None = b""
        self.running = 0
        self.opened: dict[str, Any] = {}
        self.refuses = False

    def PyAudio(self) -> "Audio":  # noqa: N802
        self.running += 1
        return Audio(self)


class Audio:
    def __init__(self, library: Library) -> None:
        self._library = library

    def get_loopback_device_info_generator(self) -> Iterator[dict[str, Any]]:
        yield from self._library.devices

    def get_default_wasapi_loopback(self) -> dict[str, Any]:
        for device in self._library.devices:
            if device["index"] == self._library.plays_to:
                return device
        raise LookupError

    def open(self, **arguments: Any) -> "Stream":
        if self._library.refuses:
            raise OSError(-9996, "Invalid device")
        self._library.opened = arguments
        return Stream(self._library)

    def terminate(self) -> None:
        self._library.running -= 1


class Stream:
    def __init__(self, library: Library) -> None:
        self._library = library

    def get_read_available(self) -> int:
        if self._library.sound is None:
            raise OSError(-9988, "Stream closed")
        return len(self._library.sound) // 4

    def read(self, frames: int) -> bytes:
        assert self._library.sound is not None
        taken, self._library.sound = self._library.sound[: frames * 4], b""
        return taken


@pytest.fixture
def library() -> Library:
    return Library(HEADSET, SCREEN)


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("default", "Headset [Loopback]"),
        ("screen [loopback]", "Screen [Loopback]"),
        ("Speakers [Loopback]", None),
    ],
)
def test_loopback_is_found_by_name(wanted: str, name: str | None, library: Library) -> None:
    assert LoopbackSystem(library).find(wanted) == (Found(name, name) if name else None)
    assert library.running == 0


def test_computer_that_plays_nothing_has_no_default() -> None:
    assert LoopbackSystem(Library(plays_to=None)).find("default") is None


def test_sound_comes_through_and_silence_after_it(library: Library) -> None:
    line = Line()
    library.sound = b"\1\0\1\0" * 4800
    stream = LoopbackSystem(library).open(Found("Headset [Loopback]", ""), line)
    assert (stream.rate, stream.tracks) == (48000, 2)
    assert (library.opened["rate"], library.opened["channels"]) == (48000, 2)
    assert library.opened["input_device_index"] == 3
    first, second = line.take(5), line.take(5)
    assert first
    assert second
    assert first.samples == b"\1\0\1\0" * 4800
    assert second.samples == bytes(4 * 4800)
    stream.close()
    wait_for_end(line)
    assert library.running == 0


def test_device_that_goes_away_ends_the_line(library: Library) -> None:
    line = Line()
    system = LoopbackSystem(library)
    system.open(Found("Headset [Loopback]", ""), line)
    library.sound = None
    wait_for_end(line)
    assert library.running == 0
    assert system.why_lost() is TroubleKind.DEVICE_LOST


def test_device_that_is_gone_or_refuses_can_not_be_opened(library: Library) -> None:
    system = LoopbackSystem(library)
    with pytest.raises(CannotOpen):
        system.open(Found("Speakers [Loopback]", ""), Line())
    library.refuses = True
    with pytest.raises(CannotOpen):
        system.open(Found("Headset [Loopback]", ""), Line())
    assert library.running == 0


def wait_for_end(line: Line) -> None:
    patience = threading.Timer(10, line.wake)
    patience.start()
    while not line.ended and patience.is_alive():
        line.take(1)
    patience.cancel()
    assert line.ended
