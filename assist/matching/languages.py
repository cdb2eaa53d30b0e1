"""What the matcher knows of each language: stems, sounds, numbers, and words without meaning of their own.

A language that is not listed still works, by character n-grams alone. To add one, add a line to `_STEMMERS`
and its files: `small_talk/xx.txt` (sentences that call for no card), `word_lists/xx-empty.txt` (words without
content) and `word_lists/xx-asking.txt` (words of a request).
"""

import threading
from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files

import snowballstemmer
from metaphone import doublemetaphone
from msgspec import Struct

_STEMMERS = {"de": "german", "en": "english", "es": "spanish", "it": "italian", "ru": "russian"}
_UNSPACED = ("ja", "zh")
_GRAMS = {"de": (3, 4, 5), "en": (2, 3)}
_RUNS = {"ja": (2,), "zh": (2, 3)}
_WEIGHTS = {"de": (1.0, 0.5, 0.0), "en": (1.0, 0.7, 0.5), "ja": (1.0, 0.0, 0.5), "zh": (1.0, 0.0, 1.0)}
_OTHERS = (1.0, 0.7, 0.0)
"""German joins words to longer ones: there longer n-grams and less of stems; in Chinese sound is half of it."""
_FILLERS = {
    "de": "äh ähm öh hm hmm mhm",
    "en": "um uh er erm hm hmm mm mhm uhm ah eh oh huh",
    "es": "eh em ehm mm mmm ajá",
    "it": "eh ehm mm mmm uhm",
    "ru": "э ээ эээ эм мм ммм угу",
    "zh": "嗯 呃 唔",
}
_POINTING = {
    "de": "dafür dabei damit davon darauf dies",
    "en": "that this it those these them",
    "es": "eso esto ello",
    "it": "questo quello ciò",
    "ru": "это этого этому этим этом",
    "zh": "这 那 它 此",
}
"""No articles, and not Japanese: its それ would be no more than a そ here."""
_QUESTIONS = {
    "de": "wo wohin wann wie wieviel warum wieso was wer welche welcher welches",
    "en": "where where's when when's how how's why what what's which who who's whose",
    "es": "dónde cuándo cómo cuánto cuánta cuántos cuántas qué quién cuál",
    "it": "dove quando come quanto quanta quanti quante perché cosa chi quale quali",
    "ja": "いつ どこ どちら どう どの どれ どんな なぜ いくら いくつ 何 誰",
    "ru": "где куда когда как сколько почему что кто какой какая какое какие чей",
    "zh": "什么时候 为什么 什么 怎么样 怎么 多少 多久 哪里 哪 几 谁",
}
_NUMERALS = {"zh": "ja"}
"""Numerals that are written alike where num2words does not know the language itself."""
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

    `empty` are words (characters, where there are no spaces) without content; of them, `fillers` are not even
    words, `pointing` point back to what was said. `questions` are words that ask, longer ones before their parts,
    `asking` words of a request, `spoken` the names of 0 to 20, the tens, 100 and 1000. `said` gives any number in
    words. `small_talk` are sentences that call for no card. An `unspaced` language is taken character by character.
    `grams` are the lengths of the character n-grams within words, `runs` those of the runs of characters where there
    are no spaces, `weights` what these, stems and sounds weigh in the likeness of two texts.
    """

    code: str
    stem: Callable[[str], str]
    sound: Callable[[str], str]
    empty: frozenset[str]
    fillers: frozenset[str]
    pointing: frozenset[str]
    questions: tuple[str, ...]
    asking: frozenset[str]
    spoken: dict[int, str]
    said: Callable[[int], str]
    small_talk: tuple[str, ...]
    unspaced: bool
    grams: tuple[int, ...] = (3,)
    runs: tuple[int, ...] = ()
    weights: tuple[float, float, float] = _OTHERS


@cache
def language(code: str) -> Language:
    """The language of a code such as "en" or "en-GB"; an unknown one has no stems and no empty words."""
    code = code.casefold().split("-")[0]
    stemmer = _STEMMERS.get(code)
    return Language(
        code=code,
        stem=_Stemmer(stemmer).stem if stemmer else str,
        sound={"en": _english_sound, "ja": _kana, "zh": _pinyin}.get(code, _no_sound),
        empty=frozenset(_read(f"word_lists/{code}-empty.txt").split()),
        fillers=frozenset(_FILLERS.get(code, "").split()),
        pointing=frozenset(_POINTING.get(code, "").split()),
        questions=tuple(_QUESTIONS.get(code, "").split()),
        asking=frozenset(_read(f"word_lists/{code}-asking.txt").split()),
        spoken=_NUMBERS.get(code, _NO_NUMBERS),
        said=_english_number if code == "en" else partial(_number, _NUMERALS.get(code, code)),
        unspaced=code in _UNSPACED,
        grams=_GRAMS.get(code, (3,)),
        runs=_RUNS.get(code, (2,)),
        weights=_WEIGHTS.get(code, _OTHERS),
        small_talk=tuple(_read(f"small_talk/{code}.txt").splitlines()),
    )


class _Stemmer(threading.local):
    """A snowball stemmer keeps the word that it is at, so each thread has its own."""

    def __init__(self, algorithm: str) -> None:
        self._stemmer = snowballstemmer.stemmer(algorithm)

    def stem(self, word: str) -> str:
        stem: str = self._stemmer.stemWord(word)
        return stem


def _read(name: str) -> str:
    file = files("assist.matching") / name
    return file.read_text("utf-8") if file.is_file() else ""


def _english_sound(word: str) -> str:
    return str(doublemetaphone(word)[0]) or word[:2].upper()


def _english_number(number: int) -> str:
    """As it is said on the phone, without "and": the "and" of "two hundred and fifty" is heard or not."""
    spoken = _NUMBERS["en"]
    if number in spoken and number < 100:
        return spoken[number]
    if number < 100:
        return f"{spoken[number // 10 * 10]} {spoken[number % 10]}"
    unit = 1000 if number >= 1000 else 100
    rest = f" {_english_number(number % unit)}" if number % unit else ""
    return f"{_english_number(number // unit)} {spoken[unit]}{rest}"


@cache
def _number(code: str, number: int) -> str:
    """Empty in a language whose numbers are not known. (Loads in 70 ms, when the first figure is met.)"""
    from num2words import num2words

    try:
        return str(num2words(number, lang=code))
    except NotImplementedError:
        return ""


def _kana(character: str) -> str:
    """Hiragana and katakana sound alike; the sound of other characters is not known, so each has its own."""
    return chr(ord(character) - 0x60) if "ァ" <= character <= "ヶ" else character


def _pinyin(character: str) -> str:
    """The syllable without its tone, in which recognisers take one character for another."""
    return _syllables().get(character, character)


@cache
def _syllables() -> dict[str, str]:
    lines = (line.split() for line in _read("word_lists/zh-syllables.txt").splitlines())
    return {character: syllable for syllable, characters in lines for character in characters}


def _no_sound(_word: str) -> str:
    return ""
