"""Every state of the panel can be drawn: the pictures are taken anew, and something stands on each."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.screens.retaking import PATIENCE, retaken

HERE = Path(__file__).parent
pytestmark = pytest.mark.timeout(PATIENCE)
KEPT = sorted(file.name for file in HERE.glob("*.png"))


@pytest.fixture(scope="session")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the new pictures."""
    folder = tmp_path_factory.mktemp("screens")
    return retaken("take.py", folder, str(folder / "home"))


def test_each_scene_has_its_pictures_and_no_other(taken: Path) -> None:
    assert sorted(file.name for file in taken.glob("*.png")) == KEPT


@pytest.mark.parametrize("name", KEPT)
def test_it_is_drawn_and_not_blank(taken: Path, name: str) -> None:
    picture, kept = QImage(str(taken / name)), QImage(str(HERE / name))
    assert picture.size() == kept.size()
    factor = 1.5 if name.endswith("_150.png") else 1.0
    assert picture.width() in (
        360 * factor,
        320 * factor,
        720,
        800,
    )  # a strip is as wide as its screen lets it
    assert len(picture.colorTable()) > 100
    dark = "_dark" in name
    middle = picture.pixelColor(round(4 * factor), picture.height() // 2)
    assert (middle.lightness() < 128) is dark
