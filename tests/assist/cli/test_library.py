"""`library`: cards in and out of files, published, compared, restored, found and backed up."""

import json
import subprocess
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from assist.cli import program

from .conftest import Run, is_one_sentence

CARDS = """\
Title;Triggers;Say;Colour
Refund rules;I want my money back|refund please;Five days.;red
Pay later;pay later;Yes.;
"""
FAULTY = f"{CARDS};lonely;;\n"


@pytest.fixture
def callcue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The commands in this process, which is sooner there; what they say and end with is the same."""
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path / "home"))

    def run(*words: str | Path) -> "subprocess.CompletedProcess[str]":
        ended = CliRunner().invoke(program, [*map(str, words)], catch_exceptions=False)
        return subprocess.CompletedProcess(words, ended.exit_code, ended.stdout, ended.stderr)

    return run


@pytest.fixture
def shop(callcue: Run, tmp_path: Path) -> Path:
    """A table of two cards, imported as a new campaign and published."""
    file = tmp_path / "cards.csv"
    file.write_text(CARDS, encoding="utf-8")
    imported = callcue("library", "import", file, "--new", "Corner shop", "--publish")
    assert imported.returncode == 0, imported.stderr
    assert "2 cards new" in imported.stdout
    assert "published as version 1" in imported.stdout
    return file


def exported(callcue: Run, *words: str) -> dict[str, Any]:
    campaign: dict[str, Any] = json.loads(callcue("library", "export", "corner-shop", *words).stdout)
    return campaign


def test_an_exported_campaign_comes_back_by_import(callcue: Run, tmp_path: Path) -> None:
    campaign = json.loads(callcue("library", "export").stdout)
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


def test_faulty_rows_are_told_by_line_and_keep_the_file_out_or_are_left_out(
    callcue: Run, tmp_path: Path
) -> None:
    file = tmp_path / "faulty.csv"
    file.write_text(FAULTY, encoding="utf-8")
    refused = callcue("library", "import", file)
    assert is_one_sentence(refused)
    assert "line 4: unnamed: it has neither a title nor an id" in refused.stderr
    looked = callcue("library", "import", file, "--dry-run")
    assert looked.returncode == 1
    assert "new      line 2: Refund rules" in looked.stdout
    assert "Not used: “Colour”." in looked.stdout
    assert "refund-rules" not in callcue("library", "export").stdout
    taken = callcue("library", "import", file, "--only-good", "--json")
    assert taken.returncode == 1
    answer = json.loads(taken.stdout)
    assert [row["id"] for row in answer["new"]] == ["refund-rules", "pay-later"]
    assert [(row["line"], row["faults"]) for row in answer["faulty"]] == [
        (4, ["it has neither a title nor an id"])
    ]
    assert answer["unknown"] == ["Colour"]
    assert "refund-rules" in callcue("library", "export").stdout


def test_a_table_of_an_old_excel_is_read_and_its_encoding_named(
    callcue: Run, shop: Path, tmp_path: Path
) -> None:
    file = tmp_path / "old.csv"
    file.write_bytes("Title,Say\n返金,五日以内に返金いたします。\n".encode("cp932"))
    looked = callcue("library", "import", file, "--campaign", "corner-shop", "--dry-run")
    assert "Read as CP932; --encoding says another." in looked.stdout
    assert "new      line 2: 返金" in looked.stdout
    plain = callcue("library", "import", file, "--campaign", "corner-shop", "--json").stdout
    assert json.loads(plain)["encoding"] == "cp932"


def test_a_table_goes_out_and_comes_in_again(callcue: Run, shop: Path, tmp_path: Path) -> None:
    for name in ("out.xlsx", "out.csv", "out.json"):
        wrote = callcue("library", "export", "corner-shop", "--out", tmp_path / name)
        assert "2 cards" in wrote.stdout
        again = callcue("library", "import", tmp_path / name, "--campaign", "corner-shop")
        assert "changes nothing in “Corner shop”" in again.stdout, again.stderr
    printed = callcue("library", "export", "corner-shop", "--format", "csv").stdout
    assert printed.startswith("\ufeffID,Title,Say")


def test_a_document_becomes_drafts_to_be_reviewed(callcue: Run, shop: Path, tmp_path: Path) -> None:
    (tmp_path / "faq.md").write_text(
        "# Help\n\nQ: Do you ship abroad?\nA: Yes, to Europe.\n", encoding="utf-8"
    )
    callcue("library", "import", tmp_path / "faq.md", "--campaign", "corner-shop")
    card = exported(callcue)["cards"][-1]
    assert (card["title"], card["say"]) == ("Do you ship abroad?", "Yes, to Europe.")
    assert "to review" in card["tags"]
    assert card["triggers"] == ["do you ship abroad", "ship abroad"]
    assert len(exported(callcue, "--published")["cards"]) == 2


def test_publish_compare_and_bring_back(callcue: Run, shop: Path) -> None:
    shop.write_text(CARDS.replace("Five", "Six"), encoding="utf-8")
    callcue("library", "import", shop, "--campaign", "corner-shop")
    compared = callcue("library", "diff", "corner-shop")
    assert compared.returncode == 1
    assert "~ card refund-rules    Refund rules\n    say: “Five days.” -> “Six days.”\n" in compared.stdout
    published = callcue("library", "publish", "corner-shop", "--note", "New rule", "--json")
    assert json.loads(published.stdout)["version"]["number"] == 2
    assert callcue("library", "diff", "corner-shop").returncode == 0
    (change,) = json.loads(callcue("library", "diff", "corner-shop", "1", "2", "--json").stdout)
    assert change["fields"] == {"say": ["Five days.", "Six days."]}
    assert exported(callcue, "--version", "1")["cards"][0]["say"] == "Five days."
    again = callcue("library", "restore-version", "corner-shop", "1", "--publish")
    assert "published as version 3" in again.stdout
    listed = callcue("library", "versions", "corner-shop").stdout.splitlines()
    assert [line.split()[0] for line in listed] == ["3", "2", "1"]
    assert "agents have it; brings back version 1" in listed[0]
    assert listed[1].endswith("New rule")
    assert is_one_sentence(callcue("library", "publish", "corner-shop"))
    assert is_one_sentence(callcue("library", "diff", "corner-shop", "9"))


def test_a_version_waits_for_its_time_and_can_be_withdrawn(callcue: Run, shop: Path) -> None:
    shop.write_text(CARDS.replace("Five", "Six"), encoding="utf-8")
    callcue("library", "import", shop, "--campaign", "corner-shop")
    soon = f"{datetime.now().astimezone() + timedelta(hours=3):%Y-%m-%d %H:%M}"
    published = callcue("library", "publish", "corner-shop", "--at", soon)
    assert f"agents get it from {soon} on" in published.stdout
    assert f"from {soon}" in callcue("library", "versions", "corner-shop").stdout
    assert exported(callcue, "--published")["cards"][0]["say"] == "Five days."
    assert "withdrawn" in callcue("library", "withdraw", "corner-shop", "2").stdout
    assert is_one_sentence(callcue("library", "withdraw", "corner-shop", "1"))
    for time in ("yesterday", "2020-01-01 10:00"):
        refused = callcue("library", "publish", "corner-shop", "--at", time)
        assert refused.returncode == 2
        assert time in refused.stderr


def test_the_gate_keeps_a_lost_card_from_agents_until_it_is_overruled(
    callcue: Run, shop: Path, tmp_path: Path
) -> None:
    campaign = exported(callcue)
    talk = "customer  hello i want my money back please    -> Refund rules\n"
    campaign["examples"] = [{"id": "one", "title": "Asks for a refund", "talk": talk}]
    file = tmp_path / "shop.json"
    file.write_text(json.dumps(campaign), encoding="utf-8")
    published = callcue("library", "import", file, "--publish")
    assert published.returncode == 0, published.stderr + published.stdout
    assert "1 example call tried" in published.stdout
    campaign["cards"][0]["triggers"] = ["xylophone"]
    file.write_text(json.dumps(campaign), encoding="utf-8")
    callcue("library", "import", file)
    refused = callcue("library", "publish", "corner-shop")
    assert refused.returncode == 1
    assert "lost" in refused.stdout
    assert "Refund rules    in “Asks for a refund”" in refused.stdout
    assert "was not published" in refused.stdout
    assert json.loads(callcue("library", "publish", "corner-shop", "--json").stdout)["version"] is None
    overruled = callcue("library", "publish", "corner-shop", "--overrule", "No refunds any more")
    assert overruled.returncode == 0
    assert "gate overruled: No refunds any more" in callcue("library", "versions", "corner-shop").stdout


def test_three_hundred_rows_with_faults_are_mended_published_broken_and_brought_back(
    callcue: Run, shop: Path, tmp_path: Path
) -> None:
    rows = [f"item {number} is missing;I miss item {number};We send it.;5" for number in range(300)]
    faulty = {17: ";;;", 99: "Odd;odd one;Say.;high", 250: "item 3 is missing;again;Say.;1.5"}
    file = tmp_path / "many.csv"

    def written(lines: list[str]) -> Path:
        file.write_text("\n".join(["Title;Triggers;Say;Priority", *lines]), encoding="cp1252")
        return file

    spoilt = [faulty.get(number, row) for number, row in enumerate(rows)]
    refused = callcue("library", "import", written(spoilt), "--campaign", "corner-shop")
    assert refused.returncode == 2
    assert "line 101: Odd: Priority: “high” is not a number" in refused.stderr
    assert "line 252: item 3 is missing: Priority: “1.5” is not a whole number" in refused.stderr
    assert len(exported(callcue)["cards"]) == 2
    mended = callcue("library", "import", written(rows), "--campaign", "corner-shop", "--publish")
    assert "300 cards new" in mended.stdout
    assert "published as version 2" in mended.stdout
    broken = written([row.replace("I miss", "xyz") for row in rows])
    callcue("library", "import", broken, "--campaign", "corner-shop")
    assert callcue("library", "diff", "corner-shop").stdout.count("~ card item-") == 300
    callcue("library", "restore-version", "corner-shop", "2")
    assert callcue("library", "diff", "corner-shop").returncode == 0


def test_cards_are_found_as_agents_find_them(callcue: Run, shop: Path) -> None:
    found = callcue("library", "search", "refund", "rules", "--campaign", "corner-shop")
    assert found.stdout == "corner-shop    refund-rules    Refund rules\n"
    in_all = json.loads(callcue("library", "search", "refund", "--json", "--published").stdout)
    assert {card["campaign"] for card in in_all} == {"corner-shop", "larkline-broadband"}
    assert callcue("library", "search", "xylophone", "--campaign", "corner-shop").returncode == 1


def test_a_backup_is_made_while_it_runs_and_listed(callcue: Run, shop: Path, tmp_path: Path) -> None:
    copied = callcue("library", "back-up", "--out", tmp_path / "copy.db")
    assert copied.returncode == 0
    assert "Corner shop" in callcue("library", "list", "--library", tmp_path / "copy.db").stdout
    assert json.loads(callcue("library", "backups", "--json").stdout)[0]["file"].endswith(".db")


@pytest.mark.parametrize(
    "words",
    [
        ("import", "missing.csv"),
        ("import", "{folder}"),
        ("import", "{folder}/old.xls"),
        ("export", "nobody"),
        ("export", "--out", "{folder}/none/x.csv"),
        ("publish", "nobody"),
        ("versions", "nobody"),
        ("restore-version", "larkline-broadband", "9"),
        ("search", "x", "--campaign", "nobody"),
        ("back-up", "--out", "{folder}/none/x.db"),
    ],
)
def test_what_is_not_there_is_named(callcue: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert is_one_sentence(callcue("library", *(word.format(folder=tmp_path) for word in words)))


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


def test_the_gate_is_asked_before_anything_is_published(callcue: Run, shop: Path) -> None:
    nothing = callcue("library", "publish", "corner-shop", "--dry-run")
    assert nothing.returncode == 2
    assert "There is nothing to publish" in nothing.stderr
    shop.write_text(CARDS.replace("Five days", "Ten days"), encoding="utf-8")
    callcue("library", "import", shop, "--campaign", "corner-shop")
    asked = callcue("library", "publish", "corner-shop", "--dry-run")
    assert asked.returncode == 0
    assert "can be published (0 example calls tried). Nothing was published." in asked.stdout
    answer = json.loads(callcue("library", "publish", "corner-shop", "--dry-run", "--json").stdout)
    assert (answer["version"], answer["gate"]["refused"]) == (None, False)
    assert len(json.loads(callcue("library", "versions", "corner-shop", "--json").stdout)) == 1


def test_what_the_gate_would_refuse_has_its_exit_status(callcue: Run, shop: Path, tmp_path: Path) -> None:
    campaign = exported(callcue)
    talk = "customer  I want my money back  -> Refund rules\n"
    campaign["examples"] = [{"id": "call", "title": "Call 17", "talk": talk}]
    file = tmp_path / "shop.json"
    file.write_text(json.dumps(campaign), encoding="utf-8")
    callcue("library", "import", file, "--publish")
    campaign["cards"][0] |= {"title": "Parcels", "triggers": ["where is my parcel"]}
    campaign["examples"][0]["talk"] = talk.replace("Refund rules", "refund-rules")
    file.write_text(json.dumps(campaign), encoding="utf-8")
    callcue("library", "import", file)
    refused = callcue("library", "publish", "corner-shop", "--dry-run")
    assert refused.returncode == 1, refused.stdout
    assert "was not published" in refused.stdout


def test_backups_and_what_is_not_found_are_told_to_programs_and_people(
    callcue: Run, shop: Path, tmp_path: Path
) -> None:
    made = json.loads(callcue("library", "back-up", "--json").stdout)
    assert Path(made["file"]).exists()
    restored = json.loads(callcue("library", "restore", "--json").stdout)
    assert Path(restored["restored"]).exists()
    assert Path(restored["kept"]).exists()
    lost = callcue("library", "search", "zzzz", "qqqq")
    assert (lost.returncode, lost.stdout) == (1, "")
    assert "No card has “zzzz qqqq”" in lost.stderr
    nowhere = callcue("library", "export", "--out", tmp_path / "gone" / "cards.csv")
    assert nowhere.returncode == 2
    assert f"“{tmp_path / 'gone' / 'cards.csv'}”" in nowhere.stderr
