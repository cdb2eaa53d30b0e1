"""Every page of the desk can be drawn: the pictures are taken anew, and something stands on each."""

from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from tests.screens.desk_windows import PAGES, SCENES
from tests.screens.retaking import PATIENCE, retaken

FOLDER = Path(__file__).parent / "desk"
pytestmark = pytest.mark.timeout(PATIENCE)
KEPT = sorted(file.name for file in FOLDER.glob("*.png"))


def scene_of(name: str) -> str:
    """The scene that a picture is of."""
    stem = name.removesuffix(".png").removesuffix("_150").removesuffix("_ja")
    return stem.removesuffix("_dark").removesuffix("_light")


def test_each_picture_is_of_a_scene() -> None:
    assert {scene_of(name) for name in KEPT} == set(SCENES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.__name__).rpartition("_")[2])
def test_a_page_has_its_pictures_and_none_is_blank(page: ModuleType, tmp_path: Path) -> None:
    taken = retaken("desk_windows.py", tmp_path / "new", str(tmp_path / "home"), *page.SCENES)
    names = sorted(file.name for file in taken.glob("*.png"))
    assert names == [name for name in KEPT if scene_of(name) in page.SCENES]
    for name in names:
        picture, kept = QImage(str(taken / name)), QImage(str(FOLDER / name))
        assert picture.size() == kept.size(), name
        assert len(picture.colorTable()) > 100, name
        edge = picture.pixelColor(4, picture.height() // 2)
        assert (edge.lightness() < 128) is ("_dark" in name), name
