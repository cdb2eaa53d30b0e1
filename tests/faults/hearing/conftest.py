"""A call over the sound server: two people who say what they are told to."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assist.events import Channel
from assist.hearing.orders import Devices
from models.installed import SpeechModel
from tests.listener import Listener
from tests.sound_server import SoundServer
from tests.tone_model import RATE, ToneModel

Say = Callable[[Channel, str], None]
Listen = Callable[[], Listener]

SINKS = {Channel.AGENT: "desk", Channel.CUSTOMER: "headset"}
"""Where each of them can be heard: “desk” stands in for the agent's microphone."""


@pytest.fixture
def say(sound_server: SoundServer, tones: ToneModel) -> Say:
    return lambda channel, text: sound_server.play(SINKS[channel], tones.speak(text), RATE)


@pytest.fixture
def listen(model: SpeechModel, tmp_path: Path) -> Listen:
    devices = Devices(agent="desk.monitor", customer="headset")
    return lambda: Listener(devices, model, tmp_path / "hearing.log")
