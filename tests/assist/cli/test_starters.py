"""`library starter`: a campaign to begin with, never over one that is there."""

import json
from pathlib import Path

from scripts_db.samples import starter, starter_languages

from .conftest import Run, is_one_sentence


def test_they_are_listed_by_language(callcue: Run) -> None:
    lines = callcue("library", "starter").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(starter_languages())


def test_one_is_added_as_a_draft_and_can_be_exported(callcue: Run) -> None:
    added = callcue("library", "starter", "ja")
    assert starter("ja").name in added.stdout
    assert "once it is published" in added.stdout
    assert json.loads(callcue("library", "export", "starter-mail-order-ja").stdout)["language"] == "ja"
    assert "has not been published" in callcue("why", "返品したいんですけど").stderr


def test_published_at_once_its_cards_come_up(callcue: Run) -> None:
    callcue("library", "starter", "es", "--publish")
    why = callcue("why", "se me inunda la cocina", "--json")
    assert json.loads(why.stdout)["answer"] == "card"


def test_what_is_there_is_never_replaced(callcue: Run, tmp_path: Path) -> None:
    callcue("library", "starter", "en")
    mine = json.loads(callcue("library", "export", "starter-parcels-en").stdout)
    mine["name"] = "Our own depot"
    (tmp_path / "mine.json").write_text(json.dumps(mine), encoding="utf-8")
    callcue("library", "import", tmp_path / "mine.json")
    again = callcue("library", "starter", "en")
    assert is_one_sentence(again)
    assert "already" in again.stderr
    assert "Our own depot" in callcue("library", "list").stdout


def test_a_language_without_one_is_named(callcue: Run) -> None:
    ended = callcue("library", "starter", "tlh")
    assert is_one_sentence(ended)
    assert "“tlh”" in ended.stderr
    assert "ja" in ended.stderr
