"""`library`: list, import, export, restore."""

import json
from pathlib import Path

import pytest

from .conftest import Run, is_one_sentence


def test_an_exported_campaign_comes_back_by_import(callcue: Run, tmp_path: Path) -> None:
    exported = callcue("library", "export")
    campaign = json.loads(exported.stdout)
    campaign["id"], campaign["name"] = "second", "Second desk"
    (tmp_path / "second.json").write_text(json.dumps(campaign), encoding="utf-8")
    imported = callcue("library", "import", tmp_path / "second.json")
    assert f"{len(campaign['cards'])} cards" in imported.stdout
    assert "Second desk" in callcue("library", "list").stdout
    assert json.loads(callcue("library", "export", "second").stdout) == campaign


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": "x"}', '{"id": "x", "name": "", "cards": [{}]}'])
def test_what_is_no_campaign_is_named_and_changes_nothing(callcue: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "c.json").write_text(text, encoding="utf-8")
    before = callcue("library", "list").stdout
    ended = callcue("library", "import", tmp_path / "c.json")
    assert is_one_sentence(ended)
    assert "c.json" in ended.stderr
    assert callcue("library", "list").stdout == before


def test_a_damaged_library_is_set_aside_and_its_backup_restored(callcue: Run, tmp_path: Path) -> None:
    library = tmp_path / "home" / "data" / "library.db"
    callcue("library", "list")  # makes it; the next start finds something worth a backup
    listed = callcue("library", "list").stdout
    assert "backups" in callcue("library", "backups").stdout
    library.write_bytes(library.read_bytes()[:4096] + b"\xff" * 40_000)
    ended = callcue("library", "list")
    assert is_one_sentence(ended)
    assert "restore" in ended.stderr
    assert callcue("library", "restore").returncode == 0
    assert callcue("library", "list").stdout == listed


def test_without_a_backup_restore_says_so(callcue: Run, tmp_path: Path) -> None:
    assert is_one_sentence(callcue("library", "restore", "--library", tmp_path / "none.db"))
