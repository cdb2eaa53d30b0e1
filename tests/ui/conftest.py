"""Windows without a screen, and a stage on which a call is played to the panel."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui import real_screen
from tests.ui.real_screen import Screen
from ui.application import dress
from ui.theme import Look

if TYPE_CHECKING:
    from tests.screens.scenes import Stage

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform remarks on everything that takes a screen: raising, grabbing."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing is read from or written to the places of the person who runs the tests."""
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(calm=True)


@pytest.fixture
def screen() -> Iterator[Screen]:
    """With nothing on it but the window manager."""
    if tools := real_screen.missing():
        pytest.skip(f"needs an X server and hands on it: {', '.join(tools)}")
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def stage(look: Look) -> Iterator[Stage]:
    """The panel, shown and clicked into."""
    from tests.screens.scenes import Stage

    played = Stage(look)
    yield played
    played.close()
