"""Try it: what the very matcher and rules of the live call would do with a sentence, over the draft."""

from msgspec import Struct

from assist.events import Channel
from assist.matching.index import Matcher
from assist.matching.text import plain
from assist.matching.why import Answer, Rank, why
from assist.settings import ShowingSettings
from scripts_db.cards import Campaign, Card, Speaker

MOST_CHANGES = 40
"""Changes after which the matcher is built anew: it grows slower with each."""
_LOOKED_AT = 20


class Asked(Struct, frozen=True, kw_only=True):
    """What might be said, and the card that is being written."""

    text: str
    card: Card
    campaign: Campaign
    settings: ShowingSettings


class Tried(Struct, frozen=True, kw_only=True):
    """`rank` is what became of the card, None if it has nothing in common with the text; `instead` is the title of
    the one that would come up in its place, `offers` whether the search would be offered. `words` are how many the
    trigger has.
    """

    rank: Rank | None
    comes: bool
    instead: str
    offers: bool
    words: int


class Trial:
    """Keeps its matcher from one trial to the next. For one thread at a time."""

    def __init__(self) -> None:
        self._matcher: Matcher | None = None
        self._kind, self._changes = ("", ""), 0

    def __call__(self, asked: Asked) -> Tried:
        matcher, language = self._matcher_for(asked.campaign), asked.campaign.language
        speaker = Channel.AGENT if asked.card.speaker is Speaker.AGENT else Channel.CUSTOMER
        found = why(asked.text, matcher, asked.settings, language, speaker, _LOOKED_AT)
        rank = next((one for one in found.ranked if one.card.id == asked.card.id), None)
        first = next((one for one in found.ranked if one.withheld is None), None)
        comes = first is not None and first.card.id == asked.card.id
        return Tried(
            rank=rank,
            comes=comes,
            instead=first.card.title if first and not comes else "",
            offers=found.answer is Answer.SEARCH,
            words=len(plain(rank.trigger, language)) if rank else 0,
        )

    def _matcher_for(self, campaign: Campaign) -> Matcher:
        known, kind = self._matcher, (campaign.id, campaign.language)
        if known is None or kind != self._kind or self._changes >= MOST_CHANGES:
            known = Matcher(campaign.cards, campaign.language)
            self._kind, self._changes = kind, 0
        elif known.cards != campaign.cards:
            known = known.with_cards(campaign.cards)
            self._changes += 1
        self._matcher = known
        return known
