"""The library's file goes away while it is open: it is told before anything is written to nowhere."""

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from scripts_db import interchange
from scripts_db.cards import Campaign
from scripts_db.changes import Change
from scripts_db.errors import LibraryGone
from scripts_db.interchange import csv_file, table
from scripts_db.library import Library
from tests.faults.library.conftest import mount

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file where it is")


def change(campaign: Campaign) -> Change:
    return Change(campaign.cards[0], replace(campaign.cards[0], say="Tomorrow."))


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_nothing_is_written_to_a_file_that_is_gone(file: Path, small: Campaign, how: str) -> None:
    with Library.open(file) as library:
        library.versions.publish("shop", by="Ana")
        away = file.rename(file.with_name("away.db"))
        if how == "deleted":
            away.unlink()
        if how == "replaced":
            file.write_bytes(b"another")
        seen = table.preview(csv_file.read(b"Title\nNew\n", Path("c.csv")), small, Path("c.csv"))
        for write in (
            lambda: library.apply("shop", [change(small)]),
            lambda: library.versions.publish("shop", by="Ana"),
            lambda: interchange.take(library, seen, by="Ana"),
            lambda: library.journal.begin("shop", 1),
        ):
            with pytest.raises(
                LibraryGone, match="no longer where it was: it was moved, replaced or deleted"
            ):
                write()


def test_when_it_is_back_work_goes_on_where_it_was(file: Path, small: Campaign) -> None:
    with Library.open(file) as library:
        away = file.rename(file.with_name("away.db"))
        with pytest.raises(LibraryGone):
            library.apply("shop", [change(small)])
        away.rename(file)
        library.apply("shop", [change(small)])
    with Library.open(file) as library:
        assert library.campaign().cards[0].say == "Tomorrow."


def test_a_drive_that_is_taken_away(small_disk: Path, small: Campaign) -> None:
    with Library.open(small_disk / "library.db") as library:
        library.save_campaign(small)
        subprocess.run(["umount", "-l", small_disk], check=True)
        with pytest.raises(LibraryGone):
            library.apply("shop", [change(small)])
        copy = library.back_up()  # what it held can still be saved
        with Library.open(copy) as saved:
            assert saved.campaign() == small
    mount("-t", "tmpfs", "tmpfs", str(small_disk))  # the fixture takes one away
