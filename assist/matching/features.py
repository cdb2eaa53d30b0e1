"""Words into hashed features: character n-grams, stems and how they sound, each kind (block) weighed apart.

Every feature is a 32-bit hash, its last two bits the block, and knows at which words it starts and ends, so
that any stretch of an utterance can be counted alone. What a word gives is worked out once.
"""

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assist.matching.languages import Language
from assist.matching.text import is_unspaced

Hashes = NDArray[np.uint32]
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

GRAMS, STEMS, SOUNDS = 0, 1, 2
BLOCKS, BLOCK_BITS = 3, 3
"""How many blocks there are (each of unit length before the language weighs them), and where a hash has its own."""
_FIRST_KATAKANA, _LAST_KATAKANA = "ァ", "ー"
BEST_TRIGGER = 0.5
"""What a card's best trigger counts in its likeness; the rest is all of its triggers together."""


class Occurrences(NamedTuple):
    """Features of texts: hashes, and the words `[first, last]` that each spans, counted through all texts."""

    hashes: Hashes
    first: Ints
    last: Ints


class _Facts(NamedTuple):
    """What a word gives by itself, and to its neighbours (0: nothing)."""

    hashes: Hashes
    stem: int
    sound: int
    letter: int


class Features:
    """The features of one language."""

    def __init__(self, language: Language) -> None:
        self._language, self.weights = language, language.weights
        self._facts: dict[str, _Facts] = {}

    def of(self, texts: Iterable[Sequence[str]]) -> tuple[Occurrences, Ints]:
        """Features of several texts in one go, and the text that each word position belongs to."""
        texts = list(texts)
        numbers: dict[str, int] = {}
        words = np.array(
            [numbers.setdefault(word, len(numbers)) for text in texts for word in text], np.int64
        )
        facts = [self._of_word(word) for word in numbers]
        owner = np.repeat(np.arange(len(texts)), np.array([len(text) for text in texts], np.int64))
        parts = [_single(facts, words), *_neighbours(facts, words, owner, self._language.runs)]
        return Occurrences(*(np.concatenate(column) for column in zip(*parts, strict=True))), owner

    def _of_word(self, word: str) -> _Facts:
        facts = self._facts.get(word)
        if facts is None:
            facts = self._facts[word] = self._letter(word) if self._is_letter(word) else self._spelled(word)
        return facts

    def _is_letter(self, word: str) -> bool:
        return is_unspaced(word) or (self._language.unspaced and len(word) == 1)

    def _spelled(self, word: str) -> _Facts:
        stem = _hash(self._language.stem(word), STEMS)
        key = self._language.sound(word)
        sound = _hash(key, SOUNDS) if key else 0
        own = [
            *(_hash(gram, GRAMS) for gram in _grams(f" {word} ", self._language.grams)),
            stem,
            *([sound] if sound else []),
        ]
        if self._language.unspaced:
            stem = sound = 0
        return _Facts(np.array(own, np.uint32), stem, sound, 0)

    def _letter(self, letter: str) -> _Facts:
        """A character of a script without spaces: it and its neighbours are the n-grams, by spelling and sound.

        One of katakana means nothing alone, and words in it are long: there only pairs count.
        """
        own, sound = _hash(letter, GRAMS), _hash(self._language.sound(letter) or letter, SOUNDS)
        alone = [] if _FIRST_KATAKANA <= letter <= _LAST_KATAKANA else [own, sound]
        return _Facts(np.array(alone, np.uint32), 0, sound, own)


def _grams(padded: str, sizes: Iterable[int]) -> list[str]:
    """The n-grams of these sizes within one word; a word shorter than n gives itself once."""
    found: list[str] = []
    for size in sizes:
        found += [padded[at : at + size] for at in range(max(1, len(padded) - size + 1))]
        if size >= len(padded):
            break
    return found


def _single(facts: Sequence[_Facts], words: Ints) -> Occurrences:
    """What each word gives by itself; `words` are positions in `facts`."""
    sizes = np.array([len(fact.hashes) for fact in facts], np.int64)
    hashes = np.concatenate([fact.hashes for fact in facts] or [np.zeros(0, np.uint32)])
    at = ranges((np.cumsum(sizes) - sizes)[words], sizes[words])
    place = np.repeat(np.arange(len(words)), sizes[words])
    return Occurrences(hashes[at], place, place)


def _neighbours(facts: Sequence[_Facts], words: Ints, owner: Ints, runs: Iterable[int]) -> list[Occurrences]:
    """Pairs of stems and of sounds; of characters, where there are no spaces, runs of these lengths."""
    stems = np.array([fact.stem for fact in facts], np.uint64)[words]
    sounds = np.array([fact.sound for fact in facts], np.uint64)[words]
    letters = np.array([fact.letter for fact in facts], np.uint64)[words]
    found = [_run(stems, owner, 2, STEMS), _run(sounds, owner, 2, SOUNDS)]
    if letters.any():
        found += [_run(letters, owner, size, GRAMS) for size in runs]
    return found


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
    return Occurrences(found & ~np.uint32(BLOCK_BITS) | np.uint32(block), first, first + size - 1)


def ranges(starts: Ints, sizes: Ints) -> Ints:
    """`starts[i]`, `starts[i] + 1`, ... up to its size, for all i in a row."""
    return np.repeat(starts - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))


def products(rows: Floats, columns: Floats) -> Floats:
    """Dot products of all rows with all rows of `columns`.

    Not by `@`: BLAS wakes a thread per core for matrices as small as these, and waits longer than it works.
    """
    dots: Floats = np.einsum("ij,kj->ik", rows, columns)
    return dots


def _hash(text: str, block: int) -> int:
    """Never 0, which stands for nothing."""
    return (zlib.crc32(text.encode()) & ~BLOCK_BITS or 4) | block
