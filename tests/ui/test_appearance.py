"""Light or dark, as the system or the agent wants it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from assist.settings import LookSettings, Theme
from ui.appearance import Appearance
from ui.colours import DARK, LIGHT


class System(QObject):
    """A desktop that can be switched."""

    colorSchemeChanged = Signal(object)  # noqa: N815 -- Qt's name

    def __init__(self) -> None:
        super().__init__()
        self._scheme = Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def switch(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def test_the_system_decides_at_once(qapp: QApplication) -> None:
    system = System()
    appearance = Appearance(qapp, LookSettings(), system)
    told: list[bool] = []
    appearance.look.changed.connect(lambda: told.append(appearance.look.dark))
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        system.switch(scheme)
    assert told == [True, False, True]
    assert qapp.palette().window().color().name() == DARK.page.lower()


def test_the_agent_decides_before_the_system(qapp: QApplication) -> None:
    system = System()
    appearance = Appearance(qapp, LookSettings(theme=Theme.LIGHT), system)
    system.switch(Qt.ColorScheme.Dark)
    assert appearance.look.colours is LIGHT
    appearance.wear(LookSettings(theme=Theme.SYSTEM))
    assert appearance.look.colours is DARK
    appearance.wear(LookSettings(theme=Theme.LIGHT, text_scale=1.5, reduced_motion=True))
    assert (appearance.look.colours, appearance.look.scale, appearance.look.calm) == (LIGHT, 1.5, True)
    assert qapp.font().pixelSize() == 21
