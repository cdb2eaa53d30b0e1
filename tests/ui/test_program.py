"""The program with windows, put together as it runs: panel, bridge, settings."""

import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from assist import places, settings
from assist.errors import HearingFailed, NoDevice
from assist.events import CardName, Channel, Event, Level, Listening, Suggestion
from assist.matching.index import Matcher
from assist.settings import HearingSettings, Loaded, LookSettings, Settings, Theme
from scripts_db.cards import Campaign, Card
from scripts_db.library import Library
from scripts_db.proposals import Wish
from tests.ui.beside import DEVICES
from ui.app import Given, Program
from ui.notices import Faults
from ui.panel.call_state import Phase
from ui.panel.card_hands import Lesson
from ui.panel.sizes import Size
from ui.settings.keys_page import KeysPage
from ui.teaching import LiveMatcher
from ui.tray import Sign
from ui.work import Work

CARD = Card(id="slow", title="Evening slowdowns", say="Let me move you to a free channel.")
CAMPAIGN = Campaign(id="b", name="Broadband support", cards=(CARD,))


LISTENING = Listening(
    time=0.0,
    captured_at=0.0,
    model="en",
    demo=True,
    sources={Channel.AGENT: "USB headset", Channel.CUSTOMER: "USB headset"},
)
SUGGESTION = Suggestion(
    time=1.0,
    captured_at=0.0,
    channel=Channel.CUSTOMER,
    utterance="1",
    card=CardName(CARD.id, CARD.title),
    trigger="slow every evening",
    heard="slow every evening",
    score=0.9,
    needed=0.5,
    early=False,
)


class FakeCall:
    """Calls for one card, and goes on until it is stopped."""

    def __init__(self, fault: Exception | None = None) -> None:
        self._fault = fault
        self.breaks: Exception | None = None
        self.stopped = threading.Event()

    def __iter__(self) -> Generator[Event]:
        if self._fault:
            raise self._fault
        yield LISTENING
        yield SUGGESTION
        self.stopped.wait(10)
        if self.breaks:
            raise self.breaks

    def stop(self) -> None:
        self.stopped.set()


class Ears:
    """Opens fake calls and remembers with which devices."""

    def __init__(self) -> None:
        self.opened: list[HearingSettings] = []
        self.gone_on: list[bool] = []
        self.calls: list[FakeCall] = []
        self.fault: Exception | None = None

    def __call__(self, settings: Settings, go_on: bool) -> FakeCall:
        self.opened.append(settings.hearing)
        self.gone_on.append(go_on)
        self.calls.append(FakeCall(self.fault))
        return self.calls[-1]


class SoundTests:
    """Opens fake calls to test devices with, and remembers which."""

    def __init__(self) -> None:
        self.opened: list[HearingSettings] = []
        self.calls: list[FakeCall] = []

    def __call__(self, hearing: HearingSettings) -> FakeCall:
        self.opened.append(hearing)
        self.calls.append(FakeCall())
        return self.calls[-1]


@pytest.fixture
def tested() -> SoundTests:
    return SoundTests()


@pytest.fixture
def ears() -> Ears:
    return Ears()


Build = Callable[..., Program]


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory() as opened:
        opened.save_campaign(CAMPAIGN)
        opened.versions.publish("b", by="Ito")
        yield opened


@pytest.fixture
def build(qapp: QApplication, library: Library, ears: Ears, tested: SoundTests) -> Iterator[Build]:
    made: list[Program] = []

    def work_of(campaign: Campaign, version: int = 1) -> Work:
        learner = LiveMatcher(Matcher(campaign.cards))
        return Work(campaign, version, lambda _query: campaign.cards, ears, learner)

    def opening(id: str) -> Work:
        published = library.published(id)
        return work_of(published.campaign, published.version)

    def building(loaded: Loaded | None = None, *, has_tray: bool = False) -> Program:
        loaded = loaded or Loaded(Settings(look=LookSettings(theme=Theme.LIGHT)))
        given = Given(loaded, library, work_of(CAMPAIGN), opening, tested, DEVICES)
        program = Program(qapp, given, Faults(), has_tray=has_tray)
        program.open()
        made.append(program)
        return program

    yield building
    for program in made:
        program.close()


def listening(program: Program, qtbot: QtBot) -> Program:
    program.calls.listen()
    qtbot.waitUntil(lambda: program.panel.parts.slot.front.accessibleName().startswith("Main card"))
    return program


def test_start_pause_go_on_end(build: Build, ears: Ears, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    assert program.panel.phase is Phase.LISTENING
    program.calls.pause()
    assert ears.calls[0].stopped.is_set()
    listening(program, qtbot)
    program.calls.end()
    assert ears.calls[1].stopped.is_set()
    qtbot.wait(20)
    assert program.panel.phase.value == "ended"
    listening(program, qtbot)
    assert ears.gone_on == [False, True, False]


def test_the_buttons_of_the_panel_are_connected(build: Build, ears: Ears, qtbot: QtBot) -> None:
    panel = build().panel
    panel.start_chosen.emit()
    qtbot.waitUntil(lambda: panel.phase is Phase.LISTENING)
    panel.pause_chosen.emit()
    assert panel.phase.value == "paused"
    panel.go_on_chosen.emit()
    qtbot.waitUntil(lambda: panel.phase is Phase.LISTENING)
    panel.end_chosen.emit()
    assert panel.phase.value == "ended"


def test_what_cannot_be_listened_to_is_said_on_the_panel(build: Build, ears: Ears, qtbot: QtBot) -> None:
    ears.fault = NoDevice()
    program = build()
    program.calls.listen()
    qtbot.waitUntil(lambda: program.panel.parts.slot.front.accessibleName() == "I can’t listen")
    assert program.panel.parts.slot.front.accessibleDescription().startswith("No sound device was found.")
    assert program.panel.phase is Phase.ENDED


def test_a_call_that_just_stops_does_not_leave_a_green_light(build: Build, ears: Ears, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    ears.calls[0].stopped.set()
    qtbot.waitUntil(lambda: program.panel.phase is Phase.ENDED)


def test_a_call_that_breaks_down_goes_on_where_it_was(
    build: Build, library: Library, ears: Ears, qtbot: QtBot
) -> None:
    program = listening(build(), qtbot)
    ears.calls[0].breaks = HearingFailed("it ended five times in a row", places.hearing_log())
    ears.calls[0].stopped.set()
    slot = program.panel.parts.slot
    qtbot.waitUntil(lambda: slot.front.accessibleName() == "I can’t listen")
    assert program.panel.parts.quiet.rows[0].isVisible(), "its cards are still there"
    program.panel.start_chosen.emit()
    qtbot.waitUntil(lambda: program.panel.phase is Phase.LISTENING)
    assert ears.gone_on == [False, True]
    assert len(library.journal.calls()) == 1
    program.calls.end()
    assert program.panel.parts.note.isVisible()


def test_a_call_that_broke_down_can_be_ended_and_has_a_note(build: Build, ears: Ears, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    ears.calls[0].breaks = HearingFailed("it ended five times in a row", places.hearing_log())
    ears.calls[0].stopped.set()
    qtbot.waitUntil(lambda: program.panel.phase is Phase.PAUSED)
    program.panel.end_chosen.emit()
    assert program.panel.parts.note.isVisible()
    assert program.panel.parts.state_line.in_call is False


def test_another_device_is_saved_and_heard_at_once(build: Build, ears: Ears, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.panel.menu.device_chosen.emit(Channel.CUSTOMER, "usb-out")
    qtbot.waitUntil(lambda: len(ears.opened) == 2)
    assert ears.calls[0].stopped.is_set()
    assert ears.opened[1].customer_device == "usb-out"
    assert ears.gone_on == [False, True]
    assert "Another device from 00:01." in program.panel.parts.transcript.toPlainText()
    assert settings.load().settings.hearing.customer_device == "usb-out"


def test_a_device_chosen_before_the_call_waits_for_it(build: Build, ears: Ears) -> None:
    build().panel.menu.device_chosen.emit(Channel.AGENT, "usb-mic")
    assert ears.opened == []
    assert settings.load().settings.hearing.agent_device == "usb-mic"


def test_colours_and_text_size_change_at_once_and_are_kept(build: Build, qtbot: QtBot) -> None:
    program = build()
    before = program.panel.grab().toImage()
    program.panel.menu.theme_chosen.emit(Theme.DARK)
    assert program.appearance.look.dark
    assert program.panel.grab().toImage() != before
    program.panel.menu.scale_chosen.emit(1.3)
    assert program.appearance.look.scale == 1.3
    saved = settings.load().settings.look
    assert (saved.theme, saved.text_scale) == (Theme.DARK, 1.3)


def test_settings_that_cannot_be_written_are_a_notice(build: Build, home: Path) -> None:
    program = build()
    (home / "config").mkdir()
    (home / "config" / "settings.json").mkdir()
    program.panel.menu.scale_chosen.emit(1.5)
    strip = program.panel.parts.strip
    assert strip.isVisible()
    assert "The settings can’t be written" in strip.accessibleName()
    assert program.appearance.look.scale == 1.5


def test_settings_that_could_not_be_used_are_said(build: Build) -> None:
    program = build(Loaded(Settings(), notices=("The setting “look.theme” can’t be used.",)))
    assert "look.theme" in program.panel.parts.strip.accessibleName()


def test_it_opens_where_it_was_closed(build: Build) -> None:
    first = build()
    first.panel.setGeometry(40, 50, 340, 600)
    first.close()
    assert places.settings_file().with_name("window.ini").is_file()
    assert build().panel.geometry() == first.panel.geometry()


def test_the_first_time_it_stands_at_the_right_edge(build: Build) -> None:
    panel = build().panel
    screen = panel.screen().availableGeometry()
    assert screen.contains(panel.geometry())
    assert screen.right() - panel.geometry().right() < 40


def test_the_settings_test_the_devices_until_a_call_wants_them(
    build: Build, tested: SoundTests, qtbot: QtBot
) -> None:
    program = build()
    program.panel.menu.settings_chosen.emit()
    qtbot.waitUntil(lambda: len(tested.calls) == 1)
    listening(program, qtbot)
    assert tested.calls[0].stopped.is_set()
    window = program.windows.settings
    assert window
    assert window.sound.in_call.isVisible()
    program.calls.bridge.heard.emit(
        Level(time=2.0, captured_at=0.0, channel=Channel.AGENT, rms=-20.0, peak=-10.0)
    )
    assert window.sound.sides[Channel.AGENT].meter.level > 0.5
    program.calls.end()
    qtbot.waitUntil(lambda: len(tested.calls) == 2)
    assert not window.sound.follows
    window.close()


def test_f1_shows_all_keys_in_the_settings(build: Build, qtbot: QtBot) -> None:
    program = build()
    program.panel.activateWindow()
    qtbot.waitUntil(program.panel.isActiveWindow)
    QTest.keyClick(program.panel, Qt.Key.Key_F1)
    window = program.windows.settings
    assert window
    assert window.isVisible()
    page = window.findChild(KeysPage)
    assert page
    assert page.isVisible()


def test_settings_that_are_saved_hold_at_once_in_a_call_too(build: Build, ears: Ears, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.open_settings()
    window = program.windows.settings
    assert window
    window.draft.put("look.theme", Theme.DARK)
    window.draft.put("hearing.agent_device", "usb-mic")
    program.panel.menu.scale_chosen.emit(1.3)  # meanwhile, elsewhere
    window.save.click()
    qtbot.waitUntil(lambda: len(ears.opened) == 2)
    assert (ears.opened[1].agent_device, ears.gone_on[1]) == ("usb-mic", True)
    assert program.appearance.look.dark
    saved = settings.load().settings
    assert (saved.look.theme, saved.look.text_scale) == (Theme.DARK, 1.3)
    assert not window.isVisible()


def test_the_first_steps_are_remembered_when_they_are_skipped(
    build: Build, tested: SoundTests, qtbot: QtBot
) -> None:
    program = build()
    program.panel.menu.first_steps_chosen.emit()
    window = program.windows.first_steps
    assert window
    qtbot.waitUntil(lambda: len(tested.calls) == 1)
    window.draft.put("hearing.agent_device", "usb-mic")
    window.skip.click()
    assert tested.calls[0].stopped.is_set()
    saved = settings.load().settings
    assert (saved.first_steps_done, saved.hearing.agent_device) == (True, "default")
    listening(program, qtbot)


def test_what_was_chosen_in_the_first_steps_holds(build: Build, qtbot: QtBot) -> None:
    program = build()
    program.open_first_steps()
    window = program.windows.first_steps
    assert window
    window.draft.put("hearing.agent_device", "usb-mic")
    window.ready.click()
    saved = settings.load().settings
    assert (saved.first_steps_done, saved.hearing.agent_device) == (True, "usb-mic")


def test_a_window_that_is_open_comes_up_instead_of_another(build: Build, tested: SoundTests) -> None:
    program = build()
    program.open_settings()
    first = program.windows.settings
    program.open_settings()
    assert program.windows.settings is first
    assert first
    first.close()
    program.open_settings()
    assert program.windows.settings is not first


OFFSCREEN_TRAY = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support")


def sign_of(program: Program) -> Sign:
    return program.tray.sign


@OFFSCREEN_TRAY
def test_the_tray_follows_the_call_and_commands_it(build: Build, ears: Ears, qtbot: QtBot) -> None:
    program = build(has_tray=True)
    assert sign_of(program) is Sign.RESTING
    listening(program, qtbot)
    assert sign_of(program) is Sign.LISTENING
    program.tray.pause_chosen.emit()
    assert (program.panel.phase, sign_of(program)) == (Phase.PAUSED, Sign.PAUSED)
    program.tray.listen_chosen.emit()
    qtbot.waitUntil(lambda: sign_of(program) is Sign.LISTENING)
    assert ears.gone_on == [False, True]
    program.calls.end()
    assert sign_of(program) is Sign.RESTING


@OFFSCREEN_TRAY
def test_what_cannot_be_listened_to_shows_in_the_tray(build: Build, ears: Ears, qtbot: QtBot) -> None:
    ears.fault = NoDevice()
    program = build(has_tray=True)
    program.calls.listen()
    qtbot.waitUntil(lambda: sign_of(program) is Sign.TROUBLE)


@OFFSCREEN_TRAY
@pytest.mark.parametrize(("has_tray", "ends"), [(True, False), (False, True)])
def test_closing_the_panel_hides_it_where_there_is_a_tray_and_ends_it_elsewhere(
    build: Build, qapp: QApplication, qtbot: QtBot, has_tray: bool, ends: bool
) -> None:
    program = build(has_tray=has_tray)
    panel = program.panel
    panel.hide()
    QTimer.singleShot(0, panel.closed.emit)
    patience = QTimer(singleShot=True, interval=200)
    patience.timeout.connect(lambda: qapp.exit(9))
    patience.start()
    assert (qapp.exec() == 0) is ends
    patience.stop()
    program.tray.show_chosen.emit()
    assert program.panel.isVisible()


def test_windows_open_beside_the_panel_which_would_cover_them(build: Build) -> None:
    program = build()
    panel = program.panel
    screen = panel.screen().availableGeometry()
    panel.setGeometry(screen.left(), screen.top(), 320, 480)
    program.open_first_steps()
    window = program.windows.first_steps
    assert window
    left = window.x()
    assert left + window.width() <= screen.right() + 1
    panel.move(screen.right() - 320, screen.top())
    window.close()
    program.open_first_steps()
    again = program.windows.first_steps
    assert again
    assert again.x() == screen.left() < left


RETENTION = Campaign(id="r", name="Retention", cards=(CARD,))


def test_a_pause_of_five_minutes_ends_by_itself(build: Build, ears: Ears, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.panel.menu.rest_chosen.emit()
    front = program.panel.parts.slot.front.accessibleName()
    assert (program.panel.phase, front[:13]) == (Phase.PAUSED, "Paused until ")
    assert program.calls.resting.interval() == 300_000
    program.calls.resting.timeout.emit()
    qtbot.waitUntil(lambda: program.panel.phase is Phase.LISTENING)
    assert ears.gone_on == [False, True]


def test_a_pause_of_five_minutes_ends_by_hand_and_does_not_come_back(build: Build, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.tray.rest_chosen.emit()
    assert program.calls.resting.isActive()
    listening(program, qtbot)
    assert not program.calls.resting.isActive()
    program.calls.rest()
    program.calls.end()
    assert not program.calls.resting.isActive()
    program.calls.rest()
    assert program.panel.phase.value == "ended"


def test_another_campaign_is_taken_between_calls(build: Build, library: Library, qtbot: QtBot) -> None:
    library.save_campaign(RETENTION)
    library.versions.publish("r", by="Ito")
    program = build()
    menu = program.panel.menu
    menu.aboutToShow.emit()
    listed = next(action.menu() for action in menu.actions() if action.text() == "Campaign")
    assert isinstance(listed, QMenu)
    names = {action.text(): action for action in listed.actions()}
    assert [name for name, action in names.items() if action.isChecked()] == ["Broadband support"]
    names["Retention"].trigger()
    assert settings.load().settings.library.campaign == "r"
    assert program.tray.icon.toolTip().endswith("Retention")
    listening(program, qtbot)
    program.take_campaign("b")
    assert settings.load().settings.library.campaign == "r"
    menu.aboutToShow.emit()
    title = next(action for action in menu.actions() if action.text() == "Campaign (after the call)")
    below = title.menu()
    assert isinstance(below, QMenu)
    assert not any(action.isEnabled() for action in below.actions())
    program.calls.end()
    assert [call.campaign for call in library.journal.calls()] == ["r"]


def test_a_campaign_that_is_gone_is_said(build: Build) -> None:
    program = build()
    program.take_campaign("gone")
    assert "gone" in program.panel.parts.strip.accessibleName()


def published_again(library: Library) -> None:
    library.save_card("b", replace(CARD, title="Slow at night"))
    library.versions.publish("b", by="Ito", note="Evening slowdowns has a new title.")


def test_a_new_version_is_there_for_the_next_call_and_not_in_one(
    build: Build, library: Library, qtbot: QtBot
) -> None:
    program = listening(build(), qtbot)
    published_again(library)
    program.calls.pause()
    listening(program, qtbot)
    program.calls.end()
    qtbot.wait(20)
    assert program._work.version == 1
    listening(program, qtbot)
    assert program._work.campaign.cards[0].title == "Slow at night"
    assert [call.version for call in library.journal.calls()] == [2, 1]


def test_a_panel_at_rest_takes_a_new_version_and_says_what_changed(build: Build, library: Library) -> None:
    program = build()
    published_again(library)
    program.renewal.look()
    said = program.panel.parts.strip.accessibleName()
    assert said == "The cards are those of version 2 now. Evening slowdowns has a new title."
    program.renewal.look()
    assert program._work.version == 2


def test_a_campaign_that_nobody_published_is_not_offered(build: Build, library: Library) -> None:
    library.save_campaign(RETENTION)
    assert build()._names() == {"b": "Broadband support"}


def test_one_campaign_is_no_choice(build: Build) -> None:
    menu = build().panel.menu
    menu.aboutToShow.emit()
    assert "Campaign" not in [action.text() for action in menu.actions()]


BY_SOUND = Loaded(
    Settings(hearing=HearingSettings(start_by_sound=True), look=LookSettings(theme=Theme.LIGHT))
)


def loud(program: Program, *sides: Channel, times: int = 5, at: float = 0.0) -> None:
    for number in range(times):
        for side in sides:
            level = Level(time=at + number / 10, captured_at=0.0, channel=side, rms=-30.0, peak=-20.0)
            program.calls.waiting.hear(level)


def test_a_call_begins_when_both_sides_can_be_heard(
    build: Build, ears: Ears, tested: SoundTests, qtbot: QtBot
) -> None:
    program = build(BY_SOUND)
    qtbot.waitUntil(lambda: len(tested.calls) == 1)
    assert program.panel.parts.slot.front.accessibleName() == "Waiting for a call"
    loud(program, Channel.AGENT, times=50)
    assert ears.opened == []
    loud(program, Channel.CUSTOMER, at=5.0)
    qtbot.waitUntil(lambda: program.panel.phase is Phase.LISTENING)
    assert tested.calls[0].stopped.is_set()
    program.calls.end()
    qtbot.waitUntil(lambda: len(tested.calls) == 2)
    assert program.calls.waiting.on


def test_it_ends_when_both_are_silent_for_two_minutes(build: Build, qtbot: QtBot) -> None:
    program = build(BY_SOUND)
    listening(program, qtbot)
    quiet = Level(time=100.0, captured_at=0.0, channel=Channel.CUSTOMER, rms=-80.0, peak=-70.0)
    program.calls.silence.hear(quiet)
    assert program.panel.phase is Phase.LISTENING
    program.calls.silence.hear(replace(quiet, time=121.0))
    assert program.panel.phase.value == "ended"


def test_without_the_setting_silence_ends_nothing(build: Build, tested: SoundTests, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.calls.silence.hear(
        Level(time=500.0, captured_at=0.0, channel=Channel.AGENT, rms=-80.0, peak=-70.0)
    )
    assert program.panel.phase is Phase.LISTENING
    assert tested.calls == []


def test_settings_that_change_in_a_call_leave_its_meters(build: Build, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.panel.show_event(
        Level(time=2.0, captured_at=0.0, channel=Channel.CUSTOMER, rms=-14.0, peak=-10.0)
    )
    meter = program.panel.parts.line.meters[Channel.CUSTOMER]
    before = meter.level
    program.settings.put("look", text_scale=1.15)
    assert meter.level == before > 0


def test_waiting_is_switched_on_and_off_at_once(build: Build, tested: SoundTests, qtbot: QtBot) -> None:
    program = build()
    program.settings.put("hearing", start_by_sound=True)
    qtbot.waitUntil(lambda: len(tested.calls) == 1)
    program.settings.put("hearing", agent_device="usb-mic")
    qtbot.waitUntil(lambda: len(tested.calls) == 2)
    program.settings.put("hearing", start_by_sound=False)
    assert not program.calls.waiting.on
    assert program.panel.parts.slot.front.accessibleName() == "Ready to listen"


def test_a_lesson_holds_in_the_call_and_is_proposed(build: Build, library: Library, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.panel.cards.taught.emit(CARD, "well my internet crawls at night", Lesson.TRIGGER)
    assert "calls for “Evening slowdowns”" in program.panel.parts.strip.accessibleName()
    (proposal,) = library.proposals.all("b")
    assert (proposal.card, proposal.what) == ("slow", Wish.TRIGGER)
    program.panel.parts.strip.action.click()
    assert library.proposals.all("b") == ()


def test_the_day_is_counted(build: Build, qtbot: QtBot) -> None:
    program = listening(build(), qtbot)
    program.panel.parts.slot.card.use.click()
    program.calls.end()
    day = program.day.day
    assert (day.calls, day.shown, day.used) == (1, 1, 1)
    program.panel.menu.day_chosen.emit()
    window = program.windows.day
    assert window
    assert window.facts["shown"].accessibleName() == "Cards that came up: 1"


def test_a_key_from_elsewhere_does_what_it_says(build: Build, qtbot: QtBot) -> None:
    program = build()
    keys = program.reach.keys
    keys.pressed.emit("call")
    qtbot.waitUntil(lambda: program.panel.phase is Phase.LISTENING)
    keys.pressed.emit("sos")
    assert program.panel.parts.slot.front.accessibleName() == "Alert: SOS"
    assert program.tray.sign is Sign.ALERT
    keys.pressed.emit("size")
    assert program.panel.sizes.now is Size.STRIP
    keys.pressed.emit("pause")
    assert program.panel.phase is Phase.PAUSED
    program.panel.hide()
    keys.pressed.emit("size")
    assert (program.panel.isVisible(), program.panel.sizes.now) == (True, Size.STRIP)
    keys.pressed.emit("call")
    assert program.panel.phase.value == "ended"
