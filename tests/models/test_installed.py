"""Which speech model is used, and that a damaged one is named before libvosk sees it."""

import shutil
from pathlib import Path

import msgspec
import pytest

from models import installed
from models.errors import ModelDamaged, ModelMissing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A models folder with a copy of the demo model, under another name and with its manifest."""
    copy = tmp_path / "my-model"
    shutil.copytree(installed.BUNDLED / "demo-en", copy)
    manifest = installed.describe(copy, name="my-model", language="en", licence="Apache-2.0")
    (copy / installed.MANIFEST).write_bytes(msgspec.json.encode(manifest))
    return tmp_path


def test_the_bundled_model_is_whole_and_says_that_it_is_a_demo(tmp_path: Path) -> None:
    model = installed.find("", tmp_path)
    installed.check(model)
    assert (model.name, model.demo) == ("demo-en", True)


def test_an_installed_model_comes_before_the_demo(folder: Path) -> None:
    model = installed.find("", folder)
    installed.check(model)
    assert (model.name, model.demo) == ("my-model", False)


def test_a_model_is_found_by_name_and_by_folder(folder: Path, tmp_path: Path) -> None:
    assert installed.find("demo-en", folder).demo
    assert installed.find(str(folder / "my-model"), tmp_path / "elsewhere").name == "my-model"


def test_an_unknown_model_names_those_that_are_there(folder: Path) -> None:
    with pytest.raises(ModelMissing, match="my-model, demo-en"):
        installed.find("vosk-model-en", folder)


def test_a_changed_byte_is_found(folder: Path) -> None:
    graph = folder / "my-model" / "graph" / "HCLr.fst"
    data = bytearray(graph.read_bytes())
    data[len(data) // 2] ^= 1
    graph.write_bytes(data)
    with pytest.raises(ModelDamaged, match=r"graph/HCLr\.fst"):
        installed.check(installed.find("my-model", folder))


@pytest.mark.parametrize("file", ["am/final.mdl", "conf/model.conf", "graph/words.txt"])
def test_a_missing_file_is_found(folder: Path, file: str) -> None:
    (folder / "my-model" / file).unlink()
    with pytest.raises(ModelDamaged, match=file):
        installed.check(installed.find("my-model", folder))


def test_a_model_without_manifest_is_checked_for_its_files(folder: Path) -> None:
    (folder / "my-model" / installed.MANIFEST).unlink()
    model = installed.find("my-model", folder)
    installed.check(model)
    (model.folder / "conf" / "mfcc.conf").unlink()
    with pytest.raises(ModelDamaged, match=r"mfcc\.conf"):
        installed.check(model)


def test_a_damaged_manifest_is_named(folder: Path) -> None:
    (folder / "my-model" / installed.MANIFEST).write_text("{", encoding="utf-8")
    with pytest.raises(ModelDamaged, match="callcue-model"):
        installed.find("my-model", folder)


def test_a_damaged_model_does_not_hide_the_others(folder: Path) -> None:
    (folder / "my-model" / installed.MANIFEST).write_text("{", encoding="utf-8")
    assert [model.name for model in installed.installed(folder)] == ["my-model", "demo-en"]
    assert installed.find("", folder).name == "demo-en"
    assert installed.find("demo-en", folder).demo


def test_the_users_models_come_before_everybodys(folder: Path, tmp_path: Path) -> None:
    everybody = tmp_path / "everybody"
    shutil.copytree(folder / "my-model", everybody / "my-model")
    shutil.copytree(folder / "my-model", everybody / "another")
    (everybody / "another" / installed.MANIFEST).unlink()
    found = installed.installed(folder, everybody)
    assert [model.name for model in found] == ["my-model", "another", "my-model", "demo-en"]
    assert installed.find("my-model", folder, everybody).folder == folder / "my-model"


def test_the_language_decides_which_model_is_best(folder: Path) -> None:
    german = installed.describe(folder / "my-model", name="german", language="de", licence="")
    (folder / "my-model" / installed.MANIFEST).write_bytes(msgspec.json.encode(german))
    assert installed.find("", folder, language="de").name == "german"
    assert installed.find("", folder, language="en-GB").name == "demo-en"
    assert installed.find("", folder).name == "german"


def test_a_model_that_was_unpacked_by_hand_is_known_by_its_name(folder: Path) -> None:
    (folder / "my-model" / installed.MANIFEST).unlink()
    assert installed.find("", folder, language="en").name == "my-model"  # nobody said that it can't
    (folder / "my-model").rename(folder / "vosk-model-small-ja-0.22")
    found = installed.find("", folder, language="ja")
    assert (found.name, found.language) == ("vosk-model-small-ja-0.22", "ja")
    assert installed.find("", folder, language="en").name == "demo-en"


def test_what_is_being_installed_is_no_model(folder: Path) -> None:
    (folder / ".installing" / "am").mkdir(parents=True)
    assert len(installed.installed(folder)) == 2
