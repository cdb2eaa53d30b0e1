"""Files and folders that can't be written, and paths where no file can be."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts_db import backups, interchange
from scripts_db.cards import Campaign
from scripts_db.errors import LibraryNotWritable, NotALibrary
from scripts_db.library import Library

MakeReadOnly = Callable[[Path], None]


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_library_in_a_read_only_folder_is_refused_and_untouched(
    file: Path, make_read_only: MakeReadOnly
) -> None:
    make_read_only(file.parent)
    before = contents(file.parent)
    with pytest.raises(LibraryNotWritable, match=r"read-only|can't be opened"):
        Library.open(file)
    assert contents(file.parent) == before


def test_nothing_is_exported_into_a_read_only_folder(
    tmp_path: Path, small: Campaign, make_read_only: MakeReadOnly
) -> None:
    file = tmp_path / "out" / "shop.csv"
    file.parent.mkdir()
    interchange.write(file, b"old")
    make_read_only(file.parent)
    with pytest.raises(OSError, match=r"Read-only file system|Permission denied"):
        interchange.write(file, interchange.written(small, "csv", file))
    assert contents(file.parent) == {str(file): b"old"}


def test_no_library_is_created_in_a_read_only_folder(tmp_path: Path, make_read_only: MakeReadOnly) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    make_read_only(folder)
    with pytest.raises(LibraryNotWritable, match="can't be opened"):
        Library.open(folder / "library.db")
    with pytest.raises(LibraryNotWritable, match=r"read-only|the permission is missing"):
        Library.open(folder / "below" / "library.db")


def test_nothing_is_restored_into_a_read_only_folder(file: Path, make_read_only: MakeReadOnly) -> None:
    Library.open(file).close()
    make_read_only(file.parent)
    before = contents(file.parent)
    with pytest.raises(LibraryNotWritable, match=r"read-only|the permission is missing"):
        backups.restore(file)
    assert contents(file.parent) == before


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(NotALibrary, match=tmp_path.name):
        Library.open(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_no_library_and_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(NotALibrary, match="pipe"):
        Library.open(pipe)


def test_a_file_where_a_folder_should_be(file: Path) -> None:
    with pytest.raises(LibraryNotWritable, match=r"File exists|Not a directory"):
        Library.open(file / "library.db")
