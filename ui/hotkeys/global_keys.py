"""The keys of the settings, had from the desktop: which of them work everywhere, and why others don't."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from assist.errors import AssistError
from assist.settings import KeysSettings
from ui.hotkeys.chord import Chord
from ui.translating import QT_TRANSLATE_NOOP, translated

ACTIONS = ("pause", "size", "call", "sos")
"""The names of the settings, which are those of the actions."""


class Grabber(Protocol):
    """What the desktop lends keys by."""

    asks: bool
    """Whether the desktop may ask its user each time; a window that opens again and again is worse than a dead key."""

    def grab(self, action: str, chord: Chord) -> bool:
        """Whether it is ours now; another program may have it."""
        ...

    def release(self) -> None: ...
    def close(self) -> None: ...


class Holder(Protocol):
    """Who has the keys. A desktop that asks its user first tells later what it lent."""

    def press(self, action: str) -> None: ...
    def hold(self, triggers: Mapping[str, str]) -> None:
        """The actions that have a key now, each with the desktop's own words for it, which may be none."""
        ...

    def lose(self, sentence: str) -> None:
        """No action has a key any more, and why."""
        ...


OpenGrabber = Callable[[Holder], Grabber]
"""Raises OSError when the desktop can't be reached."""


class Refused(Struct, frozen=True):
    """A key that can't be had: the action by its setting, the key, and a sentence that says why."""

    action: str
    keys: str
    sentence: str


class GlobalKeys(QObject):
    """Has no key until it wears settings. `obstacle` says why the desktop lends none, empty where it does.

    `triggers` are the desktop's own words for the keys of actions, where it has chosen them.
    """

    pressed = Signal(str)
    """The action, by the name of its setting."""
    changed = Signal()
    """The desktop has answered, or taken its keys back."""

    def __init__(self, desktop: OpenGrabber | str):
        """The way to the desktop's keys, or the sentence that says why there is none."""
        super().__init__()
        self._grabber: Grabber | None = None
        self._actions: dict[Chord, str] = {}
        self._worn: KeysSettings | None = None
        self._resting = False
        self.obstacle = desktop if isinstance(desktop, str) else ""
        self.refused: tuple[Refused, ...] = ()
        self.triggers: dict[str, str] = {}
        if not isinstance(desktop, str):
            self._open(desktop)

    def _open(self, desktop: OpenGrabber) -> None:
        try:
            self._grabber = desktop(self)
        except OSError:
            self.obstacle = translated("hotkeys", NOT_REACHED)

    def wear(self, keys: KeysSettings) -> None:
        """Gives the old keys back and takes these; `refused` says which can't be had."""
        self._give_back()
        self._worn, self._resting = keys, False
        if not keys.everywhere:
            return
        named = {action: getattr(keys, action) for action in ACTIONS if getattr(keys, action)}
        refused = [self._take(action, text) for action, text in named.items()]
        self.refused = tuple(one for one in refused if one)

    def rest(self) -> None:
        """For a while all keys go where they went without Callcue, or nowhere on a desktop that asks."""
        self._resting = True
        if self._grabber and not self._grabber.asks:
            self._give_back()

    def wake(self) -> None:
        """After a rest, the same keys as before."""
        self._resting = False
        if self._worn and self._grabber and not self._grabber.asks:
            self.wear(self._worn)

    def _give_back(self) -> None:
        self._actions.clear()
        self.refused, self.triggers = (), {}
        if self._grabber:
            self._grabber.release()

    def press(self, action: str) -> None:
        if action in self._actions.values() and not self._resting:
            self.pressed.emit(action)

    def hold(self, triggers: Mapping[str, str]) -> None:
        held = set(self._actions.values())
        missing = [self._not_lent(action) for action in ACTIONS if action in held - triggers.keys()]
        self._hear({action: words for action, words in triggers.items() if action in held}, missing, "")

    def lose(self, sentence: str) -> None:
        self._hear({}, [], sentence)

    def _hear(self, triggers: dict[str, str], missing: Iterable[Refused], obstacle: str) -> None:
        settled = [one for one in self.refused if one.action not in self._actions.values()]
        self.triggers, self.refused, self.obstacle = triggers, (*settled, *missing), obstacle
        self.changed.emit()

    def close(self) -> None:
        if self._grabber:
            self._grabber.close()
        self._grabber = None

    def _not_lent(self, action: str) -> Refused:
        return Refused(action, getattr(self._worn, action), translated("hotkeys", NOT_LENT))

    def _take(self, action: str, text: str) -> Refused | None:
        try:
            chord = Chord.parse(text)
        except AssistError as trouble:
            return Refused(action, text, str(trouble))
        if chord in self._actions:
            return Refused(action, text, translated("hotkeys", TWICE).format(text))
        if self._grabber and not self._grabber.grab(action, chord):
            return Refused(action, text, translated("hotkeys", TAKEN).format(text))
        self._actions[chord] = action
        return None


def of_this_desktop() -> OpenGrabber | str:
    """The way to have keys here, or why there is none."""
    match QGuiApplication.platformName():
        case "xcb":
            from ui.hotkeys.x11 import X11Keys

            return lambda holder: X11Keys(holder.press)
        case "windows":
            from ui.hotkeys.windows import WindowsKeys

            return lambda holder: WindowsKeys(holder.press)
        case "wayland" | "wayland-egl":
            from ui.hotkeys.portal import PortalKeys

            return PortalKeys
    return translated("hotkeys", ELSEWHERE)


TAKEN = QT_TRANSLATE_NOOP("hotkeys", "Another program has {0}. Choose another key.")
TWICE = QT_TRANSLATE_NOOP("hotkeys", "{0} is chosen twice. Choose another key for one of them.")
NOT_LENT = QT_TRANSLATE_NOOP(
    "hotkeys", "The desktop lends no key for this now. Choose one in the settings of the desktop."
)
NOT_REACHED = QT_TRANSLATE_NOOP(
    "hotkeys", "The desktop lends no keys now. They work while the panel has the keyboard."
)
WAYLAND = QT_TRANSLATE_NOOP(
    "hotkeys",
    "This desktop (Wayland) lets no program have keys of its own. They work while the panel has the keyboard.",
)
ELSEWHERE = QT_TRANSLATE_NOOP(
    "hotkeys", "This desktop lends no keys to programs. They work while the panel has the keyboard."
)
