"""Backups: one a day, each one checked, the newest seven kept, and the way back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scripts_db import backups, files
from scripts_db.cards import Campaign
from scripts_db.errors import BackupUnusable, LibraryNotWritable, NoBackup
from scripts_db.library import Library


def aged(backup: Path, days: int) -> Path:
    """The same backup, as if it had been made so many days ago."""
    made = datetime.now(UTC) - timedelta(days=days, minutes=1)
    return backup.rename(backup.with_name(f"{made:%Y-%m-%dT%H-%M-%S-%fZ}.db"))


@pytest.fixture
def backed_up(file: Path) -> Path:
    """A library with one backup of today."""
    Library.open(file).close()
    return file


def test_a_new_library_needs_no_backup(tmp_path: Path) -> None:
    Library.open(tmp_path / "library.db").close()
    assert backups.all_of(tmp_path / "library.db") == []


def test_opening_makes_a_backup_and_at_most_one_a_day(backed_up: Path) -> None:
    first = backups.all_of(backed_up)
    Library.open(backed_up).close()
    assert len(first) == 1
    assert backups.all_of(backed_up) == first


def test_the_next_day_brings_the_next_backup(backed_up: Path) -> None:
    yesterday = aged(backups.all_of(backed_up)[0], 1)
    Library.open(backed_up).close()
    today, old = backups.all_of(backed_up)
    assert old == yesterday
    assert datetime.now(UTC) - backups.taken_at(today) < timedelta(minutes=5)


def test_a_backup_is_a_whole_library_in_one_file(backed_up: Path, campaign: Campaign) -> None:
    (backup,) = backups.folder(backed_up).iterdir()
    with Library.open(backup) as library:
        assert library.campaign() == campaign


def test_the_newest_seven_are_kept(file: Path) -> None:
    for days in range(9, 0, -1):
        Library.open(file).close()
        aged(backups.all_of(file)[0], days)
    Library.open(file).close()
    ages = [(datetime.now(UTC) - backups.taken_at(backup)).days for backup in backups.all_of(file)]
    assert ages == [0, 1, 2, 3, 4, 5, 6]


def test_other_files_in_the_folder_are_left_alone(backed_up: Path) -> None:
    mine = backups.folder(backed_up) / "my own copy.db"
    mine.write_text("do not touch")
    aged(backups.all_of(backed_up)[0], 2)
    Library.open(backed_up).close()
    assert mine.read_text() == "do not touch"
    assert mine not in backups.all_of(backed_up)


def test_a_damaged_backup_is_passed_over(backed_up: Path) -> None:
    good = aged(backups.all_of(backed_up)[0], 1)
    Library.open(backed_up).close()
    newest = backups.all_of(backed_up)[0]
    newest.write_bytes(newest.read_bytes()[:9000])
    assert newest != good
    assert backups.newest_good(backed_up) == good


def test_restoring_brings_back_the_newest_and_keeps_what_was_there(
    backed_up: Path, campaign: Campaign
) -> None:
    with Library.open(backed_up) as library:
        library.save_campaign(Campaign(id="shop", name="Spoilt"))
    used, kept = backups.restore(backed_up)
    assert used == backups.all_of(backed_up)[0]
    with Library.open(backed_up) as library:
        assert library.campaign() == campaign
    assert kept is not None
    assert kept.name.startswith("library-before-restore-")
    with Library.open(kept) as library:
        assert library.campaign().name == "Spoilt"


def test_restoring_one_of_your_own_choice(backed_up: Path, campaign: Campaign) -> None:
    chosen = aged(backups.all_of(backed_up)[0], 3)
    with Library.open(backed_up) as library:
        library.delete_campaign("shop")
    aged(backups.all_of(backed_up)[0], 2)
    assert backups.restore(backed_up, chosen)[0] == chosen
    with Library.open(backed_up) as library:
        assert library.campaign() == campaign


def test_restoring_where_nothing_is_left(backed_up: Path, campaign: Campaign) -> None:
    backed_up.unlink()
    assert backups.restore(backed_up)[1] is None
    with Library.open(backed_up) as library:
        assert library.campaign() == campaign


def test_no_backup_is_said(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(NoBackup, match="no good backup"):
        backups.restore(file)
    assert file.read_bytes() == before


def test_something_else_is_no_backup(backed_up: Path, tmp_path: Path) -> None:
    other = tmp_path / "holiday.jpg"
    other.write_bytes(b"\xff\xd8\xff\xe0 not a library")
    for nonsense in (other, tmp_path / "missing.db", tmp_path):
        with pytest.raises(BackupUnusable, match=nonsense.name):
            backups.restore(backed_up, nonsense)
    assert files.is_good(backed_up)


def test_a_library_in_use_is_not_replaced(backed_up: Path, campaign: Campaign) -> None:
    with Library.open(backed_up) as library:
        with pytest.raises(LibraryNotWritable, match="another program is using it"):
            backups.restore(backed_up)
        assert library.campaign() == campaign
    assert {path.name for path in backed_up.parent.iterdir()} == {"library.db", "library.db-backups"}
