"""Both sides tried out: devices, meters, what was heard."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from assist.errors import NoDevice
from assist.events import Channel, Level, Trouble, TroubleKind
from assist.settings import Loaded, Settings
from tests.ui.beside import DEVICES, SoundTests
from ui.settings.draft import Draft
from ui.settings.sound import SoundCheck
from ui.theme import Look
from ui.widgets.fields import Choice

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


def level(rms: float, channel: Channel = AGENT) -> Level:
    return Level(time=0.0, captured_at=0.0, channel=channel, rms=rms, peak=rms)


def trouble(kind: TroubleKind, channel: Channel | None, *, over: bool = False) -> Trouble:
    return Trouble(time=0.0, captured_at=0.0, kind=kind, channel=channel, over=over)


@pytest.fixture
def tested() -> SoundTests:
    return SoundTests()


@pytest.fixture
def sound(look: Look, tested: SoundTests, qtbot: QtBot) -> Iterator[SoundCheck]:
    made = SoundCheck(look, DEVICES, Draft(Loaded(Settings())), tested)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.bridge.stop_and_wait()


def choose(sound: SoundCheck, channel: Channel, words: str) -> None:
    choice = sound.sides[channel].device
    assert isinstance(choice, Choice)
    choice.activated.emit(choice.findText(words))


def test_a_voice_is_heard_and_a_click_is_not(sound: SoundCheck) -> None:
    def heard() -> list[bool]:
        return [sound.sides[channel].is_heard for channel in (AGENT, CUSTOMER)]

    assert sound.sides[AGENT].status.text() == "Say something."
    sound.hear(level(-20.0))
    sound.hear(level(-70.0))
    assert heard() == [False, False]
    for _ in range(2):
        sound.hear(level(-20.0))
    assert heard() == [True, False]
    assert sound.sides[AGENT].status.text() == "I hear you."


def test_the_meter_rises_at_once_and_falls_by_itself(sound: SoundCheck) -> None:
    meter = sound.sides[CUSTOMER].meter
    sound.hear(level(-24.0, CUSTOMER))
    assert meter.level == pytest.approx(0.75)
    for _ in range(60):
        meter.tick()
    assert meter.level == 0.0


def test_another_device_is_listened_to_at_once_and_tried_anew(
    sound: SoundCheck, tested: SoundTests, qtbot: QtBot
) -> None:
    sound.open(in_call=False)
    qtbot.waitUntil(lambda: len(tested.calls) == 1)
    for _ in range(3):
        sound.hear(level(-20.0))
    choose(sound, AGENT, "USB headset")
    qtbot.waitUntil(lambda: len(tested.calls) == 2)
    assert tested.calls[0].stopped.is_set()
    assert tested.opened[1].agent_device == "usb-mic"
    assert not sound.sides[AGENT].is_heard


def test_in_a_call_the_devices_are_left_to_it(sound: SoundCheck, tested: SoundTests) -> None:
    sound.open(in_call=True)
    assert sound.in_call.isVisible()
    choose(sound, CUSTOMER, "USB headset")
    assert tested.opened == []
    sound.show_call(level(-24.0))
    assert sound.sides[AGENT].meter.level == pytest.approx(0.75)


def test_what_the_call_says_is_nothing_to_a_test_of_its_own(sound: SoundCheck) -> None:
    sound.show_call(level(-24.0))
    assert sound.sides[AGENT].meter.level == 0.0


def test_a_side_that_cannot_be_heard_says_why_and_what_to_do(sound: SoundCheck) -> None:
    sound.hear(trouble(TroubleKind.NO_DEVICE, AGENT))
    assert sound.sides[AGENT].status.text().startswith("I can’t find a microphone.")
    assert sound.sides[CUSTOMER].status.text().startswith("Play something")
    sound.hear(trouble(TroubleKind.NO_DEVICE, AGENT, over=True))
    assert sound.sides[AGENT].status.text() == "Say something."
    sound.hear(trouble(TroubleKind.SOUND_SERVER_LOST, None))
    assert "sound system stopped" in sound.sides[CUSTOMER].status.text()


def test_devices_that_cannot_be_opened_at_all_are_said(
    sound: SoundCheck, tested: SoundTests, qtbot: QtBot
) -> None:
    tested.fault = NoDevice()
    sound.open(in_call=False)
    qtbot.waitUntil(lambda: sound.sides[AGENT].status.text().startswith("No sound device was found."))
