"""Triggers and negatives: too short, too common, somebody else's too, or against themselves."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from msgspec import Struct

from assist.lint import sentences as say
from assist.lint.findings import Finding, Rule, mended
from assist.matching import score
from assist.matching.languages import language as language_of
from assist.matching.text import content_words, means_something, plain
from scripts_db.cards import Card
from scripts_db.changes import Change
from scripts_db.words import Words

FEWEST_WORDS = 2
"""Words with content below which a trigger never shows its card by itself (the policy's own rule)."""
COMMON_CARDS = 3
"""A trigger is too common when triggers of so many other cards hold all its words."""
MOST_COMPARED = 40
"""Phrases that share a rare word and are compared pair by pair; a word that more share is not rare."""


class Phrase(Struct, frozen=True):
    """A trigger taken apart: `stems` are those of its words with content."""

    card: Card
    text: str
    words: tuple[str, ...]
    stems: frozenset[str]


def phrases_of(card: Card) -> list[Phrase]:
    return [_phrase(card, text) for text in card.triggers]


def short(phrase: Phrase) -> Iterator[Finding]:
    if content_words(list(phrase.words), phrase.card.language) >= FEWEST_WORDS:
        return
    yield Finding(
        rule=Rule.TRIGGER_SHORT,
        entry=phrase.card,
        place=Words(say.TRIGGER, text=phrase.text),
        reason=Words(say.SHORT),
    )


def common(phrases: Sequence[Phrase]) -> Iterator[Finding]:
    """Those that other cards' triggers say too, and more: they tell nothing apart."""
    holders = _by_stem(phrases)
    for phrase in phrases:
        nearest = min((holders[stem] for stem in phrase.stems), key=len, default=[])
        others = {other.card.id for other in nearest if other.stems > phrase.stems} - {phrase.card.id}
        if len(others) >= COMMON_CARDS:
            yield Finding(
                rule=Rule.TRIGGER_COMMON,
                entry=phrase.card,
                place=Words(say.TRIGGER, text=phrase.text),
                reason=Words(say.COMMON, count=len(others)),
            )


def twice(phrases: Sequence[Phrase]) -> Iterator[Finding]:
    """The same words on another card, or again on the same one."""
    first: dict[tuple[str, ...], Phrase] = {}
    for phrase in phrases:
        before = first.setdefault(phrase.words, phrase)
        if before is not phrase and phrase.words:
            yield _twice(phrase, before)


def alike(phrases: Sequence[Phrase]) -> Iterator[Finding]:
    """Nearly the same words on two cards."""
    for one, other in _neighbours(phrases):
        if one.card.id != other.card.id and one.words != other.words and _are_alike(one, other):
            yield Finding(
                rule=Rule.TRIGGERS_ALIKE,
                entry=other.card,
                place=Words(say.TRIGGER, text=other.text),
                reason=Words(say.ALIKE, other=one.text, card=one.card.title),
                mend=_without(other.card, other.text),
                mending=Words(say.REMOVE_HERE),
            )


def against_itself(card: Card) -> Iterator[Finding]:
    """A negative that one of the card's own triggers holds: that trigger can never show it."""
    for negative in card.negatives:
        forbidden = plain(negative, card.language)
        for trigger in card.triggers:
            if forbidden and score.says(plain(trigger, card.language), forbidden):
                yield Finding(
                    rule=Rule.NEGATIVE_FORBIDS_OWN,
                    entry=card,
                    place=Words(say.NEGATIVE, text=negative),
                    reason=Words(say.FORBIDS, trigger=trigger),
                    mend=mended(card, negatives=_less(card.negatives, negative)),
                    mending=Words(say.REMOVE),
                )
                break


def _phrase(card: Card, text: str) -> Phrase:
    said = tuple(plain(text, card.language))
    meant = frozenset(_stem(word, card.language) for word in said if means_something(word, card.language))
    return Phrase(card, text, said, meant)


@lru_cache(50_000)
def _stem(word: str, code: str) -> str:
    return language_of(code).stem(word)


def _twice(phrase: Phrase, before: Phrase) -> Finding:
    here = before.card is phrase.card
    return Finding(
        rule=Rule.TRIGGER_TWICE,
        entry=phrase.card,
        place=Words(say.TRIGGER, text=phrase.text),
        reason=Words(say.TWICE_HERE) if here else Words(say.TWICE, card=before.card.title),
        mend=_without(phrase.card, phrase.text),
        mending=Words(say.REMOVE_HERE),
    )


def _by_stem(phrases: Sequence[Phrase]) -> dict[str, list[Phrase]]:
    groups: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        for stem in phrase.stems:
            groups[stem].append(phrase)
    return groups


def _neighbours(phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase, Phrase]]:
    """Pairs that share a word which few phrases have: only such can be nearly the same."""
    groups = [group for group in _by_stem(phrases).values() if len(group) <= MOST_COMPARED]
    seen: set[tuple[int, int]] = set()
    for group in groups:
        for one, other in combinations(group, 2):
            pair = (id(one), id(other))
            if pair not in seen:
                seen.add(pair)
                yield one, other


def _are_alike(one: Phrase, other: Phrase) -> bool:
    """The same words with content in another order or form, or letter by letter nearly the same."""
    if one.stems == other.stems:
        return True
    return len(one.stems ^ other.stems) <= 2 and _says_both(one.words, other.words)


def _says_both(one: Sequence[str], other: Sequence[str]) -> bool:
    return score.says(one, other) and score.says(other, one)


def _without(card: Card, trigger: str) -> tuple[Change, ...]:
    return mended(card, triggers=_less(card.triggers, trigger))


def _less(phrases: Collection[str], gone: str) -> tuple[str, ...]:
    """Without the last of them that is this one."""
    kept = list(phrases)
    at = len(kept) - 1 - kept[::-1].index(gone)
    return (*kept[:at], *kept[at + 1 :])
