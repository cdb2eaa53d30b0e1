"""Devices that go and come back, on a real sound server. Nothing is ever heard on the wrong channel."""

import time

import pytest

from assist.events import Channel, Gap, GapReason, Listening, TroubleKind
from tests.faults.hearing.conftest import Listen, Say
from tests.listener import Listener
from tests.sound_server import SoundServer

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


def wait_for_both(listener: Listener) -> None:
    listener.wait(Listening, lambda event: len(event.sources) == 2)


def test_headset_that_was_unplugged_is_heard_again(
    sound_server: SoundServer, say: Say, listen: Listen
) -> None:
    sound_server.start("desk", "headset")
    with listen() as listener:
        wait_for_both(listener)
        say(CUSTOMER, "refund my money")
        listener.wait_for_text("refund my money", CUSTOMER)
        sound_server.unplug("headset")
        listener.wait_for_trouble(TroubleKind.STREAM_MOVED, CUSTOMER)  # the server gave us the desk instead
        say(AGENT, "agent speaking please")
        listener.wait_for_text("agent speaking please", AGENT)
        sound_server.plug("headset")
        listener.wait_for_trouble(TroubleKind.STREAM_MOVED, CUSTOMER, over=True)
        say(CUSTOMER, "hello")
        listener.wait_for_text("hello", CUSTOMER)
        lost = listener.wait(Gap, lambda gap: gap.reason is GapReason.DEVICE and gap.channel is CUSTOMER)
        assert lost.lost > 1
        assert listener.finals(CUSTOMER) == ["refund my money", "hello"]


def test_stream_that_is_moved_elsewhere_is_not_believed(
    sound_server: SoundServer, say: Say, listen: Listen
) -> None:
    sound_server.start("desk", "headset")
    with listen() as listener:
        wait_for_both(listener)
        listener.wait_for_sound(CUSTOMER)
        sound_server.move_streams(of="headset", to="desk")
        listener.wait_for_trouble(TroubleKind.STREAM_MOVED, CUSTOMER)
        say(AGENT, "agent speaking")
        listener.wait_for_text("agent speaking", AGENT)
        listener.wait_for_trouble(TroubleKind.STREAM_MOVED, CUSTOMER, over=True)
        say(CUSTOMER, "please")
        listener.wait_for_text("please", CUSTOMER)
        assert listener.finals(CUSTOMER) == ["please"]


def test_both_devices_go_and_come_back(sound_server: SoundServer, say: Say, listen: Listen) -> None:
    sound_server.start("desk", "headset")
    with listen() as listener:
        wait_for_both(listener)
        listener.wait_for_sound(AGENT)
        listener.wait_for_sound(CUSTOMER)
        sound_server.unplug("headset")
        listener.wait_for_trouble(TroubleKind.STREAM_MOVED, CUSTOMER)
        sound_server.unplug("desk")  # and there is nowhere left to move to
        lost = listener.wait_for_trouble(TroubleKind.DEVICE_LOST, AGENT)
        sound_server.plug("desk")
        sound_server.plug("headset")
        listener.wait_for_trouble(TroubleKind.DEVICE_LOST, AGENT, over=True)
        listener.wait_for_trouble(TroubleKind.STREAM_MOVED, CUSTOMER, over=True)
        say(AGENT, "agent speaking")
        said = listener.wait_for_text("agent speaking", AGENT)
        assert said.time > lost.time


def test_sound_server_that_died_is_listened_to_again(
    sound_server: SoundServer, say: Say, listen: Listen
) -> None:
    sound_server.start("desk", "headset")
    with listen() as listener:
        for channel in Channel:
            listener.wait_for_sound(channel)
        sound_server.kill()
        for channel in Channel:
            listener.wait_for_trouble(TroubleKind.SOUND_SERVER_LOST, channel)
        sound_server.start("desk", "headset")
        for channel in Channel:
            listener.wait_for_trouble(TroubleKind.SOUND_SERVER_LOST, channel, over=True)
        say(CUSTOMER, "my money")
        listener.wait_for_text("my money", CUSTOMER)
        say(AGENT, "hello")
        listener.wait_for_text("hello", AGENT)


@pytest.mark.parametrize("server_runs", [True, False])
def test_no_device_at_all_is_said_until_there_is_one(
    server_runs: bool, sound_server: SoundServer, say: Say, listen: Listen
) -> None:
    if server_runs:
        sound_server.start()
    with listen() as listener:
        for channel in Channel:
            listener.wait_for_trouble(TroubleKind.NO_DEVICE, channel)
        assert listener.wait(Listening).sources == {}
        if server_runs:
            sound_server.plug("desk")
            sound_server.plug("headset")
        else:
            sound_server.start("desk", "headset")
        for channel in Channel:
            listener.wait_for_trouble(TroubleKind.NO_DEVICE, channel, over=True)
        say(CUSTOMER, "refund please")
        listener.wait_for_text("refund please", CUSTOMER)


def test_one_side_is_heard_while_the_other_is_missing(
    sound_server: SoundServer, say: Say, listen: Listen
) -> None:
    sound_server.start("headset")
    with listen() as listener:
        missing = listener.wait_for_trouble(TroubleKind.NO_DEVICE, AGENT)
        assert missing.detail == "desk.monitor"
        assert listener.wait(Listening).sources.keys() == {CUSTOMER}
        say(CUSTOMER, "refund my money")
        listener.wait_for_text("refund my money", CUSTOMER)


def test_digital_silence_is_said_until_there_is_sound(
    sound_server: SoundServer, say: Say, listen: Listen
) -> None:
    sound_server.start("desk", "headset")
    with listen() as listener:
        wait_for_both(listener)
        began = time.monotonic()
        listener.wait_for_trouble(TroubleKind.NO_SOUND, CUSTOMER)
        assert time.monotonic() - began > 9
        say(CUSTOMER, "hello")
        listener.wait_for_trouble(TroubleKind.NO_SOUND, CUSTOMER, over=True)
        listener.wait_for_text("hello", CUSTOMER)
