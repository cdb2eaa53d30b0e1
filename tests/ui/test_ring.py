"""The focus ring lies over what has the keyboard and moves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.screens.scenes import Stage


def places(panel: QWidget) -> dict[int, QRect]:
    """Where everything that is visible stands, the rings left out."""
    widgets = [w for w in panel.findChildren(QWidget) if w.isVisible() and type(w).__name__ != "Ring"]
    return {id(w): w.geometry() for w in widgets}


@pytest.mark.parametrize("keys", ["Alt+1", "Ctrl+K"])
def test_the_focus_is_seen_and_moves_nothing(stage: Stage, keys: str) -> None:
    from tests.screens.scenes import cards

    cards(stage)
    stage.settle()
    before, looked = places(stage.panel), stage.panel.grab().toImage()
    QTest.keySequence(stage.panel, keys)
    stage.settle()
    assert stage.panel.grab().toImage() != looked
    assert places(stage.panel) == before
