"""The page on which keys are chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assist.settings import KeysSettings, Loaded, Settings
from tests.ui.beside import unnamed
from tests.ui.hotkeys.test_global_keys import Desk
from ui.hotkeys.chord import Chord
from ui.hotkeys.global_keys import GlobalKeys
from ui.settings.draft import Draft
from ui.settings.keys_page import KeysPage
from ui.theme import Look
from ui.widgets.fields import Locked
from ui.widgets.key_field import KeyField
from ui.widgets.text import Text

Open = Callable[..., KeysPage]


@pytest.fixture
def draft() -> Draft:
    return Draft(Loaded(Settings()))


@pytest.fixture
def open_(look: Look, qtbot: QtBot, draft: Draft) -> Open:
    def opening(keys: GlobalKeys | None = None, draft_: Draft | None = None) -> KeysPage:
        page = KeysPage(look, draft_ or draft, keys or GlobalKeys(""))
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        return page

    return opening


def field(page: QWidget, name: str) -> KeyField:
    return next(one for one in page.findChildren(KeyField) if one.accessibleName() == name)


def said(page: QWidget) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def test_keys_that_are_pressed_are_chosen(open_: Open, draft: Draft) -> None:
    page = open_()
    pause = field(page, "Start, pause, go on")
    assert pause.text() == "F8"
    QTest.keyClick(pause, Qt.Key.Key_Control)
    QTest.keyClick(pause, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert (pause.text(), draft["keys.pause"]) == ("Ctrl Space", "Ctrl+Space")
    QTest.keyClick(pause, Qt.Key.Key_Backspace)
    assert (pause.text(), draft["keys.pause"]) == ("", "")


def test_a_key_for_typing_is_not_taken_and_the_next_one_is(open_: Open, draft: Draft) -> None:
    page = open_()
    size = field(page, "Panel or strip")
    QTest.keyClick(size, Qt.Key.Key_Q)
    assert "“Q” alone is needed for typing." in said(page)
    assert draft["keys.size"] == "F9"
    QTest.keyClick(size, Qt.Key.Key_F10)
    assert "needed for typing" not in said(page)
    assert draft["keys.size"] == "F10"


def test_a_key_that_another_program_has_is_said_beside_its_field(open_: Open) -> None:
    keys = GlobalKeys(Desk("F9"))
    keys.wear(KeysSettings())
    assert "Another program has F9. Choose another key." in said(open_(keys))


def test_a_desktop_that_lends_no_keys_is_said(open_: Open) -> None:
    assert "This desktop lends none." in said(open_(GlobalKeys("This desktop lends none.")))


def test_what_the_desktop_chose_is_said_when_it_answers(open_: Open) -> None:
    desk = Desk()
    keys = GlobalKeys(desk)
    keys.wear(KeysSettings())
    page = open_(keys)
    desk.holder.hold({"pause": "Press Super+F8", "size": "", "call": "Press F7"})
    assert "The desktop lends: Press Super+F8" in said(page)
    assert said(page).count("The desktop lends: ") == 2
    assert said(page).count("The desktop lends no key for this now.") == 1
    desk.holder.lose("No keys today.")
    assert "No keys today." in said(page)
    assert "The desktop lends: " not in said(page)


def test_while_a_field_waits_for_keys_they_do_nothing_elsewhere(open_: Open, qtbot: QtBot) -> None:
    desk = Desk()
    keys = GlobalKeys(desk)
    keys.wear(KeysSettings())
    page = open_(keys)
    field(page, "Panel or strip").setFocus()
    qtbot.waitUntil(lambda: desk.lent == {})
    field(page, "Panel or strip").clearFocus()
    qtbot.waitUntil(lambda: desk.lent.get("size") == Chord.parse("F9"))


def test_what_it_holds_can_be_read_and_not_changed(open_: Open) -> None:
    draft = Draft(Loaded(Settings(keys=KeysSettings(pause="F7")), frozenset({"keys.pause"})))
    page = open_(draft_=draft)
    assert [locked.words.text() for locked in page.findChildren(Locked)] == ["F7"]
    assert len(page.findChildren(KeyField)) == 3


def test_everything_has_a_name(open_: Open) -> None:
    assert unnamed(open_()) == []
