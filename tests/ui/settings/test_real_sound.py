"""The test of both sides over a real sound server."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assist.events import Channel
from assist.hearing.devices import microphones, playbacks
from assist.settings import HearingSettings, Loaded, Settings
from tests.sound_server import SoundServer
from tests.tone_model import RATE, ToneModel
from ui.live_calls import SoundTest
from ui.panel.menu import Devices
from ui.settings.draft import Draft
from ui.settings.sound import SoundCheck
from ui.theme import Look
from ui.widgets.fields import Choice

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


@pytest.fixture
def sound(look: Look, sound_server: SoundServer, qtbot: QtBot) -> Iterator[SoundCheck]:
    sound_server.start("desk", "headset")
    draft = Draft(Loaded(Settings(hearing=HearingSettings(agent_device="desk.monitor"))))
    made = SoundCheck(look, Devices(microphones, playbacks), draft, SoundTest)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.bridge.stop_and_wait()


def test_what_is_played_is_heard_on_the_device_that_was_chosen(
    sound: SoundCheck, sound_server: SoundServer, tones: ToneModel, qtbot: QtBot
) -> None:
    choice = sound.sides[CUSTOMER].device
    assert isinstance(choice, Choice)
    place = choice.findData("headset")
    assert place > 0
    choice.setCurrentIndex(place)
    heard: list[bool] = []
    sound.bridge.heard.connect(lambda _event: heard.append(True))
    choice.activated.emit(place)
    qtbot.waitUntil(lambda: len(heard) > 5, timeout=20_000)
    assert not sound.sides[CUSTOMER].is_heard
    with qtbot.waitSignal(sound.sides[CUSTOMER].heard, timeout=20_000):
        sound_server.play("headset", tones.speak("refund my money"), RATE)
    assert sound.sides[CUSTOMER].status.text() == "I hear what is played."
    assert not sound.sides[AGENT].is_heard
