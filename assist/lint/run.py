"""All rules over a campaign, card by card."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from assist.errors import NoteTemplateUnusable
from assist.guidance import note
from assist.guidance.patterns import is_usable
from assist.guidance.soundness import SENTENCES, flaws
from assist.lint import phrases, texts
from assist.lint import sentences as say
from assist.lint.findings import Finding, Rule, Words, mended, words
from models.vocabulary import Vocabulary, words_of
from scripts_db import checking
from scripts_db.cards import Campaign, Card
from scripts_db.journal import Usage

CALL_DATA: Final = frozenset({"customer_name", "customer_number", "agent_name"})
"""Placeholders that the call itself fills."""
ENOUGH_CALLS = 30
"""Cards shown in all before one that never was is worth a word."""
ENOUGH_SHOWN = 20
"""Times that a card was shown before "never used" means something."""


def lint(
    campaign: Campaign,
    *,
    hears: Collection[str] | None = None,
    usage: Mapping[str, Usage] | None = None,
    data: frozenset[str] = CALL_DATA,
) -> list[Finding]:
    """Every finding, in the order of the campaign.

    `hears` are the words of the speech model, `usage` what happened to the cards in calls, by id; without them
    nothing is said about that. `data` are placeholders that the call fills.
    """
    about: dict[str, list[Finding]] = defaultdict(list)
    for finding in _about_cards(campaign, hears, usage, data):
        about[finding.entry.id].append(finding)
    found = [finding for card in campaign.cards for finding in about[card.id]]
    return [*found, *_about_the_rest(campaign, data)]


def _about_cards(
    campaign: Campaign,
    hears: Collection[str] | None,
    usage: Mapping[str, Usage] | None,
    data: frozenset[str],
) -> Iterator[Finding]:
    taken_apart = phrases.phrases_of(campaign)
    filled = data | texts.fields_of(campaign)
    for card in campaign.cards:
        yield from texts.empty(card)
        yield from texts.too_long(card)
        yield from texts.other_language(card, campaign)
        yield from texts.dead_links(card)
        yield from texts.unfilled(card, texts.texts_of(card), filled)
        yield from phrases.against_itself(card)
    for phrase in taken_apart:
        yield from phrases.short(phrase)
    yield from phrases.common(taken_apart)
    yield from phrases.twice(taken_apart)
    yield from phrases.alike(taken_apart)
    yield from _same_cards(campaign)
    if hears is not None:
        yield from _unheard(campaign, hears)
    if usage is not None:
        yield from _usage(campaign, usage)


def _about_the_rest(campaign: Campaign, data: frozenset[str]) -> Iterator[Finding]:
    filled = data | texts.fields_of(campaign)
    for script in campaign.scripts:
        yield from texts.unfilled(script, texts.texts_of(script), filled)
        for flaw in flaws(script, campaign.language):
            reason = Words(SENTENCES[flaw.kind], flaw.facts)
            yield Finding(rule=Rule.SCRIPT_UNSOUND, entry=script, reason=reason)
    for item in campaign.checklist:
        if not any(phrase.strip() for phrase in item.phrases):
            place, reason = words(say.PHRASES), words(say.NO_PHRASES)
            yield Finding(rule=Rule.ITEM_NO_PHRASES, entry=item, place=place, reason=reason)
    yield from _alerts(campaign)
    yield from _template(campaign)
    for fault in checking.check(campaign):
        place, reason = words(say.PLACE, place=fault.place), words(say.AS_TOLD, reason=fault.reason)
        yield Finding(rule=Rule.UNUSABLE, entry=campaign, place=place, reason=reason)


def _same_cards(campaign: Campaign) -> Iterator[Finding]:
    """Two cards that say the same, in the same words."""
    first: dict[tuple[str, ...], Card] = {}
    for card in campaign.cards:
        said = tuple(words_of(card.say))
        before = first.setdefault(said, card)
        if before is not card and said:
            place, reason = words(say.SAY), words(say.SAME_CARD, card=before.title)
            yield Finding(rule=Rule.CARDS_ALIKE, entry=card, place=place, reason=reason)


def _unheard(campaign: Campaign, hears: Collection[str]) -> Iterator[Finding]:
    vocabulary = Vocabulary(hears)
    for card in campaign.cards:
        for trigger in card.triggers:
            for word in words_of(trigger):
                if not word.isdecimal() and not vocabulary.hears(word):
                    yield from _unheard_word(card, trigger, word, vocabulary.proposals(word))


def _unheard_word(card: Card, trigger: str, word: str, proposals: tuple[str, ...]) -> Iterator[Finding]:
    """Nothing when the card has the trigger as it is heard already."""
    place = words(say.TRIGGER, text=trigger)
    if not proposals:
        reason = words(say.UNHEARD, word=word)
        yield Finding(rule=Rule.WORD_UNHEARD, entry=card, place=place, reason=reason)
        return
    heard_as = " ".join(proposals[0] if other == word else other for other in words_of(trigger))
    if heard_as not in card.triggers:
        yield Finding(
            rule=Rule.WORD_UNHEARD,
            entry=card,
            place=place,
            reason=words(say.UNHEARD_AS, word=word, heard=proposals[0]),
            mend=mended(card, triggers=(*card.triggers, heard_as)),
            mending=words(say.ADD, text=heard_as),
        )


def _usage(campaign: Campaign, usage: Mapping[str, Usage]) -> Iterator[Finding]:
    shown_in_all = sum(used.shown for used in usage.values())
    for card in campaign.cards:
        known = usage.get(card.id, Usage())
        if not known.shown and shown_in_all >= ENOUGH_CALLS:
            reason = words(say.NEVER_SHOWN, count=shown_in_all)
            yield Finding(rule=Rule.NEVER_SHOWN, entry=card, place=words(say.USE), reason=reason)
        elif known.shown >= ENOUGH_SHOWN and not (known.used or known.opened):
            reason = words(say.NEVER_USED, count=known.shown)
            yield Finding(rule=Rule.NEVER_USED, entry=card, place=words(say.USE), reason=reason)


def _alerts(campaign: Campaign) -> Iterator[Finding]:
    for alert in campaign.alerts:
        for phrase in (*alert.phrases, *alert.unless):
            if not is_usable(phrase, campaign.language):
                place = words(say.ALERT, kind=alert.kind, text=phrase)
                reason = words(say.NOT_LOOKED_FOR)
                yield Finding(rule=Rule.ALERT_UNUSABLE, entry=campaign, place=place, reason=reason)


def _template(campaign: Campaign) -> Iterator[Finding]:
    if not campaign.note_template:
        return
    try:
        note.check_template(campaign.note_template)
    except NoteTemplateUnusable as trouble:
        place, reason = words(say.TEMPLATE, place=trouble.place), words(say.AS_TOLD, reason=trouble.reason)
        yield Finding(rule=Rule.TEMPLATE_UNUSABLE, entry=campaign, place=place, reason=reason)
