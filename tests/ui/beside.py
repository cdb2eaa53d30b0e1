"""What the windows are given in tests: devices, a sound test of fake calls, models without the internet."""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QProgressBar, QWidget

from assist.events import Event
from assist.settings import HearingSettings
from scripts_db.cards import Campaign
from ui.panel.menu import Devices
from ui.settings.speech_models import SpeechModels

if TYPE_CHECKING:
    from models.progress import Report
    from ui.background.work import Task

CAMPAIGN = Campaign(id="b", name="Broadband support", language="en")


class Headset(NamedTuple):
    id: str
    description: str
    default: bool = False


DEVICES = Devices(lambda: [Headset("usb-mic", "USB headset")], lambda: [Headset("usb-out", "USB headset")])


class FakeCall:
    def __init__(self, fault: Exception | None = None) -> None:
        self._fault = fault
        self.stopped = threading.Event()

    def __iter__(self) -> Generator[Event]:
        if self._fault:
            raise self._fault
        self.stopped.wait(10)
        yield from ()

    def stop(self) -> None:
        self.stopped.set()


class SoundTests:
    """Opens fake calls, and remembers with which devices."""

    def __init__(self) -> None:
        self.opened: list[HearingSettings] = []
        self.calls: list[FakeCall] = []
        self.fault: Exception | None = None

    def __call__(self, hearing: HearingSettings) -> FakeCall:
        self.opened.append(hearing)
        self.calls.append(FakeCall(self.fault))
        return self.calls[-1]


class Steps(SpeechModels):
    """Its installations go on as the test says: `tell` a Progress, `end` it with a model or a trouble."""

    def __init__(self) -> None:
        super().__init__(CAMPAIGN)
        self.wanted: list[str] = []
        self.report: Report | None = None
        self.begun, self.over = threading.Event(), threading.Event()
        self.result: object = None
        self.stopped = threading.Event()

    def installing(self, wanted: str, mirror: str) -> Task:
        def install(report: Report, stopped: threading.Event) -> object:
            self.wanted.append(wanted)
            self.report, self.stopped = report, stopped
            self.begun.set()
            self.over.wait(10)
            if isinstance(self.result, Exception):
                raise self.result
            return self.result

        return install

    def end(self, result: object) -> None:
        self.result = result
        self.over.set()


def unnamed(window: QWidget) -> list[str]:
    """The controls of a window that a screen reader could say nothing of."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QProgressBar)
    found = [control for kind in kinds for control in window.findChildren(kind)]
    return [repr(control) for control in found if not _name(control)]


def _name(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface else ""


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab comes to, in order, once around."""
    window.setFocus()
    stops: list[QWidget] = []
    while True:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        here = window.focusWidget()
        if here is None or here in stops:
            return stops
        stops.append(here)
