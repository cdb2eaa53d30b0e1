"""Files that are not ours, or newer than we are, are refused and keep every byte."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from scripts_db import files, migrations
from scripts_db.cards import Campaign
from scripts_db.changes import Change
from scripts_db.errors import LibraryTooNew, NotALibrary
from scripts_db.library import Library


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def write_other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE bookmark (address)")
        db.commit()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "other.db": write_other_database,
    "notes.txt": lambda path: path.write_text("milk, bread\n"),
    "photo.jpg": lambda path: path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20),
    "short": lambda path: path.write_bytes(b"SQLite format 3\0"),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_another_program_is_refused_and_untouched(name: str, tmp_path: Path) -> None:
    FOREIGN[name](tmp_path / name)
    before = contents(tmp_path)
    with pytest.raises(NotALibrary, match=f"{name}” is not a Callcue library"):
        Library.open(tmp_path / name)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("format", [migrations.FORMAT + 1, 99])
def test_a_newer_library_is_refused_and_untouched(file: Path, format: int) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.execute(f"PRAGMA user_version = {format}")
    before = contents(file.parent)
    with pytest.raises(LibraryTooNew, match=f"format {format}, this one knows {migrations.FORMAT}"):
        Library.open(file)
    assert contents(file.parent) == before


def test_a_library_that_a_newer_callcue_opens_meanwhile_is_left_alone(file: Path, small: Campaign) -> None:
    with Library.open(file) as library:
        with closing(sqlite3.connect(file)) as newer:
            newer.execute(f"PRAGMA user_version = {migrations.FORMAT + 1}")
        with pytest.raises(LibraryTooNew):
            library.apply("shop", [Change(small.cards[0], None)])
        with pytest.raises(LibraryTooNew):
            library.versions.publish("shop", by="Ana")
        with closing(sqlite3.connect(file)) as newer:
            newer.execute(f"PRAGMA user_version = {migrations.FORMAT}")
        assert library.campaign() == small


def test_the_mark_stands_in_the_main_file_before_anything_else(tmp_path: Path) -> None:
    """Otherwise a crash right after creation would leave a library that is taken for a foreign file."""
    path = tmp_path / "library.db"
    with Library.open(path):
        assert files.has_our_mark(files.header(path))
