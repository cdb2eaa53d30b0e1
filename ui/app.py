"""Builds every object of the program with windows once, and introduces them to each other."""

import sys
from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from assist.errors import AssistError
from assist.events import Channel
from assist.settings import HearingSettings, Loaded, Settings
from scripts_db.library import Library
from scripts_db.versions import Version
from ui import wording
from ui.appearance import Appearance
from ui.application import application
from ui.call_control import CallControl
from ui.day.tally import DayTally
from ui.interrupts import Interrupts
from ui.kept_settings import KeptSettings
from ui.language import speak
from ui.notices import Faults, log_to_file
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
from ui.work import OpenWork, Work


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
        self.calls = CallControl(self.panel, self.tray, self.settings, given.listen, given.work.hear)
        self.record = Record(given.library.journal, given.work.campaign.id, given.work.version)
        self.teaching, self.day = Teaching(given.library.proposals), DayTally()
        models = SpeechModels(given.work.campaign)
        self.windows = SideWindows(
            look, given.devices, models, self._names, given.listen, self.panel, self.reach.keys
        )
        self.renewal = Renewal(given.library, lambda: (self._work.campaign.id, self._work.version))
        self._introduce(faults)
        self.work_on(given.work)
        self.reach.wear_keys(self.settings.now.keys)
        self._show_settings()
        for notice in given.loaded.notices:
            self.panel.show_notice(notice)

    # Who hears of what

    def _introduce(self, faults: Faults) -> None:
        panel, bridge = self.panel, self.calls.bridge
        panel.closed.connect(self._panel_closed)
        for hears in (panel.show_event, self.record.hear, self.day.hear, self.windows.hear):
            bridge.heard.connect(hears)
        bridge.failed.connect(panel.show_error)
        for source in (bridge, self.calls.waiting, self.windows):
            source.crashed.connect(faults.report)
        self.renewal.came.connect(self._take_version)
        self.windows.saved.connect(lambda draft: self.settings.keep(draft.onto(self.settings.now)))
        self.windows.first_steps_over.connect(self._note_first_steps)
        self.settings.changed.connect(self._obey)
        self.settings.failed.connect(panel.show_notice)
        self._introduce_calls()
        self._introduce_counting()
        self._introduce_menu()
        self._introduce_tray()

    def _introduce_calls(self) -> None:
        calls = self.calls
        calls.beginning.connect(self._renew)
        for book in (self.record, self.teaching, self.day):
            calls.beginning.connect(book.begin)
        calls.devices_wanted.connect(self.windows.give_way)
        calls.over.connect(self._close_books)
        calls.over.connect(self.windows.take_back)

    def _renew(self) -> None:
        """Before a call; after it another version waits, since the note of that one stands there."""
        self.renewal.end()
        self.renewal.look()

    def _close_books(self) -> None:
        self.record.end()
        self.day.end()

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
        menu.rest_chosen.connect(self.calls.rest)
        menu.settings_chosen.connect(self.open_settings)
        menu.keys_chosen.connect(self.open_keys)
        menu.first_steps_chosen.connect(self.open_first_steps)
        menu.day_chosen.connect(lambda: self.windows.open_day(self.day))
        menu.quit_chosen.connect(self._app.quit)

    def _introduce_tray(self) -> None:
        tray = self.tray
        self.calls.bridge.heard.connect(tray.hear)
        self.calls.bridge.failed.connect(lambda trouble: tray.fail(wording.of(trouble)))
        tray.pause_chosen.connect(self.calls.pause)
        tray.rest_chosen.connect(self.calls.rest)
        tray.listen_chosen.connect(self.calls.listen)
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
        self.calls.wait_or_not()

    def open_settings(self) -> None:
        self.windows.open_settings(self.settings.loaded, in_call=self.calls.listens)

    def open_keys(self) -> None:
        """What every key does, in the settings."""
        self.open_settings()
        self.windows.show_keys()

    def open_first_steps(self) -> None:
        self.windows.open_first_steps(self.settings.loaded, in_call=self.calls.listens)

    def close(self) -> None:
        self.reach.close()
        self.renewal.end()
        self.windows.close()
        self.tray.icon.hide()
        self.calls.close()
        self._close_books()
        self.panel.close()

    # The campaign

    def _names(self) -> dict[str, str]:
        """Those that agents can choose: published ones, by id."""
        library = self._given.library
        return {known.id: known.name for known in library.campaigns() if library.versions.current(known.id)}

    def work_on(self, work: Work) -> None:
        """From the next call on."""
        self._work, self.calls.hear = work, work.hear
        campaign = work.campaign
        self.record.work_on(campaign.id, work.version)
        self.teaching.work_on(work.learner, campaign.id, campaign.language)
        self.panel.show_campaign(campaign, work.find)
        self.tray.show_campaign(campaign.name)
        self.windows.work_on(SpeechModels(campaign))

    def take_campaign(self, id: str) -> None:
        """Another one, between calls."""
        if not self.calls.is_on and self._open_work(id):
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
            self.calls.hear_others()
        self.calls.wait_or_not()

    def _show_settings(self) -> None:
        self.panel.menu.show_settings(self.settings.now.hearing, self.settings.now.look)


def _devices(hearing: HearingSettings) -> tuple[str, str]:
    return hearing.agent_device, hearing.customer_device
