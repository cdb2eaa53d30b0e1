"""A talk is spoken over a real sound server, heard with the model that comes with the program."""

from collections.abc import Iterator

import pytest
import soundfile
from pytestqt.qtbot import QtBot

from assist import sample
from assist.events import Channel, Hypothesis
from assist.settings import HearingSettings, Settings
from scripts_db.cards import Campaign
from tests.sound_server import SoundServer
from ui.desk.tryout.voice import Voice

SETTINGS = Settings(hearing=HearingSettings(agent_device="desk.monitor", customer_device="desk"))


@pytest.fixture
def voice(qapp: object) -> Iterator[Voice]:
    made = Voice()
    yield made
    made.close()


def test_what_is_said_into_the_microphone_belongs_to_who_is_played(
    voice: Voice, sound_server: SoundServer, qtbot: QtBot
) -> None:
    sound_server.start("desk")
    finals: list[Hypothesis] = []
    voice.heard.connect(lambda heard: finals.append(heard) if heard.final else None)
    with qtbot.waitSignal(voice.loud, timeout=30_000):
        voice.start(SETTINGS, Campaign(id="c", name="C"))
    samples, rate = soundfile.read(sample.two_seconds(), dtype="int16")
    sound_server.play("desk", samples, rate)
    qtbot.waitUntil(lambda: bool(finals), timeout=30_000)
    assert finals[0].text == sample.TWO_SECONDS_TEXT
    assert finals[0].channel is Channel.CUSTOMER
    voice.stop()
    assert not voice.listens
