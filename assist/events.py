"""The words that travel: through the pipe of the hearing process, the call thread, the screen and `--json`.

Every event is a frozen structure and one JSON object a line: `event` names its kind, `time` is the position in
the sound in seconds, `captured_at` the monotonic clock in seconds when that sound had been captured, so that
every delay can be measured in the product itself. docs/events.md is the contract for other programs.
"""

from enum import StrEnum

import msgspec
from msgspec import Struct


class Channel(StrEnum):
    """Where sound comes from: the agent's microphone, or what the headset plays."""

    AGENT = "agent"
    CUSTOMER = "customer"


class Event(Struct, frozen=True, kw_only=True, tag_field="event", tag=str.lower):
    time: float
    captured_at: float


class Word(Struct, frozen=True):
    """A recognised word: `start` and `end` in seconds in the sound, `confidence` 0 to 1."""

    text: str
    start: float
    end: float
    confidence: float


class Hypothesis(Event, frozen=True, kw_only=True):
    """The recogniser's current reading of an utterance: replaced by the next one until it is final.

    `phrase_end` is where the speech ends in the sound, in seconds: known ahead in a recording, from the last word
    in a live final, else None. `echo` marks words that are the other side heard through the speakers.
    """

    channel: Channel
    utterance: str
    text: str
    final: bool
    words: tuple[Word, ...] = ()
    phrase_end: float | None = None
    echo: bool = False


class Level(Event, frozen=True, kw_only=True):
    """Loudness of one block, in dB relative to full scale (-100 is silence)."""

    channel: Channel
    rms: float
    peak: float


class GapReason(StrEnum):
    OVERLOAD = "overload"
    DEVICE = "device"
    RESTART = "restart"


class Gap(Event, frozen=True, kw_only=True):
    """Sound that was lost, `lost` seconds up to `time`; `utterance` is the one in flight, which will get no final."""

    channel: Channel
    lost: float
    reason: GapReason
    utterance: str | None = None


class TroubleKind(StrEnum):
    NO_DEVICE = "no_device"  # nothing to open: no device at all, or none of that name
    DEVICE_LOST = "device_lost"  # it was open and went away
    STREAM_MOVED = "stream_moved"  # the sound server moved the stream to another source
    SOUND_SERVER_LOST = "sound_server_lost"
    NO_SOUND = "no_sound"  # the device is there and gives nothing but digital silence
    OVERLOAD = "overload"  # recognition does not keep up
    HEARING_RESTARTED = "hearing_restarted"
    ECHO = "echo"  # the customer is heard through the agent's microphone


class Trouble(Event, frozen=True, kw_only=True):
    """Something the agent should know. The same kind and channel with `over` says that it has passed."""

    kind: TroubleKind
    channel: Channel | None = None
    detail: str = ""
    over: bool = False


class Listening(Event, frozen=True, kw_only=True):
    """Hearing has begun: the model's name, and the source of each channel that is open."""

    model: str
    demo: bool
    sources: dict[Channel, str]


class Ended(Event, frozen=True, kw_only=True):
    """The sound is over: the end of a recording, or stopped."""


class CardName(Struct, frozen=True):
    id: str
    title: str


class Suggestion(Event, frozen=True, kw_only=True):
    """A card that may be shown, and why.

    `trigger` is the phrase that fitted, `heard` the words that matched it (a piece of the hypothesis' text),
    `score` how well and `needed` what it took (0 to 1). `early`: decided on a partial. `after_phrase_end`: seconds
    from the end of the speech to this decision, negative when earlier, None when that end is not known yet.
    """

    channel: Channel
    utterance: str
    card: CardName
    trigger: str
    heard: str
    score: float
    needed: float
    early: bool
    after_phrase_end: float | None = None


class Unsure(Event, frozen=True, kw_only=True):
    """Honest silence: a request was heard and no card fits well enough. `text` is what to search for."""

    channel: Channel
    utterance: str
    text: str


Heard = Hypothesis | Level | Gap | Trouble | Listening | Ended
"""What the hearing process tells."""

to_line = msgspec.json.encode
"""An event as one JSON object in bytes, without the line end."""

heard_from_line = msgspec.json.Decoder(Heard).decode
"""One line of the hearing process' pipe back into its event. Raises msgspec.DecodeError."""
