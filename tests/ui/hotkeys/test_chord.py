"""Keys as settings write them."""

import re

import pytest
from PySide6.QtCore import Qt

from assist.errors import AssistError
from ui.hotkeys.chord import Chord


@pytest.mark.parametrize(
    ("text", "chord"),
    [
        ("F8", Chord(key=Qt.Key.Key_F8.value)),
        ("Ctrl+Shift+H", Chord(key=Qt.Key.Key_H.value, ctrl=True, shift=True)),
        ("Alt+Meta+5", Chord(key=Qt.Key.Key_5.value, alt=True, meta=True)),
        ("Shift+F9", Chord(key=Qt.Key.Key_F9.value, shift=True)),
        ("Pause", Chord(key=Qt.Key.Key_Pause.value)),
    ],
)
def test_a_key_and_what_is_held_with_it(text: str, chord: Chord) -> None:
    assert Chord.parse(text) == chord


@pytest.mark.parametrize("text", ["", "Hyper+Q", "nonsense", "F8, F9"])
def test_what_is_no_key_is_named(text: str) -> None:
    with pytest.raises(AssistError, match=re.escape(f"There is no key “{text}”")):
        Chord.parse(text)


@pytest.mark.parametrize("text", ["H", "Shift+H", "Return", "Space", "5", "Left"])
def test_what_is_needed_for_typing_is_not_taken(text: str) -> None:
    with pytest.raises(AssistError, match="is needed for typing"):
        Chord.parse(text)
