"""Text as the matcher sees it: words in one spelling, each knowing which piece of the original it is.

Recognisers write lower case without punctuation and numbers in words; a supervisor writes "$250" or "can’t".
Both become the same words here. Chinese and Japanese have no spaces: there each character is a word.
"""

import re
import unicodedata
from typing import NamedTuple

from assist.matching.languages import Language, language

_APOSTROPHES = str.maketrans("’‘ʼ`´", "'" * 5)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+", re.UNICODE)
_ASCII_WORD, _DIGIT = re.compile(r"[a-z]+(?:'[a-z]+)*"), re.compile(r"\d")
_HAN_AND_KANA = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"[{_HAN_AND_KANA}]")
_CHARACTERS = re.compile(rf"[{_HAN_AND_KANA}\d]|[^{_HAN_AND_KANA}\d]+")


class Word(NamedTuple):
    """A normalised word and the piece `[start, end)` of the original text that it came from."""

    text: str
    start: int
    end: int


def words(text: str, code: str = "en") -> list[Word]:
    """The words of a text in the language of that code ("en", "ja", ...); an empty list if there are none."""
    known = language(code)
    found: list[Word] = []
    for piece in _WORD.finditer(text.translate(_APOSTROPHES)):
        found += _spelled(piece[0], piece.start(), piece.end(), known)
    return found


def plain(text: str, code: str = "en") -> list[str]:
    """The words alone; quick where there is nothing to convert."""
    if text.isascii() and not _DIGIT.search(text):
        return _ASCII_WORD.findall(text.lower().replace("`", "'"))
    return [word.text for word in words(text, code)]


def content_words(heard: list[str], code: str = "en") -> int:
    """How many words carry meaning: no articles, fillers, greetings or digits.

    For Chinese and Japanese, where a word is about one and a half characters, this counts characters / 1.5.
    """
    meant = [word for word in heard if means_something(word, code)]
    letters = sum(1 for word in meant if is_unspaced(word))
    return len(meant) - letters + int(letters / 1.5)


def means_something(word: str, code: str = "en") -> bool:
    return word not in language(code).empty


def asks(heard: list[str], code: str = "en") -> bool:
    """Whether somebody seems to want something: a question word, "i want", "can you"."""
    return not language(code).asking.isdisjoint(heard)


def is_unspaced(word: str) -> bool:
    return bool(_UNSPACED.match(word))


def _spelled(piece: str, start: int, end: int, known: Language) -> list[Word]:
    same = unicodedata.normalize("NFKC", piece).casefold()
    if same.isdecimal() and not known.unspaced:
        return [Word(word, start, end) for word in number_words(same, known.spoken)]
    if not (_UNSPACED.search(same) or same.isdecimal()):
        return [Word(same, start, end)]
    if len(same) != len(piece):
        return [Word(letter, start, end) for letter in same]
    return _characters(same, start)


def _characters(piece: str, start: int) -> list[Word]:
    """Chinese and Japanese characters and digits one by one, runs of other letters (brand names) whole."""
    runs = _CHARACTERS.finditer(piece)
    return [Word(run[0], start + run.start(), start + run.end()) for run in runs]


def number_words(digits: str, spoken: dict[int, str]) -> list[str]:
    """Digits as they are said: "250" in hundreds, a long or zero-led one digit by digit.

    `spoken` names the numbers of a language; without names the digits stay.
    """
    if not spoken:
        return [digits]
    if len(digits) > 6 or (digits[0] == "0" and len(digits) > 1):
        return [spoken[int(digit)] for digit in digits]
    return _said(int(digits), spoken)


def _said(number: int, spoken: dict[int, str]) -> list[str]:
    if number in spoken and number < 100:
        return [spoken[number]]
    if number < 100:
        return [spoken[number // 10 * 10], spoken[number % 10]]
    unit = 1000 if number >= 1000 else 100
    rest = _said(number % unit, spoken) if number % unit else []
    return [*_said(number // unit, spoken), spoken[unit], *rest]
