"""What a library holds. Frozen structures that may cross threads; no SQL here.

They are also the JSON form of a campaign (`interchange/`) and of what is stored (`library.py`). A field
that is not known is refused, so that a misspelt one in a file is found and not lost.
"""

from enum import StrEnum

from msgspec import Struct


class Speaker(StrEnum):
    """Whose words call for a card."""

    CUSTOMER = "customer"
    AGENT = "agent"
    EITHER = "either"


class Tip(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How somebody experienced does it. `by` is their name; `picture` a PNG or JPEG of 64 KB at most, or empty."""

    text: str
    by: str = ""
    picture: bytes = b""


class Card(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing the agent can say or do.

    `say` is read aloud or nearly so (160 letters at most), `points` are up to three short hints, `more` is
    folded away. A trigger is a phrase that calls for the card, a negative one that forbids it.
    `threshold` (0 to 1) replaces the program's own; `cooldown` is in seconds; a higher `priority` wins a tie
    (-1000 to 1000). `owner` is who keeps the card true.
    """

    id: str
    title: str
    say: str
    points: tuple[str, ...] = ()
    more: str = ""
    triggers: tuple[str, ...] = ()
    negatives: tuple[str, ...] = ()
    speaker: Speaker = Speaker.CUSTOMER
    language: str = "en"
    tags: tuple[str, ...] = ()
    priority: int = 0
    threshold: float | None = None
    cooldown: float = 60.0
    once_per_call: bool = True
    owner: str = ""
    tips: tuple[Tip, ...] = ()


class StepKind(StrEnum):
    SAY = "say"
    ASK = "ask"
    CHOOSE = "choose"
    FILL = "fill"
    END = "end"


class Branch(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A way on from a step: what the customer may answer, and the id of the step it leads to."""

    label: str
    to: str
    phrases: tuple[str, ...] = ()


class Step(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the talk can stand. `field` names the hearing item that a FILL step fills."""

    id: str
    title: str
    say: str
    kind: StepKind = StepKind.SAY
    field: str | None = None
    branches: tuple[Branch, ...] = ()


class Script(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A branching talk script; it starts at its first step."""

    id: str
    title: str
    steps: tuple[Step, ...]


class Weight(StrEnum):
    NORMAL = "normal"
    CRITICAL = "critical"
    COMPLIANCE = "compliance"


class ChecklistItem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that must be said in the call, and phrases that count as having said it."""

    id: str
    text: str
    phrases: tuple[str, ...] = ()
    weight: Weight = Weight.NORMAL


class AlertKind(StrEnum):
    INSULT = "insult"
    THREAT = "threat"
    PUBLISH = "publish"  # a threat to make it public
    DEMAND = "demand"  # out of proportion
    REFUSAL = "refusal"  # refusing to end the call
    REPEATED = "repeated"  # called again and again
    SOS = "sos"  # by the agent's hand
    LONG_SILENCE = "long_silence"
    BOTH_TALKING = "both_talking"
    ONE_SIDE_SILENT = "one_side_silent"


class AlertClass(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The house's own words for a class of alerts; it replaces the language's own.

    `phrases` show it, `unless` take it back; without phrases those of the language stay. `say` is what to
    answer, `points` hints beside it. It is serious from the `serious_after`th time in a call; 0: never.
    """

    kind: AlertKind
    phrases: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    say: str = ""
    points: tuple[str, ...] = ()
    serious_after: int = 1


class Example(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call that was kept to try the campaign on: who said what and what must come up, a line each.

    `talk` has the format of the conversation tests (docs/examples.md); no customer's data stands in it.
    """

    id: str
    title: str
    talk: str


class Campaign(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The work an agent is on. `vocabulary` are words that the speech model should know.

    `outcomes` are those of a call, to choose from, and `note_template` is Jinja2; empty: the language's own.
    """

    id: str
    name: str
    language: str = "en"
    cards: tuple[Card, ...] = ()
    scripts: tuple[Script, ...] = ()
    checklist: tuple[ChecklistItem, ...] = ()
    vocabulary: tuple[str, ...] = ()
    alerts: tuple[AlertClass, ...] = ()
    outcomes: tuple[str, ...] = ()
    note_template: str = ""
    examples: tuple[Example, ...] = ()


Entry = Card | Script | ChecklistItem | Example
"""What a campaign holds many of; each has an id that is unique among its kind."""
