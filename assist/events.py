"""The words that travel: through the pipe of the hearing process, the call thread, the screen and `--json`.

Every event is a frozen structure and one JSON object a line: `event` names its kind, `time` is the position in
the sound in seconds, `captured_at` the monotonic clock in seconds when that sound had been captured, so that
every delay can be measured in the product itself. docs/events.md is the contract for other programs.
"""

from enum import StrEnum

import msgspec
from msgspec import Struct

from scripts_db.cards import AlertKind as AlertKind


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
    in a live final, else None. `paused` marks a partial after which it is quiet: the speaker seems to be done,
    long before the recogniser dares to end the utterance. `echo` marks words that are the other side heard
    through the speakers.
    """

    channel: Channel
    utterance: str
    text: str
    final: bool
    paused: bool = False
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


class Mover(StrEnum):
    """What moved the script: its beginning, one of the voices, or the agent's hand."""

    START = "start"
    AGENT = "agent"
    CUSTOMER = "customer"
    HAND = "hand"


class Way(Struct, frozen=True):
    """A way on from a step: its label, the id and title of the step it leads to, and one phrase that takes it."""

    label: str
    to: str
    title: str
    phrase: str


class Position(Event, frozen=True, kw_only=True):
    """Where the script stands now.

    `say` has its placeholders filled. `number` counts the steps of this call from 1, `count` adds the shortest way
    to an end. `before` is what the step before resulted in (`title: answer`), `heard` the words that moved it.
    """

    script: str
    step: str
    title: str
    kind: str
    say: str
    number: int
    count: int
    ways: tuple[Way, ...]
    by: Mover
    field: str | None = None
    before: str = ""
    heard: str = ""
    can_go_back: bool = False


class Pointer(Event, frozen=True, kw_only=True):
    """The way that the talk points to, not taken yet: its place in `ways`, or None when it points nowhere."""

    script: str
    step: str
    way: int | None
    heard: str = ""


class Entry(Event, frozen=True, kw_only=True):
    """What a step was to fill in: the value, the words it comes from; `by_hand` when the agent wrote it."""

    script: str
    step: str
    field: str
    value: str
    heard: str = ""
    by_hand: bool = False


class ItemState(StrEnum):
    OPEN = "open"
    SAID = "said"
    WAIVED = "waived"  # does not apply to this call


class Tick(Event, frozen=True, kw_only=True):
    """A checklist item has changed: said (`heard` are the words), open again, or it does not apply.

    `said` of `total` items are said (one that does not apply counts in neither), `score` is their weighted share,
    0 to 1.
    """

    item: str
    text: str
    state: ItemState
    heard: str = ""
    by_hand: bool = False
    said: int
    total: int
    score: float


class OpenItem(Struct, frozen=True):
    """An item that is still to be said: its weight ("critical", "compliance"), and words to say it with."""

    id: str
    text: str
    weight: str
    say: str


class Reminder(Event, frozen=True, kw_only=True):
    """Somebody says goodbye (`heard`) while an item that must not be missing is open."""

    channel: Channel
    utterance: str
    heard: str
    items: tuple[OpenItem, ...]


class AlertLevel(StrEnum):
    NOTICE = "notice"
    CAUTION = "caution"
    SERIOUS = "serious"


class Alert(Event, frozen=True, kw_only=True):
    """What was heard that an agent should not be alone with; a person decides what it was.

    `heard` are the words, `phrase` the one that they fit, `count` how often this kind came in the call, `say` and
    `points` the house's wording to answer with. `over`: a silence or talking over each other has passed.
    """

    kind: AlertKind
    level: AlertLevel
    channel: Channel | None = None
    utterance: str | None = None
    heard: str = ""
    phrase: str = ""
    say: str = ""
    points: tuple[str, ...] = ()
    count: int = 1
    over: bool = False


Heard = Hypothesis | Level | Gap | Trouble | Listening | Ended
"""What the hearing process tells."""

to_line = msgspec.json.encode
"""An event as one JSON object in bytes, without the line end."""

heard_from_line = msgspec.json.Decoder(Heard).decode
"""One line of the hearing process' pipe back into its event. Raises msgspec.DecodeError."""
