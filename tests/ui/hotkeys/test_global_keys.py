"""The keys of the settings: which can be had, and why others can't."""

import pytest
from pytestqt.qtbot import QtBot

from assist.settings import KeysSettings
from ui.hotkeys import global_keys
from ui.hotkeys.chord import Chord
from ui.hotkeys.global_keys import GlobalKeys, Holder


class Desk:
    """Lends every key but those that others have."""

    holder: Holder

    def __init__(self, *taken: str, asks: bool = False):
        self.asks = asks
        self.taken = [Chord.parse(text) for text in taken]
        self.lent: dict[str, Chord] = {}
        self.closed = False

    def __call__(self, holder: Holder) -> "Desk":
        self.holder = holder
        return self

    def grab(self, action: str, chord: Chord) -> bool:
        free = chord not in self.taken
        if free:
            self.lent[action] = chord
        return free

    def release(self) -> None:
        self.lent.clear()

    def close(self) -> None:
        self.closed = True


def none(_holder: Holder) -> Desk:
    raise OSError("no server")


def test_each_key_tells_its_action(qtbot: QtBot) -> None:
    desk = Desk()
    keys = GlobalKeys(desk)
    keys.wear(KeysSettings(pause="F7", call=""))
    wanted = {"pause": "F7", "size": "F9", "sos": "Ctrl+Shift+H"}
    assert desk.lent == {action: Chord.parse(text) for action, text in wanted.items()}
    told: list[str] = []
    keys.pressed.connect(told.append)
    for action in ("pause", "sos", "call"):
        desk.holder.press(action)
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
    assert desk.lent == {}
    keys.wear(KeysSettings(size=""))
    keys.rest()
    assert desk.lent == {}
    keys.wake()
    assert len(desk.lent) == 3
    keys.close()
    assert desk.closed


def test_a_desktop_that_lends_none_says_why(qtbot: QtBot) -> None:
    keys = GlobalKeys(none)
    keys.wear(KeysSettings())
    assert keys.obstacle == "The desktop lends no keys now. They work while the panel has the keyboard."
    assert GlobalKeys(global_keys.of_this_desktop()).obstacle.startswith("This desktop lends no keys")


def test_a_desktop_that_asks_is_not_asked_again_after_a_rest(qtbot: QtBot) -> None:
    desk = Desk(asks=True)
    keys = GlobalKeys(desk)
    told: list[str] = []
    keys.pressed.connect(told.append)
    keys.wear(KeysSettings())
    keys.rest()
    desk.holder.press("pause")
    assert (len(desk.lent), told) == (4, [])
    desk.lent.clear()
    keys.wake()
    desk.holder.press("size")
    assert (desk.lent, told) == ({}, ["size"])


def test_a_desktop_that_asks_first_says_later_what_it_lends(qtbot: QtBot) -> None:
    desk = Desk()
    keys = GlobalKeys(desk)
    keys.wear(KeysSettings(call="Bogus"))
    with qtbot.waitSignal(keys.changed):
        desk.holder.hold({"pause": "Press F8", "size": "", "call": "of another time"})
    assert keys.triggers == {"pause": "Press F8", "size": ""}
    assert [(one.action, one.sentence) for one in keys.refused] == [
        ("call", "There is no key “Bogus”. Write it as “F8” or “Ctrl+Shift+H”."),
        ("sos", "The desktop lends no key for this now. Choose one in the settings of the desktop."),
    ]
    with qtbot.waitSignal(keys.changed):
        desk.holder.lose("No keys today.")
    assert (keys.obstacle, keys.triggers) == ("No keys today.", {})
    desk.holder.hold({"pause": "", "size": "", "sos": ""})
    assert keys.obstacle == ""
    assert [one.action for one in keys.refused] == ["call"]
