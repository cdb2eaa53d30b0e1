"""Which words of a campaign a speech model can't hear, and spellings of them that it can.

A model writes only words that it knows: a product name it does not know comes out as something else, so a
trigger with that name never fits. A spelling in known words ("fibre hub" for "FibreHub") mends that. Numbers
in digits are left out: matching reads them as words.
"""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from scripts_db.cards import Campaign

MOST_PROPOSALS = 3

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Thai, Lao, Burmese, Khmer, kana and Han: written without spaces, so a run of them is more than a word."""

_SHORTEST_PART = 3
_SIMILAR = 0.75
_LENGTHS_APART = 2


class Unheard(Struct, frozen=True):
    """A word that the model can't hear, where it stands in the campaign, and spellings that it can hear."""

    word: str
    places: tuple[str, ...]
    proposals: tuple[str, ...]


class Vocabulary:
    """The words of a model, to ask for one and for what comes near it."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(self._words):
            self._near[word[0], len(word)].append(word)
        self._longest = max(map(len, self._words), default=0)

    def hears(self, word: str) -> bool:
        """Whether it can be written by the model: as one word, or in a script without spaces as several."""
        return word in self._words or bool(_UNSPACED.search(word) and self._split(word, shortest=1))

    def knows(self, word: str) -> bool:
        """Whether it is one word of the model."""
        return word in self._words

    def proposals(self, word: str) -> tuple[str, ...]:
        """Spellings in words that it hears, the likeliest first."""
        plain = re.sub(r"[^\w]|_", "", word)
        found = [self._apart(word), self._known(plain), self._split(plain, shortest=_SHORTEST_PART)]
        spelt = [" ".join(parts) for parts in found if parts]
        return tuple(dict.fromkeys([*spelt, *self._similar(word)]))[:MOST_PROPOSALS]

    def _known(self, word: str) -> list[str]:
        return [word] if word in self._words else []

    def _apart(self, word: str) -> list[str]:
        """Of "wi-fi" both parts, if both are known."""
        parts = [part for part in re.split(r"[-']", word) if part]
        return parts if len(parts) > 1 and all(part in self._words for part in parts) else []

    def _split(self, word: str, *, shortest: int) -> list[str]:
        """The word as the fewest known words in a row; empty if it can't be put together."""
        best: list[list[str] | None] = [[]]  # for each beginning of the word
        for end in range(1, len(word) + 1):
            starts = range(max(0, end - self._longest), end - shortest + 1)
            ways = [
                [*before, word[start:end]]
                for start in starts
                if (before := best[start]) is not None and word[start:end] in self._words
            ]
            best.append(min(ways, key=len, default=None))
        return best[-1] or []

    def _similar(self, word: str) -> list[str]:
        lengths = range(len(word) - _LENGTHS_APART, len(word) + _LENGTHS_APART + 1)
        candidates = [near for length in lengths for near in self._near.get((word[0], length), ())]
        return difflib.get_close_matches(word, candidates, n=MOST_PROPOSALS, cutoff=_SIMILAR)


def unheard(campaign: Campaign, words: Iterable[str]) -> list[Unheard]:
    """The words of the campaign that a model with these words can't hear, in order of the alphabet."""
    vocabulary = Vocabulary(words)
    places = places_of_unheard(campaign, vocabulary)
    return [Unheard(word, where, vocabulary.proposals(word)) for word, where in places.items()]


def places_of_unheard(campaign: Campaign, vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    """The same words with where each stands; quick, since proposals are not looked for."""
    places: dict[str, dict[str, None]] = defaultdict(dict)  # each place once, in order
    for place, phrase in phrases(campaign):
        for word in words_of(phrase):
            if not word.isdecimal() and not vocabulary.hears(word):
                places[word][place] = None
    return {word: tuple(where) for word, where in sorted(places.items())}


def words_of(phrase: str) -> list[str]:
    """The words of a phrase as models write them: small letters, straight apostrophes."""
    return [word.replace("’", "'") for word in _WORD.findall(phrase.lower())]


def phrases(campaign: Campaign) -> Iterator[tuple[str, str]]:
    """Everything that is compared with what is heard, and where it stands."""
    for card in campaign.cards:
        yield from ((f"card “{card.title}”", phrase) for phrase in (*card.triggers, *card.negatives))
    for script in campaign.scripts:
        for step in script.steps:
            for branch in step.branches:
                yield from ((f"step “{step.title}”", phrase) for phrase in branch.phrases)
    for item in campaign.checklist:
        yield from ((f"checklist “{item.text}”", phrase) for phrase in item.phrases)
    yield from (("vocabulary", word) for word in campaign.vocabulary)
