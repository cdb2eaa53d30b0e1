"""The first steps, driven as a newcomer does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assist.events import Channel, Level
from assist.settings import HearingSettings, Loaded, Settings
from models.errors import InstallCancelled
from tests.ui.beside import CAMPAIGN, DEVICES, SoundTests, Steps, tab_stops, unnamed
from tests.ui.settings.test_models import put
from ui.first_run.window import FirstSteps
from ui.theme import Look
from ui.widgets.fields import Choice


@pytest.fixture
def tested() -> SoundTests:
    return SoundTests()


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def set_before() -> str:
    return ""


@pytest.fixture
def loaded(set_before: str) -> Loaded:
    return Loaded(Settings(hearing=HearingSettings(model=set_before)))


@pytest.fixture
def window(
    look: Look, loaded: Loaded, steps: Steps, tested: SoundTests, qtbot: QtBot
) -> Iterator[FirstSteps]:
    made = FirstSteps(look, loaded, DEVICES, steps, tested)
    qtbot.addWidget(made)
    made.begin()
    yield made
    steps.over.set()
    made.wait()


def test_both_sides_are_heard_and_what_was_chosen_comes_out(
    window: FirstSteps, tested: SoundTests, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(tested.calls) == 1)
    choice = window.sound.sides[Channel.CUSTOMER].device
    assert isinstance(choice, Choice)
    choice.activated.emit(choice.findText("USB headset"))
    for channel in Channel:
        for _ in range(3):
            window.sound.hear(Level(time=0.0, captured_at=0.0, channel=channel, rms=-20.0, peak=-10.0))
    assert all(side.is_heard for side in window.sound.sides.values())
    with qtbot.waitSignals([window.saved, window.over]):
        QTest.mouseClick(window.ready, Qt.MouseButton.LeftButton)
    assert window.draft.settings == Settings(hearing=HearingSettings(customer_device="usb-out"))
    assert all(call.stopped.is_set() for call in tested.calls)


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_it_can_be_skipped(window: FirstSteps, qtbot: QtBot, way: str) -> None:
    saved: list[object] = []
    window.saved.connect(saved.append)
    with qtbot.waitSignal(window.over):
        if way == "button":
            QTest.mouseClick(window.skip, Qt.MouseButton.LeftButton)
        elif way == "escape":
            QTest.keyClick(window, Qt.Key.Key_Escape)
        else:
            window.close()
    assert saved == []
    assert not window.isVisible()


def test_skipping_stops_an_installation(window: FirstSteps, steps: Steps, qtbot: QtBot) -> None:
    QTest.mouseClick(window.install.get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(steps.begun.is_set)
    QTest.mouseClick(window.skip, Qt.MouseButton.LeftButton)
    assert steps.stopped.is_set()
    steps.end(InstallCancelled(steps.wanted[0]))


def test_a_model_that_was_installed_is_the_one_that_is_used(
    window: FirstSteps, steps: Steps, qtbot: QtBot
) -> None:
    QTest.mouseClick(window.install.get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(steps.begun.is_set)
    with qtbot.waitSignal(window.install.installed):
        steps.end(put(steps.wanted[0]))
    assert window.in_use.name.text() == steps.wanted[0]
    assert window.draft.settings == Settings()  # nothing needs to be set for it


@pytest.mark.parametrize("set_before", ["demo-en", "gone"])
def test_it_is_used_even_when_another_one_was_set(
    window: FirstSteps, steps: Steps, qtbot: QtBot, set_before: str
) -> None:
    QTest.mouseClick(window.install.get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(steps.begun.is_set)
    with qtbot.waitSignal(window.install.installed):
        steps.end(put(steps.wanted[0]))
    assert window.draft.settings.models.chosen == {CAMPAIGN.language: steps.wanted[0]}
    assert window.in_use.name.text() == steps.wanted[0]


def test_every_control_has_a_name_and_is_reached_by_tab(window: FirstSteps) -> None:
    assert unnamed(window) == []
    stops = tab_stops(window)
    assert {window.install.offer, window.install.get, window.skip, window.ready} <= set(stops)
    assert {side.device for side in window.sound.sides.values()} <= set(stops)
