"""Faults of our own: in the log, and in one dialog."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.notices import Faults


@pytest.fixture
def faults(qapp: QApplication) -> Iterator[Faults]:
    hooks = sys.excepthook, threading.excepthook
    made = Faults()
    made.install()
    yield made
    sys.excepthook, threading.excepthook = hooks
    if made.dialog:
        made.dialog.close()


def fail() -> None:
    raise ValueError("a bug")


def raised() -> ValueError:
    try:
        fail()
    except ValueError as fault:
        return fault
    raise AssertionError


def test_the_dialog_has_everything_to_copy(
    faults: Faults, qtbot: QtBot, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    fault = raised()
    with caplog.at_level(logging.ERROR, "callcue"):
        sys.excepthook(ValueError, fault, fault.__traceback__)
    qtbot.waitUntil(lambda: faults.dialog is not None)
    assert faults.dialog
    assert faults.dialog.text() == "Something in Callcue broke."
    copy = next(
        button for button in faults.dialog.findChildren(QPushButton) if button.text() == "Copy details"
    )
    copy.click()
    assert "in fail" in qapp.clipboard().text()
    assert "ValueError: a bug" in qapp.clipboard().text()
    assert "A fault of Callcue itself" in caplog.text


def test_a_hundred_faults_are_one_dialog(
    faults: Faults, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL, "callcue"):
        for _ in range(100):
            faults.report(raised())
        qtbot.waitUntil(lambda: faults.dialog is not None)
        first = faults.dialog
        qtbot.wait(20)
    assert faults.dialog is first
    assert first
    first.close()
    qtbot.waitUntil(lambda: faults.dialog is None)


def test_a_fault_in_another_thread_is_shown_too(faults: Faults, qtbot: QtBot) -> None:
    logging.getLogger("callcue").setLevel(logging.CRITICAL)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: faults.dialog is not None)
    logging.getLogger("callcue").setLevel(logging.NOTSET)


def test_ctrl_c_is_no_fault(faults: Faults, qtbot: QtBot) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(10)
    assert faults.dialog is None
