"""Light or dark, large or small: what the settings say, else what the system does, at once."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from assist.settings import LookSettings, Theme
from ui.colours import DARK, LIGHT, Colours
from ui.theme import BODY, Look


class Appearance(QObject):
    def __init__(self, app: QApplication, settings: LookSettings):
        super().__init__()
        self._app, self._hints, self._settings = app, app.styleHints(), settings
        self.look = Look(self._colours(), scale=settings.text_scale, calm=settings.reduced_motion)
        self._hints.colorSchemeChanged.connect(self._dress)
        self._dress()

    def wear(self, settings: LookSettings) -> None:
        self._settings = settings
        self.look.calm = settings.reduced_motion
        self._dress()

    def _colours(self) -> Colours:
        if self._settings.theme is Theme.SYSTEM:
            return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._settings.theme is Theme.DARK else LIGHT

    def _dress(self) -> None:
        self.look.wear(self._colours(), self._settings.text_scale)
        self._app.setFont(self.look.font(BODY))
        self._app.setPalette(self.look.palette())
