"""The devices of a side as they are offered: the system's choice first, with the device that it is now."""

from collections.abc import Sequence
from typing import Protocol

from ui.translating import QT_TRANSLATE_NOOP, translated

DEFAULT = "default"
"""The id of whatever the system has chosen."""


class Device(Protocol):
    """A sound device as `assist.hearing.devices` lists it; `default`: the system has chosen it."""

    @property
    def id(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def default(self) -> bool: ...


def device_names(listed: Sequence[Device], chosen: str) -> dict[str, str]:
    """By their ids. What is chosen and unplugged by now is still the choice."""
    now = next((device.description for device in listed if device.default), "")
    system = _said(_SYSTEM_NOW).format(now) if now else _said(_SYSTEM)
    names = {DEFAULT: system} | {device.id: device.description for device in listed}
    names.setdefault(chosen, chosen)
    return names


def _said(source: str) -> str:
    return translated("device_names", source)


_SYSTEM = QT_TRANSLATE_NOOP("device_names", "The system’s choice")
_SYSTEM_NOW = QT_TRANSLATE_NOOP("device_names", "The system’s choice: {0}")
