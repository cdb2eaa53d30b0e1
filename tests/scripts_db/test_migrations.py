"""An older library is brought up to date, after a copy of it was made."""

from pathlib import Path

import msgspec
import pytest
from sqlite_utils import Database

from scripts_db import backups, files, migrations
from scripts_db.cards import Campaign, Card
from scripts_db.errors import BackupFailed
from scripts_db.library import Library


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A library of format 1, from before there was a journal, with one campaign."""
    path = tmp_path / "library.db"
    with Database(path, execute_plugins=False) as db:
        db.execute(f"PRAGMA application_id = {files.APPLICATION_ID}")
        migrations.steps.apply(db, stop_before="journal")
        db.execute("PRAGMA user_version = 1")
        db.execute("INSERT INTO campaign VALUES ('old', 0, 'Old', 'en', '[]', 4)")
    return path


def test_the_format_counts_the_steps() -> None:
    with Database(memory=True, execute_plugins=False) as db:
        assert len(migrations.steps.pending(db)) == migrations.FORMAT
        migrations.upgrade(db)
        assert migrations.format_of(db) == migrations.FORMAT
        assert migrations.steps.pending(db) == []


def test_an_older_library_is_copied_aside_and_upgraded(old: Path) -> None:
    with Library.open(old) as library:
        assert library.campaign() == Campaign(id="old", name="Old")
        library.journal.begin("old", 4)
    (copy,) = backups.all_of(old)
    with Database(copy, execute_plugins=False) as db:
        assert migrations.format_of(db) == 1
        assert db.table_names() == ["_sqlite_migrations", "campaign", "card", "script", "checklist_item"]


def test_without_a_copy_there_is_no_upgrade(old: Path) -> None:
    before = old.read_bytes()
    backups.folder(old).write_text("a file is in the way")
    with pytest.raises(BackupFailed, match="could be written to"):
        Library.open(old)
    with Database(old, execute_plugins=False) as db:
        assert migrations.format_of(db) == 1
    assert len(old.read_bytes()) == len(before)


def test_a_current_library_is_not_upgraded_again(file: Path) -> None:
    with Database(file, execute_plugins=False) as db:
        applied = migrations.steps.applied(db)
    Library.open(file).close()
    with Database(file, execute_plugins=False) as db:
        assert migrations.steps.applied(db) == applied


def test_what_agents_saw_before_there_were_versions_is_version_one(old: Path) -> None:
    card = Card(id="é", title="Café", say="“Yes”", triggers=("coffee", "コーヒー"))
    with Database(old, execute_plugins=False) as db:
        db.execute("INSERT INTO card VALUES ('old', 'é', 0, ?)", [msgspec.json.encode(card).decode()])
    with Library.open(old) as library:
        published = library.published()
        assert published.version == 1
        assert published.campaign == library.campaign() == Campaign(id="old", name="Old", cards=(card,))
        assert library.versions.all("old")[0].cards == 1
