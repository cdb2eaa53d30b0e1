"""The panel's menu."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from assist.events import Channel
from assist.settings import HearingSettings, LookSettings, Theme
from ui.panel.menu import Devices, PanelMenu


class Plugged:
    """Devices that come and go."""

    def __init__(self) -> None:
        self.names = ["usb-1", "usb-2"]

    def listed(self) -> list["Plugged.One"]:
        return [Plugged.One(name, name.upper()) for name in self.names]

    class One:
        def __init__(self, id: str, description: str) -> None:
            self.id, self.description, self.default = id, description, id == "usb-1"


def entries(menu: QMenu) -> dict[str, QAction]:
    """By their words, without the keys beside them."""
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def below(menu: QMenu, title: str) -> dict[str, QAction]:
    inner = entries(menu)[title].menu()
    assert isinstance(inner, QMenu)
    return entries(inner)


@pytest.fixture
def plugged() -> Plugged:
    return Plugged()


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def menu(owner: QWidget, plugged: Plugged) -> PanelMenu:
    made = PanelMenu(owner, Devices(plugged.listed, plugged.listed))
    made.show_settings(HearingSettings(agent_device="usb-2"), LookSettings(theme=Theme.DARK, text_scale=1.3))
    made.aboutToShow.emit()
    return made


MICROPHONE, CUSTOMER = "Your microphone", "Customer’s sound"


def test_what_is_chosen_is_marked(menu: PanelMenu) -> None:
    def marked(title: str) -> list[str]:
        return [name for name, action in below(menu, title).items() if action.isChecked()]

    assert marked(MICROPHONE) == ["USB-2"]
    assert marked(CUSTOMER) == ["The system’s choice: USB-1"]
    assert marked("Colours") == ["Dark"]
    assert marked("Text size") == ["130 %"]


def test_a_choice_is_told(menu: PanelMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.device_chosen) as device:
        below(menu, CUSTOMER)["USB-1"].trigger()
    assert device.args == [Channel.CUSTOMER, "usb-1"]
    with qtbot.waitSignal(menu.device_chosen) as device:
        below(menu, MICROPHONE)["The system’s choice: USB-1"].trigger()
    assert device.args == [Channel.AGENT, "default"]
    with qtbot.waitSignal(menu.theme_chosen) as theme:
        below(menu, "Colours")["Like the system"].trigger()
    assert theme.args == [Theme.SYSTEM]
    with qtbot.waitSignal(menu.scale_chosen) as scale:
        below(menu, "Text size")["90 %"].trigger()
    assert scale.args == [0.9]
    with qtbot.waitSignal(menu.settings_chosen):
        entries(menu)["Settings …"].trigger()
    with qtbot.waitSignal(menu.first_steps_chosen):
        entries(menu)["First steps …"].trigger()
    with qtbot.waitSignal(menu.quit_chosen):
        entries(menu)["Quit Callcue"].trigger()


def test_devices_are_looked_up_each_time(menu: PanelMenu, plugged: Plugged) -> None:
    plugged.names = ["usb-3"]
    menu.aboutToShow.emit()
    assert list(below(menu, CUSTOMER)) == ["The system’s choice", "USB-3"]
    assert list(below(menu, MICROPHONE)) == ["The system’s choice", "USB-3", "usb-2"]
    assert below(menu, MICROPHONE)["usb-2"].isChecked()


def test_opening_it_again_and_again_leaves_nothing_behind(menu: PanelMenu, qtbot: QtBot) -> None:
    for _ in range(5):
        menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(menu.findChildren(QMenu)) == 5)


def test_the_call_can_be_ended_here_while_there_is_one(menu: PanelMenu, qtbot: QtBot) -> None:
    assert "End the call" not in entries(menu)
    menu.show_in_call(True)
    menu.aboutToShow.emit()
    with qtbot.waitSignal(menu.end_chosen):
        entries(menu)["End the call"].trigger()


def test_what_it_locked_can_be_read_but_not_changed(owner: QWidget, plugged: Plugged) -> None:
    locked = frozenset({"hearing.agent_device", "look.theme"})
    menu = PanelMenu(owner, Devices(plugged.listed, plugged.listed), locked)
    menu.aboutToShow.emit()
    assert not any(action.isEnabled() for action in below(menu, f"{MICROPHONE} (set by IT)").values())
    assert not any(action.isEnabled() for action in below(menu, "Colours (set by IT)").values())
    assert all(action.isEnabled() for action in below(menu, CUSTOMER).values())
