"""Which sound system each channel has on this computer."""

import sys

from assist.events import Channel
from assist.hearing.capture import PortAudio
from assist.hearing.plain_system import PlainSystem
from assist.hearing.sound_system import SoundSystem

_PATIENCE = 5.0
"""Seconds, after which opening or closing a device hangs for ever; then the process is started anew."""


def systems() -> dict[Channel, SoundSystem]:
    portaudio = PortAudio(patience=_PATIENCE)
    plain: dict[Channel, SoundSystem] = {channel: PlainSystem(channel, portaudio) for channel in Channel}
    if sys.platform == "win32":
        import pyaudiowpatch

        from assist.hearing.loopback_system import LoopbackSystem

        plain[Channel.CUSTOMER] = LoopbackSystem(pyaudiowpatch)
    return _served(portaudio, plain) if sys.platform == "linux" else plain


def _served(portaudio: PortAudio, plain: dict[Channel, SoundSystem]) -> dict[Channel, SoundSystem]:
    try:
        from assist.hearing.pulse import SoundServer
        from assist.hearing.served_system import ServedSystem
    except OSError:  # no libpulse on this computer
        return plain
    server = SoundServer()
    server.wait()
    return {
        channel: ServedSystem(channel, portaudio, server, otherwise) for channel, otherwise in plain.items()
    }
