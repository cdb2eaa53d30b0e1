"""Installing on a machine that fails: killed on the way, disk full, no room for a file, a folder that is read-only.

Nothing half-done may be seen as a model, the earlier model stays, and the next installation works.
"""

import contextlib
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from models.errors import NotEnoughSpace, NotWritable
from models.install import Installer
from models.installed import BUNDLED, MANIFEST, SpeechModel, check, installed
from models.source import Source
from models.workshop import WORKSHOP

BLOCKED = """
import sys
from pathlib import Path
from models.install import Installer
from models.progress import Stage
from models.source import Source

folder, place, stage = sys.argv[1:]

def wait_there(progress):
    if progress.stage == stage and (progress.done or not progress.total):
        print("there", flush=True)
        sys.stdin.read()

Installer(Path(folder), lambda *_: None, report=wait_there).install(Source(name="copy", place=Path(place)))
"""


def hears(model: SpeechModel, stopped: Event) -> None:
    """What is tried here does not matter."""


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """A copy of the demo model, packed."""
    copy = tmp_path / "copy"
    shutil.copytree(BUNDLED / "demo-en", copy)
    (copy / MANIFEST).unlink()
    return Source(name="copy", place=Path(shutil.make_archive(str(copy), "zip", copy)))


@pytest.fixture
def models_folder(tmp_path: Path, source: Source) -> Path:
    """With a model installed."""
    folder = tmp_path / "models"
    Installer(folder, hears).install(source)
    return folder


def is_as_before(folder: Path) -> bool:
    (model, _) = installed(folder)
    check(model)
    return sorted(path.name for path in folder.iterdir()) == [WORKSHOP, "copy"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("stage", ["unpacking", "checking", "trying"])
def test_killed_on_the_way(models_folder: Path, source: Source, stage: str) -> None:
    installing = subprocess.Popen(
        [sys.executable, "-c", BLOCKED, models_folder, str(source.place), stage],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with installing:
        assert installing.stdout
        assert installing.stdout.readline() == b"there\n"
        installing.send_signal(signal.SIGKILL)
    assert is_as_before(models_folder)
    Installer(models_folder, hears).install(source)
    assert is_as_before(models_folder)
    assert [path.name for path in (models_folder / WORKSHOP).iterdir()] == ["lock"]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte."""
    if sys.platform != "linux" or os.geteuid():
        pytest.skip("takes root to make one")
    place = tmp_path / "tiny"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_disk_that_is_too_small(tiny_disk: Path, source: Source) -> None:
    with pytest.raises(NotEnoughSpace, match="smaller model"):
        Installer(tiny_disk, hears).install(source)
    assert len(installed(tiny_disk)) == 1


def test_a_disk_that_fills_up_meanwhile(
    tiny_disk: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program took the space after it was looked at."""
    plenty = shutil.disk_usage(Path("/dev/shm"))._replace(free=10**12)
    monkeypatch.setattr("shutil.disk_usage", lambda place: plenty)
    with pytest.raises(NotWritable, match="the disk is full"):
        Installer(tiny_disk, hears).install(source)
    assert [path.name for path in (tiny_disk / WORKSHOP).iterdir()] == ["lock"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits by resource")
def test_no_room_for_a_file(models_folder: Path, source: Source) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with _file_size(100_000, before), pytest.raises(NotWritable, match="may not become that large"):
        Installer(models_folder, hears).install(source)
    assert is_as_before(models_folder)


@contextlib.contextmanager
def _file_size(most: int, before: tuple[int, int]) -> Iterator[None]:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts")
def test_a_folder_that_is_read_only(tmp_path: Path, source: Source) -> None:
    """/proc is one, for root too."""
    with pytest.raises(NotWritable, match="can't be written"):
        Installer(Path("/proc/models"), hears).install(source)
