"""Sentences from a grammar in a text file (texts/callcentre_en.txt): seeded, endless.

A file has three parts divided by a line "--": names ("when = today | tomorrow"), sentences, and more names.
`{when}` draws one of its alternatives, `{noun.thing}` a word of words_en.txt; a few names draw numbers.
"""

import random
import re
from collections.abc import Callable
from pathlib import Path

from models.training.vocabulary import Groups
from models.training.words import number_words

_SLOT = re.compile(r"\{([^{}]+)\}")
_DEEP = 60  # slots filled: longer sentences nobody says


class Grammar:
    def __init__(self, file: Path, groups: Groups) -> None:
        names, sentences, more = file.read_text(encoding="utf-8").split("\n--\n")
        self._rules: dict[str, list[str]] = dict(groups)
        for line in _lines(names) + _lines(more):
            name, _, alternatives = line.partition(" = ")
            self._rules[name] = [alternative.strip() for alternative in alternatives.split("|")]
        self._sentences = _lines(sentences)

    def sentence(self, chance: random.Random) -> str:
        """One sentence, lower case words between single spaces."""
        while True:
            text = chance.choice(self._sentences)
            for _ in range(_DEEP):
                slot = _SLOT.search(text)
                if slot is None:
                    return text
                text = text[: slot.start()] + self._drawn(slot[1], chance) + text[slot.end() :]

    def _drawn(self, name: str, chance: random.Random) -> str:
        if name in _NUMBERS:
            return _NUMBERS[name](chance)
        return chance.choice(self._rules[name])


def sentences(grammar: Grammar, count: int, chance: random.Random, longest: int = 16) -> list[str]:
    """`count` sentences of at most `longest` words, repeated ones included."""
    found: list[str] = []
    while len(found) < count:
        text = grammar.sentence(chance)
        if len(text.split()) <= longest:
            found.append(text)
    return found


def _lines(part: str) -> list[str]:
    return [line.strip() for line in part.splitlines() if line.strip() and not line.startswith("#")]


def _number(chance: random.Random) -> str:
    return " ".join(number_words(chance.choice([chance.randint(1, 12), chance.randint(1, 99)])))


def _hundreds(chance: random.Random) -> str:
    return " ".join(number_words(chance.randint(1, 9) * 100 + chance.choice([0, 0, chance.randint(1, 99)])))


def _digits(chance: random.Random) -> str:
    """People say "oh" as often as "zero"."""
    zero = chance.choice(["zero", "oh"])
    digits = [chance.randint(0, 9) for _ in range(chance.choice([2, 3, 4, 4, 5, 6, 6, 7, 8]))]
    return " ".join(number_words(digit)[0] if digit else zero for digit in digits)


_NUMBERS: dict[str, Callable[[random.Random], str]] = {
    "number": _number,
    "smallnumber": lambda chance: number_words(chance.randint(1, 12))[0],
    "hundreds": _hundreds,
    "digits": _digits,
}
