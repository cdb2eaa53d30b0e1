"""Phrases that a person can write and read, found in what was heard word by word.

    i (will|am going to) find you       one of several
    i [really] mean it                  may be left out
    threat*                             a word that begins so
    post ... (review|internet)          up to four words between (eight characters in Chinese and Japanese)

A gap never holds a word that negates, so "i will not ... you" is not "i will ... you".
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

from assist.guidance.talk import UNSPACED
from assist.matching.text import Word, words

_TOKEN = re.compile(r"\.\.\.|[()\[\]|]|[^\s()\[\]|.]+")


class Found(Struct, frozen=True):
    """The phrase that was found and the piece of the text that it was found in; `after`: words that follow."""

    phrase: str
    heard: str
    after: int


def is_usable(phrase: str, language: str) -> bool:
    """Whether it can be looked for: its brackets are closed, and some word of it must be heard."""
    try:
        may_be_nothing = re.compile(_regex(phrase, language, ())).fullmatch("")
    except re.error:
        return False
    return bool(words(phrase, language)) and not may_be_nothing


class Patterns:
    """`phrases` that count, `unless` one of `unless` is in the text as well, in one language."""

    def __init__(
        self,
        phrases: Sequence[str],
        language: str,
        *,
        unless: Sequence[str] = (),
        negations: Sequence[str] = (),
    ) -> None:
        self._language, self._negations, self._phrases = language, negations, phrases
        self._any = _compiled(tuple(phrases), language, tuple(negations))
        self._unless = _compiled(tuple(unless), language, ()) if unless else None

    def find(self, text: str) -> Found | None:
        """The first phrase that the text holds."""
        heard, line = _taken_apart(text, self._language)
        if not heard or not self._any.search(line) or (self._unless and self._unless.search(line)):
            return None
        phrase, match = self._first(line)
        ends = list(accumulate(len(_piece(word, self._language)) for word in heard))
        first = sum(end <= match.start() for end in ends)
        last = sum(end < match.end() for end in ends)
        return Found(phrase, text[heard[first].start : heard[last].end], len(heard) - 1 - last)

    def _first(self, line: str) -> tuple[str, re.Match[str]]:
        """Which phrase it was. Only asked when there is one, so each is compiled when it is first needed."""
        for phrase in self._phrases:
            if found := _compiled((phrase,), self._language, tuple(self._negations)).search(line):
                return phrase, found
        raise AssertionError("one of them fits, for all together do")


@lru_cache(maxsize=8)
def _taken_apart(text: str, language: str) -> tuple[tuple[Word, ...], str]:
    """The words of a text and the line that patterns look at; many patterns look at the same text."""
    heard = tuple(words(text, language))
    return heard, "".join(_piece(word, language) for word in heard)


def _piece(word: Word, language: str) -> str:
    return word.text if language in UNSPACED else word.text + " "


@lru_cache(maxsize=256)
def _compiled(phrases: tuple[str, ...], language: str, negations: tuple[str, ...]) -> re.Pattern[str]:
    """Once a language, not once a call: it takes a while."""
    start = "" if language in UNSPACED else r"(?<!\S)"
    return re.compile(
        start + "(?:" + "|".join(_regex(phrase, language, negations) for phrase in phrases) + ")"
    )


def _regex(phrase: str, language: str, negations: Sequence[str]) -> str:
    gap = _gap(language, negations)
    signs = {"...": gap, "(": "(?:", ")": ")", "[": "(?:", "]": ")?", "|": "|"}
    return "".join(
        signs[token] if token in signs else _literal(token, language) for token in _TOKEN.findall(phrase)
    )


def _gap(language: str, negations: Sequence[str]) -> str:
    barred = "|".join(re.escape(word) for word in negations)
    if language in UNSPACED:
        return f"(?:(?!{barred}).){{0,8}}?" if barred else ".{0,8}?"
    not_one = f"(?!(?:{barred}) )" if barred else ""
    return rf"(?:{not_one}\S+ ){{0,4}}?"


def _literal(token: str, language: str) -> str:
    """One written word as the words that the text would have."""
    begins = token.endswith("*")
    said = "".join(_piece(word, language) for word in words(token.rstrip("*"), language))
    return (
        re.escape(said.rstrip()) + (r"\S* " if begins else " ")
        if language not in UNSPACED
        else re.escape(said)
    )
