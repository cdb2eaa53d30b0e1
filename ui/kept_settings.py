"""The settings as they hold now: changed from menu and windows, saved at once."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from assist import settings
from assist.errors import SettingsUnreadable
from assist.settings import Loaded, Settings
from ui import wording


class KeptSettings(QObject):
    changed = Signal(object)
    """The Settings that held before."""
    failed = Signal(str)
    """Why they could not be written; they hold all the same."""

    def __init__(self, loaded: Loaded):
        super().__init__()
        self.loaded = loaded

    @property
    def now(self) -> Settings:
        return self.loaded.settings

    def put(self, part: str, **fields: object) -> None:
        """Other values for some settings of that part."""
        self.keep(replace(self.now, **{part: replace(getattr(self.now, part), **fields)}))

    def keep(self, wanted: Settings) -> None:
        before, self.loaded = self.now, replace(self.loaded, settings=wanted)
        if wanted != before:
            self.changed.emit(before)
        try:
            settings.save_unlocked(wanted, self.loaded.locked)
        except SettingsUnreadable as trouble:
            self.failed.emit(wording.of(trouble))
        except OSError as trouble:
            text = self.tr("The settings can’t be written ({0}), so they hold until Callcue is closed.")
            self.failed.emit(text.format(trouble.strerror or str(trouble)))
