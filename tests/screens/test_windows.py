"""Every window beside the panel can be drawn: the pictures are taken anew, and something stands on each."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

HERE = Path(__file__).parent
FOLDER = HERE / "windows"
KEPT = sorted(file.name for file in FOLDER.glob("*.png"))


@pytest.fixture(scope="session")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the new pictures; at 150 % too, which takes a process of its own."""
    folder = tmp_path_factory.mktemp("windows")
    script = [sys.executable, str(HERE / "windows.py"), "--to", str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CALLCUE_HOME": "/home/anna/.callcue"}
    environment.pop("QT_SCALE_FACTOR", None)
    done = subprocess.run(script, env=environment, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    return folder


def test_each_scene_has_its_pictures_and_no_other(taken: Path) -> None:
    assert sorted(file.name for file in taken.glob("*.png")) == KEPT


@pytest.mark.parametrize("name", KEPT)
def test_it_is_drawn_and_not_blank(taken: Path, name: str) -> None:
    picture, kept = QImage(str(taken / name)), QImage(str(FOLDER / name))
    assert picture.size() == kept.size()
    assert len(picture.colorTable()) > 60
    edge = picture.pixelColor(4, picture.height() // 2)
    assert (edge.lightness() < 128) is ("_dark" in name)
