"""All rules over a campaign, card by card."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from assist.lint import phrases, texts
from assist.lint import sentences as say
from assist.lint.findings import Finding, Rule
from assist.lint.hearing import unheard
from assist.lint.phrases import Phrase
from assist.lint.rest import about_the_rest
from assist.lint.usage import about_usage
from models.vocabulary import Vocabulary, words_of
from scripts_db.cards import Campaign, Card
from scripts_db.journal import Usage
from scripts_db.words import Words

CALL_DATA: Final = frozenset({"customer_name", "customer_number", "agent_name"})
"""Placeholders that the call itself fills."""


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
    return Linter().look(campaign, hears=hears, usage=usage, data=data)


class _Surroundings(NamedTuple):
    """What of the campaign a card is judged by: as long as it is the same, so are the findings."""

    language: str
    filled: frozenset[str]
    hears: Collection[str] | None


class _Looked(NamedTuple):
    card: Card
    findings: list[Finding]
    phrases: list[Phrase]


class Linter:
    """For a draft that is looked at again and again: what a card says by itself is found out once."""

    def __init__(self) -> None:
        self._surroundings: _Surroundings | None = None
        self._vocabulary: Vocabulary | None = None
        self._known: dict[int, _Looked] = {}

    def look(
        self,
        campaign: Campaign,
        *,
        hears: Collection[str] | None = None,
        usage: Mapping[str, Usage] | None = None,
        data: frozenset[str] = CALL_DATA,
    ) -> list[Finding]:
        """As `lint`."""
        filled = data | texts.fields_of(campaign)
        self._stand_in(_Surroundings(campaign.language, filled, hears))
        looked = [self._looked(card) for card in campaign.cards]
        self._known = {id(one.card): one for one in looked}  # what is gone is forgotten
        about: dict[str, list[Finding]] = defaultdict(list)
        for finding in self._about_cards(campaign, looked, usage):
            about[finding.entry.id].append(finding)
        found = [finding for card in campaign.cards for finding in about[card.id]]
        return [*found, *about_the_rest(campaign, filled)]

    def _stand_in(self, surroundings: _Surroundings) -> None:
        if surroundings != self._surroundings:
            self._surroundings, self._known = surroundings, {}
            self._vocabulary = None if surroundings.hears is None else Vocabulary(surroundings.hears)

    def _looked(self, card: Card) -> _Looked:
        """By the object, not by its value: cards are frozen, and a draft hands on those that did not change."""
        known = self._known.get(id(card))
        if known and known.card is card:
            return known
        return _Looked(card, list(self._by_itself(card)), phrases.phrases_of(card))

    def _by_itself(self, card: Card) -> Iterator[Finding]:
        assert self._surroundings
        yield from texts.empty(card)
        yield from texts.too_long(card)
        yield from texts.other_language(card, self._surroundings.language)
        yield from texts.dead_links(card)
        yield from texts.unfilled(card, texts.texts_of(card), self._surroundings.filled)
        yield from phrases.against_itself(card)
        for phrase in phrases.phrases_of(card):
            yield from phrases.short(phrase)
        if self._vocabulary:
            yield from unheard(card, self._vocabulary)

    @staticmethod
    def _about_cards(
        campaign: Campaign, looked: list[_Looked], usage: Mapping[str, Usage] | None
    ) -> Iterator[Finding]:
        for one in looked:
            yield from one.findings
        taken_apart = [phrase for one in looked for phrase in one.phrases]
        yield from phrases.common(taken_apart)
        yield from phrases.twice(taken_apart)
        yield from phrases.alike(taken_apart)
        yield from _same_titles(campaign)
        yield from _same_cards(campaign)
        if usage is not None:
            yield from about_usage(campaign, usage)


def _same_titles(campaign: Campaign) -> Iterator[Finding]:
    """A title that a card before has in the same letters, large or small."""
    first: dict[str, Card] = {}
    for card in campaign.cards:
        title = " ".join(card.title.casefold().split())
        if title and first.setdefault(title, card) is not card:
            yield Finding(
                rule=Rule.TITLE_TWICE, entry=card, place=Words(say.TITLE), reason=Words(say.SAME_TITLE)
            )


def _same_cards(campaign: Campaign) -> Iterator[Finding]:
    """Two cards that say the same, in the same words."""
    first: dict[tuple[str, ...], Card] = {}
    for card in campaign.cards:
        said = tuple(words_of(card.say))
        before = first.setdefault(said, card)
        if before is not card and said:
            place, reason = Words(say.SAY), Words(say.SAME_CARD, card=before.title)
            yield Finding(rule=Rule.CARDS_ALIKE, entry=card, place=place, reason=reason)
