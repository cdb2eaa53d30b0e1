"""How the campaigns that come with the program fare with wordings that they do not have.

Of the sample campaign each second trigger is taken out and said. To the starter libraries the requests of
data/matching/own_starters.txt are said, and other talk.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from assist.events import Channel
from assist.matching import batch, phrase_vectors
from assist.matching.index import Matcher
from assist.matching.phrase_vectors import Encoder, PhraseVectors
from assist.matching.semantic import Ranking, SemanticMatcher
from assist.matching.why import Answer, Why, why
from assist.settings import ShowingSettings
from scripts_db.cards import Card, Speaker
from scripts_db.samples import broadband, starter

_STARTERS = Path(__file__).parent / "data" / "matching" / "own_starters.txt"
_NO_CARD = "-"


class Said(NamedTuple):
    """What is said to the starter library of a language; `card` is the one that it calls for, `_NO_CARD` if none."""

    language: str
    card: str
    text: str


class Asked(NamedTuple):
    """Of `requests` the right card came `first`, was `shown`; of the `other` talk some had a card `shown_for_other`."""

    requests: int
    first: int
    shown: int
    wrong: int
    other: int
    shown_for_other: int


def left_out(encoder: Encoder | None = None) -> dict[str, float]:
    """Shares of the triggers: the right card came `first`, it was `shown`, a `wrong` one was shown."""
    cards = broadband().cards
    whole, counts = Matcher(cards), {"first": 0, "shown": 0, "wrong": 0}
    phrases = phrase_vectors.read(encoder, cards, whole.language) if encoder else None
    asked = [(card, trigger) for card in cards for trigger in card.triggers[::2]]
    for card, trigger in asked:
        for name, counted in _outcome(whole, phrases, card, trigger).items():
            counts[name] += counted
    return {name: count / len(asked) for name, count in counts.items()}


def asked(language: str, encoder: Encoder | None = None) -> Asked:
    """Counts of the lines that are said to the starter library of that language."""
    matcher = Matcher(starter(language).cards, language)
    finals = batch.semantic(matcher, encoder) if encoder else None
    lines = [line for line in _starter_lines() if line.language == language]
    requests = [_answered(matcher, finals, line) for line in lines if line.card != _NO_CARD]
    other = [_answered(matcher, finals, line) for line in lines if line.card == _NO_CARD]
    return Asked(
        requests=len(requests),
        first=sum(of["first"] for of in requests),
        shown=sum(of["shown"] for of in requests),
        wrong=sum(of["wrong"] for of in requests),
        other=len(other),
        shown_for_other=sum(of["wrong"] for of in other),
    )


def _starter_lines() -> Iterator[Said]:
    language = ""
    for line in _STARTERS.read_text("utf-8").splitlines():
        card, said, text = line.partition(" | ")
        if said:
            yield Said(language, card, text)
        elif not line.startswith("#"):
            language = line


def _answered(matcher: Matcher, finals: Ranking | None, line: Said) -> dict[str, bool]:
    return _judged(why(line.text, matcher, ShowingSettings(), line.language, finals=finals), line.card)


def _outcome(whole: Matcher, phrases: PhraseVectors | None, card: Card, trigger: str) -> dict[str, bool]:
    rest = tuple(other for other in card.triggers if other != trigger)
    changed = [replace(card, triggers=rest) if other.id == card.id else other for other in whole.cards]
    speaker = Channel.AGENT if card.speaker is Speaker.AGENT else Channel.CUSTOMER
    matcher = whole.with_cards(changed)
    finals = SemanticMatcher(matcher, lambda: phrases) if phrases else None
    found = why(trigger, matcher, ShowingSettings(), speaker=speaker, finals=finals)
    return _judged(found, card.id)


def _judged(found: Why, card: str) -> dict[str, bool]:
    right = bool(found.ranked) and found.ranked[0].card.id == card
    shown = found.answer is Answer.CARD
    return {"first": right, "shown": shown and right, "wrong": shown and not right}
