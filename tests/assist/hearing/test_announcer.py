"""“Listening” comes first, names what is open, and comes again when that changes."""

import time
from pathlib import Path
from typing import Any

import pytest

from assist.events import Channel, Level, Listening, Trouble, TroubleKind
from assist.hearing.announcer import Announcer
from assist.hearing.sources import Opened
from models.installed import SpeechModel

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER
MODEL = SpeechModel("demo-en", Path("models"), demo=True)
LEVEL = Level(time=0.1, captured_at=0, channel=AGENT, rms=-9, peak=-6)


def trouble(kind: TroubleKind, channel: Channel, *, over: bool = False) -> Trouble:
    return Trouble(time=0, captured_at=0, kind=kind, channel=channel, over=over)


class Announced:
    def __init__(self) -> None:
        self.events: list[Any] = []
        self.announcer = Announcer(MODEL, time.monotonic(), self.events.append)

    def take(self, *delivered: Any) -> None:
        for each in delivered:
            self.announcer.take(each)

    @property
    def sources(self) -> list[dict[Channel, str]]:
        return [event.sources for event in self.events if isinstance(event, Listening)]


@pytest.fixture
def announced() -> Announced:
    return Announced()


def test_listening_comes_first_when_both_devices_are_open(announced: Announced) -> None:
    announced.take(Opened(AGENT, "Mic"), LEVEL)
    assert announced.events == []
    announced.take(Opened(CUSTOMER, "Headset"))
    listening, level = announced.events
    assert (listening.model, listening.demo) == ("demo-en", True)
    assert listening.sources == {AGENT: "Mic", CUSTOMER: "Headset"}
    assert level == LEVEL


def test_side_that_is_missing_is_not_waited_for(announced: Announced) -> None:
    missing = trouble(TroubleKind.NO_DEVICE, CUSTOMER)
    announced.take(Opened(AGENT, "Mic"), missing)
    assert announced.sources == [{AGENT: "Mic"}]
    assert announced.events[1] == missing


def test_side_that_can_not_make_up_its_mind_is_not_waited_for(announced: Announced) -> None:
    announced.take(LEVEL)
    announced.announcer.announce()
    assert announced.announcer.begun
    assert announced.sources == [{}]
    assert announced.events[1:] == [LEVEL]


def test_another_device_is_announced(announced: Announced) -> None:
    announced.take(Opened(AGENT, "Mic"), Opened(CUSTOMER, "Headset"), Opened(CUSTOMER, "Speaker"))
    assert announced.sources[1:] == [{AGENT: "Mic", CUSTOMER: "Speaker"}]


@pytest.mark.parametrize(
    "kind", [TroubleKind.DEVICE_LOST, TroubleKind.STREAM_MOVED, TroubleKind.SOUND_SERVER_LOST]
)
def test_device_that_was_lost_is_not_named_any_more(kind: TroubleKind, announced: Announced) -> None:
    announced.take(Opened(AGENT, "Mic"), Opened(CUSTOMER, "Headset"), trouble(kind, AGENT))
    announced.take(Opened(CUSTOMER, "Speaker"))
    assert announced.sources[-1] == {CUSTOMER: "Speaker"}
    announced.take(Opened(AGENT, "Mic"), trouble(kind, AGENT, over=True), Opened(CUSTOMER, "Headset"))
    assert announced.sources[-1] == {AGENT: "Mic", CUSTOMER: "Headset"}
