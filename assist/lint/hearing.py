"""Triggers with words that never come out of the speech model."""

from collections.abc import Iterator

from assist.lint import sentences as say
from assist.lint.findings import Finding, Rule, mended
from models.vocabulary import Vocabulary, words_of
from scripts_db.cards import Card
from scripts_db.words import Words


def unheard(card: Card, vocabulary: Vocabulary) -> Iterator[Finding]:
    """Words of its triggers that the speech model can't hear."""
    for trigger in card.triggers:
        for word in words_of(trigger):
            if not word.isdecimal() and not vocabulary.hears(word):
                yield from _unheard_word(card, trigger, word, vocabulary.proposals(word))


def _unheard_word(card: Card, trigger: str, word: str, proposals: tuple[str, ...]) -> Iterator[Finding]:
    """Nothing when the card has the trigger as it is heard already."""
    place = Words(say.TRIGGER, text=trigger)
    if not proposals:
        reason = Words(say.UNHEARD, word=word)
        yield Finding(rule=Rule.WORD_UNHEARD, entry=card, place=place, reason=reason)
        return
    heard_as = " ".join(proposals[0] if other == word else other for other in words_of(trigger))
    if heard_as not in card.triggers:
        yield Finding(
            rule=Rule.WORD_UNHEARD,
            entry=card,
            place=place,
            reason=Words(say.UNHEARD_AS, word=word, heard=proposals[0]),
            mend=mended(card, triggers=(*card.triggers, heard_as)),
            mending=Words(say.ADD, text=heard_as),
        )
