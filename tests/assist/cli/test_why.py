"""`why`: what comes up for an utterance, and what is withheld by which rule."""

import json

from .conftest import Run, is_one_sentence


def test_the_card_its_words_and_the_rules_are_printed(callcue: Run) -> None:
    ended = callcue("why", "hi i just want my money back")
    assert ended.returncode == 0, ended.stderr
    assert "1. When do I get my refund?" in ended.stdout
    assert "comes up" in ended.stdout
    assert "want, my, money, back" in ended.stdout
    assert "withheld, it needs 0.50" in ended.stdout


def test_the_other_speaker_is_a_rule(callcue: Run) -> None:
    ended = callcue("why", "--speaker", "agent", "--json", "i just want my money back")
    found = json.loads(ended.stdout)
    assert found["answer"] == "nothing"
    assert found["ranked"][0]["withheld"] == "speaker"


def test_nothing_in_common_is_said(callcue: Run) -> None:
    assert "No card has anything in common with it." in callcue("why", "жжж").stdout


def test_a_campaign_that_is_not_there_is_named(callcue: Run) -> None:
    ended = callcue("why", "my money back", "--campaign", "Moon base")
    assert is_one_sentence(ended)
    assert "Moon base" in ended.stderr
