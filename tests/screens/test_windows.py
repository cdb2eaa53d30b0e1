"""Every window beside the panel can be drawn: the pictures are taken anew, and something stands on each."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.screens.retaking import PATIENCE, retaken

HERE = Path(__file__).parent
pytestmark = pytest.mark.timeout(PATIENCE)
FOLDER = HERE / "windows"
KEPT = sorted(file.name for file in FOLDER.glob("*.png"))


@pytest.fixture(scope="session")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the new pictures."""
    folder = tmp_path_factory.mktemp("windows")
    return retaken("side_windows.py", folder, "/home/anna/.callcue")


def test_each_scene_has_its_pictures_and_no_other(taken: Path) -> None:
    assert sorted(file.name for file in taken.glob("*.png")) == KEPT


@pytest.mark.parametrize("name", KEPT)
def test_it_is_drawn_and_not_blank(taken: Path, name: str) -> None:
    picture, kept = QImage(str(taken / name)), QImage(str(FOLDER / name))
    assert picture.size() == kept.size()
    assert len(picture.colorTable()) > 60
    edge = picture.pixelColor(4, picture.height() // 2)
    assert (edge.lightness() < 128) is ("_dark" in name)
