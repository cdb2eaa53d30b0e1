"""The keys of the settings: which can be had, and why others can't."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assist.settings import KeysSettings
from ui.hotkeys import global_keys
from ui.hotkeys.chord import Chord
from ui.hotkeys.global_keys import GlobalKeys


class Desk:
    """Lends every key but those that others have."""

    def __init__(self, *taken: str):
        self.taken = [Chord.parse(text) for text in taken]
        self.lent: list[Chord] = []
        self.closed = False
        self.told: Callable[[Chord], None] = lambda chord: None

    def __call__(self, told: Callable[[Chord], None]) -> "Desk":
        self.told = told
        return self

    def grab(self, chord: Chord) -> bool:
        free = chord not in self.taken
        self.lent += [chord] * free
        return free

    def release(self) -> None:
        self.lent.clear()

    def close(self) -> None:
        self.closed = True


def none(_told: Callable[[Chord], None]) -> Desk:
    raise OSError("no server")


def test_each_key_tells_its_action(qtbot: QtBot) -> None:
    desk = Desk()
    keys = GlobalKeys(desk)
    keys.wear(KeysSettings(pause="F7", call=""))
    assert desk.lent == [Chord.parse(text) for text in ("F7", "F9", "Ctrl+Shift+H")]
    told: list[str] = []
    keys.pressed.connect(told.append)
    for text in ("F7", "Ctrl+Shift+H", "F8"):
        desk.told(Chord.parse(text))
    assert told == ["pause", "sos"]
    assert keys.refused == ()


def test_a_key_that_another_program_has_is_named(qtbot: QtBot) -> None:
    keys = GlobalKeys(Desk("F9"))
    keys.wear(KeysSettings())
    (refused,) = keys.refused
    assert (refused.action, refused.sentence) == ("size", "Another program has F9. Choose another key.")


@pytest.mark.parametrize(
    ("size", "sentence"),
    [
        ("F8", "F8 is chosen twice. Choose another key for one of them."),
        ("Q", "“Q” alone is needed for typing. Hold Ctrl or Alt with it, or take a key such as F8."),
        ("Bogus", "There is no key “Bogus”. Write it as “F8” or “Ctrl+Shift+H”."),
    ],
)
def test_a_key_that_makes_no_sense_is_said_and_the_others_work(
    qtbot: QtBot, size: str, sentence: str
) -> None:
    desk = Desk()
    keys = GlobalKeys(desk)
    keys.wear(KeysSettings(size=size))
    assert [refused.sentence for refused in keys.refused] == [sentence]
    assert len(desk.lent) == 3


def test_other_keys_give_the_old_ones_back(qtbot: QtBot) -> None:
    desk = Desk()
    keys = GlobalKeys(desk)
    keys.wear(KeysSettings())
    keys.wear(KeysSettings(everywhere=False))
    assert desk.lent == []
    keys.wear(KeysSettings(size=""))
    keys.rest()
    assert desk.lent == []
    keys.wake()
    assert len(desk.lent) == 3
    keys.close()
    assert desk.closed


def test_a_desktop_that_lends_none_says_why(qtbot: QtBot) -> None:
    keys = GlobalKeys(none)
    keys.wear(KeysSettings())
    assert keys.obstacle == "The desktop lends no keys now. They work while the panel has the keyboard."
    assert GlobalKeys(global_keys.of_this_desktop()).obstacle.startswith("This desktop lends no keys")
