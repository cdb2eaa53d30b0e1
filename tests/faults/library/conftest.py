"""Disks and folders that misbehave for real; where the system can't do it, the test is skipped."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from scripts_db.cards import Campaign, Card
from scripts_db.library import Library

IS_ROOT = sys.platform != "win32" and os.geteuid() == 0


def mount(*arguments: str) -> None:
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    if not IS_ROOT:
        pytest.skip("only root can mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder))
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def make_read_only() -> Iterator[Callable[[Path], None]]:
    """Makes a folder and all in it read-only: by permission; for root, whom that does not bind, by mount."""
    undo: list[Callable[[], object]] = []

    def by_permission(folder: Path) -> None:
        for path in (folder, *folder.rglob("*")):
            undo.append(partial(path.chmod, path.stat().st_mode))
            path.chmod(0o555 if path.is_dir() else 0o444)

    def by_mount(folder: Path) -> None:
        mount("--bind", str(folder), str(folder))
        undo.append(lambda: subprocess.run(["umount", "-l", str(folder)], check=True))
        mount("-o", "remount,ro,bind", str(folder))

    yield by_mount if IS_ROOT else by_permission
    for step in undo:
        step()


@pytest.fixture
def small() -> Campaign:
    return Campaign(
        id="shop", name="Shop", cards=(Card(id="refund", title="Refund", say="You get it back."),)
    )


@pytest.fixture
def large() -> Campaign:
    """Some two megabytes under the id of the small one."""
    cards = (Card(id=str(number), title="Large", say="word " * 200) for number in range(2000))
    return Campaign(id="shop", name="Shop", cards=tuple(cards))


@pytest.fixture
def file(tmp_path: Path, small: Campaign) -> Path:
    """A library at rest that holds the small campaign, in a folder of its own."""
    path = tmp_path / "own" / "library.db"
    with Library.open(path) as library:
        library.save_campaign(small)
    return path
