"""Text as the matcher sees it: words in one spelling, each knowing which piece of the original it is.

Recognisers write lower case without punctuation and numbers in words; a supervisor writes "$250" or "can’t".
Both become the same words here. Chinese and Japanese have no spaces: there each character is a word.
"""

import re
import unicodedata
from itertools import groupby
from typing import NamedTuple

from assist.matching.languages import Language, language

_APOSTROPHES = str.maketrans("’‘ʼ`´", "'" * 5)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+", re.UNICODE)
_ASCII_WORD, _DIGIT = re.compile(r"[a-z]+(?:'[a-z]+)*"), re.compile(r"\d")
_HAN_AND_KANA = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"[{_HAN_AND_KANA}]")
_LETTERS = 2
"""As many letters that are no words in a row are a word that is spelled."""
_MOST_WORDS = 80
"""How far back an utterance is looked at."""
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
    return found if known.unspaced or not known.empty else _letters_joined(found, known)


def latest_words(text: str, code: str = "en") -> list[Word]:
    """The words without fillers; of a long text its end."""
    fillers = language(code).fillers
    return [word for word in words(text, code) if word.text not in fillers][-_MOST_WORDS:]


def plain(text: str, code: str = "en") -> list[str]:
    """The words alone; quick where there is nothing to convert."""
    if text.isascii() and not _DIGIT.search(text):
        found: list[str] = _ASCII_WORD.findall(text.lower().replace("`", "'"))
        if sum(len(word) == 1 for word in found) < _LETTERS:
            return found
    return [word.text for word in words(text, code)]


def content_words(heard: list[str], code: str = "en", *, whole: bool = True) -> int:
    """How many words carry meaning: no articles, fillers, greetings or digits.

    Beside another one a question word is one: "where is my parcel" asks for what "my parcel" does not. Where the
    utterance is not `whole` yet it is none: "when does it" may go on in any way.
    For Chinese and Japanese, where a word is about one and a half characters, this counts characters / 1.5.
    """
    rest = _without_questions(heard, language(code))
    meant = [word for word in rest if means_something(word, code)]
    letters = sum(1 for word in meant if is_unspaced(word))
    asked = whole and bool(meant) and len(rest) < len(heard)
    return len(meant) - letters + int(letters / 1.5) + asked


def means_something(word: str, code: str = "en") -> bool:
    return word not in language(code).empty


def asks(heard: list[str], code: str = "en") -> bool:
    """Whether somebody seems to want something: a question word, "i want", "can you"."""
    return not language(code).asking.isdisjoint(heard)


def _without_questions(heard: list[str], known: Language) -> list[str]:
    said = f" {' '.join(heard)} "
    for question in known.questions:
        said = said.replace(f" {' '.join(question) if known.unspaced else question} ", " ")
    return said.split()


def is_unspaced(word: str) -> bool:
    return bool(_UNSPACED.match(word))


def _spelled(piece: str, start: int, end: int, known: Language) -> list[Word]:
    same = unicodedata.normalize("NFKC", piece).casefold()
    if same.isdecimal():
        return [Word(word, start, end) for word in number_words(same, known)]
    if not _UNSPACED.search(same):
        return [Word(same, start, end)]
    if len(same) != len(piece):
        return [Word(letter, start, end) for letter in same]
    return _characters(same, start)


def _letters_joined(found: list[Word], known: Language) -> list[Word]:
    """Words that are spelled ("t v", "u s b") become one; "a" and "i" alone are words, not letters."""
    joined: list[Word] = []
    for single, group in groupby(found, lambda word: _is_letter(word.text)):
        run = list(group)
        letters = sum(word.text not in known.empty for word in run)
        if single and letters >= _LETTERS:
            run = [Word("".join(word.text for word in run), run[0].start, run[-1].end)]
        joined += run
    return joined


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and not is_unspaced(word)


def _characters(piece: str, start: int) -> list[Word]:
    """Chinese and Japanese characters one by one, runs of other letters (brand names) whole."""
    runs = _CHARACTERS.finditer(piece)
    return [Word(run[0], start + run.start(), start + run.end()) for run in runs]


def number_words(digits: str, known: Language) -> list[str]:
    """Digits as they are said: "250" in hundreds, a long or zero-led one digit by digit.

    In a language whose numbers are not known the digits stay.
    """
    if len(digits) > 6 or (digits[0] == "0" and len(digits) > 1):
        said = [known.said(int(digit)) or digit for digit in digits]
    else:
        said = [known.said(int(digits)) or digits]
    words = " ".join(said).replace("-", " ").split()
    return list("".join(words)) if known.unspaced else words
