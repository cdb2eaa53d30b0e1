"""Words into hashed features: character n-grams, stems and how they sound, each kind (block) weighed apart.

Every feature is a 32-bit hash that knows at which words it starts and ends, so that any stretch of an
utterance can be counted without tokenising it again. What one word gives is worked out once and kept.
"""

import zlib
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assist.matching.languages import Language
from assist.matching.text import is_unspaced

Hashes = NDArray[np.uint32]
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

GRAMS, STEMS, SOUNDS = 0, 1, 2
WEIGHTS = (1.0, 0.7, 0.5)
"""Of the blocks grams, stems, sounds, each of unit length before."""


class Occurrences(NamedTuple):
    """Features of texts: hash, block, and the words `[first, last]` that each spans (flat positions)."""

    hashes: Hashes
    blocks: NDArray[np.int8]
    first: Ints
    last: Ints


class _Facts(NamedTuple):
    """What a word gives by itself (`hashes`, `blocks`) and to its neighbours (0: nothing)."""

    hashes: Hashes
    blocks: NDArray[np.int8]
    stem: int
    sound: int
    letter: int


class Features:
    """The features of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._facts: dict[str, _Facts] = {}

    def of(self, texts: Sequence[Sequence[str]]) -> tuple[Occurrences, Ints]:
        """Features of several texts in one go, and the text that each word position belongs to.

        Positions count on through all texts; no feature spans two texts.
        """
        facts = [self._of_word(word) for text in texts for word in text]
        owner = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
        parts = [_single(facts), *_neighbours(facts, owner)]
        return Occurrences(*(np.concatenate(column) for column in zip(*parts, strict=True))), owner

    def _of_word(self, word: str) -> _Facts:
        if word not in self._facts:
            self._facts[word] = self._letter(word) if is_unspaced(word) else self._spelled(word)
        return self._facts[word]

    def _spelled(self, word: str) -> _Facts:
        stem = _hash("s" + self._language.stem(word))
        key = self._language.sound(word)
        sound = _hash("p" + key) if key else 0
        grams = [_hash("c" + gram) for gram in _grams(f" {word} ")]
        own = [*grams, stem] + ([sound] if sound else [])
        blocks = [GRAMS] * len(grams) + [STEMS] + ([SOUNDS] if sound else [])
        return _Facts(np.array(own, np.uint32), np.array(blocks, np.int8), stem, sound, 0)

    def _letter(self, letter: str) -> _Facts:
        """A character of a script without spaces: it and its neighbours are the n-grams."""
        own = _hash("c" + letter)
        return _Facts(np.array([own], np.uint32), np.array([GRAMS], np.int8), 0, 0, own)


def _grams(padded: str) -> list[str]:
    """The 2- to 5-grams within one word; a word shorter than n gives itself once."""
    found = []
    for size in (2, 3, 4, 5):
        found += [padded[at : at + size] for at in range(max(1, len(padded) - size + 1))]
        if size >= len(padded):
            break
    return found


def _single(facts: Sequence[_Facts]) -> Occurrences:
    sizes = [len(fact.hashes) for fact in facts]
    at = np.repeat(np.arange(len(facts)), sizes)
    hashes = np.concatenate([fact.hashes for fact in facts] or [np.zeros(0, np.uint32)])
    blocks = np.concatenate([fact.blocks for fact in facts] or [np.zeros(0, np.int8)])
    return Occurrences(hashes, blocks, at, at)


def _neighbours(facts: Sequence[_Facts], owner: Ints) -> list[Occurrences]:
    """Pairs of stems and of sounds; pairs and threes of characters."""
    stems = np.array([fact.stem for fact in facts], np.uint64)
    sounds = np.array([fact.sound for fact in facts], np.uint64)
    letters = np.array([fact.letter for fact in facts], np.uint64)
    return [
        _run(stems, owner, 2, STEMS),
        _run(sounds, owner, 2, SOUNDS),
        _run(letters, owner, 2, GRAMS),
        _run(letters, owner, 3, GRAMS),
    ]


def _run(hashes: NDArray[np.uint64], owner: Ints, size: int, block: int) -> Occurrences:
    """Runs of `size` neighbours of one text that all have a hash."""
    count = max(0, len(hashes) - size + 1)
    mixed = np.zeros(count, np.uint64)
    whole = owner[:count] == owner[size - 1 : size - 1 + count]
    for step in range(size):
        part = hashes[step : step + count]
        mixed = (mixed ^ part) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
        whole &= part > 0
    first = np.flatnonzero(whole)
    found = (mixed[first] >> np.uint64(16)).astype(np.uint32)
    return Occurrences(found, np.full(len(first), block, np.int8), first, first + size - 1)


def _hash(text: str) -> int:
    return zlib.crc32(text.encode()) or 1
