"""The columns of the table of cards."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scripts_db.cards import Card, Speaker
from ui import moments
from ui.desk.cards.standing import Standing, State
from ui.translating import QT_TRANSLATE_NOOP, translated

SPEAKERS = {
    Speaker.CUSTOMER: QT_TRANSLATE_NOOP("cards", "Customer"),
    Speaker.AGENT: QT_TRANSLATE_NOOP("cards", "You"),
    Speaker.EITHER: QT_TRANSLATE_NOOP("cards", "Both"),
}
STATES = {
    State.PUBLISHED: ("checkmark", "ink3", QT_TRANSLATE_NOOP("cards", "Published")),
    State.CHANGED: ("edit", "caution", QT_TRANSLATE_NOOP("cards", "Changed")),
    State.NEW: ("add_circle", "accent", QT_TRANSLATE_NOOP("cards", "New")),
    State.CHECK: ("warning", "caution", QT_TRANSLATE_NOOP("cards", "Check")),
}
"""The icon, its role, and the word."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Column:
    """`words` is what stands in it, `order` what it is sorted by. Where room is short, the least `worth` gives way."""

    key: str
    name: str
    width: int
    words: Callable[[Standing], str]
    order: Callable[[Standing], Any]
    worth: int
    at_first: bool = True
    right: bool = False


def speaker(standing: Standing) -> str:
    return translated("cards", SPEAKERS[standing.card.speaker])


def triggers(standing: Standing) -> str:
    return ", ".join(standing.card.triggers)


def share(standing: Standing) -> str:
    return "" if standing.used is None else translated("cards", "{0} %").format(round(100 * standing.used))


def state(standing: Standing) -> str:
    """In one word, and whether it should be looked at as well."""
    word = translated("cards", STATES[standing.state][2])
    return translated("cards", "{0}, to check").format(word) if standing.check_beside else word


def changed(standing: Standing) -> str:
    """When and by whom, as far as that is known."""
    if standing.last.at is None:
        return ""
    return f"{moments.minute(standing.last.at)}  {standing.last.by}"


def fields(read: Callable[[Card], str]) -> Callable[[Standing], str]:
    return lambda standing: read(standing.card)


def alphabetic(words: Callable[[Standing], str]) -> Callable[[Standing], str]:
    return lambda standing: words(standing).casefold()


COLUMNS = (
    Column(
        "card",
        QT_TRANSLATE_NOOP("cards", "Card"),
        228,
        fields(lambda card: card.title),
        alphabetic(fields(lambda card: card.title)),
        worth=99,
    ),
    Column("speaker", QT_TRANSLATE_NOOP("cards", "Said by"), 80, speaker, speaker, worth=3),
    Column("triggers", QT_TRANSLATE_NOOP("cards", "Triggers"), 140, triggers, alphabetic(triggers), worth=2),
    Column(
        "shown",
        QT_TRANSLATE_NOOP("cards", "Shown"),
        62,
        lambda standing: f"{standing.usage.shown:n}",
        lambda standing: standing.usage.shown,
        worth=5,
        right=True,
    ),
    Column(
        "used",
        QT_TRANSLATE_NOOP("cards", "Used"),
        98,
        share,
        lambda standing: -1.0 if standing.used is None else standing.used,
        worth=6,
    ),
    Column(
        "state",
        QT_TRANSLATE_NOOP("cards", "State"),
        124,
        state,
        lambda standing: list(STATES).index(standing.state),
        worth=7,
    ),
    Column(
        "owner",
        QT_TRANSLATE_NOOP("cards", "Owner"),
        100,
        fields(lambda card: card.owner),
        alphabetic(fields(lambda card: card.owner)),
        worth=4,
        at_first=False,
    ),
    Column(
        "tags",
        QT_TRANSLATE_NOOP("cards", "Tags"),
        110,
        fields(lambda card: ", ".join(card.tags)),
        alphabetic(fields(lambda card: ", ".join(card.tags))),
        worth=4,
        at_first=False,
    ),
    Column(
        "language",
        QT_TRANSLATE_NOOP("cards", "Language"),
        74,
        fields(lambda card: card.language),
        fields(lambda card: card.language),
        worth=4,
        at_first=False,
    ),
    Column(
        "changed",
        QT_TRANSLATE_NOOP("cards", "Last changed"),
        150,
        changed,
        lambda standing: standing.last.at or _LONG_AGO,
        worth=4,
        at_first=False,
    ),
)
