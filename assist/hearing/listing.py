"""The devices of this moment, from a process that has just started: PortAudio looks only then."""

import subprocess

import msgspec

from assist.hearing.capture import Input
from assist.hearing.child import command
from assist.hearing.orders import INPUTS

_PATIENCE = 10.0


def inputs_now() -> list[Input]:
    """Empty when they can't be listed."""
    try:
        listed = subprocess.run(
            [*command(), INPUTS], capture_output=True, timeout=_PATIENCE, check=True
        ).stdout
        return msgspec.json.decode(listed, type=list[Input])
    except (OSError, subprocess.SubprocessError, msgspec.MsgspecError):
        return []
