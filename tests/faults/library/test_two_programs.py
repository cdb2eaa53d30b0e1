"""Two programs on one file: one waits for the other, and is told when that takes too long."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from scripts_db import interchange
from scripts_db.cards import Campaign
from scripts_db.errors import ChangedMeanwhile, LibraryNotWritable
from scripts_db.interchange import csv_file, table
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

COUNTING = """
import sys
from pathlib import Path
from msgspec.structs import replace
from scripts_db.changes import Change
from scripts_db.errors import ChangedMeanwhile
from scripts_db.library import Library
print("ready", flush=True)
sys.stdin.readline()
met, left = 0, 25
with Library.open(Path(sys.argv[1])) as library:
    while left:
        card = library.campaign().cards[0]
        try:
            library.apply("shop", [Change(card, replace(card, priority=card.priority + 1))])
            left -= 1
        except ChangedMeanwhile as trouble:
            assert trouble.stored.priority > card.priority
            met += 1
print(met)
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


def test_two_who_change_one_card_lose_nothing(file: Path) -> None:
    """Each adds to what it found; whoever comes second is told, looks again and loses nothing."""
    said = at_once(COUNTING, file, programs=3)
    with Library.open(file) as library:
        assert library.campaign().cards[0].priority == 75
    assert sum(map(int, said)) > 0, "they should meet"


def test_the_second_of_two_imports_of_one_card_is_told(file: Path, small: Campaign) -> None:
    with Library.open(file) as library, Library.open(file) as other:
        mine, theirs = (
            table.preview(csv_file.read(f"ID,Say\nrefund,{say}\n".encode(), file), small, file)
            for say in ("Mine.", "Theirs.")
        )
        interchange.take(other, theirs, by="Ito")
        with pytest.raises(ChangedMeanwhile, match="“Refund” was changed by somebody else"):
            interchange.take(library, mine, by="Ana")
        assert library.campaign().cards[0].say == "Theirs."


def test_many_programs_start_at_once_with_no_library_there(tmp_path: Path) -> None:
    said = set(at_once(OPENING, tmp_path / "library.db", programs=4))
    with Library.open(tmp_path / "library.db") as library:
        assert said == {f"{len(library.campaign().cards)} ()\n"}


def at_once(program: str, file: Path, programs: int) -> list[str]:
    """What each of them said in the end, when all began at the same moment."""
    command = [sys.executable, "-c", program, str(file)]
    children = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(programs)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    return [child.communicate()[0] for child in children]
