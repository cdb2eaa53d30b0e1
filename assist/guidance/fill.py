"""What a step was to fill in, taken from the customer's words: a number, a date, a name, a choice, or the words.

What a step asks for is read from its field's name and its own words ("Callback number", "which day suits you").
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from assist.guidance.numbers import spoken, written
from assist.guidance.talk import UNSPACED, Talk
from assist.matching.languages import language as language_of
from assist.matching.text import content_words, plain
from scripts_db.cards import Step

_NAME_WORDS = 3
_SHORT_ANSWER = 4
"""An answer of so many words or fewer may be a name alone."""


class Asked(StrEnum):
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    CHOICE = "choice"


class Value(Struct, frozen=True):
    """`heard` are the words that it comes from."""

    text: str
    heard: str


def asked_for(step: Step, talk: Talk) -> Asked:
    """By the field's name first, then by the words of the step."""
    hints = {
        Asked.NUMBER: talk.fill.number_hints,
        Asked.DATE: talk.fill.date_hints,
        Asked.NAME: talk.fill.name_hints,
    }
    for text in (step.field or "", step.title, step.say):
        for asked, words in hints.items():
            if any(_holds(text, word, talk.code) for word in words):
                return asked
    return Asked.CHOICE


def value(text: str, asked: Asked, talk: Talk) -> Value | None:
    """What the words give for a step that asks for this; a choice is the branch's matter."""
    readers = {Asked.NUMBER: _number, Asked.DATE: _date, Asked.NAME: _name}
    return readers[asked](text, talk) if asked in readers else None


def is_number_only(text: str, talk: Talk) -> bool:
    """Whether nothing but figures is said, so that it may go on with the number before."""
    return _number(text, talk) is not None and content_words(plain(text, talk.code), talk.code) == 0


def _number(text: str, talk: Talk) -> Value | None:
    heard = written(text)
    runs = spoken(heard, talk.fill)
    if not runs:
        return None
    longest = max(runs, key=lambda run: len(run.figures))
    return Value(longest.figures, text[heard[longest.first].start : heard[longest.last].end])


def _date(text: str, talk: Talk) -> Value | None:
    """The longest stretch of words that make a date or a time, as it was said."""
    day, beside = (_any_of(words, talk.code) for words in (talk.fill.dates, _beside(talk)))
    stretches = [found[0] for found in re.finditer(rf"(?:(?:{day}|{beside})\s*)+", text.casefold())]
    dated = [stretch for stretch in stretches if re.search(day, stretch)]
    if not dated:
        return None
    best = max(dated, key=len)
    start = text.casefold().find(best)
    heard = text[start : start + len(best)].strip()
    return Value(_trimmed(heard, talk), heard)


def _beside(talk: Talk) -> list[str]:
    numbers = [*talk.fill.digits, *talk.fill.tens, *language_of(talk.code).spoken.values()]
    return [*talk.fill.beside_dates, *numbers, r"\d+(?:[:.]\d+)?"]


def _any_of(words: Sequence[str], code: str) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    choice = "|".join(longest_first) or "(?!)"
    return f"(?:{choice})" if code in UNSPACED else rf"\b(?:{choice})\b"


def _trimmed(date: str, talk: Talk) -> str:
    """Without small words that stood at its edges."""
    small = talk.fill.edges
    words = date.split()
    while words and words[0].casefold() in small:
        words.pop(0)
    while words and words[-1].casefold() in small:
        words.pop()
    return " ".join(words)


def _name(text: str, talk: Talk) -> Value | None:
    rest = _said_as_name(text, talk)
    words = [] if rest is None else _name_words(rest, talk)
    if not words:
        return None
    heard = ("" if talk.code in UNSPACED else " ").join(words)
    return Value(heard if talk.code in UNSPACED else heard.title(), heard)


def _said_as_name(text: str, talk: Talk) -> str | None:
    """What follows "my name is" or stands before a "desu"; a short answer whole."""
    for before in talk.fill.names:
        if found := re.search(rf"(?<!\w){before}\s*" if talk.code not in UNSPACED else before, text, re.I):
            return text[found.end() :]
    for behind in talk.fill.after_names:
        if behind in text:
            return text.partition(behind)[0]
    return text if len(plain(text, talk.code)) <= _SHORT_ANSWER else None


def _name_words(text: str, talk: Talk) -> list[str]:
    """The first words that may be a name: up to the first small word."""
    empty = language_of(talk.code).empty
    if talk.code in UNSPACED:
        return [re.split(r"[\s、。,]", text.strip())[0]] if text.strip() else []
    found: list[str] = []
    for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text):
        if word.casefold() in empty and found:
            break
        if word.casefold() not in empty:
            found.append(word)
    return found[:_NAME_WORDS]


def _holds(text: str, word: str, code: str) -> bool:
    if code in UNSPACED:
        return word in text
    return re.search(rf"\b{re.escape(word)}", text, re.I) is not None
