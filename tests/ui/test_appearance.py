"""Light or dark, as the system or the agent wants it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from assist.settings import LookSettings, Theme
from ui.appearance import Appearance
from ui.colours import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG


class Wishes(QObject):
    contrastPreferenceChanged = Signal(object)  # noqa: N815 -- Qt's name

    def __init__(self) -> None:
        super().__init__()
        self._contrast = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self._contrast

    def ask_for(self, contrast: Qt.ContrastPreference) -> None:
        self._contrast = contrast
        self.contrastPreferenceChanged.emit(contrast)


class System(QObject):
    """A desktop that can be switched."""

    colorSchemeChanged = Signal(object)  # noqa: N815 -- Qt's name

    def __init__(self) -> None:
        super().__init__()
        self._scheme = Qt.ColorScheme.Unknown
        self.wishes = Wishes()

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def accessibility(self) -> "Wishes":
        return self.wishes

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


def test_more_contrast_by_the_agent_or_by_the_system(qapp: QApplication) -> None:
    system = System()
    appearance = Appearance(qapp, LookSettings(theme=Theme.LIGHT, strong_contrast=True), system)
    assert appearance.look.colours is LIGHT_STRONG
    appearance.wear(LookSettings(theme=Theme.DARK))
    assert appearance.look.colours is DARK
    system.wishes.ask_for(Qt.ContrastPreference.HighContrast)
    assert appearance.look.colours is DARK_STRONG
    assert appearance.look.dark
    system.wishes.ask_for(Qt.ContrastPreference.NoPreference)
    assert appearance.look.colours is DARK
