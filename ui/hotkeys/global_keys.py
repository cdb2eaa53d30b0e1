"""The keys of the settings, had from the desktop: which of them work everywhere, and why others don't."""

from collections.abc import Callable
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

    def grab(self, chord: Chord) -> bool:
        """Whether it is ours now; another program may have it."""
        ...

    def release(self) -> None: ...
    def close(self) -> None: ...


OpenGrabber = Callable[[Callable[[Chord], None]], Grabber]
"""Given what to call for each press. Raises OSError when the desktop can't be reached."""


class Refused(Struct, frozen=True):
    """A key that can't be had: the action by its setting, the key, and a sentence that says why."""

    action: str
    keys: str
    sentence: str


class GlobalKeys(QObject):
    """Has no key until it wears settings. `obstacle` says why the desktop lends none, empty where it does."""

    pressed = Signal(str)
    """The action, by the name of its setting."""

    def __init__(self, desktop: OpenGrabber | str):
        """The way to the desktop's keys, or the sentence that says why there is none."""
        super().__init__()
        self._grabber: Grabber | None = None
        self._actions: dict[Chord, str] = {}
        self._worn: KeysSettings | None = None
        self.obstacle = desktop if isinstance(desktop, str) else ""
        self.refused: tuple[Refused, ...] = ()
        if not isinstance(desktop, str):
            self._open(desktop)

    def _open(self, desktop: OpenGrabber) -> None:
        try:
            self._grabber = desktop(self._press)
        except OSError:
            self.obstacle = translated("hotkeys", NOT_REACHED)

    def wear(self, keys: KeysSettings) -> None:
        """Gives the old keys back and takes these; `refused` says which can't be had."""
        self.rest()
        self._worn = keys
        if not keys.everywhere:
            return
        named = {action: getattr(keys, action) for action in ACTIONS if getattr(keys, action)}
        refused = [self._take(action, text) for action, text in named.items()]
        self.refused = tuple(one for one in refused if one)

    def rest(self) -> None:
        """All keys go where they went without Callcue."""
        self._actions.clear()
        self.refused = ()
        if self._grabber:
            self._grabber.release()

    def wake(self) -> None:
        """After a rest, the same keys as before."""
        if self._worn:
            self.wear(self._worn)

    def close(self) -> None:
        if self._grabber:
            self._grabber.close()
        self._grabber = None

    def _take(self, action: str, text: str) -> Refused | None:
        try:
            chord = Chord.parse(text)
        except AssistError as trouble:
            return Refused(action, text, str(trouble))
        if chord in self._actions:
            return Refused(action, text, translated("hotkeys", TWICE).format(text))
        if self._grabber and not self._grabber.grab(chord):
            return Refused(action, text, translated("hotkeys", TAKEN).format(text))
        self._actions[chord] = action
        return None

    def _press(self, chord: Chord) -> None:
        if action := self._actions.get(chord):
            self.pressed.emit(action)


def of_this_desktop() -> OpenGrabber | str:
    """The way to have keys here, or why there is none."""
    match QGuiApplication.platformName():
        case "xcb":
            from ui.hotkeys.x11 import X11Keys

            return X11Keys
        case "windows":
            from ui.hotkeys.windows import WindowsKeys

            return WindowsKeys
        case "wayland" | "wayland-egl":
            return translated("hotkeys", WAYLAND)
    return translated("hotkeys", ELSEWHERE)


TAKEN = QT_TRANSLATE_NOOP("hotkeys", "Another program has {0}. Choose another key.")
TWICE = QT_TRANSLATE_NOOP("hotkeys", "{0} is chosen twice. Choose another key for one of them.")
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
