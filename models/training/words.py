"""Written text to spoken words: lower case, numbers in words, no punctuation, the spelling that a recogniser writes."""

import re

_PIECE = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+")
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'" * 5)
_ONE_WORD = {"wi-fi": "wifi"}
_BELOW_20 = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS_FROM_20 = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL, _TENS = _BELOW_20.split(), _TENS_FROM_20.split()


def spoken(text: str) -> list[str]:
    """The words of a text as they are said; "Wi-Fi for £250" gives wifi for two hundred fifty."""
    text = text.lower().translate(_APOSTROPHES)
    for written, said in _ONE_WORD.items():
        text = text.replace(written, said)
    return [word for piece in _PIECE.findall(text) for word in _said(piece)]


def number_words(number: int) -> list[str]:
    """Below a million."""
    if number < 20:
        return [_SMALL[number]]
    if number < 100:
        return [_TENS[number // 10 - 2], *(number_words(number % 10) if number % 10 else [])]
    unit, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    rest = number_words(number % unit) if number % unit else []
    return [*number_words(number // unit), name, *rest]


def _said(piece: str) -> list[str]:
    if not piece.isdigit():
        return [piece]
    if len(piece) > 6 or (piece[0] == "0" and len(piece) > 1):
        return [_SMALL[int(digit)] for digit in piece]
    return number_words(int(piece))
