"""The windows beside the panel, one of each at most: the settings, and the first steps."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from assist.events import Event
from assist.settings import Loaded
from ui.day.tally import DayTally
from ui.day.window import DayWindow
from ui.first_run.window import FirstSteps
from ui.hotkeys.global_keys import GlobalKeys
from ui.panel.menu import Devices
from ui.settings.sound import Listen
from ui.settings.speech_models import SpeechModels
from ui.settings.window import SettingsWindow
from ui.theme import Look


class SideWindows(QObject):
    saved = Signal(object)
    """The Draft that is to hold."""
    first_steps_over = Signal()
    """Done or skipped."""
    crashed = Signal(object)

    def __init__(
        self,
        look: Look,
        devices: Devices,
        models: SpeechModels,
        campaigns: Callable[[], Mapping[str, str]],
        listen: Listen,
        panel: QWidget,
        keys: GlobalKeys,
    ):
        """`panel` stays above all windows: they open beside it."""
        super().__init__()
        self._panel, self._keys = panel, keys
        self._look, self._devices, self._models = look, devices, models
        self._campaigns, self._listen = campaigns, listen
        self.settings: SettingsWindow | None = None
        self.first_steps: FirstSteps | None = None
        self.day: DayWindow | None = None

    def open_settings(self, loaded: Loaded, *, in_call: bool) -> None:
        if self.settings and self.settings.isVisible():
            _bring_up(self.settings)
            return
        self._forget(self.settings)
        window = SettingsWindow(
            self._look, loaded, self._devices, self._models, self._campaigns(), self._listen, self._keys
        )
        window.saved.connect(self.saved)
        self._watch(window)
        self.settings = window
        _put_beside(window, self._panel)
        window.begin(in_call=in_call)

    def show_keys(self) -> None:
        """In the settings, which are open."""
        if self.settings:
            self.settings.show_keys()

    def open_first_steps(self, loaded: Loaded, *, in_call: bool) -> None:
        if self.first_steps and self.first_steps.isVisible():
            _bring_up(self.first_steps)
            return
        self._forget(self.first_steps)
        window = FirstSteps(self._look, loaded, self._devices, self._models, self._listen)
        window.saved.connect(self.saved)
        window.over.connect(self.first_steps_over)
        self._watch(window)
        self.first_steps = window
        _put_beside(window, self._panel)
        window.begin(in_call=in_call)

    def work_on(self, models: SpeechModels) -> None:
        """Those of another campaign, for the windows that open from now on."""
        self._models = models

    def open_day(self, tally: DayTally) -> None:
        if self.day and self.day.isVisible():
            self.day.raise_()
            self.day.activateWindow()
            return
        if self.day:
            self.day.deleteLater()
        self.day = DayWindow(self._look, tally)
        _put_beside(self.day, self._panel)
        self.day.show()

    def hear(self, event: Event) -> None:
        """What the call hears, for their meters."""
        for window in self._open():
            window.sound.show_call(event)

    def give_way(self) -> None:
        """A call begins: the devices are its own."""
        for window in self._open():
            window.sound.follow()

    def take_back(self) -> None:
        """The call is over."""
        for window in self._open():
            window.take_back()

    def close(self) -> None:
        """Nothing of them runs when this returns."""
        for window in (self.settings, self.first_steps):
            if window:
                window.blockSignals(True)
                window.close()
                window.wait()
        if self.day:
            self.day.close()

    def _open(self) -> list[SettingsWindow | FirstSteps]:
        return [window for window in (self.settings, self.first_steps) if window and window.isVisible()]

    def _watch(self, window: SettingsWindow | FirstSteps) -> None:
        window.sound.bridge.crashed.connect(self.crashed)
        window.work.crashed.connect(self.crashed)

    def _forget(self, window: SettingsWindow | FirstSteps | None) -> None:
        if window:
            window.wait()
            window.deleteLater()


def _bring_up(window: SettingsWindow | FirstSteps) -> None:
    window.raise_()
    window.activateWindow()


def _put_beside(window: QWidget, panel: QWidget) -> None:
    """In the middle of the room that the panel leaves at its wider side, as far as the window fits there."""
    if panel.screen() is not window.screen():
        return
    size = window.size()
    room, taken = window.screen().availableGeometry(), panel.frameGeometry()
    if taken.left() - room.left() >= room.right() - taken.right():
        room.setRight(max(room.left() + size.width() - 1, taken.left()))
    else:
        room.setLeft(min(room.right() - size.width() + 1, taken.right()))
    place = room.center() - QRect(QPoint(), size).center()
    window.move(max(place.x(), room.left()), max(place.y(), room.top()))
