"""What is done to whole cards, as changes of the draft."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import uuid4

from msgspec.structs import replace

from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from scripts_db.proposals import Proposal, Wish


def written(campaign: Campaign, title: str, below: Card | None) -> Change:
    """A new card, below that one or at the end."""
    card = Card(id=_new_id(), title=title, say="", language=campaign.language)
    return Change(None, card, _place_below(campaign, below))


def copied(campaign: Campaign, card: Card, title: str) -> Change:
    return Change(None, replace(card, id=_new_id(), title=title), _place_below(campaign, card))


def deleted(campaign: Campaign, cards: Iterable[Card]) -> list[Change]:
    """From behind, so that each stands where its change says."""
    places = {card.id: place for place, card in enumerate(campaign.cards)}
    found = sorted((places[card.id] for card in cards if card.id in places), reverse=True)
    return [Change(campaign.cards[place], None, place) for place in found]


def given(cards: Iterable[Card], **fields: Any) -> list[Change]:
    """The cards with these fields; only those that differ."""
    wanted = [(card, replace(card, **fields)) for card in cards]
    return [Change(before, after) for before, after in wanted if before != after]


def tagged(cards: Iterable[Card], add: Sequence[str] = (), remove: Sequence[str] = ()) -> list[Change]:
    """With tags added and removed; the others stay."""
    changes: list[Change] = []
    for card in cards:
        kept = [tag for tag in card.tags if tag not in remove]
        changes += given([card], tags=tuple(dict.fromkeys([*kept, *add])))
    return changes


def taken(card: Card, proposal: Proposal) -> list[Change]:
    """What an agent proposes, in the card; nothing where it is there already."""
    name = "triggers" if proposal.what is Wish.TRIGGER else "negatives"
    phrases: tuple[str, ...] = getattr(card, name)
    return [] if proposal.phrase in phrases else given([card], **{name: (*phrases, proposal.phrase)})


def _place_below(campaign: Campaign, card: Card | None) -> int | None:
    ids = [one.id for one in campaign.cards]
    return ids.index(card.id) + 1 if card and card.id in ids else None


def _new_id() -> str:
    return f"card-{uuid4().hex[:8]}"
