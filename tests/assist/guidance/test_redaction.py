import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.guidance.numbers import spoken, written
from assist.guidance.redaction import Secret, luhn, redact
from assist.guidance.talk import talk

WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


@pytest.mark.parametrize(
    ("text", "code", "clean"),
    [
        ("it is 4111 1111 1111 1111 thanks", "en", "it is [card number] thanks"),
        ("it is 4111-1111-1111-1111.", "en", "it is [card number]."),
        (
            "four one one one " * 1 + "double one double one one one one one one one one one",
            "en",
            "[card number]",
        ),
        ("4111 1111 1111 1112", "en", "[long number]"),
        ("call me on oh one seven one two three four five", "en", "call me on [phone]"),
        ("that is forty two pounds", "en", "that is forty two pounds"),
        ("四一一一一一一一一一一一一一一一", "zh", "[card number]"),
        ("カードは 4111111111111111 です", "ja", "カードは [card number] です"),
    ],
)
def test_long_numbers_go(text: str, code: str, clean: str) -> None:
    assert redact([text], code).lines == (clean,)


def test_a_number_said_in_pieces_goes_from_every_line() -> None:
    lines = ["my card is four one one one", "one one one one", "one one one one", "one one one one yes"]
    redacted = redact(lines, "en")
    assert redacted.lines == (
        "my card is [card number]",
        "[card number]",
        "[card number]",
        "[card number] yes",
    )
    assert redacted.removed == {Secret.CARD_NUMBER}


def test_a_phone_number_may_stay_where_it_was_asked_for() -> None:
    assert redact(["Callback number: 01712345678"], "en", phones=False).lines == (
        "Callback number: 01712345678",
    )


@given(
    st.lists(st.integers(0, 9), min_size=13, max_size=19),
    st.lists(st.booleans(), min_size=19, max_size=19),
    st.integers(1, 18),
)
def test_no_long_run_survives(figures: list[int], in_words: list[bool], cut: int) -> None:
    said = [WORDS[n] if word else str(n) for n, word in zip(figures, in_words, strict=False)]
    clean = redact([" ".join(said[:cut]), " ".join(said[cut:])], "en")
    assert not re.search(r"\d", " ".join(clean.lines))
    assert not spoken(written(" ".join(clean.lines)), talk("en").fill)
    assert clean.removed <= {Secret.CARD_NUMBER, Secret.LONG_NUMBER}


def test_luhn() -> None:
    assert luhn("4111111111111111")
    assert not luhn("4111111111111112")
