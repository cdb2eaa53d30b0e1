"""Written text becomes the words that a recogniser writes."""

import pytest

from models.training.words import number_words, spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wi-Fi: 5 pounds a month!", "wifi five pounds a month"),
        ("I can’t, it’s 21:15", "i can't it's twenty one fifteen"),
        ("call 0800", "call zero eight zero zero"),
        ("1234567", "one two three four five six seven"),
        ("1901 people", "one thousand nine hundred one people"),
        ("…", ""),
    ],
)
def test_text_is_spoken(text: str, said: str) -> None:
    assert " ".join(spoken(text)) == said


NUMBERS = {0: "zero", 19: "nineteen", 40: "forty", 300: "three hundred", 90000: "ninety thousand"}


@pytest.mark.parametrize(("number", "said"), NUMBERS.items())
def test_a_number_has_words(number: int, said: str) -> None:
    assert " ".join(number_words(number)) == said
