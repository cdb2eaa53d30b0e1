"""Builds every object of the program with windows once, and introduces them to each other."""

import logging
import signal
import socket
import sys
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from assist import places, settings
from assist.events import Channel
from assist.hearing.devices import microphones, playbacks
from assist.settings import Loaded, Settings, Theme
from scripts_db.cards import Campaign
from ui import place
from ui.appearance import Appearance
from ui.application import application
from ui.bridge import Bridge, Call
from ui.notices import Faults
from ui.panel.call_state import Phase
from ui.panel.hands import Find
from ui.panel.menu import Devices
from ui.panel.window import Panel
from ui.record import Record

Hear = Callable[[Settings, bool], Call]
"""From the settings to a call that can be listened to: a new one, or (True) the last one, which goes on."""


def run_panel(loaded: Loaded, campaign: Campaign, find: Find, hear: Hear, record: Record) -> int:
    """Opens the panel and stays until it is closed. Returns the exit status."""
    app = application(sys.argv[:1])
    _log_to_file()
    faults = Faults()
    faults.install()
    program = Program(app, loaded, campaign, find, hear, Devices(microphones, playbacks), faults, record)
    interrupts = _Interrupts(app)
    program.open()
    status = app.exec()
    interrupts.close()
    program.close()
    return status


class Program(QObject):
    """The panel, what it listens to, and the settings; `open` shows it, `close` leaves nothing running."""

    def __init__(
        self,
        app: QApplication,
        loaded: Loaded,
        campaign: Campaign,
        find: Find,
        hear: Hear,
        devices: Devices,
        faults: Faults,
        record: Record,
    ) -> None:
        super().__init__()
        self._app, self._settings, self._hear, self._record = app, loaded.settings, hear, record
        self.appearance = Appearance(app, loaded.settings.look)
        self.panel = Panel(self.appearance.look, devices, loaded.locked)
        self.bridge = Bridge()
        self.panel.show_campaign(campaign, find)
        self._show_settings()
        self._introduce(faults)
        for notice in loaded.notices:
            self.panel.show_notice(notice)

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
        panel.closed.connect(self._app.quit)

    def open(self) -> None:
        place.restore(self.panel)
        self.panel.show()

    def close(self) -> None:
        place.remember(self.panel)
        self.bridge.stop_and_wait()
        self._record.end()
        self.panel.close()

    def listen(self) -> None:
        """A new call, or the same one after a pause."""
        paused = self.panel.phase is Phase.PAUSED
        if not paused:
            self._record.begin()
        self.panel.begin()
        self._start(go_on=paused)

    def _start(self, *, go_on: bool) -> None:
        wanted = self._settings
        self.bridge.start(lambda: self._hear(wanted, go_on))

    def pause(self) -> None:
        self.bridge.stop()
        self.panel.pause()

    def end(self) -> None:
        self.bridge.stop()
        self.panel.end()
        self._record.end()

    def _finished(self) -> None:
        self._record.end()
        if self.panel.phase in (Phase.STARTING, Phase.LISTENING):
            self.panel.end()

    def _take_device(self, channel: Channel, name: str) -> None:
        field = "agent_device" if channel is Channel.AGENT else "customer_device"
        self._keep(replace(self._settings, hearing=replace(self._settings.hearing, **{field: name})))
        if self.panel.phase in (Phase.STARTING, Phase.LISTENING):
            self.panel.go_on_anew()
            self._start(go_on=True)

    def _take_theme(self, theme: Theme) -> None:
        self._keep(replace(self._settings, look=replace(self._settings.look, theme=theme)))

    def _take_scale(self, scale: float) -> None:
        self._keep(replace(self._settings, look=replace(self._settings.look, text_scale=scale)))

    def _keep(self, changed: Settings) -> None:
        self._settings = changed
        self.appearance.wear(changed.look)
        self._show_settings()
        try:
            settings.save(changed)
        except OSError as trouble:
            reason = trouble.strerror or str(trouble)
            text = self.tr("The settings can’t be written ({0}), so they hold until Callcue is closed.")
            self.panel.show_notice(text.format(reason))

    def _show_settings(self) -> None:
        self.panel.menu.show_settings(self._settings.hearing, self._settings.look)


class _Interrupts:
    """Ctrl+C and a friendly kill close the program as its own menu does, even while Qt sleeps."""

    def __init__(self, app: QApplication) -> None:
        self._near, self._far = socket.socketpair()
        self._far.setblocking(False)
        self._before = signal.set_wakeup_fd(self._far.fileno())
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: self._near.recv(64))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, app.quit))

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        self._near.close()
        self._far.close()


def _log_to_file() -> None:
    """The file appears with the first fault."""
    file = places.hearing_log().with_name("callcue.log")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=file, level=logging.ERROR, format="%(asctime)s %(name)s %(message)s")
    except OSError:
        logging.basicConfig(level=logging.ERROR)
