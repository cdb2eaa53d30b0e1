"""Speech models in the windows: which is used, and how one comes and goes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from assist import places
from assist.settings import HearingSettings, Loaded, ModelsSettings, Settings
from models import measured
from models.errors import DownloadFailed, InstallCancelled
from models.installed import BUNDLED, MANIFEST, SpeechModel
from models.progress import Progress, Stage
from tests.models.costs import costs
from tests.ui.beside import CAMPAIGN, Steps
from ui.settings.draft import Draft
from ui.settings.model_page import ModelPage
from ui.settings.speech_models import SpeechModels
from ui.theme import Look
from ui.widgets.text import Text

SMALL_ENGLISH = "vosk-model-small-en-us-0.15"


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def draft() -> Draft:
    return Draft(Loaded(Settings()))


@pytest.fixture
def page(look: Look, steps: Steps, draft: Draft, qtbot: QtBot) -> Iterator[ModelPage]:
    made = ModelPage(look, draft, steps, lambda: "/media/stick/my-model.zip", lambda: "")
    qtbot.addWidget(made)
    made.show()
    yield made
    steps.over.set()
    made.install.work.stop_and_wait()


def put(name: str) -> SpeechModel:
    """A model of that name in the user's folder."""
    folder = places.models_folder() / name
    shutil.copytree(BUNDLED / "demo-en", folder)
    manifest = (folder / MANIFEST).read_text(encoding="utf-8")
    changed = manifest.replace('"demo-en"', f'"{name}"').replace('"demo": true', '"demo": false')
    (folder / MANIFEST).write_text(changed, encoding="utf-8")
    return SpeechModel(name, folder, False, "en")


def press(page: ModelPage, name: str) -> None:
    QApplication.processEvents()  # what was just put into the list is laid out
    buttons = page.findChildren(QAbstractButton)
    button = next(button for button in buttons if button.accessibleName() == name and button.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def begun(page: ModelPage, steps: Steps, qtbot: QtBot) -> None:
    QTest.mouseClick(page.install.get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(steps.begun.is_set)


def test_the_demo_model_says_what_it_is_for_and_the_best_small_one_is_offered(page: ModelPage) -> None:
    assert page.in_use.demo.isVisible()
    assert "hears only the sample talk" in page.in_use.note.text()
    assert page.install.offer.currentData() == SMALL_ENGLISH
    assert page.install.offer.currentText() == "English (US), small, 39 MB"
    assert "10 of 100 words wrong in LibriSpeech test-clean" in page.install.facts.text()


def test_the_facts_follow_the_choice(page: ModelPage) -> None:
    offer = page.install.offer
    place = offer.findText("English (US), large, 1.8 GB")
    offer.setCurrentIndex(place)
    offer.activated.emit(place)
    assert page.install.facts.text().startswith("vosk-model-en-us-0.22. 6 of 100 words wrong")


def test_an_installation_shows_how_far_it_is_and_what_came_of_it(
    page: ModelPage, steps: Steps, qtbot: QtBot
) -> None:
    begun(page, steps, qtbot)
    assert steps.wanted == [SMALL_ENGLISH]
    assert not page.install.get.isVisible()
    assert steps.report
    steps.report(Progress(Stage.LOADING, 10 * 2**20, 40 * 2**20))
    qtbot.waitUntil(lambda: page.install.stage.text() == "Loading … 10 MB / 40 MB")
    assert page.install.bar.value() / page.install.bar.maximum() == 0.25
    steps.report(Progress(Stage.TRYING))
    qtbot.waitUntil(lambda: page.install.stage.text() == "Trying it out")
    assert page.install.bar.maximum() == 0
    steps.end(put(SMALL_ENGLISH))
    qtbot.waitUntil(page.install.outcome.isVisible)
    assert page.install.outcome.text() == f"“{SMALL_ENGLISH}” is installed."
    assert page.in_use.name.text() == SMALL_ENGLISH
    assert not page.in_use.demo.isVisible()
    assert SMALL_ENGLISH not in [page.install.offer.itemData(n) for n in range(page.install.offer.count())]


def test_cancelling_is_calm_and_it_can_be_begun_again(page: ModelPage, steps: Steps, qtbot: QtBot) -> None:
    begun(page, steps, qtbot)
    QTest.mouseClick(page.install.cancel, Qt.MouseButton.LeftButton)
    assert steps.stopped.is_set()
    steps.end(InstallCancelled(SMALL_ENGLISH))
    qtbot.waitUntil(page.install.outcome.isVisible)
    assert "what is loaded already is kept" in page.install.outcome.text()
    assert page.install.get.isVisible()


def test_without_internet_it_says_how_a_model_can_come(page: ModelPage, steps: Steps, qtbot: QtBot) -> None:
    begun(page, steps, qtbot)
    steps.end(DownloadFailed("https://alphacephei.com/x.zip", "there is no network", ""))
    qtbot.waitUntil(page.install.outcome.isVisible)
    assert "bring the model as a ZIP file" in page.install.outcome.text()
    QTest.mouseClick(page.file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: steps.wanted[1:] == ["/media/stick/my-model.zip"])


def test_picking_nothing_installs_nothing(page: ModelPage, steps: Steps) -> None:
    QTest.mouseClick(page.folder, Qt.MouseButton.LeftButton)
    assert not page.install.work.runs
    assert steps.wanted == []


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ("“Use” is for: All calls", Settings(hearing=HearingSettings(model="demo-en"))),
        (
            "“Use” is for: Calls in this language",
            Settings(models=ModelsSettings(chosen={CAMPAIGN.language: "demo-en"})),
        ),
        ("“Use” is for: This campaign", Settings(models=ModelsSettings(chosen={CAMPAIGN.id: "demo-en"}))),
    ],
)
def test_a_model_is_used_for_the_calls_that_are_chosen(
    page: ModelPage, draft: Draft, parts: str, wanted: Settings
) -> None:
    put("my-model")
    page.refresh()
    assert page.in_use.name.text() == "my-model"
    press(page, parts)
    press(page, "Use: demo-en")
    assert draft.settings == wanted
    assert page.in_use.name.text() == "demo-en"


def test_a_model_that_is_set_and_gone_is_said(look: Look, qtbot: QtBot) -> None:
    draft = Draft(Loaded(Settings(hearing=HearingSettings(model="gone"))))
    page = ModelPage(look, draft, Steps())
    qtbot.addWidget(page)
    assert page.in_use.note.text().startswith("There is no speech model “gone”.")


def test_the_way_of_a_real_model(look: Look, draft: Draft, tmp_path: Path, qtbot: QtBot) -> None:
    """Brought as a folder, checked, damaged, removed; by the real installer."""
    source = tmp_path / "in" / "my-model"
    shutil.copytree(BUNDLED / "demo-en", source)
    (source / MANIFEST).unlink()
    page = ModelPage(look, draft, SpeechModels(CAMPAIGN), lambda: "", lambda: str(source))
    qtbot.addWidget(page)
    page.show()

    def done() -> str:
        qtbot.waitUntil(lambda: not page.install.work.runs, timeout=30_000)
        return page.install.outcome.text()

    QTest.mouseClick(page.folder, Qt.MouseButton.LeftButton)
    assert done() == "“my-model” is installed."
    assert page.in_use.name.text() == "my-model"
    press(page, "Check: my-model")
    assert done() == "“my-model” is whole and hears."
    graph = places.models_folder() / "my-model" / "graph" / "HCLr.fst"
    graph.write_bytes(graph.read_bytes()[:-1])
    press(page, "Check: my-model")
    assert "HCLr.fst" in done()
    press(page, "Remove: my-model")
    assert done() == "“my-model” is removed."
    assert page.in_use.name.text() == "demo-en"
    assert [
        text.text() for text in page.list.findChildren(Text) if text.text() == "my-model" and text.isVisible()
    ] == []


def test_what_models_cost_here_is_measured_shown_and_kept(look: Look, draft: Draft, qtbot: QtBot) -> None:
    page = ModelPage(look, draft, SpeechModels(CAMPAIGN))
    qtbot.addWidget(page)
    page.show()
    assert "Measuring takes ten seconds" in page.costs.reason.text()
    QTest.mouseClick(page.costs.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.install.stage.text() == "Measuring")
    assert not page.costs.measure.isEnabled()
    qtbot.waitUntil(lambda: not page.install.work.runs, timeout=60_000)
    assert page.install.outcome.text() == "The models are measured."
    assert shown(page, "of a core")
    again = ModelPage(look, draft, SpeechModels(CAMPAIGN))
    qtbot.addWidget(again)
    assert again.costs.reason.text().startswith("Only the demo model was measured.")
    assert shown(again, "of a core")


def test_measuring_can_be_cancelled(look: Look, draft: Draft, qtbot: QtBot) -> None:
    page = ModelPage(look, draft, SpeechModels(CAMPAIGN))
    qtbot.addWidget(page)
    page.show()
    QTest.mouseClick(page.costs.measure, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.install.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.install.work.runs, timeout=60_000)
    assert page.install.outcome.text().startswith("Measuring “demo-en” was stopped.")
    assert not shown(page, "of a core")


def test_what_is_recommended_and_what_is_too_much(look: Look, draft: Draft, qtbot: QtBot) -> None:
    small, large = put(SMALL_ENGLISH), put("vosk-model-en-us-0.22")
    for model, work in ((small, 0.1), (large, 0.9)):
        measured.remember(places.measured_models(), model, costs(model.name, work=work))
    page = ModelPage(look, draft, SpeechModels(CAMPAIGN))
    qtbot.addWidget(page)
    assert page.costs.reason.text().startswith(f"“{SMALL_ENGLISH}” is recommended")
    assert "More than it should carry: “vosk-model-en-us-0.22”." in page.costs.reason.text()
    assert shown(page, "Measured: 90% of a core, 763 MB, words after 0.6 s")


def shown(page: ModelPage, words: str) -> bool:
    return any(words in text.text() for text in page.list.findChildren(Text))


def test_a_fault_of_ours_leaves_no_progress_behind(page: ModelPage, steps: Steps, qtbot: QtBot) -> None:
    begun(page, steps, qtbot)
    steps.end(ValueError("a bug"))
    qtbot.waitUntil(page.install.outcome.isVisible)
    assert not page.install.bar.isVisible()
    assert page.install.get.isVisible()
