"""The live call over a real sound server: who is heard where, and whose choice of device counts."""

import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from assist.events import Channel, Ended, Hypothesis, Listening, TroubleKind
from assist.hearing.orders import Devices
from models.installed import SpeechModel
from tests.listener import Listener
from tests.sound_server import SoundServer
from tests.tone_model import RATE, ToneModel

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER
Listen = Callable[..., Listener]


@pytest.fixture
def listen(model: SpeechModel, tmp_path: Path) -> Listen:
    return lambda **devices: Listener(Devices(**devices), model, tmp_path / "hearing.log")


def sources(listener: Listener, channel: Channel, *names: str) -> None:
    """Waits until that channel has listened to each of these, one after the other."""
    last: object = None
    for name in names:
        last = listener.wait(Listening, partial(listens_to, channel, name), after=last)


def listens_to(channel: Channel, name: str, event: Listening) -> bool:
    return event.sources.get(channel) == name


def test_both_sides_are_heard_at_the_same_time_of_the_call(
    sound_server: SoundServer, tones: ToneModel, listen: Listen
) -> None:
    sound_server.start("desk", "headset")
    with listen(agent="desk.monitor", customer="headset") as listener:
        for channel in Channel:
            listener.wait_for_sound(channel)
        sound_server.play("desk", tones.speak("hello agent speaking"), RATE)
        sound_server.play("headset", tones.speak("refund my money"), RATE)
        agent = listener.wait_for_text("hello agent speaking", AGENT)
        customer = listener.wait_for_text("refund my money", CUSTOMER)
        assert abs(agent.words[0].start - customer.words[0].start) < 0.5
        assert agent.captured_at - agent.time == pytest.approx(
            customer.captured_at - customer.time, abs=0.002
        )
        assert customer.phrase_end == customer.words[-1].end
    assert not [event for event in listener.of(Hypothesis) if not event.final and event.phrase_end]


def test_stop_makes_what_is_in_flight_final(
    sound_server: SoundServer, tones: ToneModel, listen: Listen
) -> None:
    sound_server.start("desk", "headset")
    with listen(agent="desk.monitor", customer="headset") as listener:
        listener.wait_for_sound(CUSTOMER)
        sound_server.play("headset", tones.speak("refund my money please refund my money please"), RATE)
        listener.wait(Hypothesis)
        listener.ears.stop()
        listener.wait(Ended)
        assert len(listener.finals(CUSTOMER)) == 1


def test_default_microphone_is_never_what_the_headset_plays(
    sound_server: SoundServer, listen: Listen
) -> None:
    sound_server.start("headset")  # whose monitor is the server's default source, for there is no other
    with listen() as listener:
        listener.wait_for_trouble(TroubleKind.NO_DEVICE, AGENT)
        assert listener.wait(Listening).sources == {CUSTOMER: "headset"}
        sound_server.plug("desk")
        sound_server.plug_microphone("microphone", hears="desk")
        sources(listener, AGENT, "microphone")


def test_default_devices_are_followed(sound_server: SoundServer, tones: ToneModel, listen: Listen) -> None:
    sound_server.start("speaker", "headset")
    sound_server.set_default_sink("speaker")
    with listen() as listener:
        sources(listener, CUSTOMER, "speaker")
        sound_server.set_default_sink("headset")
        sources(listener, CUSTOMER, "speaker", "headset")
        sound_server.play("headset", tones.speak("refund my money"), RATE)
        listener.wait_for_text("refund my money", CUSTOMER)


def test_another_device_is_listened_to_when_chosen_and_after_a_restart(
    sound_server: SoundServer, tones: ToneModel, listen: Listen
) -> None:
    sound_server.start("headset", "other")
    with listen(customer="headset") as listener:
        sources(listener, CUSTOMER, "headset")
        listener.ears.choose(CUSTOMER, "other")
        sources(listener, CUSTOMER, "headset", "other")
        os.kill(listener.ears.pid, signal.SIGKILL)
        back = listener.wait_for_trouble(TroubleKind.HEARING_RESTARTED, None, over=True)
        assert listener.wait(Listening, after=back).sources == {CUSTOMER: "other"}
        sound_server.play("other", tones.speak("hello"), RATE)
        listener.wait_for_text("hello", CUSTOMER)


def test_old_device_stays_when_the_chosen_one_is_missing(
    sound_server: SoundServer, tones: ToneModel, listen: Listen
) -> None:
    sound_server.start("headset")
    with listen(customer="headset") as listener:
        listener.wait_for_sound(CUSTOMER)
        listener.ears.choose(CUSTOMER, "nowhere")
        assert listener.wait_for_trouble(TroubleKind.NO_DEVICE, CUSTOMER).detail == "nowhere"
        sound_server.play("headset", tones.speak("refund my money"), RATE)
        listener.wait_for_text("refund my money", CUSTOMER)
