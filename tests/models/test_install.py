"""Installing: a model is there as a whole or not at all, and what was there before stays usable."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from threading import Event

import msgspec
import pytest

from models import source
from models.catalog import Catalog, Kind, Offer
from models.errors import (
    ArchiveRefused,
    DownloadFailed,
    InstallCancelled,
    InstallRunning,
    ModelBundled,
    ModelRefused,
    NotWritable,
    UnsafeAddress,
    WrongHash,
)
from models.install import Installer, remove
from models.installed import MANIFEST, Manifest, SpeechModel, check, find, installed
from models.net import Patience
from models.progress import Progress, Stage
from models.source import Source
from models.workshop import WORKSHOP, workshop
from scripts_db.errors import AssistError

from .conftest import MODEL, Publisher, Trial, Zipped

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

HASTY = Patience(connect=2.0, read=0.5, again=0.01)
NAME = "vosk-model-test"


def sha256(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def md5(data: bytes) -> str:
    return f"md5:{hashlib.md5(data).hexdigest()}"


def catalog(url: str = "", digest: str = "", size: int = 0) -> Catalog:
    offer = Offer(
        name=NAME,
        language="en-US",
        language_name="English",
        kind=Kind.SMALL,
        size=size,
        url=url,
        digest=digest,
        licence="Apache-2.0",
    )
    return Catalog(date="2026-01-01", source=(), models=(offer,))


class Install:
    """Installs what is wanted, from the catalogue given."""

    def __init__(self, folder: Path, trial: Trial) -> None:
        self.folder = folder
        self.trial = trial
        self.steps: list[Progress] = []
        self.stopped = Event()
        self.notes: Path | None = None

    def __call__(
        self, wanted: str, known: Catalog | None = None, *, mirror: str = "", expected: str = ""
    ) -> SpeechModel:
        found = source.find(wanted, known or catalog(), mirror=mirror, expected=expected)
        return Installer(
            self.folder,
            self.trial,
            notes=self.notes,
            report=self.note,
            stopped=self.stopped,
            patience=HASTY,
        ).install(found)

    def note(self, progress: Progress) -> None:
        self.steps.append(progress)


@pytest.fixture
def install(models_folder: Path, trial: Trial) -> Install:
    return Install(models_folder, trial)


@pytest.fixture
def packed(tmp_path: Path, zipped: Zipped) -> Path:
    """A good model as a ZIP file."""
    file = tmp_path / f"{NAME}.zip"
    file.write_bytes(zipped())
    return file


@pytest.fixture
def earlier(models_folder: Path) -> SpeechModel:
    """A model of the same name that was installed before."""
    folder = models_folder / NAME
    for name in ("am/final.mdl", "conf/mfcc.conf", "conf/model.conf"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"earlier")
    return SpeechModel(NAME, folder)


def assert_only_earlier(models_folder: Path) -> None:
    """The earlier model stands as it was, and nothing else can be seen or is half there."""
    model = find(NAME, models_folder)
    check(model)
    assert (model.folder / "am/final.mdl").read_bytes() == b"earlier"
    assert [model.name for model in installed(models_folder)] == [NAME, "demo-en"]
    assert [path.name for path in (models_folder / WORKSHOP).iterdir() if path.is_dir()] == []
    assert not list((models_folder / WORKSHOP).glob("*.zip"))


def offered(publisher: Publisher, data: bytes, digest: str) -> Catalog:
    publisher.files[f"/{NAME}.zip"] = data
    return catalog(f"{publisher.address}/{NAME}.zip", digest, len(data))


def test_by_name(publisher: Publisher, zipped: Zipped, install: Install) -> None:
    data = zipped()
    model = install(NAME, offered(publisher, data, md5(data)))
    assert model == SpeechModel(NAME, install.folder / NAME, language="en-US")
    check(model)
    manifest = msgspec.json.decode((model.folder / MANIFEST).read_bytes(), type=Manifest)
    assert (manifest.licence, manifest.archive) == ("Apache-2.0", sha256(data))
    stages = list(dict.fromkeys(step.stage for step in install.steps))
    assert stages == [Stage.LOADING, Stage.CHECKING, Stage.UNPACKING, Stage.TRYING]
    assert [path.name for path in (install.folder / WORKSHOP).iterdir()] == ["lock"]


def test_it_is_tried_before_it_is_put_into_place(packed: Path, install: Install) -> None:
    install(str(packed))
    assert [model.folder.is_relative_to(install.folder / WORKSHOP) for model in install.trial.tried] == [True]


def test_by_address_with_a_hash(publisher: Publisher, zipped: Zipped, install: Install) -> None:
    data = publisher.files["/some/My%20model.zip"] = zipped()
    model = install(f"{publisher.address}/some/My%20model.zip", expected=sha256(data))
    assert model.name == "My-model"


def test_an_unencrypted_address_without_a_hash_is_refused(publisher: Publisher, install: Install) -> None:
    with pytest.raises(UnsafeAddress, match="not encrypted"):
        install(f"{publisher.address}/some.zip")
    assert publisher.asked == []


def test_by_file_and_by_folder(packed: Path, install: Install, tmp_path: Path) -> None:
    first = install(str(packed))
    shutil.copytree(first.folder, tmp_path / "copied")
    (tmp_path / "copied" / MANIFEST).unlink()
    assert install(str(tmp_path / "copied")).name == "copied"
    assert [model.name for model in installed(install.folder)] == ["copied", NAME, "demo-en"]


def test_a_file_with_a_known_name_is_compared_with_its_hash(packed: Path, install: Install) -> None:
    assert install(str(packed), catalog(digest=md5(packed.read_bytes()))).language == "en-US"
    with pytest.raises(WrongHash):
        install(str(packed), catalog(digest=md5(b"other")))
    assert packed.is_file()


def test_a_model_without_folder_around_it(install: Install, zipped: Zipped, tmp_path: Path) -> None:
    (tmp_path / "flat.zip").write_bytes(zipped(top=""))
    assert install(str(tmp_path / "flat.zip")).name == "flat"


def test_from_a_mirror(publisher: Publisher, zipped: Zipped, install: Install) -> None:
    data = publisher.files[f"/vosk/{NAME}.zip"] = zipped()
    model = install(
        NAME, catalog("https://elsewhere.example/", md5(data)), mirror=f"{publisher.address}/vosk/"
    )
    check(model)


@pytest.mark.parametrize("unpacked", [False, True])
def test_from_a_folder_that_it_keeps(packed: Path, install: Install, tmp_path: Path, unpacked: bool) -> None:
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    shutil.copy(packed, mirror)
    if unpacked:
        shutil.unpack_archive(packed, mirror)
        (mirror / packed.name).unlink()
    check(install(NAME, mirror=str(mirror)))


def test_an_earlier_model_is_replaced(packed: Path, install: Install, earlier: SpeechModel) -> None:
    install(str(packed))
    assert (earlier.folder / "am/final.mdl").read_bytes() != b"earlier"


def test_it_need_not_be_read_again_after_installing(packed: Path, install: Install, tmp_path: Path) -> None:
    install.notes = tmp_path / "notes.json"
    model = install(str(packed))
    stamp = (model.folder / "am/final.mdl").stat()
    (model.folder / "am/final.mdl").write_bytes(bytes(stamp.st_size))
    os.utime(model.folder / "am/final.mdl", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    check(model, notes=install.notes)
    assert list(msgspec.json.decode(install.notes.read_bytes())) == [str(model.folder)]


def refused(error: type[AssistError], install: Install, wanted: str, known: Catalog | None = None) -> str:
    with pytest.raises(error) as trouble:
        install(wanted, known)
    assert_only_earlier(install.folder)
    return str(trouble.value)


@pytest.mark.usefixtures("earlier")
class TestTheEarlierModelStays:
    def test_when_the_hash_is_wrong(self, publisher: Publisher, zipped: Zipped, install: Install) -> None:
        said = refused(WrongHash, install, NAME, offered(publisher, zipped(), md5(b"other")))
        assert "changed on its way" in said

    def test_when_the_server_has_no_such_file(self, publisher: Publisher, install: Install) -> None:
        refused(DownloadFailed, install, NAME, catalog(f"{publisher.address}/gone.zip", md5(b"")))

    def test_when_the_connection_is_lost(
        self, publisher: Publisher, zipped: Zipped, install: Install
    ) -> None:
        data = zipped()
        publisher.breaks = [200_000, 0, 0, 0, 0]
        known = offered(publisher, data, md5(data))
        assert "stay for the next time" in refused(DownloadFailed, install, NAME, known)
        install(NAME, known)
        assert publisher.asked[-1] is not None

    def test_when_it_is_cancelled(self, publisher: Publisher, zipped: Zipped, install: Install) -> None:
        data = zipped()
        install.stopped.set()
        refused(InstallCancelled, install, NAME, offered(publisher, data, md5(data)))

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.MEASURING])
    def test_at_whatever_stage(self, packed: Path, install: Install, stage: Stage) -> None:
        class AtStage(Install):
            def note(self, progress: Progress) -> None:
                if progress.stage is stage:
                    self.stopped.set()

        if stage is not Stage.LOADING:  # a file is not loaded
            refused(InstallCancelled, AtStage(install.folder, install.trial), str(packed))

    def test_when_it_holds_no_model(self, install: Install, zipped: Zipped, tmp_path: Path) -> None:
        (tmp_path / "cats.zip").write_bytes(zipped({"cat.jpg": b"meow"}))
        assert "no Vosk model" in refused(ArchiveRefused, install, str(tmp_path / "cats.zip"))

    def test_when_a_file_of_the_model_is_missing(
        self, install: Install, zipped: Zipped, tmp_path: Path
    ) -> None:
        (tmp_path / "half.zip").write_bytes(zipped({"am/final.mdl": b"x"}))
        assert "mfcc.conf" in refused(ModelRefused, install, str(tmp_path / "half.zip"))

    def test_when_the_recogniser_dies_of_it(self, packed: Path, install: Install) -> None:
        install.trial.refuses = "the recogniser dies of it (stopped by SIGABRT)"
        assert "SIGABRT" in refused(ModelRefused, install, str(packed))

    def test_when_it_is_no_zip(self, install: Install, tmp_path: Path) -> None:
        (tmp_path / "page.zip").write_bytes(b"<html>Please log in</html>")
        refused(ArchiveRefused, install, str(tmp_path / "page.zip"))

    def test_when_its_own_manifest_is_not_true(
        self, install: Install, zipped: Zipped, tmp_path: Path
    ) -> None:
        false = Manifest(name="x", language="en", licence="", sha256={"am/final.mdl": "0" * 64})
        files = MODEL | {MANIFEST: msgspec.json.encode(false)}
        (tmp_path / "false.zip").write_bytes(zipped(files))
        assert "final.mdl" in refused(ModelRefused, install, str(tmp_path / "false.zip"))

    def test_when_another_installation_is_running(self, packed: Path, install: Install) -> None:
        with workshop(install.folder), pytest.raises(InstallRunning, match="Wait"):
            install(str(packed))
        assert_only_earlier(install.folder)

    def test_when_a_file_can_not_be_read(self, install: Install, tmp_path: Path) -> None:
        (tmp_path / "loop.zip").symlink_to(tmp_path / "loop.zip")
        found = Source(name="loop", place=tmp_path / "loop.zip")
        with pytest.raises(ArchiveRefused, match="can't be read"):
            Installer(install.folder, install.trial).install(found)


LOADS_AND_WAITS = """
import sys
from pathlib import Path
from models.install import Installer
from models.source import Source

def wait_there(progress):
    if progress.done > 100_000:
        print("there", flush=True)
        sys.stdin.read()

folder, address, digest = sys.argv[1:]
source = Source(name="vosk-model-test", place=address, expected=digest)
Installer(Path(folder), lambda *_: None, report=wait_there).install(source)
"""


def test_killed_while_loading_it_goes_on(publisher: Publisher, zipped: Zipped, install: Install) -> None:
    data = zipped()
    known = offered(publisher, data, sha256(data))
    order = [sys.executable, "-c", LOADS_AND_WAITS, str(install.folder), known.models[0].url, sha256(data)]
    with subprocess.Popen(order, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as loading:
        assert loading.stdout
        assert loading.stdout.readline() == b"there\n"
        loading.kill()
    assert [model.name for model in installed(install.folder)] == ["demo-en"]
    check(install(NAME, known))
    assert str(publisher.asked[-1]).startswith("bytes=")


def test_replacing_that_was_cut_short_is_undone(install: Install, earlier: SpeechModel, packed: Path) -> None:
    """Killed between the two renamings: the earlier model lies in the workshop."""
    saved = install.folder / WORKSHOP / "replaced" / NAME
    saved.parent.mkdir(parents=True)
    earlier.folder.rename(saved)
    with workshop(install.folder):
        pass
    assert_only_earlier(install.folder)


def test_old_downloads_are_swept_and_young_ones_kept(install: Install) -> None:
    work = install.folder / WORKSHOP
    work.mkdir(parents=True)
    for name, age in (("old.zip.part", 8 * 24 * 3600), ("young.zip.part", 3600), ("some.zip", 0)):
        (work / name).write_bytes(b"x")
        moment = (work / name).stat().st_mtime - age
        os.utime(work / name, (moment, moment))
    with workshop(install.folder):
        pass
    assert sorted(path.name for path in work.iterdir()) == ["lock", "young.zip.part"]


def test_a_model_is_removed(packed: Path, install: Install) -> None:
    remove(install(str(packed)))
    assert [model.name for model in installed(install.folder)] == ["demo-en"]
    assert [path.name for path in install.folder.iterdir()] == [WORKSHOP]


def test_the_bundled_model_can_not_be_removed() -> None:
    with pytest.raises(ModelBundled, match="comes with the program"):
        remove(find("demo-en"))


def test_a_folder_that_can_not_be_made(packed: Path, trial: Trial, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotWritable, match=r"can't be written"):
        Installer(tmp_path / "file" / "models", trial).install(Source(name=NAME, place=packed))
