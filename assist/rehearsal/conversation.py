"""A written call: who says what, and what must come up for it."""

import re
from enum import StrEnum
from typing import Final, Self

from msgspec import Struct, structs

from assist.settings import ShowingSettings
from scripts_db.cards import Campaign, Card, ChecklistItem, Script, Step


class Who(StrEnum):
    """Who speaks; HAND is what the agent does with keys or mouse, WAIT a silence of both."""

    CUSTOMER = "customer"
    AGENT = "agent"
    HAND = "hand"
    WAIT = "wait"


class What(StrEnum):
    """What may come up: a card, the offer to search, or what the guided call does."""

    CARD = "card"
    SEARCH = "search"
    STEP = "step"
    LIT = "lit"
    FILL = "fill"
    TICK = "tick"
    UNTICK = "untick"
    WAIVE = "waive"
    REMIND = "remind"
    ALERT = "alert"


ON_THE_PANEL: Final = (What.CARD, What.SEARCH)
"""What the matcher brings up; the rest is the guide's."""
THEN: Final = ", then "
"""Stands between two things that come up on one line."""
_NEXT: Final = re.compile(f"{THEN}|, (?=(?:step|lit|fill|tick|untick|waive|remind|alert) )")
"""Before what the guided call does a comma is enough."""
NOTHING: Final = "nothing"


class Happening(Struct, frozen=True):
    """`name` is the id or title of a card or step, "Number = 174" of a field, "threat serious" of an alert."""

    what: What
    name: str = ""

    def __str__(self) -> str:
        if self.what is What.CARD and self.name != NOTHING and self == Happening.read(self.name):
            return self.name
        return f"{self.what} {self.name}".rstrip()

    @classmethod
    def read(cls, text: str) -> Self:
        """A text that begins with none of the words of `What` names a card."""
        word, _, name = text.partition(" ")
        if word not in frozenset(What) or (word == What.SEARCH) == bool(name):
            return cls(What.CARD, text)
        return cls(What(word), name.strip())


def written(happenings: tuple[Happening, ...]) -> str:
    """As it stands behind the arrow of a line."""
    return THEN.join(map(str, happenings)) or NOTHING


def happenings(text: str) -> tuple[Happening, ...]:
    """What stands behind the arrow."""
    things = [thing.strip() for thing in _NEXT.split(text)]
    return () if things == [NOTHING] else tuple(map(Happening.read, things))


class Line(Struct, frozen=True):
    """`text` is what is said or done, or the seconds of a WAIT. `expected` None: nobody said what must come up."""

    number: int
    who: Who
    text: str
    expected: tuple[Happening, ...] | None = None

    @property
    def seconds(self) -> float:
        return float(self.text) if self.who is Who.WAIT else 0.0


class Conversation(Struct, frozen=True, kw_only=True):
    """A call with what it brings along: `showing` settings by name, data for placeholders, things of its own.

    `campaign` is the id or name of the campaign it is about, "" for whichever is at hand.
    """

    lines: tuple[Line, ...] = ()
    language: str = ""
    campaign: str = ""
    showing: dict[str, float] = {}
    data: dict[str, str] = {}
    cards: tuple[Card, ...] = ()
    steps: tuple[Step, ...] = ()
    checklist: tuple[ChecklistItem, ...] = ()

    @property
    def brings_its_own(self) -> bool:
        return bool(self.language or self.cards or self.steps or self.checklist)

    def on(self, campaign: Campaign) -> Campaign:
        """The campaign with what the call brings along; its script and checklist stand instead of the campaign's."""
        own = Script(id="script", title="Script", steps=self.steps)
        return structs.replace(
            campaign,
            language=self.language or campaign.language,
            cards=campaign.cards + self.cards,
            scripts=(own,) if self.steps else campaign.scripts,
            checklist=self.checklist or campaign.checklist,
        )

    def settings(self, usual: ShowingSettings) -> ShowingSettings:
        return structs.replace(usual, **self.showing) if self.showing else usual
