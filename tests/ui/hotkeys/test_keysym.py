"""The names that the desktop's portal has for keys."""

import pytest
from PySide6.QtCore import Qt

from ui.hotkeys.chord import Chord

keysym = pytest.importorskip("ui.hotkeys.keysym")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("F8", "F8"),
        ("Ctrl+Shift+H", "CTRL+SHIFT+h"),
        ("Alt+Meta+5", "ALT+LOGO+5"),
        ("Ctrl+Space", "CTRL+space"),
        ("Ctrl+,", "CTRL+comma"),
        ("ScrollLock", "Scroll_Lock"),
        ("Shift+F11", "SHIFT+F11"),
        ("Ctrl+PgUp", "CTRL+Page_Up"),
    ],
)
def test_a_key_has_the_name_of_the_specification(text: str, name: str) -> None:
    assert keysym.trigger(Chord.parse(text)) == name


def test_a_key_without_a_name_is_left_to_the_user() -> None:
    assert keysym.trigger(Chord(key=Qt.Key.Key_LaunchMail.value, ctrl=True)) == ""
