import pytest

from assist.matching.score import may_go_on, met, near, says
from assist.matching.text import words


@pytest.mark.parametrize(
    ("heard", "phrase", "expected"),
    [
        ("please cancel my apointment today", "cancel my appointment", True),
        ("cancel my account today", "cancel my appointment", False),
        ("my wi fi is slow", "wifi", False),  # one word must be one word
        ("my wifi is slow", "wi fi", True),
        ("not today", "no", False),
        ("oh no", "no", True),
        ("anything", "", False),
    ],
)
def test_a_phrase_is_said_or_not(heard: str, phrase: str, expected: bool) -> None:
    assert says(heard.split(), phrase.split()) is expected


def test_a_phrase_may_be_half_said() -> None:
    phrase = ["cancel", "my", "appointment"]
    assert may_go_on(["i", "want", "to", "cancel", "my"], phrase)
    assert not may_go_on(["i", "want", "to", "cancel", "everything"], phrase)
    assert not may_go_on(["cancel", "my", "appointment"], phrase)


def test_the_words_that_met_the_trigger_are_found() -> None:
    heard = words("well i would like my money back now")
    assert met(["i", "want", "my", "money", "back"], heard)[1] == 6
    assert met(["zebra"], heard)[0] >= 0


def test_near_words_are_ordered_by_likeness() -> None:
    assert next(iter(near("contrat", ["contract", "contact", "zebra"], 0.7)))[0] == "contract"
