"""A call that begins by its sound, over a real sound server."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assist.events import Level
from assist.settings import HearingSettings
from tests.sound_server import SoundServer
from tests.tone_model import RATE, ToneModel
from ui.live_calls import SoundTest
from ui.waiting import Waiting

DEVICES = HearingSettings(agent_device="desk.monitor", customer_device="headset")


@pytest.fixture
def waiting(qtbot: QtBot, sound_server: SoundServer) -> Iterator[Waiting]:
    sound_server.start("desk", "headset")
    made = Waiting(SoundTest)
    yield made
    made.close()


def test_it_begins_when_both_have_spoken_and_not_before(
    waiting: Waiting, sound_server: SoundServer, tones: ToneModel, qtbot: QtBot
) -> None:
    begun: list[bool] = []
    waiting.begun.connect(lambda: begun.append(True))
    levels: list[Level] = []
    waiting.heard.connect(levels.append)
    waiting.begin(DEVICES)
    qtbot.waitUntil(lambda: len(levels) > 5, timeout=20_000)
    sound_server.play("desk", tones.speak("hello agent speaking"), RATE)
    qtbot.waitUntil(lambda: any(level.peak > -45 for level in levels), timeout=20_000)
    assert begun == []
    with qtbot.waitSignal(waiting.begun, timeout=20_000):
        sound_server.play("headset", tones.speak("hello refund my money please"), RATE)
    assert not waiting.on
