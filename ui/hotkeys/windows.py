"""Keys on Windows: RegisterHotKey, which refuses those that another program has."""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, Qt

from ui.hotkeys.chord import Chord

WM_HOTKEY = 0x0312
MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN, MOD_NOREPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
_F1 = 0x70
_CODES = {
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_ScrollLock: 0x91,
    Qt.Key.Key_Print: 0x2C,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Escape: 0x1B,
    Qt.Key.Key_Space: 0x20,
}


class User32(Protocol):
    """What is wanted of user32.dll."""

    def RegisterHotKey(self, window: None, id: int, held: int, code: int) -> int: ...
    def UnregisterHotKey(self, window: None, id: int) -> int: ...


class WindowsKeys(QAbstractNativeEventFilter):
    """The system puts a message into this thread's queue for each press; Qt's loop shows it around."""

    asks = False

    def __init__(self, press: Callable[[str], None], user32: User32 | None = None):
        super().__init__()
        self._press = press
        self._user32: User32 = user32 or _user32()
        self._actions: dict[int, str] = {}
        if app := QCoreApplication.instance():
            app.installNativeEventFilter(self)

    def grab(self, action: str, chord: Chord) -> bool:
        code, id = _code(chord.key), len(self._actions) + 1
        if not code or not self._user32.RegisterHotKey(None, id, _held(chord) | MOD_NOREPEAT, code):
            return False
        self._actions[id] = action
        return True

    def release(self) -> None:
        for id in self._actions:
            self._user32.UnregisterHotKey(None, id)
        self._actions.clear()

    def close(self) -> None:
        self.release()
        if app := QCoreApplication.instance():
            app.removeNativeEventFilter(self)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Qt passes everything on that comes to this program; a hotkey goes no further."""
        name = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if name != b"windows_generic_MSG":
            return False, 0
        return self.take(wintypes.MSG.from_address(int(message))), 0

    def take(self, message: wintypes.MSG) -> bool:
        """Whether it was for us."""
        action = self._actions.get(message.wParam) if message.message == WM_HOTKEY else None
        if action:
            self._press(action)
        return action is not None


def _user32() -> Any:
    return ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined]


def _held(chord: Chord) -> int:
    held = (
        (chord.ctrl, MOD_CONTROL),
        (chord.shift, MOD_SHIFT),
        (chord.alt, MOD_ALT),
        (chord.meta, MOD_WIN),
    )
    return sum(flag for is_held, flag in held if is_held)


def _code(key: int) -> int:
    first = Qt.Key.Key_F1.value
    if first <= key <= Qt.Key.Key_F24.value:
        return _F1 + key - first
    if chr(key & 0xFFFF).isalnum() and key < 0x80:
        return key
    return {known.value: code for known, code in _CODES.items()}.get(key, 0)
