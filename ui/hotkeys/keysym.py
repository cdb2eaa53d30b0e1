"""The names and numbers that X11 and Wayland have for keys."""

from PySide6.QtCore import Qt
from Xlib import XK

from ui.hotkeys.chord import Chord

_F1, _LAST_LATIN = 0xFFBE, 0xFF
_KEYSYMS = {
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_ScrollLock: 0xFF14,
    Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Escape: 0xFF1B,
}


def keysym(key: int) -> int:
    """From Qt's number of a key; 0 where there is none."""
    first = Qt.Key.Key_F1.value
    if first <= key <= Qt.Key.Key_F35.value:
        return _F1 + key - first
    if key <= _LAST_LATIN:
        return ord(chr(key).lower())
    return {known.value: number for known, number in _KEYSYMS.items()}.get(key, 0)


def trigger(chord: Chord) -> str:
    """As the shortcuts specification of freedesktop.org writes it, "CTRL+SHIFT+h"; empty for a nameless key."""
    wanted = keysym(chord.key)
    names = (name[3:] for name, number in vars(XK).items() if name.startswith("XK_") and number == wanted)
    name = next(names, "")
    held = ((chord.ctrl, "CTRL"), (chord.alt, "ALT"), (chord.shift, "SHIFT"), (chord.meta, "LOGO"))
    return "+".join([*(word for is_held, word in held if is_held), name]) if name else ""
