"""Keys on Windows, with a user32 that only remembers."""

from collections.abc import Iterator
from ctypes import addressof, wintypes

import pytest
from pytestqt.qtbot import QtBot

from ui.hotkeys.chord import Chord
from ui.hotkeys.windows import WM_HOTKEY, WindowsKeys

NO_REPEAT, ALT, CONTROL, SHIFT, WIN = 0x4000, 1, 2, 4, 8


class User32:
    def __init__(self) -> None:
        self.held: dict[int, tuple[int, int]] = {}
        self.elsewhere: set[tuple[int, int]] = set()

    def RegisterHotKey(self, window: None, id: int, held: int, code: int) -> int:
        if (held, code) in self.elsewhere:
            return 0
        self.held[id] = (held, code)
        return 1

    def UnregisterHotKey(self, window: None, id: int) -> int:
        return int(self.held.pop(id, None) is not None)


@pytest.fixture
def user32() -> User32:
    return User32()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def keys(qtbot: QtBot, user32: User32, told: list[str]) -> Iterator[WindowsKeys]:
    made = WindowsKeys(told.append, user32)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("text", "held", "code"),
    [
        ("F8", 0, 0x77),
        ("Ctrl+Shift+H", CONTROL | SHIFT, ord("H")),
        ("Alt+Meta+5", ALT | WIN, ord("5")),
        ("Pause", 0, 0x13),
        ("Ctrl+PgUp", CONTROL, 0x21),
    ],
)
def test_the_system_is_asked_for_the_key(
    keys: WindowsKeys, user32: User32, text: str, held: int, code: int
) -> None:
    assert keys.grab("pause", Chord.parse(text))
    assert list(user32.held.values()) == [(held | NO_REPEAT, code)]


def message(id: int, kind: int = WM_HOTKEY) -> wintypes.MSG:
    made = wintypes.MSG()
    made.message, made.wParam = kind, id
    return made


def test_its_message_tells_the_chord_and_goes_no_further(keys: WindowsKeys, told: list[str]) -> None:
    assert keys.grab("pause", Chord.parse("F8"))
    assert keys.grab("size", Chord.parse("F9"))
    msg = message(2)
    assert keys.nativeEventFilter(b"windows_generic_MSG", addressof(msg)) == (True, 0)
    assert told == ["size"]
    for other in (message(7), message(1, kind=0x0100)):
        assert keys.nativeEventFilter(b"windows_generic_MSG", addressof(other)) == (False, 0)
    assert keys.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert told == ["size"]


def test_a_key_that_is_taken_is_refused(keys: WindowsKeys, user32: User32) -> None:
    user32.elsewhere.add((NO_REPEAT, 0x78))
    assert not keys.grab("size", Chord.parse("F9"))
    assert keys.grab("pause", Chord.parse("F8"))


def test_keys_are_given_back(keys: WindowsKeys, user32: User32) -> None:
    keys.grab("pause", Chord.parse("F8"))
    keys.grab("size", Chord.parse("F9"))
    keys.release()
    assert user32.held == {}
