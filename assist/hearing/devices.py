"""The sound devices of this computer, to choose from. The streams of the hearing process are left alone."""

import sys
from collections.abc import Callable

from msgspec import Struct

from assist.errors import DeviceNotFound, NoDevice
from assist.events import Channel
from assist.hearing.orders import Devices
from assist.hearing.sound_system import DEFAULT


class Device(Struct, frozen=True):
    """`id` is the name to choose it by, `description` one for people; `default` marks the system's choice."""

    id: str
    description: str
    default: bool = False


class Choices(Struct, frozen=True):
    """One channel's devices; `finds` says whether a name means one that is there."""

    devices: list[Device]
    finds: Callable[[str], bool]


def microphones() -> list[Device]:
    """What the agent can be heard with."""
    return _choices(Channel.AGENT).devices


def playbacks() -> list[Device]:
    """What plays, where the customer can be heard."""
    return _choices(Channel.CUSTOMER).devices


def check(chosen: Devices) -> None:
    """Raises DeviceNotFound for a device that is named and not there, NoDevice when there is none at all."""
    for channel, name in ((Channel.AGENT, chosen.agent), (Channel.CUSTOMER, chosen.customer)):
        if name == DEFAULT:
            continue
        choices = _choices(channel)
        if choices.finds(name):
            continue
        if not choices.devices:
            raise NoDevice
        raise DeviceNotFound(name, ", ".join(device.id for device in choices.devices))


def _choices(channel: Channel) -> Choices:
    if sys.platform == "win32" and channel is Channel.CUSTOMER:
        import pyaudiowpatch

        from assist.hearing.loopback_system import loopbacks

        found = loopbacks(pyaudiowpatch)
        return _named([Device(device.name, device.name, device.default) for device in found])
    return (_served(channel) if sys.platform == "linux" else None) or _plain(channel)


def _served(channel: Channel) -> Choices | None:
    """From the sound server; None if there is none."""
    try:
        from assist.hearing import pulse
    except OSError:  # no libpulse
        return None
    snapshot = pulse.look()
    if snapshot is None:
        return None
    ports = snapshot.ports
    listed = ports.microphones() if channel is Channel.AGENT else ports.sinks
    default = ports.find(channel, DEFAULT)
    devices = [
        Device(port.name, port.description, ports.find(channel, port.name) == default) for port in listed
    ]
    return Choices(devices, lambda name: ports.find(channel, name) is not None)


def _plain(channel: Channel) -> Choices:
    from assist.hearing.capture import PortAudio
    from assist.hearing.plain_system import choice

    portaudio = PortAudio()
    portaudio.look_again()
    inputs = portaudio.inputs()
    default = choice(inputs, channel, DEFAULT)
    return _named([Device(device.name, device.name, device == default) for device in inputs])


def _named(devices: list[Device]) -> Choices:
    names = {device.id.casefold() for device in devices}
    return Choices(devices, lambda name: name.casefold() in names)
