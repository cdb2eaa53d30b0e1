"""An entry in words that a person reads side by side with another: its fields by name, their values as text."""

from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from scripts_db.cards import Campaign, ChecklistItem, Entry, Speaker
from ui.desk.cards.columns import SPEAKERS
from ui.translating import QT_TRANSLATE_NOOP, translated

_NAMES = {
    "title": QT_TRANSLATE_NOOP("entry", "Title"),
    "name": QT_TRANSLATE_NOOP("entry", "Name"),
    "text": QT_TRANSLATE_NOOP("entry", "Text"),
    "say": QT_TRANSLATE_NOOP("entry", "Say"),
    "points": QT_TRANSLATE_NOOP("entry", "Points"),
    "more": QT_TRANSLATE_NOOP("entry", "More"),
    "triggers": QT_TRANSLATE_NOOP("entry", "Triggers"),
    "negatives": QT_TRANSLATE_NOOP("entry", "Not when they say"),
    "speaker": QT_TRANSLATE_NOOP("entry", "Said by"),
    "language": QT_TRANSLATE_NOOP("entry", "Language"),
    "tags": QT_TRANSLATE_NOOP("entry", "Tags"),
    "priority": QT_TRANSLATE_NOOP("entry", "Priority"),
    "threshold": QT_TRANSLATE_NOOP("entry", "Sure from"),
    "cooldown": QT_TRANSLATE_NOOP("entry", "Show again after"),
    "once_per_call": QT_TRANSLATE_NOOP("entry", "Once in a call"),
    "owner": QT_TRANSLATE_NOOP("entry", "Owner"),
    "tips": QT_TRANSLATE_NOOP("entry", "Tips"),
    "steps": QT_TRANSLATE_NOOP("entry", "Steps"),
    "phrases": QT_TRANSLATE_NOOP("entry", "Phrases"),
    "weight": QT_TRANSLATE_NOOP("entry", "Weight"),
    "vocabulary": QT_TRANSLATE_NOOP("entry", "Words"),
    "alerts": QT_TRANSLATE_NOOP("entry", "Alerts"),
    "outcomes": QT_TRANSLATE_NOOP("entry", "Outcomes"),
    "note_template": QT_TRANSLATE_NOOP("entry", "Template of the note"),
    "talk": QT_TRANSLATE_NOOP("entry", "Talk"),
}


def title_of(entry: Entry | Campaign) -> str:
    """How a person knows it."""
    if isinstance(entry, Campaign):
        return entry.name
    return entry.text if isinstance(entry, ChecklistItem) else entry.title


def field_name(field: str) -> str:
    return translated("entry", _NAMES.get(field, field))


def as_text(value: Any) -> str:
    """A list is a line each; what has parts has them one behind the other."""
    match value:
        case None:
            return ""
        case bool():
            return translated("entry", "yes") if value else translated("entry", "no")
        case Speaker():
            return translated("cards", SPEAKERS[value])
        case float():
            return f"{value:g}"
        case bytes():
            return translated("entry", "a picture") if value else ""
        case tuple():
            return "\n".join(map(as_text, value))
        case Struct():
            parts = (as_text(part) for name, part in asdict(value).items() if name != "id")
            return " · ".join(part.replace("\n", ", ") for part in parts if part)
        case _:
            return str(value)
