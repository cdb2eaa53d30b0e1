"""Builds every object of the program with windows once, and introduces them to each other."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTime, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from assist.errors import AssistError
from assist.events import Channel
from assist.settings import HearingSettings, Loaded, Settings
from scripts_db.library import Library
from scripts_db.versions import Version
from ui import wording
from ui.appearance import Appearance
from ui.application import application
from ui.bridge import Bridge
from ui.day.tally import DayTally
from ui.interrupts import Interrupts
from ui.kept_settings import KeptSettings
from ui.language import speak
from ui.notices import Faults, log_to_file
from ui.panel.call_state import Phase
from ui.panel.menu import Campaigns, Devices
from ui.panel.window import Panel
from ui.reach import Reach
from ui.record import Record
from ui.renewal import Renewal
from ui.settings.sound import Listen
from ui.settings.speech_models import SpeechModels
from ui.side_windows import SideWindows
from ui.teaching import Teaching
from ui.tray import Tray
from ui.waiting import Silence, Waiting
from ui.work import OpenWork, Work

REST = 5 * 60 * 1000
"""Milliseconds of a pause that ends by itself."""


@dataclass(frozen=True)
class Given:
    """What the program works with: the library, a campaign of it, the way to another, and the sound."""

    loaded: Loaded
    library: Library
    work: Work
    open_work: OpenWork
    listen: Listen
    devices: Devices


def run_panel(given: Given, *, first_steps: bool = False) -> int:
    """Opens the panel and stays until it is closed. Returns the exit status.

    The first start begins with the first steps, a later one if that is wanted.
    """
    app = application(sys.argv[:1])
    speak(app, given.loaded.settings.look.language)
    log_to_file()
    faults = Faults()
    faults.install()
    program = Program(app, given, faults)
    interrupts = Interrupts(app)
    program.open()
    if first_steps or not given.loaded.settings.first_steps_done:
        program.open_first_steps()
    status = app.exec()
    interrupts.close()
    program.close()
    return status


class Program(QObject):
    """The panel, what it listens to, and the settings; `open` shows it, `close` leaves nothing running."""

    def __init__(
        self, app: QApplication, given: Given, faults: Faults, *, has_tray: bool | None = None
    ) -> None:
        """`has_tray`: whether there is a place for its sign; without it the desktop is asked."""
        super().__init__()
        self._app, self._given, self._work = app, given, given.work
        app.setQuitOnLastWindowClosed(False)  # the panel is a tool: Qt would count the others alone
        self.settings = KeptSettings(given.loaded)
        self.appearance = Appearance(app, self.settings.now.look)
        look = self.appearance.look
        self.panel = Panel(look, given.devices, given.loaded.locked)
        self.tray = Tray(look, given.work.campaign.name)
        self._has_tray = QSystemTrayIcon.isSystemTrayAvailable() if has_tray is None else has_tray
        self.tray.icon.setVisible(self._has_tray)
        self.reach = Reach(self.panel, self.tray)
        self.bridge, self.waiting, self.silence = Bridge(), Waiting(given.listen), Silence()
        self.record = Record(given.library.journal, given.work.campaign.id, given.work.version)
        self.teaching, self.day = Teaching(given.library.proposals), DayTally()
        models = SpeechModels(given.work.campaign)
        self.windows = SideWindows(
            look, given.devices, models, self._names, given.listen, self.panel, self.reach.keys
        )
        self._data: dict[str, str] = {}
        self.renewal = Renewal(given.library, lambda: (self._work.campaign.id, self._work.version))
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._introduce(faults)
        self.work_on(given.work)
        self.reach.wear_keys(self.settings.now.keys)
        self._show_settings()
        for notice in given.loaded.notices:
            self.panel.show_notice(notice)

    # Who hears of what

    def _introduce(self, faults: Faults) -> None:
        panel, bridge = self.panel, self.bridge
        panel.start_chosen.connect(self.listen)
        panel.go_on_chosen.connect(self.listen)
        panel.pause_chosen.connect(self.pause)
        panel.end_chosen.connect(self.end)
        panel.closed.connect(self._panel_closed)
        self._rest.timeout.connect(self.listen)
        self.renewal.came.connect(self._take_version)
        for hears in (
            panel.show_event,
            self.record.hear,
            self.day.hear,
            self.silence.hear,
            self.windows.hear,
        ):
            bridge.heard.connect(hears)
        bridge.failed.connect(panel.show_error)
        bridge.finished.connect(self._finished)
        for source in (bridge, self.waiting, self.windows):
            source.crashed.connect(faults.report)
        self.windows.saved.connect(lambda draft: self.settings.keep(draft.onto(self.settings.now)))
        self.windows.first_steps_over.connect(self._note_first_steps)
        self.settings.changed.connect(self._obey)
        self.settings.failed.connect(panel.show_notice)
        self._introduce_waiting()
        self._introduce_counting()
        self._introduce_menu()
        self._introduce_tray()

    def _introduce_waiting(self) -> None:
        self.waiting.begun.connect(self.listen)
        self.waiting.heard.connect(self.panel.show_loudness)
        self.waiting.failed.connect(self._waiting_failed)
        self.silence.over.connect(self._end_by_silence)

    def _introduce_counting(self) -> None:
        panel, record, day = self.panel, self.record, self.day
        panel.card_shown.connect(record.shown)
        panel.card_used.connect(record.used)
        panel.card_dismissed.connect(record.dismissed)
        panel.card_opened.connect(record.opened)
        panel.card_pinned.connect(record.pinned)
        panel.card_wrong.connect(record.wrong)
        panel.searched.connect(record.searched)
        panel.card_shown.connect(lambda _suggestion: day.shown())
        panel.card_used.connect(lambda _card: day.used())
        panel.card_dismissed.connect(lambda _card: day.dismissed())
        panel.card_wrong.connect(lambda _card: day.wrong())
        panel.searched.connect(lambda _found: day.searched())
        panel.cards.taught.connect(self.teaching.teach)
        panel.cards.taken_back.connect(self.teaching.take_back)
        self.teaching.taught.connect(panel.cards.tell_taught)
        for keeper in (record, self.teaching):
            keeper.failed.connect(lambda trouble: panel.show_notice(wording.of(trouble)))

    def _introduce_menu(self) -> None:
        menu = self.panel.menu
        menu.offer_campaigns(Campaigns(self._names, lambda: self._work.campaign.id))
        menu.campaign_chosen.connect(self.take_campaign)
        menu.device_chosen.connect(self._take_device)
        menu.theme_chosen.connect(lambda theme: self.settings.put("look", theme=theme))
        menu.scale_chosen.connect(lambda scale: self.settings.put("look", text_scale=scale))
        menu.rest_chosen.connect(self.rest)
        menu.settings_chosen.connect(self.open_settings)
        menu.first_steps_chosen.connect(self.open_first_steps)
        menu.day_chosen.connect(lambda: self.windows.open_day(self.day))
        menu.quit_chosen.connect(self._app.quit)

    def _introduce_tray(self) -> None:
        tray = self.tray
        self.bridge.heard.connect(tray.hear)
        self.bridge.failed.connect(lambda trouble: tray.fail(wording.of(trouble)))
        tray.pause_chosen.connect(self.pause)
        tray.rest_chosen.connect(self.rest)
        tray.go_on_chosen.connect(self.listen)
        tray.settings_chosen.connect(self.open_settings)
        tray.quit_chosen.connect(self._app.quit)

    def _panel_closed(self) -> None:
        """With a sign beside the clock it is only hidden."""
        if not self._has_tray:
            self._app.quit()

    # Windows

    def open(self) -> None:
        self.reach.open()
        self.renewal.begin()
        self._wait_or_not()

    def open_settings(self) -> None:
        self.windows.open_settings(self.settings.loaded, in_call=self._listens)

    def open_first_steps(self) -> None:
        self.windows.open_first_steps(self.settings.loaded, in_call=self._listens)

    def close(self) -> None:
        self.reach.close()
        self.renewal.end()
        self.windows.close()
        self.tray.icon.hide()
        self.waiting.close()
        self.bridge.stop_and_wait()
        self._close_books()
        self.panel.close()

    # The campaign

    def _names(self) -> dict[str, str]:
        """Those that agents can choose: published ones, by id."""
        library = self._given.library
        return {known.id: known.name for known in library.campaigns() if library.versions.current(known.id)}

    def work_on(self, work: Work) -> None:
        """From the next call on."""
        self._work = work
        campaign = work.campaign
        self.record.work_on(campaign.id, work.version)
        self.teaching.work_on(work.learner, campaign.id, campaign.language)
        self.panel.show_campaign(campaign, work.find)
        self.tray.show_campaign(campaign.name)
        self.windows.work_on(SpeechModels(campaign))

    def take_campaign(self, id: str) -> None:
        """Another one, between calls."""
        if not self._in_call and self._open_work(id):
            self.settings.put("library", campaign=id)

    def _take_version(self, version: Version) -> None:
        """What supervisors have published meanwhile, and what they say about it."""
        if self._open_work(self._work.campaign.id):
            words = self.tr("The cards are those of version {0} now. {1}")
            self.panel.show_notice(words.format(version.number, version.note).strip())

    def _open_work(self, id: str) -> bool:
        try:
            work = self._given.open_work(id)
        except AssistError as trouble:
            self.panel.show_notice(wording.of(trouble))
            return False
        self.work_on(work)
        return True

    # The call

    def begin_call(self, data: Mapping[str, str]) -> None:
        """A new call of which something is known; one that is still on is ended."""
        if self._in_call:
            self.end()
        self._data = dict(data)
        self.listen()

    def listen(self) -> None:
        """A new call, or the same one after a pause."""
        paused = self.panel.phase is Phase.PAUSED
        if not paused:
            self.renewal.end()
            self.renewal.look()
            for book in (self.record, self.teaching, self.day, self.silence):
                book.begin()
        self._rest.stop()
        self._wait_no_more()
        self.panel.begin(self._data)
        self._data = {}
        self.tray.begin()
        self._start(go_on=paused)

    def _start(self, *, go_on: bool) -> None:
        self.windows.give_way()
        wanted, hear = self.settings.now, self._work.hear
        self.bridge.start(lambda: hear(wanted, go_on))

    def pause(self) -> None:
        self._rest.stop()
        self._halt()

    def rest(self) -> None:
        """A pause that ends by itself."""
        if self._listens:
            self._halt(QTime.currentTime().addMSecs(REST).toString("HH:mm"))
            self._rest.start()

    def _halt(self, until: str = "") -> None:
        self.bridge.stop()
        self.panel.pause(until)
        self.tray.pause()

    def end(self) -> None:
        self._rest.stop()
        self.bridge.stop()
        self.panel.end()
        self.tray.end()
        self._afterwards()

    def _finished(self) -> None:
        """It ended by itself."""
        if self._listens:
            self.panel.end()
            self.tray.end()
        self._afterwards()

    def _afterwards(self) -> None:
        self._close_books()
        self.windows.take_back()
        self._wait_or_not()  # another version waits for the next call: the note of this one stands there

    def _close_books(self) -> None:
        self.record.end()
        self.day.end()

    def _end_by_silence(self) -> None:
        if self.settings.now.hearing.start_by_sound and self._listens:
            self.end()

    # Waiting for the next one

    def _wait_or_not(self) -> None:
        """By the settings, and never in a call."""
        wanted = self.settings.now.hearing.start_by_sound and not self._in_call
        if wanted and not self.waiting.on:
            self.waiting.begin(self.settings.now.hearing)
            self.panel.wait_for_sound(True)
        elif not wanted:
            self._wait_no_more()

    def _wait_no_more(self) -> None:
        if self.waiting.on:
            self.waiting.rest()
        self.panel.wait_for_sound(False)

    def _waiting_failed(self, trouble: AssistError) -> None:
        self.panel.wait_for_sound(False)
        self.panel.show_notice(wording.of(trouble))

    @property
    def _listens(self) -> bool:
        return self.panel.phase in (Phase.STARTING, Phase.LISTENING)

    @property
    def _in_call(self) -> bool:
        return self._listens or self.panel.phase is Phase.PAUSED

    # Settings

    def _take_device(self, channel: Channel, name: str) -> None:
        field = "agent_device" if channel is Channel.AGENT else "customer_device"
        self.settings.put("hearing", **{field: name})

    def _note_first_steps(self) -> None:
        if not self.settings.now.first_steps_done:
            self.settings.keep(replace(self.settings.now, first_steps_done=True))

    def _obey(self, before: Settings) -> None:
        """Other devices are heard at once, in a call too."""
        now = self.settings.now
        self.appearance.wear(now.look)
        self._show_settings()
        if now.keys != before.keys:
            self.reach.wear_keys(now.keys)
        if _devices(now.hearing) != _devices(before.hearing):
            self._hear_others()
        self._wait_or_not()

    def _hear_others(self) -> None:
        if self.waiting.on:
            self.waiting.begin(self.settings.now.hearing)
        elif self._listens:
            self.panel.go_on_anew()
            self.tray.pause()
            self.tray.begin()
            self._start(go_on=True)

    def _show_settings(self) -> None:
        self.panel.menu.show_settings(self.settings.now.hearing, self.settings.now.look)


def _devices(hearing: HearingSettings) -> tuple[str, str]:
    return hearing.agent_device, hearing.customer_device
