"""The panel's menu: which devices are heard, how it looks, and the way out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from assist.events import Channel
from assist.settings import HearingSettings, KeysSettings, LookSettings, Theme
from ui.neighbours.neighbour import Neighbour
from ui.panel.device_names import Device, device_names
from ui.theme import SCALES


@dataclass(frozen=True)
class Devices:
    """Asked again each time the menu opens, since headsets come and go."""

    microphones: Callable[[], Sequence[Device]]
    playbacks: Callable[[], Sequence[Device]]


@dataclass(frozen=True)
class Neighbours:
    """The windows of other programs, and the program of the one that the panel stands beside."""

    listed: Callable[[], Sequence[Neighbour]]
    beside: Callable[[], str]


@dataclass(frozen=True)
class Campaigns:
    """Those in the library, their names by id, and the id of the one that is worked on."""

    names: Callable[[], Mapping[str, str]]
    now: Callable[[], str]


class PanelMenu(QMenu):
    device_chosen = Signal(object, str)
    """Channel and device id."""
    theme_chosen = Signal(object)
    scale_chosen = Signal(float)
    end_chosen = Signal()
    settings_chosen = Signal()
    keys_chosen = Signal()
    first_steps_chosen = Signal()
    quit_chosen = Signal()
    size_chosen = Signal()
    history_chosen = Signal()
    mute_chosen = Signal()
    closing_chosen = Signal()
    """The note is to go."""
    note_chosen = Signal()
    """The last call’s note is to be copied."""
    sos_chosen = Signal()
    missing_chosen = Signal()
    """No card came up, and one should have."""
    campaign_chosen = Signal(str)
    """Its id."""
    day_chosen = Signal()
    hide_chosen = Signal()
    rest_chosen = Signal()
    """A pause of five minutes."""
    neighbour_chosen = Signal(object)
    """The Neighbour to stand beside; None: freely."""

    def __init__(self, panel: QWidget, devices: Devices, locked: frozenset[str] = frozenset()):
        super().__init__(panel)
        self._devices, self._locked = devices, locked
        self._in_call = self._muted = self._note = self._last_note = False
        self._keys = KeysSettings()
        self._neighbours: Neighbours | None = None
        self._campaigns: Campaigns | None = None
        self._hides = False
        self._hearing, self._look = HearingSettings(), LookSettings()
        self.aboutToShow.connect(self._fill)

    def show_settings(self, hearing: HearingSettings, look: LookSettings) -> None:
        self._hearing, self._look = hearing, look

    def show_in_call(
        self, in_call: bool, *, muted: bool = False, note: bool = False, last_note: bool = False
    ) -> None:
        """`note`: one stands there; `last_note`: that of the call before was not copied."""
        self._in_call, self._muted, self._note, self._last_note = in_call, muted, note, last_note

    def wear_keys(self, keys: KeysSettings) -> None:
        self._keys = keys

    def offer_neighbours(self, neighbours: Neighbours | None) -> None:
        """None: windows of other programs can't be seen here, and the menu says so."""
        self._neighbours = neighbours

    def offer_campaigns(self, campaigns: Campaigns) -> None:
        self._campaigns = campaigns

    def offer_hiding(self, hides: bool) -> None:
        """Where there is a sign by which the panel comes back."""
        self._hides = hides

    def open_at(self, button: QWidget) -> None:
        """Opens below a button without waiting for the choice."""
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _fill(self) -> None:
        for below in self.findChildren(QMenu):
            below.deleteLater()
        self.clear()
        self._add_campaigns()
        self._add_devices(Channel.CUSTOMER, self.tr("Customer’s sound"), self._devices.playbacks)
        self._add_devices(Channel.AGENT, self.tr("Your microphone"), self._devices.microphones)
        self.addSeparator()
        self._add_call()
        self.addSeparator()
        self._add_act(self.tr("Panel or strip"), self._keys.size, self.size_chosen)
        self._add_places()
        if self._hides:
            self.addAction(self.tr("Hide"), self.hide_chosen.emit)
        self.addSeparator()
        self._add_themes()
        self._add_scales()
        self.addSeparator()
        self.addAction(self.tr("Settings …"), self.settings_chosen.emit)
        self._add_act(self.tr("Keys …"), "F1", self.keys_chosen)
        self.addAction(self.tr("First steps …"), self.first_steps_chosen.emit)
        self.addAction(self.tr("My day …"), self.day_chosen.emit)
        self.addSeparator()
        if self._in_call:  # the state line has a button for it only where there is room
            self._add_act(self.tr("End the call"), self._keys.call, self.end_chosen)
        self.addAction(self.tr("Quit Callcue"), self.quit_chosen.emit)

    def _add_call(self) -> None:
        self._add_act(self.tr("Cards of this call"), "Ctrl+L", self.history_chosen)
        if self._note:
            self._add_act(self.tr("Close the note"), "", self.closing_chosen)
        if self._last_note:
            self._add_act(self.tr("Copy the last call’s note"), "Ctrl+Shift+C", self.note_chosen)
        if not self._in_call:
            return
        mute = self.tr("Show cards again") if self._muted else self.tr("No cards for 5 minutes")
        self._add_act(mute, "Alt+M", self.mute_chosen)
        self._add_act(self.tr("Note that a card is missing"), "Alt+W", self.missing_chosen)
        self._add_act(self.tr("Pause for 5 minutes"), "", self.rest_chosen)
        self._add_act(self.tr("SOS: note the time, call the supervisor"), self._keys.sos, self.sos_chosen)

    def _add_act(self, title: str, keys: str, chosen: SignalInstance) -> None:
        """With its keys at the right."""
        self.addAction(f"{title}\t{keys}" if keys else title, chosen.emit)

    def _add_devices(self, channel: Channel, title: str, listed: Callable[[], Sequence[Device]]) -> None:
        chosen = self._hearing.agent_device if channel is Channel.AGENT else self._hearing.customer_device
        self._add_choice(
            title,
            device_names(listed(), chosen),
            chosen,
            f"hearing.{channel}_device",
            lambda name: self.device_chosen.emit(channel, name),
        )

    def _add_campaigns(self) -> None:
        """Only between calls: a call is of one campaign."""
        names = self._campaigns.names() if self._campaigns else {}
        if len(names) < 2 or self._campaigns is None:
            return
        title = self.tr("Campaign (after the call)") if self._in_call else self.tr("Campaign")
        now = self._campaigns.now()
        menu = self._add_choice(title, names, now, "library.campaign", self.campaign_chosen.emit)
        if self._in_call:
            for action in menu.actions():
                action.setEnabled(False)
        self.addSeparator()

    def _add_places(self) -> None:
        menu = self.addMenu(self.tr("Stands"))
        if self._neighbours is None:
            menu.addAction(self.tr("This desktop does not show programs each other’s windows")).setEnabled(
                False
            )
            return
        beside = self._neighbours.beside()
        freely = menu.addAction(self.tr("Freely"), lambda: self.neighbour_chosen.emit(None))
        _check(freely, not beside)
        menu.addSection(self.tr("Beside"))
        for window in self._neighbours.listed():
            title = QFontMetrics(menu.font()).elidedText(window.title, Qt.TextElideMode.ElideRight, 260)
            chosen = menu.addAction(title.replace("&", "&&"))
            chosen.triggered.connect(lambda _checked, window=window: self.neighbour_chosen.emit(window))
            _check(chosen, window.program == beside)

    def _add_themes(self) -> None:
        names = {
            Theme.SYSTEM: self.tr("Like the system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
        }
        self._add_choice(self.tr("Colours"), names, self._look.theme, "look.theme", self.theme_chosen.emit)

    def _add_scales(self) -> None:
        names = {scale: f"{round(scale * 100)} %" for scale in SCALES}
        chosen = min(SCALES, key=lambda scale: abs(scale - self._look.text_scale))
        self._add_choice(self.tr("Text size"), names, chosen, "look.text_scale", self.scale_chosen.emit)

    def _add_choice(
        self,
        title: str,
        names: Mapping[Any, str],
        chosen: object,
        setting: str,
        choose: Callable[[Any], object],
    ) -> QMenu:
        menu = self.addMenu(title)
        if setting in self._locked:
            menu.setTitle(self.tr("{0} (set by IT)").format(title))
        group = QActionGroup(menu)
        for value, name in names.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setEnabled(setting not in self._locked)
            action.triggered.connect(lambda _checked, value=value: choose(value))
            group.addAction(action)
        return menu


def _check(action: QAction, checked: bool) -> None:
    action.setCheckable(True)
    action.setChecked(checked)
