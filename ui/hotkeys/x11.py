"""Keys on X11: grabbed from the server, which tells when another program has them.

Grabbed and not recorded, as key loggers and the usual libraries do: no other key ever comes to Callcue.
"""

from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier
from Xlib import X, error
from Xlib.protocol import event as events

from ui.hotkeys.chord import Chord
from ui.hotkeys.keysym import keysym
from ui.x11_display import open_display

_IGNORED = (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask)
"""CapsLock and NumLock may be on."""
_HELD = X.ControlMask | X.ShiftMask | X.Mod1Mask | X.Mod4Mask


class X11Keys:
    """A connection of its own; its events come through Qt's loop, without a thread."""

    asks = False

    def __init__(self, press: Callable[[str], None]):
        """Raises OSError when there is no server."""
        self._display = open_display()
        self._press = press
        self._root = self._display.screen().root
        self._actions: dict[tuple[int, int], str] = {}
        self._released: dict[int, int] = {}
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def grab(self, action: str, chord: Chord) -> bool:
        code = self._display.keysym_to_keycode(keysym(chord.key))
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
        self._actions[code, _mask(chord)] = action
        return True

    def release(self) -> None:
        for code, mask in self._actions:
            self._ungrab(code, mask)
        self._actions.clear()
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
        action = self._actions.get((event.detail, event.state & _HELD))
        if action and self._released.get(event.detail) != event.time:
            self._press(action)


def _mask(chord: Chord) -> int:
    held = (
        (chord.ctrl, X.ControlMask),
        (chord.shift, X.ShiftMask),
        (chord.alt, X.Mod1Mask),
        (chord.meta, X.Mod4Mask),
    )
    return sum(mask for is_held, mask in held if is_held)
