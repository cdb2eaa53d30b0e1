"""How the sample campaign fares with wordings that it does not have: each second trigger is taken out and said."""

from msgspec.structs import replace

from assist.events import Channel
from assist.matching.index import Matcher
from assist.matching.why import Answer, why
from assist.settings import ShowingSettings
from scripts_db.cards import Card, Speaker
from scripts_db.samples import broadband


def left_out() -> dict[str, float]:
    """Shares of the triggers: the right card came `first`, it was `shown`, a `wrong` one was shown."""
    cards = broadband().cards
    whole, counts = Matcher(cards), {"first": 0, "shown": 0, "wrong": 0}
    asked = [(card, trigger) for card in cards for trigger in card.triggers[::2]]
    for card, trigger in asked:
        for name, counted in _outcome(whole, card, trigger).items():
            counts[name] += counted
    return {name: count / len(asked) for name, count in counts.items()}


def _outcome(whole: Matcher, card: Card, trigger: str) -> dict[str, bool]:
    rest = tuple(other for other in card.triggers if other != trigger)
    changed = [replace(card, triggers=rest) if other.id == card.id else other for other in whole.cards]
    speaker = Channel.AGENT if card.speaker is Speaker.AGENT else Channel.CUSTOMER
    found = why(trigger, whole.with_cards(changed), ShowingSettings(), speaker=speaker)
    right = bool(found.ranked) and found.ranked[0].card.id == card.id
    shown = found.answer is Answer.CARD
    return {"first": right, "shown": shown and right, "wrong": shown and not right}
