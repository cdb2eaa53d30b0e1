"""kill -9 at any moment: the library opens again and holds a whole state, the last one confirmed or newer."""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from scripts_db import backups, files, interchange
from scripts_db.cards import Campaign, Card, ChecklistItem
from scripts_db.library import Library

ROUNDS = 4

# Each child says a line when it has done something, and is killed at a random moment after some lines.
SAVING = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_kill import generation
from scripts_db.library import Library
with Library.open(Path(sys.argv[1])) as library:
    number = int(library.campaign().vocabulary[0])
    while True:
        number += 1
        library.save_campaign(generation(number))
        print(number, flush=True)
"""
APPLYING = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_kill import generation
from scripts_db.changes import diff
from scripts_db.library import Library
with Library.open(Path(sys.argv[1])) as library:
    number = int(library.campaign().vocabulary[0])
    while True:
        number += 1
        library.apply("shop", diff(library.campaign(), generation(number)))
        print(number, flush=True)
"""
IMPORTING = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_kill import generation
from scripts_db import interchange
from scripts_db.library import Library
file = Path(sys.argv[1]).with_name("shop.xlsx")
with Library.open(Path(sys.argv[1])) as library:
    number = int(library.campaign().cards[0].title.split()[1])
    while True:
        number += 1
        interchange.write(file, interchange.written(generation(number), "xlsx", file))
        interchange.take(library, interchange.preview(file, library.campaign()), by="Ana")
        print(number, flush=True)
"""
PUBLISHING = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_kill import generation
from scripts_db.library import Library
with Library.open(Path(sys.argv[1])) as library:
    number = library.versions.all("shop")[0].number
    while True:
        number += 1
        library.save_campaign(generation(number))
        library.versions.publish("shop", by="Ana", after=number - 1)
        print(number, flush=True)
"""
CREATING = """
import sys
from pathlib import Path
from scripts_db.library import Library
number = 0
while True:
    number += 1
    Library.open(Path(sys.argv[1]) / f"{number:04}" / "library.db").close()
    print(number, flush=True)
"""
RESTORING = """
import sys
from pathlib import Path
from scripts_db import backups
while True:
    backups.restore(Path(sys.argv[1]))[1].unlink()
    print("restored", flush=True)
"""


def generation(number: int) -> Campaign:
    """A state that can be told from every other one, and a half of it from a whole."""
    cards = tuple(
        Card(id=f"{n}", title=f"Generation {number}", say="word " * 20) for n in range(150 + number % 7 * 30)
    )
    item = ChecklistItem(id="only", text=f"Generation {number}")
    return Campaign(id="shop", name="Shop", cards=cards, checklist=(item,), vocabulary=(str(number),))


def run_and_kill(program: str, chance: random.Random, *arguments: Path) -> list[str]:
    """The whole lines that the child wrote until it was killed."""
    child = subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(chance.randint(1, 4))]
    time.sleep(chance.uniform(0, 0.03))  # the moment is what is tried out
    child.kill()
    lines += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    assert all(lines), "the child ended by itself"
    return [line.strip() for line in lines if line.endswith("\n")]


def assert_sound(file: Path) -> None:
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_killed_while_saving(file: Path) -> None:
    chance = random.Random(1)
    with Library.open(file) as library:
        library.save_campaign(generation(0))
    for _ in range(ROUNDS):
        confirmed = int(run_and_kill(SAVING, chance, file, Path(__file__).parent)[-1])
        with Library.open(file) as library:
            found = library.campaign()
        assert_sound(file)
        assert found.vocabulary in {(str(confirmed),), (str(confirmed + 1),)}
        assert found == generation(int(found.vocabulary[0]))


def test_killed_while_applying_changes(file: Path) -> None:
    chance = random.Random(4)
    with Library.open(file) as library:
        library.save_campaign(generation(0))
    for _ in range(ROUNDS):
        confirmed = int(run_and_kill(APPLYING, chance, file, Path(__file__).parent)[-1])
        with Library.open(file) as library:
            found = library.campaign()
        assert_sound(file)
        assert found.vocabulary in {(str(confirmed),), (str(confirmed + 1),)}
        assert found == generation(int(found.vocabulary[0]))


def test_killed_while_importing(file: Path) -> None:
    """The file that is written is whole too, and of the state that is imported or the one after it."""
    chance = random.Random(5)
    with Library.open(file) as library:
        library.save_campaign(generation(0))
    for _ in range(3):
        confirmed = int(run_and_kill(IMPORTING, chance, file, Path(__file__).parent)[-1])
        with Library.open(file) as library:
            found = library.campaign()
        assert_sound(file)
        (number,) = {int(card.title.split()[1]) for card in found.cards[:150]}
        assert number in {confirmed, confirmed + 1}
        seen = interchange.preview(file.with_name("shop.xlsx"), found)
        assert {card.title for card in seen.after.cards[:150]} <= {
            f"Generation {number}",
            f"Generation {number + 1}",
        }


def test_killed_while_publishing(file: Path) -> None:
    chance = random.Random(6)
    with Library.open(file) as library:
        library.save_campaign(generation(1))
        library.versions.publish("shop", by="Ana")
    for _ in range(ROUNDS):
        confirmed = int(run_and_kill(PUBLISHING, chance, file, Path(__file__).parent)[-1])
        with Library.open(file) as library:
            numbers = [version.number for version in library.versions.all("shop")]
            assert numbers == list(range(len(numbers), 0, -1))
            assert numbers[0] in {confirmed, confirmed + 1}
            assert library.published("shop").campaign == generation(numbers[0])
            assert library.campaign() in (generation(numbers[0]), generation(numbers[0] + 1))
        assert_sound(file)


def test_killed_while_creating(tmp_path: Path) -> None:
    chance = random.Random(2)
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        run_and_kill(CREATING, chance, folder)
        last = max(folder.iterdir()) / "library.db"
        with Library.open(last) as library:
            library.ensure_sample()
            assert library.campaign().cards
        assert_sound(last)


def test_killed_while_restoring(file: Path, small: Campaign) -> None:
    chance = random.Random(3)
    Library.open(file).close()
    for _ in range(ROUNDS):
        run_and_kill(RESTORING, chance, file)
        assert files.is_good(file)
        assert backups.newest_good(file)
        with Library.open(file) as library:
            assert library.campaign() == small
