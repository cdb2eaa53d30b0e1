"""libvosk on Windows opens only plain paths; the system's short names are stood in for by a table."""

import sys
from pathlib import Path

import pytest

from models.errors import ModelUnreachable
from models.plain_path import plain_path


def test_a_plain_path_stays(tmp_path: Path) -> None:
    never_asked: dict[str, str] = {}
    assert plain_path(tmp_path, never_asked.__getitem__) == tmp_path


def test_other_letters_go_through_the_short_name() -> None:
    short = {"C:/Användare/モデル": "C:/ANVND~1/MDL~1"}
    assert plain_path(Path("C:/Användare/モデル"), short.__getitem__) == Path("C:/ANVND~1/MDL~1")


@pytest.mark.parametrize("answer", ["", "C:/Användare"])
def test_a_disk_without_short_names_is_named(answer: str) -> None:
    with pytest.raises(ModelUnreachable, match=r"C:\\Models"):
        plain_path(Path("C:/Användare"), lambda path: answer)


@pytest.mark.skipif(sys.platform == "win32", reason="there the short name is right")
def test_elsewhere_every_letter_is_fine() -> None:
    assert plain_path(Path("/home/моя/модель")) == Path("/home/моя/модель")


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows")
def test_windows_knows_short_names(tmp_path: Path) -> None:
    folder = tmp_path / "モデル"
    folder.mkdir()
    try:
        short = plain_path(folder)
    except ModelUnreachable:
        pytest.skip("this disk keeps no short names")
    assert str(short).isascii()
    assert short.samefile(folder)
