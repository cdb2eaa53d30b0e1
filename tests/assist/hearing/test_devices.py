"""What there is to choose from."""

from collections.abc import Callable

import pytest

from assist.errors import DeviceNotFound, NoDevice
from assist.hearing.devices import Device, check, microphones, playbacks
from assist.hearing.orders import Devices
from tests.sound_server import SoundServer


def test_microphones_are_listed_without_monitors(sound_server: SoundServer) -> None:
    sound_server.start("desk", "headset")
    sound_server.plug_microphone("mic", hears="desk")
    assert microphones() == [Device("mic", "mic", True)]


def test_sinks_are_listed_with_the_default_marked(sound_server: SoundServer) -> None:
    sound_server.start("speaker", "headset")
    sound_server.set_default_sink("headset")
    assert playbacks() == [Device("speaker", "speaker"), Device("headset", "headset", True)]


@pytest.mark.parametrize(
    "known",
    [
        Devices(),
        Devices(agent="mic", customer="headset"),
        Devices(agent="MIC", customer="Headset"),
        Devices(agent="desk.monitor", customer="desk.monitor"),
    ],
)
def test_known_devices_pass(known: Devices, sound_server: SoundServer) -> None:
    sound_server.start("desk", "headset")
    sound_server.plug_microphone("mic", hears="desk")
    check(known)


def test_unknown_device_is_named_with_those_that_are_there(sound_server: SoundServer) -> None:
    sound_server.start("speaker", "headset")
    with pytest.raises(DeviceNotFound, match=r"“earbuds”.*speaker, headset"):
        check(Devices(customer="earbuds"))


def test_named_device_where_there_is_none_at_all(sound_server: SoundServer) -> None:
    sound_server.start()
    with pytest.raises(NoDevice):
        check(Devices(agent="headset"))


def test_without_a_sound_server_the_plain_devices_are_listed(
    sound_server: SoundServer, plug_plain: Callable[..., None]
) -> None:
    sound_server.start("desk", "headset")
    plug_plain("desk", "headset")
    assert {"desk", "headset"} <= {device.id for device in microphones()}
    check(Devices(agent="desk", customer="Headset"))
    with pytest.raises(DeviceNotFound, match="desk"):
        check(Devices(agent="earbuds"))
