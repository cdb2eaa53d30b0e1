"""Phrases that a person can write and read, found in what was heard word by word.

    i (will|am going to) find you       one of several
    i [really] mean it                  may be left out
    threat*                             a word that begins so
    post ... (review|internet)          up to four words between (eight characters in Chinese and Japanese)

A gap never holds a word that negates, so "i will not ... you" is not "i will ... you".
"""

import re
from collections.abc import Sequence
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
        self._language = language
        self._phrases = [(phrase, _compiled([phrase], language, negations)) for phrase in phrases]
        self._any = _compiled(phrases, language, negations)
        self._unless = _compiled(unless, language, ()) if unless else None

    def find(self, text: str) -> Found | None:
        """The first phrase that the text holds."""
        heard = words(text, self._language)
        line = _line(heard, self._language)
        if not heard or not self._any.search(line) or (self._unless and self._unless.search(line)):
            return None
        phrase, match = next(
            (phrase, found) for phrase, pattern in self._phrases if (found := pattern.search(line))
        )
        ends = list(accumulate(len(_piece(word, self._language)) for word in heard))
        first = sum(end <= match.start() for end in ends)
        last = sum(end < match.end() for end in ends)
        return Found(phrase, text[heard[first].start : heard[last].end], len(heard) - 1 - last)


def _piece(word: Word, language: str) -> str:
    return word.text if language in UNSPACED else word.text + " "


def _line(heard: Sequence[Word], language: str) -> str:
    return "".join(_piece(word, language) for word in heard)


def _compiled(phrases: Sequence[str], language: str, negations: Sequence[str]) -> re.Pattern[str]:
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
