"""A finding: which rule, about what, in which words, and what mends it."""

from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from scripts_db.cards import Campaign, Card, ChecklistItem, Entry, Example
from scripts_db.changes import Change
from scripts_db.words import Words


class Severity(StrEnum):
    ADVICE = "advice"
    """It could be better."""
    CHECK = "check"
    """Somebody should look at it: it does not do what its author thinks."""


class Rule(StrEnum):
    UNUSABLE = "unusable"
    NO_TRIGGERS = "no-triggers"
    TRIGGER_SHORT = "trigger-short"
    TRIGGER_COMMON = "trigger-common"
    TRIGGER_TWICE = "trigger-twice"
    TRIGGERS_ALIKE = "triggers-alike"
    CARDS_ALIKE = "cards-alike"
    NEGATIVE_FORBIDS_OWN = "negative-forbids-own"
    NEVER_SHOWN = "never-shown"
    NEVER_USED = "never-used"
    TITLE_TWICE = "title-twice"
    TITLE_LONG = "title-long"
    SAY_LONG = "say-long"
    SAY_EMPTY = "say-empty"
    POINTS_MANY = "points-many"
    POINT_LONG = "point-long"
    WORD_UNHEARD = "word-unheard"
    LANGUAGE_OTHER = "language-other"
    LINK_DEAD = "link-dead"
    PLACEHOLDER_UNKNOWN = "placeholder-unknown"
    ITEM_NO_PHRASES = "item-no-phrases"
    SCRIPT_UNSOUND = "script-unsound"
    ALERT_UNUSABLE = "alert-unusable"
    TEMPLATE_UNUSABLE = "template-unusable"


_ADVICE: Final = frozenset(
    {Rule.TITLE_LONG, Rule.SAY_LONG, Rule.POINTS_MANY, Rule.POINT_LONG, Rule.NEVER_SHOWN, Rule.CARDS_ALIKE}
)


NOTHING: Final = Words("")


class Finding(Struct, frozen=True, kw_only=True):
    """`entry` is what it is about, `place` where in it (“trigger “refund””), `reason` what is wrong and what to do.

    `mend` are the changes of the one click that mends it, empty where a person has to think; `mending` says in a
    few words what they do.
    """

    rule: Rule
    entry: Entry | Campaign
    place: Words = NOTHING
    reason: Words
    mend: tuple[Change, ...] = ()
    mending: Words = NOTHING

    @property
    def severity(self) -> Severity:
        return Severity.ADVICE if self.rule in _ADVICE else Severity.CHECK

    @property
    def where(self) -> str:
        """As a person would say it: card “Refund”, trigger “refund”."""
        return ", ".join(filter(None, (_named(self.entry), self.place)))

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


def mended(card: Card, **fields: object) -> tuple[Change, ...]:
    """The change that gives a card other fields."""
    return (Change(card, replace(card, **fields)),)


def _named(entry: Entry | Campaign) -> str:
    match entry:
        case Campaign():
            return "the campaign"
        case Card():
            return f"card “{entry.title or entry.id}”"
        case ChecklistItem():
            return f"checklist item “{entry.text}”"
        case Example():
            return f"example “{entry.title}”"
        case _:
            return f"script “{entry.title}”"
