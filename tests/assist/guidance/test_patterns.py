import pytest

from assist.guidance.patterns import Patterns, is_usable


@pytest.mark.parametrize(
    ("phrase", "text", "heard"),
    [
        ("call (me|us) back", "could you call us back soon", "call us back"),
        ("i [really] mean it", "i mean it", "i mean it"),
        ("i [really] mean it", "Well, I REALLY mean it!", "I REALLY mean it"),
        ("threat*", "he threatened me", "threatened"),
        ("post ... online", "i will post all of that online", "post all of that online"),
        ("don't", "please don’t go", "don’t"),
        ("14 days", "within fourteen days", "fourteen days"),
    ],
)
def test_a_phrase_is_found_with_the_words_that_were_heard(phrase: str, text: str, heard: str) -> None:
    found = Patterns([phrase], "en", negations=("not",)).find(text)
    assert found is not None
    assert (found.phrase, found.heard) == (phrase, heard)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("call me", "recall me"),
        ("call me", "call mechanics"),
        ("i will ... you", "i will certainly not hurt you"),
        ("post ... online", "post one two three four five online"),
        ("call (me|us) back", ""),
    ],
)
def test_whole_words_near_each_other_and_no_negation_between(phrase: str, text: str) -> None:
    assert Patterns([phrase], "en", negations=("not",)).find(text) is None


def test_unless_takes_it_back() -> None:
    patterns = Patterns(["killing (me|you)"], "en", unless=["is killing me"])
    assert patterns.find("somebody will be killing you")
    assert patterns.find("this hold music is killing me") is None


def test_how_many_words_follow() -> None:
    found = Patterns(["find you"], "en").find("i will find you the number")
    assert found is not None
    assert found.after == 2


def test_no_spaces_in_japanese() -> None:
    found = Patterns(["電話(を|も)...(切る|切らない)"], "ja").find("もう 電話 を 絶対 に 切らない からな")
    assert found is not None
    assert found.heard == "電話 を 絶対 に 切らない"


@pytest.mark.parametrize(
    ("phrase", "usable"),
    [
        ("call (me|us) back", True),
        ("i [really] mean it", True),
        ("call (me back", False),
        ("call me) back", False),
        ("[really]", False),
        ("...", False),
        ("!?", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_what_can_be_looked_for_is_told(phrase: str, usable: bool, language: str) -> None:
    assert is_usable(phrase, language) is usable
