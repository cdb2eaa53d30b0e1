"""`callcue library check` as a supervisor and as CI call it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from assist.cli import program
from scripts_db.cards import Campaign, Card
from scripts_db.library import Library

GOOD = Card(id="refund", title="Refund", say="Five days.", triggers=("i want my money back",))


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path))
    with Library.open(tmp_path / "library.db") as library:
        library.save_campaign(Campaign(id="shop", name="Shop", cards=(GOOD,)))
        library.versions.publish("shop", by="Ito")
        library.save_card(
            "shop", replace(GOOD, triggers=("money",), title="A title that is longer than a glance")
        )
    return tmp_path / "library.db"


def test_what_is_to_be_looked_at_is_told_and_fails(file: Path) -> None:
    done = CliRunner().invoke(program, ["library", "check", "shop", "--library", str(file)])
    assert done.exit_code == 1
    assert "check   card “A title that is longer than a glance”, trigger “money”" in done.output
    assert done.output.endswith("“Shop”: 1 to look at, 1 of advice, in 1 cards.\n")


def test_what_agents_have_is_fine(file: Path) -> None:
    done = CliRunner().invoke(program, ["library", "check", "--published", "--library", str(file)])
    assert (done.exit_code, done.output) == (0, "“Shop”: 0 to look at, 0 of advice, in 1 cards.\n")


def test_the_same_for_programs(file: Path) -> None:
    done = CliRunner().invoke(program, ["library", "check", "--json", "--library", str(file)])
    assert done.exit_code == 1
    assert [found["rule"] for found in json.loads(done.output)] == ["title-long", "trigger-short"]


def test_a_campaign_that_is_not_there_is_named(file: Path) -> None:
    done = CliRunner().invoke(program, ["library", "check", "bank", "--library", str(file)])
    assert done.exit_code == 2
    assert "no campaign “bank”" in done.output


def test_a_model_of_another_language_says_nothing_about_words(file: Path) -> None:
    card = replace(GOOD, triggers=("quiero anular mi contrato",), language="es")
    with Library.open(file) as library:
        library.save_campaign(Campaign(id="es", name="Tienda", language="es", cards=(card,)))
    done = CliRunner().invoke(program, ["library", "check", "es", "--library", str(file)])
    assert (done.exit_code, done.output) == (0, "“Tienda”: 0 to look at, 0 of advice, in 1 cards.\n")
