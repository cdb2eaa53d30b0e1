"""Two programs on one file: one waits for the other, and is told when that takes too long."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from scripts_db.cards import Campaign
from scripts_db.errors import LibraryNotWritable
from scripts_db.library import Library

OPENING = """
import sys
from pathlib import Path
from scripts_db.library import Library
print("ready", flush=True)
sys.stdin.readline()
with Library.open(Path(sys.argv[1])) as library:
    library.ensure_sample()
    print(len(library.campaign().cards), library.notices)
"""


def test_a_writer_that_does_not_end_is_told_and_nothing_changes(file: Path, small: Campaign) -> None:
    with Library.open(file) as library, closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryNotWritable, match="another program is using it"):
            library.delete_card("shop", "refund")
        assert library.campaign() == small
        other.rollback()
        library.delete_card("shop", "refund")
        assert library.campaign().cards == ()


def test_what_another_program_wrote_is_seen(file: Path, small: Campaign) -> None:
    with Library.open(file) as library, Library.open(file) as other:
        before = library.revision("shop")
        other.delete_card("shop", "refund")
        assert library.revision("shop") == before + 1
        assert library.campaign().cards == ()


def test_many_programs_start_at_once_with_no_library_there(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPENING, str(tmp_path / "library.db")]
    children = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    said = {child.communicate()[0] for child in children}
    with Library.open(tmp_path / "library.db") as library:
        assert said == {f"{len(library.campaign().cards)} ()\n"}
