"""What the hearing process is told, as JSON lines on its stdin: first what to hear, then changes of device.

When its stdin closes it finishes what it has heard and ends.
"""

from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from assist.events import Channel, Heard
from models.installed import SpeechModel

INPUTS = "inputs"
"""As its argument: list the devices that PortAudio knows, and end."""


class Pace(StrEnum):
    REAL = "real"
    FAST = "fast"


class Recording(Struct, frozen=True, tag="recording"):
    """A sound file: stereo has the agent left and the customer right, mono is heard as the customer.

    `start` is where to begin, in seconds.
    """

    path: Path
    pace: Pace = Pace.REAL
    start: float = 0.0


class Devices(Struct, frozen=True, tag="devices"):
    """The live call: the agent's microphone, and the device whose playing is the customer.

    Names as `callcue devices` lists them; "default" is the system's choice.
    """

    agent: str = "default"
    customer: str = "default"


class Hear(Struct, frozen=True, tag="hear"):
    """The first order.

    After a restart time goes on by `origin`, the monotonic clock at time 0 of a live call, and ids by
    `utterances`, how many each channel has said. With a `grammar` only its phrases are heard.
    """

    sources: Recording | Devices
    model: SpeechModel
    origin: float = 0.0
    utterances: dict[Channel, int] = {}
    grammar: tuple[str, ...] = ()


class Choose(Struct, frozen=True, tag="choose"):
    """Listen to another device from now on."""

    channel: Channel
    device: str


class Chosen(Struct, frozen=True, tag_field="event", tag="chosen"):
    """An answer: that device is listened to now."""

    channel: Channel
    device: str


class Refused(Struct, frozen=True, tag_field="event", tag="refused"):
    """An answer: what was ordered can't be done, for this reason, and the hearing process ends."""

    part: Literal["recording", "model", "portaudio"]
    reason: str = ""


def _path(kind: type, value: Any) -> Any:
    if kind is Path:
        return Path(value)
    raise NotImplementedError(kind)


order_to_line = msgspec.json.Encoder(enc_hook=str).encode
order_from_line = msgspec.json.Decoder(Hear | Choose, dec_hook=_path).decode
answer_from_line = msgspec.json.Decoder(Heard | Chosen | Refused).decode
