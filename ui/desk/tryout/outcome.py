"""What a line of a talk that is tried out led to, in words."""

from collections.abc import Sequence

from msgspec import Struct

from assist.events import (
    Alert,
    AlertLevel,
    Entry,
    Event,
    ItemState,
    Mover,
    Pointer,
    Position,
    Reminder,
    Tick,
)
from assist.guidance.talk import talk
from ui.translating import tr


class Outcome(Struct, frozen=True):
    """`icon` and `role` as `Picture` takes them."""

    icon: str
    role: str
    words: str


def outcomes(events: Sequence[Event], language: str, nothing: str) -> list[Outcome]:
    """In the order in which they came; `nothing` are the words for none."""
    moves = any(isinstance(event, Position) for event in events)
    pointers = [event for event in events if isinstance(event, Pointer)]
    told = [outcome for event in events if (outcome := _of(event, language))]
    if pointers and not moves and pointers[-1].way is not None:
        told.append(Outcome("question_circle", "ink3", _unsure(pointers[-1])))
    return told or [Outcome("subtract_circle", "ink3", nothing)]


def _of(event: Event, language: str) -> Outcome | None:
    match event:
        case Position(by=Mover.START):
            return None
        case Position():
            return Outcome("arrow_right:filled", "accent", _moved(event))
        case Entry():
            return Outcome("edit", "accent", tr("{0}: {1}").format(event.field, event.value))
        case Tick(state=ItemState.SAID):
            return Outcome("checkmark_circle:filled", "accent", tr("Ticked: {0}").format(event.text))
        case Reminder():
            words = tr("Reminds of: {0}").format(", ".join(item.text for item in event.items))
            return Outcome("warning", "caution", words)
        case Alert() if event.level is not AlertLevel.NOTICE:
            return _alarm(event, language)
    return None


def _moved(event: Position) -> str:
    by = {
        Mover.AGENT: tr("Goes to “{0}”: the agent says it"),
        Mover.CUSTOMER: tr("Goes to “{0}”: the customer’s answer"),
    }.get(event.by, tr("Goes to “{0}”: by hand"))
    return by.format(event.title)


def _unsure(pointer: Pointer) -> str:
    return tr("Lights a branch for “{0}”, not sure enough to go").format(pointer.heard)


def _alarm(alert: Alert, language: str) -> Outcome:
    name = talk(language).note.labels.get(alert.kind, alert.kind)
    serious = alert.level is AlertLevel.SERIOUS
    words = tr("Serious alert: {0}, heard “{1}”") if serious else tr("Alert: {0}, heard “{1}”")
    icon, role = ("shield_error:filled", "serious") if serious else ("warning:filled", "caution")
    return Outcome(icon, role, words.format(name, alert.heard))
