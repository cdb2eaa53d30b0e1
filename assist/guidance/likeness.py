"""How much what was heard is like the phrases of a script and a checklist: one look for all of them.

The matcher's likeness (letters, stems, sounds) with the best stretch of the utterance. Two things that letters
don't see are looked at apart, where they turn the meaning round: a number and a "not".
"""

from collections.abc import Sequence
from enum import Enum
from itertools import groupby

import numpy as np
from msgspec import Struct

from assist.guidance.talk import Talk
from assist.matching import score
from assist.matching.features import Features
from assist.matching.languages import language as language_of
from assist.matching.lexical import LexicalIndex, Likeness
from assist.matching.text import Word, plain, words

_STRETCHES = ((3, 1), (5, 1), (8, 2), (12, 3))
"""Lengths in words, and the step from one to the next."""
_WORDS = 36
"""How far back an utterance is looked at; what was said before has been looked at before."""
_CANDIDATES, _POSTINGS = 48, 40_000
LEAST = 0.3
"""A likeness below this is none."""
_HOLLOW = 0.75
"""What it takes where a phrase has no word with content ("yes I would like that"): nearly its own wording."""
_SOUNDS = 3
"""Letters from which on words that sound alike may be one: "red" and "read", not "no" and "now"."""


class Fit(Struct, frozen=True):
    """A phrase of `target` and how well the best stretch of the text fits it, 0 to 1.

    `heard` is the piece of the text that met it.
    """

    target: str
    phrase: str
    heard: str
    likeness: float


class Sense(Enum):
    """How closely a phrase must be kept to."""

    GIST = "gist"  # all phrases of the target together, in other words too: what a step says
    ANSWER = "answer"  # one phrase, and no "not" that it has not: what a customer answers
    WORDING = "wording"  # its numbers as well: what must be said


class Phrase(Struct, frozen=True):
    """`keys`: words of which one must be heard, since the others are other answers' too; none: any will do."""

    target: str
    text: str
    sense: Sense
    keys: frozenset[str] = frozenset()


class _Known(Struct, frozen=True):
    """A phrase taken apart; `unit` is what is scored as one: a target of GIST, else the phrase itself."""

    phrase: Phrase
    unit: int
    words: list[str]
    numbers: frozenset[str]
    negative: bool
    needed: float


class Phrases:
    """`phrases` of one target follow one another."""

    def __init__(self, phrases: Sequence[Phrase], language: str, talk: Talk) -> None:
        self._language, self._talk = language, talk
        self._features = Features(language_of(language))
        self._known = self._taken_apart([phrase for phrase in phrases if plain(phrase.text, language)])
        self._index = LexicalIndex(
            self._features,
            triggers=[known.words for known in self._known],
            cards=[known.unit for known in self._known],
            background=[plain(line, language) for line in language_of(language).small_talk],
            emphasis=[1.0] * len(self._known),
        )

    def fits(self, text: str) -> dict[str, Fit]:
        """For each target that the text is like at all, its best phrase."""
        heard = words(text, self._language)[-_WORDS:]
        if not heard or not self._known:
            return {}
        found, _ = self._features.of([[word.text for word in heard]])
        stretches = _stretches(len(heard))
        query = self._index.query(found, stretches)
        near = self._index.candidates(query, _CANDIDATES, _POSTINGS)
        if not len(near):
            return {}
        return self._best(self._index.score(near, query), heard, stretches, text)

    def _best(
        self, likeness: Likeness, heard: list[Word], stretches: list[tuple[int, int]], text: str
    ) -> dict[str, Fit]:
        best: dict[str, Fit] = {}
        tops = likeness.score.max(axis=1)
        for at in np.argsort(-tops, kind="stable").tolist():
            if tops[at] < LEAST:
                break
            stretch = int(likeness.score[at].argmax())
            known = self._known[int(likeness.trigger[at, stretch])]
            start, end = stretches[stretch]
            fits = tops[at] >= known.needed and self._same_sense(known, heard, start, end)
            if fits and known.phrase.target not in best:
                best[known.phrase.target] = _fit(known, heard[start:end], float(tops[at]), text)
        return best

    def _same_sense(self, known: _Known, heard: list[Word], start: int, end: int) -> bool:
        if known.phrase.sense is Sense.GIST:
            return True
        if known.phrase.sense is Sense.WORDING and not known.numbers <= {word.text for word in heard}:
            return False
        if not self._has_key(known.phrase.keys, [word.text for word in heard[start:end]]):
            return False
        return known.negative == self._talk.negates([word.text for word in heard[max(0, start - 1) : end]])

    def _has_key(self, keys: frozenset[str], heard: list[str]) -> bool:
        return not keys or any(self._alike(key, word) for key in keys for word in heard)

    def _alike(self, one: str, other: str) -> bool:
        """One word, be it in another form, or written otherwise and sounding the same."""
        known = language_of(self._language)
        if one == other or known.stem(one) == known.stem(other):
            return True
        sound = known.sound(one)
        long_enough = min(len(one), len(other)) >= _SOUNDS
        return long_enough and bool(sound) and sound == known.sound(other) and score.same(one, other)

    def _taken_apart(self, phrases: Sequence[Phrase]) -> list[_Known]:
        numbers = frozenset(language_of(self._language).spoken.values())
        empty = language_of(self._language).empty
        units = [list(group) for _, group in groupby(enumerate(phrases), _unit)]
        known: list[_Known] = []
        for unit, group in enumerate(units):
            for _, phrase in group:
                said = plain(phrase.text, self._language)
                needed = LEAST if phrase.sense is Sense.GIST or not empty.issuperset(said) else _HOLLOW
                numbered = numbers.intersection(said)
                known.append(_Known(phrase, unit, said, numbered, self._talk.negates(said), needed))
        return known


def _unit(numbered: tuple[int, Phrase]) -> tuple[str, int]:
    at, phrase = numbered
    return phrase.target, -1 if phrase.sense is Sense.GIST else at


def _fit(known: _Known, heard: list[Word], likeness: float, text: str) -> Fit:
    whole = (0, len(heard) - 1)
    first, last = whole if known.phrase.sense is Sense.ANSWER else score.met(known.words, heard)[:2]
    heard_piece = text[heard[first].start : heard[last].end]
    return Fit(known.phrase.target, known.phrase.text, heard_piece, min(1.0, likeness))


def _stretches(count: int) -> list[tuple[int, int]]:
    runs = [
        (at, min(count, at + size))
        for size, step in _STRETCHES
        if count > size
        for at in range(0, count - size + step, step)
    ]
    return list(dict.fromkeys([(0, count), *runs]))
