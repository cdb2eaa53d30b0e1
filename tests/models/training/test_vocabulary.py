"""The common words with their forms."""

from pathlib import Path

import pytest

from models.training.vocabulary import common_words, inflected, with_s


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("ask", ["ask", "asks", "asked", "asked", "asking"]),
        ("close", ["close", "closes", "closed", "closed", "closing"]),
        ("watch", ["watch", "watches", "watched", "watched", "watching"]),
        ("agree", ["agree", "agrees", "agreed", "agreed", "agreeing"]),
    ],
)
def test_a_regular_verb_has_five_forms(verb: str, forms: list[str]) -> None:
    assert inflected(verb) == forms


@pytest.mark.parametrize(
    ("noun", "plural"), [("story", "stories"), ("day", "days"), ("box", "boxes"), ("dog", "dogs")]
)
def test_a_regular_noun_has_a_plural(noun: str, plural: str) -> None:
    assert with_s(noun) == plural


def test_groups_hold_given_and_regular_forms(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text(
        "# why\n[verb.do] see sees saw seen seeing\n[verb.do] use\n[noun.person] man *men\n[say] yes no\n"
    )

    groups = common_words(file)

    assert groups["verb.do"] == ["see", "use"]
    assert groups["verb.do:past"] == ["saw", "used"]
    assert groups["noun.person+"] == ["men"]
    assert groups["say"] == ["yes", "no"]


def test_three_thousand_common_words() -> None:
    words = {word for group in common_words().values() for word in group}

    assert len(words) > 3000
    assert {"money", "went", "children", "i'm", "twelve"} <= words
