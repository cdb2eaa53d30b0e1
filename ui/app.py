"""Builds every object of the program with windows once, and introduces them to each other."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from assist import settings
from assist.errors import SettingsUnreadable
from assist.events import Channel
from assist.settings import HearingSettings, Loaded, Settings, Theme
from scripts_db.cards import Campaign
from ui import wording
from ui.appearance import Appearance
from ui.application import application
from ui.bridge import Bridge, Call
from ui.hotkeys import global_keys
from ui.hotkeys.global_keys import GlobalKeys
from ui.interrupts import Interrupts
from ui.language import speak
from ui.neighbours import neighbour
from ui.neighbours.dock import Dock
from ui.neighbours.neighbour import Neighbour
from ui.notices import Faults, log_to_file
from ui.panel.call_state import Phase
from ui.panel.hands import Find
from ui.panel.menu import Devices, Neighbours
from ui.panel.window import Panel
from ui.place import Place
from ui.record import Record
from ui.settings.sound import Listen
from ui.settings.speech_models import SpeechModels
from ui.side_windows import SideWindows
from ui.tray import Tray

Hear = Callable[[Settings, bool], Call]
"""From the settings to a call that can be listened to: a new one, or (True) the last one, which goes on."""


@dataclass(frozen=True)
class Given:
    """What the program works with: `campaigns` are the names in the library by id."""

    loaded: Loaded
    campaign: Campaign
    campaigns: Mapping[str, str]
    find: Find
    hear: Hear
    listen: Listen
    record: Record
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
        self._app, self._loaded, self._hear, self._record = app, given.loaded, given.hear, given.record
        app.setQuitOnLastWindowClosed(False)  # the panel is a tool: Qt would count the others alone
        self.appearance = Appearance(app, given.loaded.settings.look)
        self.panel = Panel(self.appearance.look, given.devices, given.loaded.locked)
        self.place = Place(self.panel)
        self.dock = Dock(self.panel, self.place, neighbour.of_this_desktop())
        self.keys = GlobalKeys(global_keys.of_this_desktop())
        self.bridge = Bridge()
        self.windows = SideWindows(
            self.appearance.look,
            given.devices,
            SpeechModels(given.campaign),
            given.campaigns,
            given.listen,
            self.panel,
            self.keys,
        )
        self.tray = Tray(self.appearance.look, given.campaign.name)
        self._has_tray = QSystemTrayIcon.isSystemTrayAvailable() if has_tray is None else has_tray
        self.tray.icon.setVisible(self._has_tray)
        self.panel.show_campaign(given.campaign, given.find)
        self._show_settings()
        self._introduce(faults)
        self._wear_keys()
        for notice in given.loaded.notices:
            self.panel.show_notice(notice)

    @property
    def _settings(self) -> Settings:
        return self._loaded.settings

    def _introduce(self, faults: Faults) -> None:
        panel, bridge, menu = self.panel, self.bridge, self.panel.menu
        panel.start_chosen.connect(self.listen)
        panel.go_on_chosen.connect(self.listen)
        panel.pause_chosen.connect(self.pause)
        panel.end_chosen.connect(self.end)
        bridge.heard.connect(panel.show_event)
        bridge.failed.connect(panel.show_error)
        bridge.crashed.connect(faults.report)
        bridge.finished.connect(self._finished)
        bridge.heard.connect(self._record.hear)
        panel.card_used.connect(self._record.used)
        panel.card_dismissed.connect(self._record.dismissed)
        self._record.failed.connect(lambda trouble: panel.show_notice(str(trouble)))
        menu.device_chosen.connect(self._take_device)
        menu.theme_chosen.connect(self._take_theme)
        menu.scale_chosen.connect(self._take_scale)
        menu.quit_chosen.connect(self._app.quit)
        menu.settings_chosen.connect(self.open_settings)
        menu.first_steps_chosen.connect(self.open_first_steps)
        self.windows.saved.connect(lambda draft: self._take_settings(draft.onto(self._settings)))
        self.windows.first_steps_over.connect(self._note_first_steps)
        self.windows.crashed.connect(faults.report)
        bridge.heard.connect(self.windows.hear)
        panel.closed.connect(self._panel_closed)
        self._introduce_tray()
        self._introduce_desktop()

    def _introduce_desktop(self) -> None:
        """Keys that work everywhere, and the windows of other programs."""
        acts = {
            "pause": self.panel.parts.state_line.toggle,
            "size": self.show_or_resize,
            "call": self.panel.start_or_end,
            "sos": self.panel.call_for_help,
        }
        self.keys.pressed.connect(lambda action: acts[action]())
        menu, dock = self.panel.menu, self.dock
        menu.offer_neighbours(Neighbours(dock.windows, lambda: dock.program) if dock.possible else None)
        menu.neighbour_chosen.connect(self._stand)

    def _stand(self, beside: Neighbour | None) -> None:
        if beside:
            self.dock.stand_beside(beside)
        else:
            self.dock.stand_freely()
        self.place.remember_neighbour(self.dock.program)

    def show_or_resize(self) -> None:
        """Out of hiding first."""
        if self.panel.isVisible():
            self.panel.sizes.toggle()
        else:
            self.panel.show()

    def _introduce_tray(self) -> None:
        tray = self.tray
        self.bridge.heard.connect(tray.hear)
        self.bridge.failed.connect(lambda trouble: tray.fail(wording.of(trouble)))
        tray.show_chosen.connect(self.panel.show)
        tray.pause_chosen.connect(self.pause)
        tray.go_on_chosen.connect(self.listen)
        tray.quit_chosen.connect(self._app.quit)

    def _panel_closed(self) -> None:
        """With a sign beside the clock it is only hidden."""
        if not self._has_tray:
            self._app.quit()

    def open(self) -> None:
        self.place.restore()
        self.panel.show()
        self.dock.wait_for(self.place.neighbour)

    def open_settings(self) -> None:
        self.windows.open_settings(self._loaded, in_call=self._listens)

    def open_first_steps(self) -> None:
        self.windows.open_first_steps(self._loaded, in_call=self._listens)

    def close(self) -> None:
        self.place.remember()
        self.dock.close()
        self.keys.close()
        self.windows.close()
        self.tray.icon.hide()
        self.bridge.stop_and_wait()
        self._record.end()
        self.panel.close()

    def listen(self) -> None:
        """A new call, or the same one after a pause."""
        paused = self.panel.phase is Phase.PAUSED
        if not paused:
            self._record.begin()
        self.panel.begin()
        self.tray.begin()
        self._start(go_on=paused)

    def _start(self, *, go_on: bool) -> None:
        self.windows.give_way()
        wanted = self._settings
        self.bridge.start(lambda: self._hear(wanted, go_on))

    def pause(self) -> None:
        self.bridge.stop()
        self.panel.pause()
        self.tray.pause()

    def end(self) -> None:
        self.bridge.stop()
        self.panel.end()
        self.tray.end()
        self._record.end()
        self.windows.take_back()

    def _finished(self) -> None:
        self._record.end()
        self.windows.take_back()
        if self._listens:
            self.panel.end()
            self.tray.end()

    @property
    def _listens(self) -> bool:
        return self.panel.phase in (Phase.STARTING, Phase.LISTENING)

    def _take_device(self, channel: Channel, name: str) -> None:
        field = "agent_device" if channel is Channel.AGENT else "customer_device"
        self._take_settings(replace(self._settings, hearing=replace(self._settings.hearing, **{field: name})))

    def _take_settings(self, changed: Settings) -> None:
        """Other devices are heard at once, in a call too."""
        before = self._settings.hearing
        self._keep(changed)
        if self._listens and _devices(changed.hearing) != _devices(before):
            self.panel.go_on_anew()
            self.tray.pause()
            self.tray.begin()
            self._start(go_on=True)

    def _take_theme(self, theme: Theme) -> None:
        self._keep(replace(self._settings, look=replace(self._settings.look, theme=theme)))

    def _take_scale(self, scale: float) -> None:
        self._keep(replace(self._settings, look=replace(self._settings.look, text_scale=scale)))

    def _note_first_steps(self) -> None:
        if not self._settings.first_steps_done:
            self._keep(replace(self._settings, first_steps_done=True))

    def _keep(self, changed: Settings) -> None:
        before, self._loaded = self._settings, replace(self._loaded, settings=changed)
        if changed.keys != before.keys:
            self._wear_keys()
        self.appearance.wear(changed.look)
        self._show_settings()
        try:
            settings.save_unlocked(changed, self._loaded.locked)
        except SettingsUnreadable as trouble:
            self.panel.show_notice(wording.of(trouble))
        except OSError as trouble:
            reason = trouble.strerror or str(trouble)
            text = self.tr("The settings can’t be written ({0}), so they hold until Callcue is closed.")
            self.panel.show_notice(text.format(reason))

    def _wear_keys(self) -> None:
        self.panel.wear_keys(self._settings.keys)
        self.keys.wear(self._settings.keys)
        for refused in self.keys.refused:
            self.panel.show_notice(refused.sentence)

    def _show_settings(self) -> None:
        self.panel.menu.show_settings(self._settings.hearing, self._settings.look)


def _devices(hearing: HearingSettings) -> tuple[str, str]:
    return hearing.agent_device, hearing.customer_device
