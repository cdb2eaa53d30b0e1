"""What the classes of alerts are called on the desk, and what each is about."""

from scripts_db.cards import AlertKind
from ui.translating import QT_TRANSLATE_NOOP, translated

_NAMES = {
    AlertKind.INSULT: QT_TRANSLATE_NOOP("alerts", "Insult"),
    AlertKind.THREAT: QT_TRANSLATE_NOOP("alerts", "Threat"),
    AlertKind.PUBLISH: QT_TRANSLATE_NOOP("alerts", "Threat to publish"),
    AlertKind.DEMAND: QT_TRANSLATE_NOOP("alerts", "Demand out of proportion"),
    AlertKind.REFUSAL: QT_TRANSLATE_NOOP("alerts", "Would not end the call"),
    AlertKind.REPEATED: QT_TRANSLATE_NOOP("alerts", "Called again and again"),
    AlertKind.SOS: QT_TRANSLATE_NOOP("alerts", "SOS"),
}
_ABOUT = {
    AlertKind.INSULT: QT_TRANSLATE_NOOP("alerts", "The customer calls the agent or the house names."),
    AlertKind.THREAT: QT_TRANSLATE_NOOP("alerts", "The customer threatens a person or the house."),
    AlertKind.PUBLISH: QT_TRANSLATE_NOOP(
        "alerts", "The customer says that they will make it public to get what they want."
    ),
    AlertKind.DEMAND: QT_TRANSLATE_NOOP("alerts", "What is asked for goes far beyond what was wrong."),
    AlertKind.REFUSAL: QT_TRANSLATE_NOOP("alerts", "The customer will not let the call end."),
    AlertKind.REPEATED: QT_TRANSLATE_NOOP("alerts", "The customer says how often they have called already."),
    AlertKind.SOS: QT_TRANSLATE_NOOP(
        "alerts", "The agent’s own call for help, by a key. Nothing is listened for."
    ),
}


def name_of(kind: AlertKind) -> str:
    return translated("alerts", _NAMES[kind])


def about(kind: AlertKind) -> str:
    return translated("alerts", _ABOUT[kind])
