"""The copy of the settings that the window edits. What policy locks does not change."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from assist.settings import Loaded, Settings


class Draft(QObject):
    """Settings by their dotted names, as policy and docs/settings.md write them."""

    changed = Signal()

    def __init__(self, loaded: Loaded):
        super().__init__()
        self.before = self.settings = loaded.settings
        self._locked = loaded.locked

    @property
    def differs(self) -> bool:
        return self.settings != self.before

    def onto(self, now: Settings) -> Settings:
        """What was changed here, and all else as it is by now."""
        for part in now.__struct_fields__:
            before, wanted = getattr(self.before, part), getattr(self.settings, part)
            if wanted != before:
                now = replace(now, **{part: _onto(getattr(now, part), before, wanted)})
        return now

    def locks(self, name: str) -> bool:
        """Whether policy sets it, or all that stands above it."""
        parts = name.split(".")
        return any(".".join(parts[: end + 1]) in self._locked for end in range(len(parts)))

    def __getitem__(self, name: str) -> Any:
        part, _, field = name.partition(".")
        return getattr(getattr(self.settings, part), field)

    def put(self, name: str, value: object) -> None:
        """Ignored for what is locked."""
        if self.locks(name):
            return
        part, _, field = name.partition(".")
        changed = replace(getattr(self.settings, part), **{field: value})
        self._become(replace(self.settings, **{part: changed}))

    def choose_model(self, model: str, where: str = "") -> None:
        """For a campaign's id or a language's tag, or for all calls."""
        if not where:
            self.put("hearing.model", model)
        elif not self.locks(f"models.chosen.{where}"):
            models = replace(self.settings.models, chosen=self.settings.models.chosen | {where: model})
            self._become(replace(self.settings, models=models))

    def _become(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()


def _onto(now: Any, before: Any, wanted: Any) -> Any:
    names = now.__struct_fields__
    return replace(
        now,
        **{name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(before, name)},
    )
