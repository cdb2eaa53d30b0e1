"""Light or dark, large or small: what the settings say, else what the system does, at once."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QApplication

from assist.settings import LookSettings, Theme
from ui.colours import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Colours
from ui.language import chosen
from ui.theme import BODY, Look


class Wishes(Protocol):
    """What the system says that eyes need: QAccessibilityHints."""

    @property
    def contrastPreferenceChanged(self) -> SignalInstance: ...
    def contrastPreference(self) -> Qt.ContrastPreference: ...


class Hints(Protocol):
    """What the system says about its own look: QStyleHints."""

    @property
    def colorSchemeChanged(self) -> SignalInstance: ...
    def colorScheme(self) -> Qt.ColorScheme: ...
    def accessibility(self) -> Wishes: ...


class Appearance(QObject):
    """Keeps one Look dressed as the agent wants it."""

    def __init__(self, app: QApplication, settings: LookSettings, hints: Hints | None = None):
        """Without `hints`, those of the desktop."""
        super().__init__()
        self._app, self._settings = app, settings
        self._hints: Hints = hints or app.styleHints()
        self._wishes: Wishes = self._hints.accessibility()
        self._wishes.contrastPreferenceChanged.connect(self._dress)
        self.look = Look(
            self._colours(), chosen(settings.language), settings.text_scale, calm=settings.reduced_motion
        )
        self._hints.colorSchemeChanged.connect(self._dress)
        self._dress()

    def wear(self, settings: LookSettings) -> None:
        self._settings = settings
        self.look.calm = settings.reduced_motion
        self._dress()

    def _colours(self) -> Colours:
        dark = self._settings.theme is Theme.DARK
        if self._settings.theme is Theme.SYSTEM:
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self._wants_contrast:
            return DARK_STRONG if dark else LIGHT_STRONG
        return DARK if dark else LIGHT

    @property
    def _wants_contrast(self) -> bool:
        high = self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
        return high or self._settings.strong_contrast

    def _dress(self) -> None:
        self.look.wear(self._colours(), self._settings.text_scale)
        self._app.setFont(self.look.font(BODY))
        self._app.setPalette(self.look.palette())
