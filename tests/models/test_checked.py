"""A model that was found whole is not read again until something about its files changes."""

import os
import shutil
from pathlib import Path

import msgspec
import pytest

from models import installed
from models.errors import ModelDamaged
from models.installed import SpeechModel


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "data" / "checked.json"


@pytest.fixture
def model(tmp_path: Path, notes: Path) -> SpeechModel:
    """A copy of the demo model that was found whole."""
    folder = tmp_path / "models" / "copy"
    shutil.copytree(installed.BUNDLED / "demo-en", folder)
    found = SpeechModel("copy", folder)
    installed.check(found, notes=notes)
    return found


def change_unseen(file: Path) -> None:
    """Other contents, but the same size and time of change."""
    stamp = file.stat()
    file.write_bytes(bytes(stamp.st_size))
    os.utime(file, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))


def test_it_is_not_read_again(model: SpeechModel, notes: Path) -> None:
    change_unseen(model.folder / "graph/Gr.fst")
    installed.check(model, notes=notes)
    with pytest.raises(ModelDamaged):
        installed.check(model)


def test_a_file_that_was_written_to_is_found(model: SpeechModel, notes: Path) -> None:
    file = model.folder / "graph/Gr.fst"
    file.write_bytes(bytes(file.stat().st_size))
    with pytest.raises(ModelDamaged, match=r"Gr\.fst"):
        installed.check(model, notes=notes)


def test_a_file_that_was_touched_is_read_again_and_remembered(model: SpeechModel, notes: Path) -> None:
    os.utime(model.folder / "graph/Gr.fst", (1, 1))
    installed.check(model, notes=notes)
    change_unseen(model.folder / "graph/Gr.fst")
    installed.check(model, notes=notes)


@pytest.mark.parametrize("name", ["graph/Gr.fst", installed.MANIFEST])
def test_a_file_that_is_gone_or_shorter_is_found(model: SpeechModel, notes: Path, name: str) -> None:
    file = model.folder / name
    file.write_bytes(file.read_bytes()[:-10])
    with pytest.raises(ModelDamaged):
        installed.check(model, notes=notes)


def test_another_manifest_is_compared(model: SpeechModel, notes: Path) -> None:
    manifest = msgspec.json.decode((model.folder / installed.MANIFEST).read_bytes(), type=installed.Manifest)
    false = msgspec.structs.replace(manifest, sha256=manifest.sha256 | {"graph/Gr.fst": "0" * 64})
    (model.folder / installed.MANIFEST).write_bytes(msgspec.json.encode(false))
    with pytest.raises(ModelDamaged):
        installed.check(model, notes=notes)


@pytest.mark.parametrize("content", [b"", b"{", b'{"x": 5}'])
def test_damaged_notes_are_as_none(model: SpeechModel, notes: Path, content: bytes) -> None:
    notes.write_bytes(content)
    change_unseen(model.folder / "graph/Gr.fst")
    with pytest.raises(ModelDamaged):
        installed.check(model, notes=notes)


def test_notes_that_can_not_be_written_are_no_trouble(model: SpeechModel, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    installed.check(model, notes=tmp_path / "file" / "checked.json")
