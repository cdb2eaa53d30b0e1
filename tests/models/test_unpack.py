"""Unpacking: good files as they are, everything else refused before it does harm."""

import stat
import struct
import zipfile
from collections import namedtuple
from pathlib import Path
from threading import Event

import pytest

from models.errors import ArchiveRefused, NotEnoughSpace
from models.progress import Progress, Stopped
from models.unpack import copy, model_root, unpack


def quiet(progress: Progress) -> None:
    pass


Member = tuple[str | zipfile.ZipInfo, bytes]


def archive_of(folder: Path, *members: Member, packing: int = zipfile.ZIP_DEFLATED) -> Path:
    file = folder / "model.zip"
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file


def refusal(archive: Path, target: Path) -> str:
    with pytest.raises(ArchiveRefused) as refused:
        unpack(archive, target, quiet, Event())
    return refused.value.reason


def test_a_model_comes_out_as_it_went_in(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, *((f"m/am/{n}", bytes([n]) * 9) for n in range(5)))
    steps: list[Progress] = []
    unpack(packed, tmp_path / "out", steps.append, Event())
    assert [(tmp_path / f"out/m/am/{n}").read_bytes() for n in range(5)] == [bytes([n]) * 9 for n in range(5)]
    assert (steps[-1].done, steps[-1].total) == (45, 45)
    assert model_root(tmp_path / "out") == tmp_path / "out" / "m"


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "m/../../evil",
        "/etc/evil",
        "m/..",
        "C:/evil",
        "m\\..\\evil",
        "m/nul",
        "m/x. ",
        "m/a:b",
        "m/\x01",
    ],
)
def test_names_that_lead_astray_are_refused(tmp_path: Path, name: str) -> None:
    info = zipfile.ZipInfo("placeholder")
    info.filename = name
    packed = archive_of(tmp_path, ("m/am/final.mdl", b"x"), (info, b"x"))
    refusal(packed, tmp_path / "inner" / "out")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["model.zip"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    info = zipfile.ZipInfo("m/am/final.mdl")
    info.external_attr = (kind | 0o777) << 16
    packed = archive_of(tmp_path, (info, b"/etc/passwd"))
    assert "link" in refusal(packed, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, ("m/a", b"1"), ("m/A", b"2"))
    assert "twice" in refusal(packed, tmp_path / "out")


def test_a_zip_bomb_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, ("m/am/final.mdl", bytes(50_000_000)))
    assert "times" in refusal(packed, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_bomb_of_many_small_files_is_refused(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, *((f"m/{n}", bytes(1_000_000)) for n in range(60)))
    assert "would take" in refusal(packed, tmp_path / "out")


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, *((f"m/{n}", b"") for n in range(2_001)))
    assert "2001 files" in refusal(packed, tmp_path / "out")


def test_a_file_that_is_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    """The table of contents lies about the size; the sum over the contents then is wrong."""
    packed = archive_of(tmp_path, ("m/am/final.mdl", b"a" * 5000))
    data = packed.read_bytes()
    packed.write_bytes(data.replace(struct.pack("<I", 5000), struct.pack("<I", 50)))
    assert "whole ZIP" in refusal(packed, tmp_path / "out")


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.99])
def test_a_truncated_zip_is_refused(tmp_path: Path, keep: float) -> None:
    packed = archive_of(tmp_path, ("m/am/final.mdl", bytes(range(256)) * 50))
    data = packed.read_bytes()
    packed.write_bytes(data[: int(len(data) * keep)])
    assert "whole ZIP" in refusal(packed, tmp_path / "out")


def test_flipped_bits_are_found(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, ("m/am/final.mdl", b"a" * 1000), packing=zipfile.ZIP_STORED)
    packed.write_bytes(packed.read_bytes().replace(b"aaaa", b"aaba", 1))
    refusal(packed, tmp_path / "out")


def test_an_encrypted_zip_is_refused(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, ("m/am/final.mdl", b"x" * 100))
    data = bytearray(packed.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    packed.write_bytes(data)
    assert "encrypted" in refusal(packed, tmp_path / "out")


def test_a_packing_that_python_does_not_know_is_refused(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, ("m/am/final.mdl", b"x" * 100))
    data = bytearray(packed.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 10), (b"PK\x03\x04", 8)):
        data[data.index(mark) + offset] = 99
    packed.write_bytes(data)
    assert "unknown way" in refusal(packed, tmp_path / "out")


def test_too_little_space_is_said_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda place: usage(10**9, 10**9, 60_000_000))
    packed = archive_of(tmp_path, ("m/am/final.mdl", b"x"))
    with pytest.raises(NotEnoughSpace, match="57 MB is free"):
        unpack(packed, tmp_path / "out", quiet, Event())
    assert not (tmp_path / "out").exists()


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    packed = archive_of(tmp_path, ("m/am/final.mdl", b"x"))
    stopped = Event()
    stopped.set()
    with pytest.raises(Stopped):
        unpack(packed, tmp_path / "out", quiet, stopped)


def test_a_folder_is_copied(tmp_path: Path) -> None:
    (tmp_path / "in/m/am").mkdir(parents=True)
    (tmp_path / "in/m/am/final.mdl").write_bytes(b"abc")
    copy(tmp_path / "in", tmp_path / "out", quiet, Event())
    assert (tmp_path / "out/am/final.mdl").read_bytes() == b"abc"


def test_a_folder_without_a_model_is_not_even_looked_through(tmp_path: Path) -> None:
    (tmp_path / "in" / "photos").mkdir(parents=True)
    with pytest.raises(ArchiveRefused, match="no Vosk model"):
        copy(tmp_path / "in", tmp_path / "out", quiet, Event())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("to_folder", [False, True])
def test_a_folder_with_links_is_refused(tmp_path: Path, to_folder: bool) -> None:
    (tmp_path / "in/am").mkdir(parents=True)
    (tmp_path / "in/link").symlink_to(tmp_path if to_folder else "/etc/passwd")
    with pytest.raises(ArchiveRefused, match="links"):
        copy(tmp_path / "in", tmp_path / "out", quiet, Event())


def test_what_is_no_zip_at_all(tmp_path: Path) -> None:
    file = tmp_path / "model.zip"
    file.write_bytes(b"<html>Please log in</html>")
    assert "whole ZIP" in refusal(file, tmp_path / "out")
