"""Devices straight from PortAudio, as on macOS, for Windows' microphones, and on Linux without a sound server."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assist.events import Channel, Listening, TroubleKind
from assist.hearing.capture import Input
from assist.hearing.orders import Devices
from assist.hearing.plain_system import choice
from models.installed import SpeechModel
from tests.listener import Listener
from tests.sound_server import SoundServer
from tests.tone_model import RATE, ToneModel

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER
BUILT_IN = Input(0, "MacBook Microphone", 48_000, 1, False)
HEADSET = Input(1, "Headset", 16_000, 1, True)
BLACKHOLE = Input(2, "BlackHole 2ch", 48_000, 2, False)


@pytest.mark.parametrize(
    ("channel", "wanted", "inputs", "chosen"),
    [
        (AGENT, "default", [BUILT_IN, HEADSET, BLACKHOLE], HEADSET),
        (AGENT, "default", [BUILT_IN, BLACKHOLE], BUILT_IN),
        (AGENT, "default", [BLACKHOLE], None),
        (AGENT, "headset", [BUILT_IN, HEADSET], HEADSET),
        (AGENT, "Head", [BUILT_IN, HEADSET], None),
        (CUSTOMER, "default", [BUILT_IN, HEADSET, BLACKHOLE], BLACKHOLE),
        (CUSTOMER, "default", [BUILT_IN, HEADSET], None),
        (CUSTOMER, "Headset", [BUILT_IN, HEADSET], HEADSET),
        (CUSTOMER, "default", [], None),
    ],
)
def test_choice_among_the_inputs(
    channel: Channel, wanted: str, inputs: list[Input], chosen: Input | None
) -> None:
    assert choice(inputs, channel, wanted) == chosen


@pytest.fixture
def listener(model: SpeechModel, tmp_path: Path) -> Listener:
    return Listener(Devices(agent="desk", customer="headset"), model, tmp_path / "hearing.log")


def test_both_sides_are_heard_and_again_after_both_were_lost(
    sound_server: SoundServer, plug_plain: Callable[..., None], tones: ToneModel, listener: Listener
) -> None:
    sound_server.start("desk", "headset")
    plug_plain("desk", "headset")
    with listener:
        assert listener.wait(Listening).sources == {AGENT: "desk", CUSTOMER: "headset"}
        listener.wait_for_sound(CUSTOMER)
        sound_server.play("headset", tones.speak("refund my money"), RATE)
        listener.wait_for_text("refund my money", CUSTOMER)
        sound_server.kill()
        listener.wait_for_trouble(TroubleKind.DEVICE_LOST, CUSTOMER)
        sound_server.start("desk", "headset")
        listener.wait_for_trouble(TroubleKind.DEVICE_LOST, CUSTOMER, over=True)
        listener.wait_for_trouble(TroubleKind.DEVICE_LOST, AGENT, over=True)
        sound_server.play("desk", tones.speak("hello"), RATE)
        listener.wait_for_text("hello", AGENT)


def test_device_that_comes_later_is_found_though_portaudio_must_start_anew(
    sound_server: SoundServer, plug_plain: Callable[..., None], tones: ToneModel, listener: Listener
) -> None:
    sound_server.start("desk", "headset")
    plug_plain("desk")
    with listener:
        listener.wait_for_trouble(TroubleKind.NO_DEVICE, CUSTOMER)
        listener.wait_for_sound(AGENT)
        plug_plain("desk", "headset")
        listener.wait_for_trouble(TroubleKind.NO_DEVICE, CUSTOMER, over=True)
        sound_server.play("headset", tones.speak("refund my money"), RATE)
        listener.wait_for_text("refund my money", CUSTOMER)
        sound_server.play("desk", tones.speak("hello"), RATE)
        listener.wait_for_text("hello", AGENT)
