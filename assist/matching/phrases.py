"""From what was heard to the phrases of a card: what to add as a trigger, what never to show it for."""

from collections.abc import Sequence

from assist.matching import score
from assist.matching.languages import language
from assist.matching.text import Word, means_something, plain, words
from scripts_db.cards import Card

_MOST_WORDS = 12
"""A trigger that is longer fits nothing but itself."""


def as_trigger(heard: str, code: str = "en") -> str:
    """The request in what was heard: without the greetings and fillers around it, its end if it is long."""
    said = words(heard, code)
    keep = [at for at, word in enumerate(said) if _carries(word.text, code)]
    if not keep:
        return heard.strip()
    inside = said[keep[0] : keep[-1] + 1][-_MOST_WORDS:]
    return heard[inside[0].start : inside[-1].end]


def as_negative(heard: str, card: Card, code: str = "en") -> str:
    """The fewest words of what was heard that forbid the card for it and leave its triggers alone.

    They join what the card's phrases have with what they don't: of "i want to cancel my appointment", heard by
    the card of "cancel my contract", it is "cancel my appointment". All of it, if there is no such stretch.
    """
    said = words(heard, code)
    phrases = [plain(phrase, code) for phrase in (card.title, *card.triggers)]
    own = {word for phrase in phrases for word in phrase}
    meant = [at for at, word in enumerate(said) if means_something(word.text, code)]
    known = {at for at in meant if any(score.same(said[at].text, word) for word in own)}
    pairs = sorted(
        ((one, other) for one in known for other in meant if other not in known),
        key=lambda pair: (abs(pair[0] - pair[1]), pair[0] > pair[1]),
    )
    for one, other in pairs:
        stretch = said[min(one, other) : max(one, other) + 1]
        if not _forbids_any(stretch, phrases):
            return heard[stretch[0].start : stretch[-1].end]
    return heard.strip()


def _carries(word: str, code: str) -> bool:
    return means_something(word, code) or word in language(code).asking


def _forbids_any(stretch: Sequence[Word], phrases: Sequence[Sequence[str]]) -> bool:
    return any(score.says(phrase, [word.text for word in stretch]) for phrase in phrases)
