"""The calls one after the other: begun, paused, gone on with, ended, and what happens between two of them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from assist.errors import AssistError
from ui import wording
from ui.bridge import Bridge
from ui.kept_settings import KeptSettings
from ui.panel.call_state import Phase
from ui.panel.window import Panel
from ui.settings.sound import Listen
from ui.tray import Tray
from ui.waiting import Silence, Waiting
from ui.work import Hear

REST = 5 * 60 * 1000
"""Milliseconds of a pause that ends by itself."""


class CallControl(QObject):
    """`hear` opens the calls; panel and tray show where they stand."""

    beginning = Signal()
    """A new call, not one that goes on after a pause."""
    devices_wanted = Signal()
    """A call opens its devices; whoever tries them out gives way."""
    over = Signal()

    def __init__(self, panel: Panel, tray: Tray, settings: KeptSettings, listen: Listen, hear: Hear):
        super().__init__()
        self._panel, self._tray, self._settings, self.hear = panel, tray, settings, hear
        self.bridge, self.waiting, self.silence = Bridge(), Waiting(listen), Silence()
        self.resting = QTimer(self, singleShot=True, interval=REST)
        self._data: dict[str, str] = {}
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.start_chosen.connect(self.listen)
        panel.go_on_chosen.connect(self.listen)
        panel.pause_chosen.connect(self.pause)
        panel.end_chosen.connect(self.end)
        self.resting.timeout.connect(self.listen)
        self.bridge.finished.connect(self._finished)
        self.bridge.heard.connect(self.silence.hear)
        self.waiting.begun.connect(self.listen)
        self.waiting.heard.connect(panel.show_loudness)
        self.waiting.failed.connect(self._waiting_failed)
        self.silence.over.connect(self._end_by_silence)

    @property
    def listens(self) -> bool:
        return self._panel.phase in (Phase.STARTING, Phase.LISTENING)

    @property
    def is_on(self) -> bool:
        """Also while it is paused."""
        return self.listens or self._panel.phase is Phase.PAUSED

    def begin_call(self, data: Mapping[str, str]) -> None:
        """A new call of which something is known; one that is still on is ended."""
        if self.is_on:
            self.end()
        self._data = dict(data)
        self.listen()

    def listen(self) -> None:
        """A new call, or the same one after a pause."""
        paused = self._panel.phase is Phase.PAUSED
        if not paused:
            self.silence.begin()
            self.beginning.emit()
        self.resting.stop()
        self._wait_no_more()
        self._panel.begin(self._data)
        self._data = {}
        self._tray.begin()
        self._start(go_on=paused)

    def pause(self) -> None:
        self.resting.stop()
        self._halt()

    def rest(self) -> None:
        """A pause that ends by itself."""
        if self.listens:
            self._halt(QTime.currentTime().addMSecs(REST).toString("HH:mm"))
            self.resting.start()

    def end(self) -> None:
        self.resting.stop()
        self.bridge.stop()
        self._show_end()
        self._afterwards()

    def hear_others(self) -> None:
        """With other devices, in a call too."""
        if self.waiting.on:
            self.waiting.begin(self._settings.now.hearing)
        elif self.listens:
            self._panel.go_on_anew()
            self._tray.pause()
            self._tray.begin()
            self._start(go_on=True)

    def wait_or_not(self) -> None:
        """For the next call by its sound: by the settings, and never in a call."""
        wanted = self._settings.now.hearing.start_by_sound and not self.is_on
        if wanted and not self.waiting.on:
            self.waiting.begin(self._settings.now.hearing)
            self._panel.wait_for_sound(True)
        elif not wanted:
            self._wait_no_more()

    def close(self) -> None:
        """Nothing of it runs when this returns."""
        self.waiting.close()
        self.bridge.stop_and_wait()

    def _start(self, *, go_on: bool) -> None:
        self.devices_wanted.emit()
        wanted, hear = self._settings.now, self.hear
        self.bridge.start(lambda: hear(wanted, go_on))

    def _halt(self, until: str = "") -> None:
        self.bridge.stop()
        self._panel.pause(until)
        self._tray.pause()

    def _finished(self) -> None:
        """It ended by itself; one that broke down in the middle waits for the agent, as a paused one does."""
        if self.listens:
            self._show_end()
        if not self.is_on:
            self._afterwards()

    def _show_end(self) -> None:
        self._panel.end()
        self._tray.end()

    def _afterwards(self) -> None:
        self.over.emit()
        self.wait_or_not()

    def _end_by_silence(self) -> None:
        if self._settings.now.hearing.start_by_sound and self.listens:
            self.end()

    def _wait_no_more(self) -> None:
        if self.waiting.on:
            self.waiting.rest()
        self._panel.wait_for_sound(False)

    def _waiting_failed(self, trouble: AssistError) -> None:
        self._panel.wait_for_sound(False)
        self._panel.show_notice(wording.of(trouble))
