"""The sign beside the clock."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from assist.events import Channel, Listening, Trouble, TroubleKind
from ui.theme import Look
from ui.tray import SIZES, Sign, Tray, drawn

LISTENING = Listening(
    time=0.0, captured_at=0.0, model="en", demo=False, sources={Channel.AGENT: "USB headset"}
)


def trouble(*, over: bool) -> Trouble:
    kind, channel = TroubleKind.NO_SOUND, Channel.CUSTOMER
    return Trouble(time=1.0, captured_at=0.0, kind=kind, channel=channel, over=over)


@pytest.fixture
def tray(look: Look) -> Tray:
    return Tray(look, "Broadband support")


def entries(tray: Tray) -> dict[str, QAction]:
    return {action.text(): action for action in tray.menu.actions() if action.text() and action.isVisible()}


def test_it_says_in_words_where_the_call_stands(tray: Tray) -> None:
    said = [tray.icon.toolTip()]
    tray.begin()
    tray.hear(LISTENING)
    said.append(tray.icon.toolTip())
    tray.hear(trouble(over=False))
    said.append(tray.icon.toolTip())
    tray.hear(trouble(over=True))
    tray.pause()
    said.append(tray.icon.toolTip())
    assert said == [
        "Callcue, not listening, Broadband support",
        "Callcue, listening, Broadband support",
        "Callcue, cannot hear everything, open the panel, Broadband support",
        "Callcue, paused, Broadband support",
    ]


def test_its_menu_offers_what_can_be_done_now(tray: Tray, qtbot: QtBot) -> None:
    always = ["Panel or strip", "Settings …", "Quit Callcue"]
    assert list(entries(tray)) == ["Show the panel", "Start listening", *always]
    with qtbot.waitSignal(tray.listen_chosen):
        entries(tray)["Start listening"].trigger()
    tray.begin()
    assert list(entries(tray)) == ["Show the panel", "Pause listening", "Pause for 5 minutes", *always]
    with qtbot.waitSignal(tray.rest_chosen):
        entries(tray)["Pause for 5 minutes"].trigger()
    with qtbot.waitSignal(tray.size_chosen):
        entries(tray)["Panel or strip"].trigger()
    with qtbot.waitSignal(tray.settings_chosen):
        entries(tray)["Settings …"].trigger()
    with qtbot.waitSignal(tray.pause_chosen):
        entries(tray)["Pause listening"].trigger()
    tray.pause()
    with qtbot.waitSignal(tray.listen_chosen):
        entries(tray)["Go on listening"].trigger()
    with qtbot.waitSignal(tray.quit_chosen):
        entries(tray)["Quit Callcue"].trigger()
    with qtbot.waitSignal(tray.show_chosen):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_a_failure_is_a_trouble_until_the_next_start(tray: Tray) -> None:
    tray.begin()
    tray.fail("It broke.")
    signs = [tray.sign]
    tray.begin()
    assert [*signs, tray.sign] == [Sign.TROUBLE, Sign.RESTING]


def test_each_sign_has_a_shape_of_its_own(look: Look) -> None:
    def shape(sign: Sign) -> tuple[bool, ...]:
        image = drawn(look, sign).pixmap(16).toImage()
        return tuple(image.pixelColor(x, y).alpha() > 127 for x in range(16) for y in range(16))

    assert len({shape(sign) for sign in Sign}) == len(Sign)
    assert {size.width() for size in drawn(look, Sign.TROUBLE).availableSizes()} == set(SIZES)


def test_an_alert_comes_before_all_else(tray: Tray) -> None:
    tray.begin()
    tray.hear(trouble(over=False))
    tray.alarm(True)
    assert (tray.sign, tray.icon.toolTip()) == (
        Sign.ALERT,
        "Callcue, an alert, open the panel, Broadband support",
    )
    tray.alarm(False)
    assert tray.sign is Sign.TROUBLE


def test_it_names_the_campaign(tray: Tray) -> None:
    tray.show_campaign("Retention")
    assert tray.icon.toolTip() == "Callcue, not listening, Retention"
