"""Sentences drawn from a grammar."""

import random
from pathlib import Path

import pytest

from models.training.grammar import Grammar, sentences
from models.training.vocabulary import TEXTS, common_words

GRAMMAR = """\
# for the reader
when = today | on {day}
--
i call {when}
{number} days
--
day = monday
"""


@pytest.fixture
def small(tmp_path: Path) -> Grammar:
    file = tmp_path / "grammar.txt"
    file.write_text(GRAMMAR)
    return Grammar(file, {})


def test_slots_are_filled_from_names_numbers_and_each_other(small: Grammar) -> None:
    drawn = set(sentences(small, 300, random.Random(1)))

    assert {"i call today", "i call on monday", "twelve days"} <= drawn
    assert not any("{" in text or "#" in text for text in drawn)


def test_the_same_seed_draws_the_same_sentences(small: Grammar) -> None:
    assert sentences(small, 20, random.Random(7)) == sentences(small, 20, random.Random(7))


def test_no_sentence_is_longer_than_asked(small: Grammar) -> None:
    assert all(len(text.split()) <= 2 for text in sentences(small, 50, random.Random(1), longest=2))


@pytest.mark.parametrize("name", ["callcentre_en.txt", "everyday_en.txt"])
def test_our_grammars_say_nothing_but_words_we_know(name: str) -> None:
    groups = common_words()
    text = (TEXTS / name).read_text(encoding="utf-8")
    written = set(text.replace("|", " ").split())
    known = {word for group in groups.values() for word in group} | written

    drawn = sentences(Grammar(TEXTS / name, groups), 500, random.Random(3))

    said = {word for sentence in drawn for word in sentence.split()}
    assert said <= known
    assert not any(mark in word for word in said for mark in "{}=|:+")
