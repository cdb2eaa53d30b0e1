"""How the panel is reached on the desktop: where it stands, keys from everywhere, the sign beside the clock."""

from PySide6.QtCore import QObject

from assist.settings import KeysSettings
from ui.hotkeys import global_keys
from ui.hotkeys.global_keys import GlobalKeys
from ui.neighbours import neighbour
from ui.neighbours.dock import Dock
from ui.neighbours.neighbour import Neighbour
from ui.panel.menu import Neighbours
from ui.panel.window import Panel
from ui.place import Place
from ui.tray import Tray


class Reach(QObject):
    def __init__(self, panel: Panel, tray: Tray):
        super().__init__()
        self._panel = panel
        self.place = Place(panel)
        self.dock = Dock(panel, self.place, neighbour.of_this_desktop())
        self.keys = GlobalKeys(global_keys.of_this_desktop())
        self._acts = {
            "pause": panel.parts.state_line.toggle,
            "size": self.show_or_resize,
            "call": panel.start_or_end,
            "sos": self.call_for_help,
        }
        self.keys.pressed.connect(lambda action: self._acts[action]())
        self._introduce(tray)

    def _introduce(self, tray: Tray) -> None:
        menu, dock = self._panel.menu, self.dock
        menu.offer_neighbours(Neighbours(dock.windows, lambda: dock.program) if dock.possible else None)
        menu.offer_hiding(tray.icon.isVisible())
        menu.neighbour_chosen.connect(self._stand)
        menu.hide_chosen.connect(self._panel.hide)
        tray.show_chosen.connect(self._panel.show)
        tray.size_chosen.connect(self.show_or_resize)
        self._panel.alarmed.connect(tray.alarm)

    def open(self) -> None:
        self.place.restore()
        self._panel.show()
        self.dock.wait_for(self.place.neighbour)

    def wear_keys(self, keys: KeysSettings) -> None:
        """Those that can't be had are said on the panel."""
        self._panel.wear_keys(keys)
        self.keys.wear(keys)
        for refused in self.keys.refused:
            self._panel.show_notice(refused.sentence)

    def show_or_resize(self) -> None:
        """Out of hiding first."""
        if self._panel.isVisible():
            self._panel.sizes.toggle()
        else:
            self._panel.show()

    def call_for_help(self) -> None:
        """SOS: what to say must be seen."""
        self._panel.show()
        self._panel.call_for_help()

    def close(self) -> None:
        self.place.close()
        self.dock.close()
        self.keys.close()

    def _stand(self, beside: Neighbour | None) -> None:
        if beside:
            self.dock.stand_beside(beside)
        else:
            self.dock.stand_freely()
        self.place.remember_neighbour(self.dock.program)
