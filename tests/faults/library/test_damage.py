"""A damaged library is set aside, and the last good backup is offered; nothing is thrown away."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from scripts_db import backups
from scripts_db.cards import Campaign
from scripts_db.changes import Change
from scripts_db.errors import AssistError, LibraryDamaged
from scripts_db.library import Library


def overwrite(file: Path, start: int, piece: bytes) -> None:
    with file.open("r+b") as stream:
        stream.seek(start)
        stream.write(piece)


def spoil_pages(file: Path) -> None:
    """Page 1 with its header stays, all others are noise: what a dying disk does."""
    overwrite(file, 4096, random.Random(4).randbytes(file.stat().st_size - 4096))


@pytest.fixture
def backed_up(file: Path) -> Path:
    Library.open(file).close()
    return file


def test_a_damaged_library_is_set_aside_and_named(file: Path) -> None:
    spoil_pages(file)
    damaged = file.read_bytes()
    with pytest.raises(LibraryDamaged) as told:
        Library.open(file)
    assert told.value.kept.read_bytes() == damaged
    assert told.value.kept.name.startswith("library-damaged-")
    assert not file.exists()
    assert str(told.value) == (
        f"The library “{file}” is damaged. It was set aside as “{told.value.kept}”. "
        "There is no backup: start again with an empty library, or import one."
    )


def test_the_last_good_backup_is_offered_and_brings_everything_back(backed_up: Path, small: Campaign) -> None:
    spoil_pages(backed_up)
    with pytest.raises(LibraryDamaged, match="restore it with “callcue library restore”") as told:
        Library.open(backed_up)
    assert told.value.backup == backups.all_of(backed_up)[0]
    backups.restore(backed_up)
    with Library.open(backed_up) as library:
        assert library.campaign() == small


def test_restoring_over_a_damaged_library_keeps_the_damaged_file(backed_up: Path, small: Campaign) -> None:
    spoil_pages(backed_up)
    damaged = backed_up.read_bytes()
    _, kept = backups.restore(backed_up)
    assert kept is not None
    assert kept.read_bytes() == damaged
    with Library.open(backed_up) as library:
        assert library.campaign() == small


@pytest.mark.parametrize("size", [0, 50, 3000])
def test_a_library_that_was_cut_off_is_damaged_not_foreign(backed_up: Path, size: int) -> None:
    with backed_up.open("r+b") as stream:
        stream.truncate(size)
    with pytest.raises(LibraryDamaged) as told:
        Library.open(backed_up)
    assert told.value.kept.stat().st_size == size


def test_a_library_full_of_zeros_is_damaged_not_foreign(backed_up: Path) -> None:
    overwrite(backed_up, 0, bytes(backed_up.stat().st_size))
    with pytest.raises(LibraryDamaged, match="restore"):
        Library.open(backed_up)


def test_after_setting_aside_work_can_start_again(file: Path) -> None:
    spoil_pages(file)
    with pytest.raises(LibraryDamaged):
        Library.open(file)
    with Library.open(file) as library:
        library.ensure_sample()
        assert library.campaign().cards


def test_the_files_beside_it_go_along(backed_up: Path) -> None:
    """What a crash leaves in the -wal file belongs to the damaged library and must not get into a new one."""
    crashed = backed_up.with_name("crashed.db")
    with Library.open(backed_up) as library:
        library.delete_card("shop", "refund")
        for suffix in ("", "-wal"):
            Path(f"{crashed}{suffix}").write_bytes(Path(f"{backed_up}{suffix}").read_bytes())
    backups.folder(backed_up).rename(backups.folder(crashed))
    overwrite(crashed, 0, bytes(100))
    wal = Path(f"{crashed}-wal").read_bytes()
    with pytest.raises(LibraryDamaged) as told:
        Library.open(crashed)
    assert Path(f"{told.value.kept}-wal").read_bytes() == wal
    assert not Path(f"{crashed}-wal").exists()


def test_damage_that_shows_only_while_working(file: Path) -> None:
    with Library.open(file) as library:
        with closing(sqlite3.connect(file)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        spoil_pages(file)
        with pytest.raises(LibraryDamaged) as told:
            library.campaign()
    assert told.value.kept.is_file()


@pytest.mark.parametrize("how", ["apply", "publish"])
def test_damage_that_shows_only_while_writing(backed_up: Path, small: Campaign, how: str) -> None:
    change = Change(small.cards[0], replace(small.cards[0], say="Tomorrow."))
    with Library.open(backed_up) as library:
        with closing(sqlite3.connect(backed_up)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        spoil_pages(backed_up)
        with pytest.raises(LibraryDamaged, match="restore it with “callcue library restore”") as told:
            library.apply("shop", [change]) if how == "apply" else library.versions.publish("shop", by="Ana")
    assert told.value.kept.is_file()
    backups.restore(backed_up)
    with Library.open(backed_up) as library:
        assert library.campaign() == small


def test_any_damage_ends_in_a_sentence_or_in_a_library_that_works(backed_up: Path) -> None:
    """Noise and zeros of many sizes, anywhere in the file."""
    good = backed_up.read_bytes()
    chance = random.Random(7)
    outcomes = {"works": 0, "told": 0}
    for number in range(120):
        spoilt = bytearray(good)
        start, length = chance.randrange(len(good)), chance.choice([1, 16, 512, 4096])
        noise = chance.choice([bytes(length), chance.randbytes(length)])
        spoilt[start : start + length] = noise[: len(good) - start]
        path = backed_up.with_name(f"{number}.db")
        path.write_bytes(spoilt)
        try:
            with Library.open(path) as library:
                library.campaign()
            outcomes["works"] += 1
        except AssistError:
            outcomes["told"] += 1
    assert min(outcomes.values()) > 0, "the damage should matter sometimes, and sometimes not"
