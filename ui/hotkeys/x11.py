"""Keys on X11: grabbed from the server, which tells when another program has them.

Grabbed and not recorded, as key loggers and the usual libraries do: no other key ever comes to Callcue.
"""

from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier, Qt
from Xlib import X, error
from Xlib.protocol import event as events

from ui.hotkeys.chord import Chord
from ui.x11_display import open_display

_IGNORED = (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask)
"""CapsLock and NumLock may be on."""
_HELD = X.ControlMask | X.ShiftMask | X.Mod1Mask | X.Mod4Mask
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


class X11Keys:
    """A connection of its own; its events come through Qt's loop, without a thread."""

    def __init__(self, told: Callable[[Chord], None]):
        """Raises OSError when there is no server."""
        self._display = open_display()
        self._told = told
        self._root = self._display.screen().root
        self._chords: dict[tuple[int, int], Chord] = {}
        self._released: dict[int, int] = {}
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def grab(self, chord: Chord) -> bool:
        code = self._display.keysym_to_keycode(_keysym(chord.key))
        if not code:
            return False
        refused = error.CatchError(error.BadAccess)
        for beside in _IGNORED:
            mask = _mask(chord) | beside
            self._root.grab_key(code, mask, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        self._display.sync()
        if refused.get_error():
            self._ungrab(code, _mask(chord))
            return False
        self._chords[code, _mask(chord)] = chord
        return True

    def release(self) -> None:
        for code, mask in self._chords:
            self._ungrab(code, mask)
        self._chords.clear()
        self._display.sync()

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._display.close()

    def _ungrab(self, code: int, mask: int) -> None:
        for beside in _IGNORED:
            self._root.ungrab_key(code, mask | beside)

    def _read(self) -> None:
        while self._display.pending_events():
            event = self._display.next_event()
            if isinstance(event, events.KeyPress):
                self._pressed(event)
            elif isinstance(event, events.KeyRelease):
                self._released[event.detail] = event.time
            elif isinstance(event, events.MappingNotify):
                self._display.refresh_keyboard_mapping(event)

    def _pressed(self, event: events.KeyPress) -> None:
        """Once: a key that is held is released and pressed at the same time, again and again."""
        chord = self._chords.get((event.detail, event.state & _HELD))
        if chord and self._released.get(event.detail) != event.time:
            self._told(chord)


def _mask(chord: Chord) -> int:
    held = (
        (chord.ctrl, X.ControlMask),
        (chord.shift, X.ShiftMask),
        (chord.alt, X.Mod1Mask),
        (chord.meta, X.Mod4Mask),
    )
    return sum(mask for is_held, mask in held if is_held)


def _keysym(key: int) -> int:
    first = Qt.Key.Key_F1.value
    if first <= key <= Qt.Key.Key_F35.value:
        return _F1 + key - first
    if key <= _LAST_LATIN:
        return ord(chr(key).lower())
    return {known.value: keysym for known, keysym in _KEYSYMS.items()}.get(key, 0)
