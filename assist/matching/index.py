"""The matcher: from the words of an utterance to the cards that they call for.

The whole utterance orders the cards; whether one may show is judged on its best stretch of 6 or 10 words too,
because a request comes wrapped in greetings and names. docs/matching.md has what each part is worth.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from assist.matching import saved, score
from assist.matching.calibration import chance
from assist.matching.features import Features
from assist.matching.languages import language as language_of
from assist.matching.meaning import WordTable, table_of
from assist.matching.segment import Heard, Ranked, Segment
from assist.matching.text import Word, latest_words, plain
from scripts_db.cards import Card

_STRETCHES, _STEP = (6, 10), 2


Part = tuple[tuple[Card, ...], Segment]
"""Cards and their index."""


class MetWord(Struct, frozen=True):
    """A word that was heard, the trigger's word that it met, and how alike the two are, 0 to 1."""

    heard: str
    trigger: str
    likeness: float


class Match(Struct, frozen=True):
    """A card, the trigger that fitted and the words that met it (a piece of the text that was given).

    `score` (0 to 1) puts matches in order, `evidence` (0 to 1) says whether it is good enough to show: about
    the chance that it is the right card, from the whole utterance (`score`) and its best `stretch`. `letters`
    and `meaning` are what the score is made of, with `sentence` where the sentence model had a say; `met` the words
    that met by their spelling. `topic` is what the talk so far has added to the logarithm of the odds, `nearly` what
    the same speaker has by asking before.
    """

    card: Card
    trigger: str
    heard: str
    score: float
    evidence: float
    stretch: float = 0.0
    letters: float = 0.0
    meaning: float | None = None
    met: tuple[MetWord, ...] = ()
    topic: float = 0.0
    nearly: float = 0.0
    sentence: float | None = None


class Matcher:
    """Matches text against a snapshot of cards. Not for use by two threads at a time.

    `table`: a word table other than the language's own.
    """

    def __init__(
        self,
        cards: Sequence[Card],
        language: str = "en",
        *,
        titles: bool = True,
        table: WordTable | None = None,
    ) -> None:
        self._language, self.titles = language_of(language), titles
        self._features, self.table = Features(self._language), table or table_of(self._language.code)
        self.cards = tuple(cards)
        self._parts = [(self.cards, self._build(self.cards))]

    @property
    def language(self) -> str:
        """Its code."""
        return self._language.code

    def save(self, file: Path) -> None:
        """Keeps the index for `load`. Raises OSError."""
        whole = self if len(self._parts) == 1 else self.merged()
        saved.save(whole._parts[0][1], file, self._digest(self.cards))

    @classmethod
    def load(
        cls, file: Path, cards: Sequence[Card], language: str = "en", *, titles: bool = True
    ) -> "Matcher | None":
        """The matcher whose index was kept, or None if there is none or it is not of these cards."""
        matcher = cls((), language, titles=titles)
        made_from = matcher._digest(cards)
        segment = saved.load(file, made_from, cards, matcher._features, titles=titles, table=matcher.table)
        if segment is None:
            return None
        matcher.cards = tuple(cards)
        matcher._parts = [(matcher.cards, segment)]
        return matcher

    def merged(self) -> "Matcher":
        """The same with one index for all cards: takes as long as a new one, then answers quickest."""
        return Matcher(self.cards, self._language.code, titles=self.titles, table=self.table)

    def _digest(self, cards: Sequence[Card]) -> str:
        return saved.digest(cards, self._language, self.titles, self.table)

    def with_cards(self, cards: Sequence[Card]) -> "Matcher":
        """A matcher for these cards that takes over what is known of the unchanged ones: ready in milliseconds.

        For a library under edit. It grows slower with every change: have it `merged` when there is time.
        """
        ours, main = self._parts[0]
        places = {card.id: at for at, card in enumerate(ours)}
        kept = {places[card.id] for card in cards if card.id in places and ours[places[card.id]] == card}
        new = tuple(card for card in cards if places.get(card.id) not in kept)
        other = self.__class__.__new__(self.__class__)
        other.__dict__.update(self.__dict__, cards=tuple(cards))
        other._parts = _side_by_side((ours, main.only(kept)), (new, self._build(new, beside=main)))
        return other

    def with_trigger(self, card: str, phrase: str) -> "Matcher":
        """One in which this phrase calls for the card of that id, from now on. Raises KeyError."""
        changed = self.card(card)
        return self._with(replace(changed, triggers=_added(changed.triggers, phrase)))

    def with_negative(self, card: str, phrase: str) -> "Matcher":
        """One in which the card of that id never comes for this phrase, from now on. Raises KeyError."""
        changed = self.card(card)
        return self._with(replace(changed, negatives=_added(changed.negatives, phrase)))

    def card(self, id: str) -> Card:
        """Raises KeyError."""
        for card in self.cards:
            if card.id == id:
                return card
        raise KeyError(id)

    def _with(self, changed: Card) -> "Matcher":
        return self.with_cards([changed if card.id == changed.id else card for card in self.cards])

    def match(self, text: str, limit: int = 5) -> list[Match]:
        """The cards that fit best, best first; only those that have anything in common with it."""
        heard = latest_words(text, self._language.code)
        if not heard:
            return []
        said = [word.text for word in heard]
        features, _ = self._features.of([said])
        asked = Heard(said, _stretches(len(said)), features)
        found = [
            (cards[ranked.card], ranked)
            for cards, part in self._parts
            for ranked in part.ranked(asked, limit)
        ]
        found = sorted((pair for pair in found if pair[1].score > 0), key=lambda pair: -pair[1].score)
        return [self._match(card, ranked, heard, text) for card, ranked in found[:limit]]

    def _build(self, cards: Sequence[Card], beside: Segment | None = None) -> Segment:
        return Segment.build(
            cards,
            self._language,
            self._features,
            self.table,
            titles=self.titles,
            weigh_as=beside.lexical.arrays if beside else None,
        )

    def _match(self, card: Card, ranked: Ranked, heard: list[Word], text: str) -> Match:
        start, end = ranked.stretch
        code = self._language.code
        trigger, said = plain(ranked.trigger, code), heard[start:end]
        first, last, pairs = score.met(trigger, said)
        return Match(
            card=card,
            trigger=ranked.trigger,
            heard=text[said[first].start : said[last].end],
            score=float(np.clip(ranked.score, 0, 1)),
            evidence=chance((ranked.score + ranked.best) / 2, code, by_meaning=ranked.meaning is not None),
            stretch=float(np.clip(ranked.best, 0, 1)),
            letters=ranked.letters,
            meaning=ranked.meaning,
            met=tuple(MetWord(said[at].text, trigger[place], alike) for at, place, alike in pairs),
        )


def _side_by_side(one: Part, other: Part) -> list[Part]:
    """Two parts that are one library; without the second if it has no cards."""
    (ours, main), (new, added) = one, other
    return [(ours, main.beside(added)), (new, added.beside(main))] if new else [(ours, main)]


def _added(phrases: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    """Nothing is added twice, and no blank."""
    phrase = phrase.strip()
    return phrases if not phrase or phrase in phrases else (*phrases, phrase)


def _stretches(count: int) -> list[tuple[int, int]]:
    """The whole of `count` words first, then every second run of 6 and of 10 words."""
    runs = [
        (at, min(count, at + size))
        for size in _STRETCHES
        if count > size
        for at in range(0, count - size + _STEP, _STEP)
    ]
    return list(dict.fromkeys([(0, count), *runs]))
