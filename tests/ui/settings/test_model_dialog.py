"""The page on speech models against a real server, which misbehaves: what a person sees, and what is left behind."""

import hashlib
import io
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assist import places
from assist.settings import Loaded, ModelsSettings, Settings
from models import catalog
from models.catalog import Catalog, Kind, Offer
from models.installed import BUNDLED, MANIFEST
from tests.models.publisher import Publisher, listed
from tests.ui.beside import CAMPAIGN
from ui.settings.draft import Draft
from ui.settings.model_page import ModelPage
from ui.settings.speech_models import SpeechModels
from ui.theme import Look

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

NAME = "vosk-model-small-en-test"


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The demo model as the publisher would have it, packed."""
    folder = tmp_path_factory.mktemp("packed")
    shutil.copytree(BUNDLED / "demo-en", folder / "in" / NAME, ignore=shutil.ignore_patterns(MANIFEST))
    return Path(shutil.make_archive(str(folder / NAME), "zip", folder / "in")).read_bytes()


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    made = Publisher()
    yield made
    made.close()


@pytest.fixture
def page(look: Look, publisher: Publisher, good: bytes, qtbot: QtBot) -> Iterator[ModelPage]:
    publish(publisher, good)
    draft = Draft(Loaded(Settings(models=ModelsSettings(mirror=publisher.address))))
    made = ModelPage(look, draft, SpeechModels(CAMPAIGN))
    qtbot.addWidget(made)
    made.show()
    yield made
    publisher.stalls.clear()
    made.install.work.stop_and_wait()


def publish(publisher: Publisher, packed: bytes, *, promised: bytes | None = None) -> None:
    """Offers it; `promised` is what the published hash is of, if that is another file."""
    publisher.files[f"/{NAME}.zip"] = packed
    offer = Offer(
        name=NAME,
        language="en-US",
        language_name="English",
        kind=Kind.SMALL,
        size=len(packed),
        url=f"{publisher.address}/{NAME}.zip",
        digest=f"sha256:{hashlib.sha256(promised or packed).hexdigest()}",
    )
    catalog.save(Catalog(date="2026-11-22", source=("a test",), models=(offer,)), places.refreshed_catalog())


def archive(name: str, data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, data)
    return packed.getvalue()


def download(page: ModelPage) -> None:
    assert page.install.offer.currentData() == NAME
    QTest.mouseClick(page.install.get, Qt.MouseButton.LeftButton)


def outcome(page: ModelPage, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: not page.install.work.runs, timeout=30_000)
    assert not page.install.bar.isVisible()
    return page.install.outcome.text()


def files() -> list[Path]:
    return [path for path in places.models_folder().rglob("*") if path.is_file()]


def nothing_is_left() -> bool:
    """But for what a download may go on from."""
    return all(path.name == "lock" or path.name.startswith(f"{NAME}.zip.part") for path in files())


def loads(page: ModelPage, publisher: Publisher, qtbot: QtBot, *, after: int) -> None:
    """Downloads so many bytes, then the server says no more."""
    publisher.breaks = [after]
    publisher.stalls.set()
    download(page)
    qtbot.waitUntil(
        lambda: sum(path.stat().st_size for path in files() if path.suffix == ".part") >= after - 70_000
    )
    assert page.install.stage.text().startswith("Loading … ")


def test_a_connection_that_breaks_off_is_no_news(page: ModelPage, publisher: Publisher, qtbot: QtBot) -> None:
    loads(page, publisher, qtbot, after=500_000)
    publisher.breaks = [300_000]
    publisher.stalls.clear()
    assert outcome(page, qtbot) == f"“{NAME}” is installed."
    assert page.in_use.name.text() == NAME
    assert len(publisher.asked) == 3


def test_cancelled_and_gone_on_with(page: ModelPage, publisher: Publisher, qtbot: QtBot) -> None:
    loads(page, publisher, qtbot, after=500_000)
    QTest.mouseClick(page.install.cancel, Qt.MouseButton.LeftButton)
    assert page.install.stage.text() == "Stopping …"
    assert "what is loaded already is kept" in outcome(page, qtbot)
    assert nothing_is_left()
    publisher.stalls.clear()
    publisher.asked.clear()
    download(page)
    assert outcome(page, qtbot) == f"“{NAME}” is installed."
    assert publisher.asked[0] not in (None, "bytes=0-")


def test_a_server_that_lies_about_the_length(page: ModelPage, publisher: Publisher, qtbot: QtBot) -> None:
    publisher.declared, publisher.version = 50_000_000, None
    download(page)
    said = outcome(page, qtbot)
    assert "can't be loaded: the connection broke off" in said
    assert nothing_is_left()
    assert page.in_use.name.text() == "demo-en"


def test_the_list_of_models_is_made_new(page: ModelPage, publisher: Publisher, qtbot: QtBot) -> None:
    publisher.files["/model-list.json"] = listed(name="vosk-model-small-en-us-0.99")
    QTest.mouseClick(page.newer, Qt.MouseButton.LeftButton)
    assert outcome(page, qtbot) == "The list of models is of today."
    assert page.install.offer.findData("vosk-model-small-en-us-0.99") >= 0
    publisher.files["/model-list.json"] = b"<html>"
    QTest.mouseClick(page.newer, Qt.MouseButton.LeftButton)
    assert "The list that was there before stays" in outcome(page, qtbot)
    assert page.install.offer.findData("vosk-model-small-en-us-0.99") >= 0


BAD = {
    "a wrong hash": (
        archive("m/am/final.mdl", b"other"),
        b"the file that was published",
        "is not the file that was",
    ),
    "a bomb": (archive("m/am/final.mdl", bytes(200_000_000)), None, "was not unpacked"),
    "a path outside": (archive("../../evil", b"evil"), None, "was not unpacked"),
    "no ZIP file": (b"<html>Please sign in</html>" * 1000, None, "was not unpacked"),
    "no model": (archive("holiday/photo.jpg", b"jpeg"), None, "it holds no Vosk model"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_model_is_refused(page: ModelPage, publisher: Publisher, qtbot: QtBot, what: str) -> None:
    packed, promised, words = BAD[what]
    publish(publisher, packed, promised=promised)
    download(page)
    assert words in outcome(page, qtbot)
    assert nothing_is_left()
    assert not list(places.models_folder().parent.rglob("evil*"))
    assert page.in_use.name.text() == "demo-en"
    assert page.install.get.isVisible()


def test_a_model_that_kills_the_recogniser(
    page: ModelPage, publisher: Publisher, good: bytes, qtbot: QtBot
) -> None:
    packed = io.BytesIO(good)
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(packed, "w") as target:
        for member in source.namelist():
            target.writestr(member, b"" if member.endswith("model.conf") else source.read(member))
    publish(publisher, packed.getvalue())
    download(page)
    assert "was not installed: the recogniser dies of it" in outcome(page, qtbot)
    assert nothing_is_left()
    assert page.in_use.name.text() == "demo-en"
