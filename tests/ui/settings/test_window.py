"""The settings window, driven as an agent does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assist.settings import (
    HearingSettings,
    KeysSettings,
    LibrarySettings,
    Loaded,
    LookSettings,
    Settings,
    ShowingSettings,
    Theme,
)
from tests.ui.beside import DEVICES, SoundTests, Steps, tab_stops, unnamed
from ui.hotkeys.global_keys import GlobalKeys
from ui.panel.window import Panel
from ui.settings.window import SettingsWindow
from ui.theme import Look
from ui.widgets.fields import Choice, Locked, Parts, Switch
from ui.widgets.key_field import KeyField
from ui.widgets.signs import KeyCap
from ui.widgets.text import Text

PAGES = ("Devices", "Speech model", "Look", "Cards", "Library", "Keys", "Privacy")
LOCKED = Loaded(
    Settings(
        hearing=HearingSettings(customer_device="usb-out"),
        library=LibrarySettings(file="/srv/callcue/library.db"),
        look=LookSettings(theme=Theme.LIGHT, reduced_motion=True),
        showing=ShowingSettings(threshold=0.62),
    ),
    frozenset(
        {"hearing", "hearing.model", "library.file", "look.theme", "look.reduced_motion", "showing.threshold"}
    ),
)
Open = Callable[..., SettingsWindow]


@pytest.fixture
def open_(look: Look, qtbot: QtBot) -> Iterator[Open]:
    made: list[SettingsWindow] = []

    def opening(
        loaded: Loaded | None = None, page: str = "Devices", tested: SoundTests | None = None
    ) -> SettingsWindow:
        campaigns = {"b": "Broadband support", "r": "Retention"}
        window = SettingsWindow(
            look,
            loaded or Loaded(Settings()),
            DEVICES,
            Steps(),
            campaigns,
            tested or SoundTests(),
            GlobalKeys(""),
        )
        qtbot.addWidget(window)
        window.begin(in_call=False)
        window.show_page(PAGES.index(page))
        made.append(window)
        return window

    yield opening
    for window in made:
        window.wait()


def named(window: QWidget, name: str) -> QWidget:
    found = [child for child in window.findChildren(QWidget) if child.accessibleName() == name]
    assert found, name
    return found[0]


def take(window: QWidget, name: str, words: str) -> None:
    """Chooses by the keyboard: typing selects in a list."""
    choice = named(window, name)
    assert isinstance(choice, Choice)
    place = choice.findText(words)
    assert place >= 0, words
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def test_nothing_is_to_be_saved_until_something_is_changed(open_: Open) -> None:
    window = open_(page="Look")
    assert not window.save.isEnabled()
    assert window.state.text() == "Nothing is changed."
    dark = named(window, "Colours: Dark")
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert window.save.isEnabled()
    QTest.mouseClick(named(window, "Colours: Like the system"), Qt.MouseButton.LeftButton)
    assert not window.save.isEnabled()


def test_all_that_can_be_set_comes_out_when_it_is_saved(open_: Open, qtbot: QtBot) -> None:
    window = open_()
    take(window, "Your microphone", "USB headset")
    take(window, "How well a card must fit", "Surer: fewer cards, seldom wrong")
    take(window, "While the customer is still speaking", "Never: wait for the end of the sentence")
    take(window, "How many cards come up", "At most 2 a minute")
    take(window, "Campaign", "Retention")
    window.show_page(PAGES.index("Look"))
    QTest.mouseClick(named(window, "Text size: 130 %"), Qt.MouseButton.LeftButton)
    switch = named(window, "Nothing moves or fades")
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    window.show_page(PAGES.index("Library"))
    file = named(window, "File with the cards").findChild(QLineEdit)
    assert file
    QTest.keyClicks(file, "/srv/cards.db")
    window.show_page(PAGES.index("Keys"))
    QTest.keyClick(named(window, "Panel or strip"), Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.saved) as saved:
        QTest.mouseClick(window.save, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert saved.args[0].settings == Settings(
        hearing=HearingSettings(agent_device="usb-mic"),
        showing=ShowingSettings(threshold=0.6, early_margin=1.0, cards_per_minute=2),
        look=LookSettings(text_scale=1.3, reduced_motion=True),
        keys=KeysSettings(size="Ctrl+F2"),
        library=LibrarySettings(file="/srv/cards.db", campaign="r"),
    )


@pytest.mark.parametrize("leave", ["cancel", "escape", "close"])
def test_leaving_without_saving_changes_nothing(open_: Open, qtbot: QtBot, leave: str) -> None:
    window = open_()
    saved: list[object] = []
    window.saved.connect(saved.append)
    window.draft.put("look.theme", Theme.DARK)
    if leave == "cancel":
        QTest.mouseClick(window.cancel, Qt.MouseButton.LeftButton)
    elif leave == "escape":
        QTest.keyClick(window, Qt.Key.Key_Escape)
    else:
        window.close()
    assert not window.isVisible()
    assert saved == []


def test_a_value_that_was_set_by_hand_is_kept_and_offered(open_: Open) -> None:
    window = open_(Loaded(Settings(showing=ShowingSettings(threshold=0.55))), "Cards")
    choice = named(window, "How well a card must fit")
    assert isinstance(choice, Choice)
    assert choice.currentText() == "0.55"


def test_what_policy_locks_can_be_read_reached_and_copied_but_not_changed(open_: Open) -> None:
    window = open_(LOCKED, "Library")
    file = named(window, "File with the cards")
    assert isinstance(file, Locked)
    assert file.words.text() == "/srv/callcue/library.db"
    assert file.words.accessibleName() == "File with the cards, set by IT"
    assert file.words in tab_stops(window)
    QTest.keyClicks(file.words, "x")
    assert file.words.text() == "/srv/callcue/library.db"
    assert "Set by IT" in [text.text() for text in window.findChildren(Text) if text.isVisible()]


def test_every_kind_of_field_can_be_locked(open_: Open) -> None:
    window = open_(LOCKED, "Look")
    assert {locked.words.text() for locked in window.findChildren(Locked)} == {
        "The system’s choice",
        "USB headset",
        "The best one for the language",
        "Light",
        "0.62",
        "/srv/callcue/library.db",
    }
    switch = named(window, "Nothing moves or fades (set by IT)")
    assert isinstance(switch, Switch)
    assert switch.text() == "Nothing moves or fades (set by IT)"
    assert switch in tab_stops(window)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()
    window.draft.put("look.theme", Theme.DARK)
    assert not window.draft.differs


def test_a_wheel_that_passes_changes_nothing(open_: Open) -> None:
    window = open_(page="Cards")
    choices = [choice for choice in window.findChildren(Choice) if choice.isVisible()]
    assert len(choices) == 3
    before = [choice.currentIndex() for choice in choices]
    for choice in choices:
        middle = QPointF(choice.rect().center())
        wheel = QWheelEvent(
            middle,
            middle,
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(choice, wheel)
    assert [choice.currentIndex() for choice in choices] == before


@pytest.mark.parametrize("loaded", [Loaded(Settings()), LOCKED], ids=["free", "locked"])
def test_every_control_has_a_name(open_: Open, loaded: Loaded) -> None:
    assert unnamed(open_(loaded)) == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_all_that_can_be_changed(open_: Open, page: str) -> None:
    window = open_(page=page)
    stops = tab_stops(window)
    wanted = [
        control
        for control in window.findChildren(QWidget)
        if isinstance(control, Choice | Switch | QLineEdit) and control.isVisibleTo(window)
    ]
    assert set(wanted) <= set(stops)
    assert window.cancel in stops
    if page == "Look":
        assert len(window.findChildren(Parts)) == 3  # with that of the models


def test_the_library_shows_where_it_is_when_nothing_is_set(open_: Open, home: Path) -> None:
    file = named(open_(page="Library"), "File with the cards").findChild(QLineEdit)
    assert file
    assert file.placeholderText() == str(home / "data" / "library.db")


def test_the_microphone_is_open_on_the_page_of_the_devices_alone(open_: Open, qtbot: QtBot) -> None:
    tested = SoundTests()
    window = open_(tested=tested)
    qtbot.waitUntil(lambda: len(tested.calls) == 1)
    window.show_page(PAGES.index("Look"))
    assert tested.calls[0].stopped.is_set()
    window.show_page(PAGES.index("Devices"))
    qtbot.waitUntil(lambda: len(tested.calls) == 2)
    window.sound.follow()
    window.show_page(PAGES.index("Look"))
    window.show_page(PAGES.index("Devices"))
    assert window.sound.follows
    assert len(tested.calls) == 2
    window.take_back()
    qtbot.waitUntil(lambda: len(tested.calls) == 3)


def test_every_key_of_the_panel_stands_on_the_page(open_: Open, look: Look, qtbot: QtBot) -> None:
    panel = Panel(look, DEVICES)
    qtbot.addWidget(panel)
    real = {shortcut.key().toString().replace("+", " ") for shortcut in panel.findChildren(QShortcut)}
    told = {field.text() for field in open_(page="Keys").findChildren(KeyField)}
    for cap in open_(page="Keys").findChildren(KeyCap):
        first, *others = cap.text().split(", ")
        held = first.rpartition(" ")[0]
        told |= {first, *(f"{held} {other}" for other in others)}
    assert told - {"Esc"} == real - {"Esc"}
    assert "Esc" in told
