"""What the demo model can hear: its vocabulary with pronunciations, and its language model."""

import random
from pathlib import Path

from models.training import campaign, ngrams
from models.training.grammar import Grammar, sentences
from models.training.ngrams import Backoff
from models.training.pronunciations import Dictionary, dictionary, of_words
from models.training.vocabulary import TEXTS, common_words

SEED = 20250
WRITTEN = {"callcentre_en.txt": 30_000, "everyday_en.txt": 30_000}  # sentences drawn from each grammar


def vocabulary(work: Path) -> Dictionary:
    """Every word of the campaign and of the sample calls, and the common words, with how they sound."""
    words = {word for group in common_words().values() for word in group}
    words |= {word for text, _ in campaign.heard_and_read() for word in text}
    return of_words(words | campaign.words_of_calls(), dictionary(work))


def model(words: Dictionary) -> Backoff:
    """Trigrams over the campaign's text and drawn sentences."""
    chance = random.Random(SEED)
    groups = common_words()
    texts = in_context(list(campaign.heard_and_read()), chance)
    for name, count in WRITTEN.items():
        drawn = sentences(Grammar(TEXTS / name, groups), count, chance)
        texts += [(text.split(), 1) for text in drawn]
    return ngrams.estimate(texts, dict.fromkeys(words, 1.0), at_least=2)


def in_context(texts: list[tuple[list[str], int]], chance: random.Random) -> list[tuple[list[str], int]]:
    """The texts, and each expected phrase again as people say it: after a greeting, before a "please", joined."""
    heard = [words for words, weight in texts if weight > 1]
    joined = [
        ([*chance.choice(_BEFORE), *words, *chance.choice(_AFTER)], 1) for words in heard for _ in range(4)
    ]
    return texts + joined + [([*words, "and", *chance.choice(heard)], 1) for words in heard]


_BEFORE = [
    text.split()
    for text in (
        "hello", "hi", "yes", "well", "so", "and", "but", "okay", "sorry", "good morning", "good evening", "i think",
        "no", "listen", "because", "now", "then", "thank you", "hello my name is anna", "you know", "if",
    )
]  # fmt: skip
_AFTER = [
    text.split() for text in ("", "", "please", "today", "again", "now", "thank you", "can you help me", "")
]
