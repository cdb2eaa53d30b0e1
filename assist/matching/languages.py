"""What the matcher knows of each language: stems, sounds, numbers, and words without meaning of their own.

A language that is not listed still works, by character n-grams alone. To add one, add a line to `_STEMMERS`
and its files: `small_talk/xx.txt` (sentences that call for no card), `word_lists/xx-empty.txt` (words without
content) and `word_lists/xx-asking.txt` (words of a request).
"""

from collections.abc import Callable
from functools import cache
from importlib.resources import files

import snowballstemmer
from metaphone import doublemetaphone
from msgspec import Struct

_STEMMERS = {"de": "german", "en": "english", "es": "spanish", "it": "italian", "ru": "russian"}
_UNSPACED = ("ja", "zh")
_NO_NUMBERS: dict[int, str] = {}
_NUMBERS = {
    "en": {
        **dict(enumerate(("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"))),
        **dict(enumerate(("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"), 10)),
        **{17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty"},
        **{50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"},
        **{100: "hundred", 1000: "thousand"},
    }
}


class Language(Struct, frozen=True):
    """`stem` and `sound` give a word's stem and the key of how it sounds ("" when unknown).

    `empty` are words (characters, where there are no spaces) without content, `asking` those of a request,
    `spoken` the names of 0 to 20, the tens, 100 and 1000, `small_talk` sentences that call for no card. An
    `unspaced` language is taken character by character.
    """

    code: str
    stem: Callable[[str], str]
    sound: Callable[[str], str]
    empty: frozenset[str]
    asking: frozenset[str]
    spoken: dict[int, str]
    small_talk: tuple[str, ...]
    unspaced: bool


@cache
def language(code: str) -> Language:
    """The language of a code such as "en" or "en-GB"; an unknown one has no stems and no empty words."""
    code = code.casefold().split("-")[0]
    stemmer = _STEMMERS.get(code)
    return Language(
        code=code,
        stem=snowballstemmer.stemmer(stemmer).stemWord if stemmer else str,
        sound=_english_sound if code == "en" else _no_sound,
        empty=frozenset(_read(f"word_lists/{code}-empty.txt").split()),
        asking=frozenset(_read(f"word_lists/{code}-asking.txt").split()),
        spoken=_NUMBERS.get(code, _NO_NUMBERS),
        unspaced=code in _UNSPACED,
        small_talk=tuple(_read(f"small_talk/{code}.txt").splitlines()),
    )


def _read(name: str) -> str:
    file = files("assist.matching") / name
    return file.read_text("utf-8") if file.is_file() else ""


def _english_sound(word: str) -> str:
    return str(doublemetaphone(word)[0]) or word[:2].upper()


def _no_sound(_word: str) -> str:
    return ""
