"""What keeps the panel from opening is said where somebody can read it: on stderr, or in a window."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.standstill_window import StandstillWindow
from ui.theme import Look
from ui.widgets.text import Text

ROOT = Path(__file__).parents[2]
SENTENCE = "The library “calls.db” is damaged. Restore a copy."


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    file = tmp_path / "calls.db"
    file.write_bytes(b"no library at all" * 100)
    return file


def callcue(*words: str | Path, **environment: str) -> "subprocess.Popen[str]":
    """Started as by an icon: there is no terminal."""
    return subprocess.Popen(
        [sys.executable, "-m", "ui", *map(str, words)],
        cwd=ROOT,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_sentence_can_be_read_and_copied(look: Look, qtbot: QtBot) -> None:
    window = StandstillWindow(look, SENTENCE)
    qtbot.addWidget(window)
    window.show()
    assert [text.text() for text in window.findChildren(Text)] == ["Callcue can’t open yet", SENTENCE]
    assert window.accessibleDescription() == SENTENCE
    window.copy.click()
    assert QApplication.clipboard().text() == SENTENCE
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_where_nobody_could_close_a_window_there_is_none(damaged: Path) -> None:
    with callcue("--library", damaged, QT_QPA_PLATFORM="offscreen") as process:
        _, said = process.communicate(timeout=60)
    assert process.returncode == 2
    assert said.count("\n") == 1
    assert "calls.db" in said


def test_the_self_test_says_nothing_of_what_a_picture_cannot_do() -> None:
    with callcue("--self-test", QT_QPA_PLATFORM="offscreen") as process:
        out, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "")
    assert "ok      panel" in out
    assert "ok      desk" in out


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    tools = ("Xvfb", "openbox", "xdotool", "wmctrl")
    if not sys.platform.startswith("linux") or not all(map(shutil.which, tools)):
        pytest.skip("needs an X server and hands on it")
    read, write = os.pipe()
    with subprocess.Popen(
        ("Xvfb", "-displayfd", str(write)), pass_fds=(write,), stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        with os.fdopen(read) as answer:
            environment = {"DISPLAY": f":{answer.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen("openbox", env=os.environ | environment, stderr=subprocess.DEVNULL) as manager:
            yield environment
            manager.terminate()
        server.terminate()


def test_without_a_terminal_a_window_says_it(damaged: Path, screen: dict[str, str]) -> None:
    with callcue("--library", damaged, **screen) as process:
        until, seen = time.monotonic() + 60, False
        while process.poll() is None:
            assert time.monotonic() < until, "it neither ended nor showed a window that can be closed"
            close = ("wmctrl", "-c", "Callcue")
            closed = subprocess.run(close, env=os.environ | screen, capture_output=True, check=False)
            seen = seen or not closed.returncode
            time.sleep(0.3 if seen else 0.05)
        _, said = process.communicate()
    assert seen
    assert process.returncode == 2
    assert "calls.db" in said
