"""docs/library.md is true: its example can be imported, its SQL runs, its tables have every field."""

import re
from pathlib import Path

import msgspec
import pytest
from sqlite_utils import Database

from scripts_db import interchange, migrations
from scripts_db.cards import (
    AlertClass,
    Branch,
    Campaign,
    Card,
    ChecklistItem,
    Example,
    Script,
    Step,
    Tip,
)
from scripts_db.journal import Entry, What
from scripts_db.library import Library

DOCS = Path(__file__).parents[2] / "docs" / "library.md"


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)


def test_the_example_can_be_imported() -> None:
    (example,) = blocks("json")
    campaign = interchange.from_json(example.encode(), DOCS)
    assert [card.id for card in campaign.cards] == ["refund"]
    assert campaign.scripts[0].steps[0].branches[0].to == "bye"


def test_the_queries_do_what_is_said(tmp_path: Path) -> None:
    count, tag = blocks("sql")
    with Library.open(tmp_path / "library.db") as library:
        library.ensure_sample()
        card = library.campaign().cards[0]
        call = library.journal.begin("larkline-broadband", 1)
        shown = Entry(what=What.SHOWN, at=1, card=card.id, trigger=card.triggers[1], score=1, early=True)
        library.journal.add(call, shown)
    with Database(tmp_path / "library.db", execute_plugins=False) as db:
        rows = list(db.query(count))
        assert rows[0] == {"id": card.id, "trigger": card.triggers[1], "shown": 1}
        assert sum(row["shown"] for row in rows) == 1
        db.execute(tag)
    with Library.open(tmp_path / "library.db") as library:
        for changed in library.campaign().cards:
            assert ("spring" in changed.tags) == ("billing" in changed.tags)


@pytest.mark.parametrize(
    "kind", [Campaign, Card, Tip, Script, Step, Branch, ChecklistItem, AlertClass, Example]
)
def test_the_table_has_every_field_with_its_default(kind: type[msgspec.Struct]) -> None:
    word = {ChecklistItem: "checklist item", AlertClass: "alert"}.get(kind, kind.__name__.lower())
    table = DOCS.read_text(encoding="utf-8").split("| of | field |")[1]
    rows = re.search(rf"^\| {word} \|.*\n(?:\| \|.*\n)*", table, re.MULTILINE)
    assert rows
    told = {
        name: default.strip()
        for _, _, names, _, default, _ in (row.split("|") for row in rows[0].splitlines())
        for name in re.findall(r"`(\w+)`", names)
    }
    needed = {field.name: "needed" for field in msgspec.structs.fields(kind) if field.required}
    defaults = {
        field.name: f"`{msgspec.json.encode(field.default).decode()}`"
        for field in msgspec.structs.fields(kind)
        if not field.required
    }
    assert told == needed | defaults


def test_the_tables_are_those_of_the_library() -> None:
    with Database(memory=True, execute_plugins=False) as db:
        migrations.upgrade(db)
        for name in set(db.table_names()) - {"_sqlite_migrations"}:
            for column in db.table(name).columns_dict:
                assert f"`{column}`" in DOCS.read_text(encoding="utf-8"), (
                    f"{name}.{column} is not in the docs"
                )
