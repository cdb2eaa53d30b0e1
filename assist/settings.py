"""Settings: frozen structures, one JSON file per user, overlaid and locked by IT's policy file.

A setting that can't be used becomes its default and a notice; an unreadable file is an error that names it.
"""

import contextlib
import os
import re
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from assist import places
from assist.errors import SettingsUnreadable


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class HearingSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Devices by the name that `callcue devices` lists; "default" is the system's choice."""

    agent_device: str = "default"
    customer_device: str = "default"
    model: str = ""
    """Name or folder of the speech model; empty: the best one that is installed."""
    start_by_sound: bool = False
    """Begin a call when both sides can be heard, and end it when both are silent for two minutes."""
    closed_grammar: bool = False
    """Hear nothing but the phrases of the campaign, where the model can be narrowed to them."""


class ModelsSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where speech models come from, and which one is for which work."""

    mirror: str = ""
    """An https address or a folder that is asked for models instead of their publisher."""
    chosen: dict[str, str] = {}
    """Model by campaign id or language tag; a campaign goes before a language, both before `hearing.model`."""


class ShowingSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a card may be shown. Scores are 0 to 1."""

    threshold: float = 0.5
    early_margin: float = 0.1
    """What a partial must score above the threshold, since half-heard requests mislead."""
    cards_per_minute: int = 6


class Semantic(StrEnum):
    AUTO = "auto"
    OFF = "off"


class MatchingSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How cards are found."""

    semantic: Semantic = Semantic.AUTO
    """Whether whole utterances are also judged by the sentence model, where one is installed."""


class LookSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    reduced_motion: bool = False
    strong_contrast: bool = False
    """Also when the system asks for it."""
    language: str = ""
    """Code of the language of the windows; empty: the system's."""


class KeysSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Keys that work in every program, as "Ctrl+Shift+H"; an empty one is none."""

    everywhere: bool = True
    """Without this they work while the panel has the keyboard."""
    pause: str = "F8"
    size: str = "F9"
    call: str = "Ctrl+Shift+F8"
    """Starts the call, or ends it."""
    sos: str = "Ctrl+Shift+H"


class LibrarySettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    file: str = ""
    """Empty: the user's own library."""
    campaign: str = ""
    """Empty: the first campaign."""


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    hearing: HearingSettings = HearingSettings()
    models: ModelsSettings = ModelsSettings()
    matching: MatchingSettings = MatchingSettings()
    showing: ShowingSettings = ShowingSettings()
    look: LookSettings = LookSettings()
    keys: KeysSettings = KeysSettings()
    library: LibrarySettings = LibrarySettings()
    first_steps_done: bool = False
    """Whether the page that a first start begins with was done or skipped."""


class Loaded(Struct, frozen=True):
    """`locked` are the dotted names that policy sets; `notices` say which settings could not be used."""

    settings: Settings
    locked: frozenset[str] = frozenset()
    notices: tuple[str, ...] = ()


def load(file: Path | None = None, policy: Path | None = None) -> Loaded:
    """Raises SettingsUnreadable when a file is no JSON object."""
    own = _read(file or places.settings_file())
    policies = _read(policy or places.policy_file())
    locked = frozenset(_leaves(policies))
    settings, notices = _usable(_overlaid(own, policies))
    return Loaded(settings, locked, tuple(notices))


def load_own(file: Path | None = None) -> Settings:
    """The user's settings without what policy sets: to change one and `save`. Raises SettingsUnreadable."""
    return _usable(_read(file or places.settings_file()))[0]


def save(settings: Settings, file: Path | None = None) -> None:
    """Replaces the file in one step, so that a crash leaves the old one whole. Raises OSError."""
    target = file or places.settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    text = msgspec.json.format(msgspec.json.encode(settings), indent=2)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text + b"\n")
        Path(name).replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def save_unlocked(settings: Settings, locked: frozenset[str], file: Path | None = None) -> None:
    """Saves what is the user's own: where policy has the word, the user's file stays as it is.

    Raises OSError, SettingsUnreadable.
    """
    tree, own = msgspec.to_builtins(settings), msgspec.to_builtins(load_own(file) if locked else settings)
    for name in locked:
        _put_back(tree, own, name.split("."))
    save(msgspec.convert(tree, Settings), file)


def _put_back(tree: dict[str, Any], own: dict[str, Any], path: list[str]) -> None:
    *above, last = path
    for part in above:
        tree, own = tree.get(part, {}), own.get(part, {})
    if last in own:
        tree[last] = own[last]
    else:
        tree.pop(last, None)


def _read(file: Path) -> dict[str, Any]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, Any])
    except FileNotFoundError:
        return {}
    except OSError as trouble:
        raise SettingsUnreadable(file, trouble.strerror or str(trouble)) from trouble
    except msgspec.MsgspecError as trouble:
        raise SettingsUnreadable(file, str(trouble)) from trouble


def _overlaid(own: dict[str, Any], policy: dict[str, Any]) -> dict[str, Any]:
    merged = dict(own)
    for name, value in policy.items():
        below = merged.get(name)
        nested = isinstance(value, dict) and isinstance(below, dict)
        merged[name] = _overlaid(below, value) if nested else value  # type: ignore[arg-type]
    return merged


def _leaves(tree: dict[str, Any], above: str = "") -> list[str]:
    names: list[str] = []
    for name, value in tree.items():
        names += _leaves(value, f"{above}{name}.") if isinstance(value, dict) else [above + name]
    return names


def _usable(tree: dict[str, Any]) -> tuple[Settings, list[str]]:
    """The settings, without each one that can't be used: msgspec names them one at a time."""
    notices: list[str] = []
    while True:
        try:
            return msgspec.convert(tree, Settings), notices
        except msgspec.ValidationError as trouble:
            name = _culprit(str(trouble))
            notices.append(f"The setting “{name}” can't be used, its default stands in: {_reason(trouble)}")
            _drop(tree, name)


def _culprit(message: str) -> str:
    path = re.search(r"`\$\.?([^`]*)`$", message)
    unknown = re.search(r"unknown field `([^`]+)`", message)
    field = path[1].partition("[")[0] if path else ""  # an entry of a table goes with its table
    parts = [field, unknown[1] if unknown else ""]
    return ".".join(part for part in parts if part)


def _reason(trouble: Exception) -> str:
    return re.sub(r" - at `[^`]*`$", "", str(trouble))


def _drop(tree: dict[str, Any], name: str) -> None:
    *above, last = name.split(".")
    for part in above:
        tree = tree[part]
    del tree[last]
