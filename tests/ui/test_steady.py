"""Eight hours beside the softphone: nothing grows, nothing is lost."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from typing import TYPE_CHECKING

import psutil
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from assist.events import Level
from tests.screens.scenes import AGENT, CARDS, CUSTOMER

if TYPE_CHECKING:
    from tests.screens.scenes import Stage


def test_calls_into_qt_keep_their_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops one in every call that returns nothing, and dies after some thousands."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(2000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 200


def test_painting_ten_thousand_times_does_no_harm(stage: Stage) -> None:
    stage.listen()
    before = sys.getrefcount(None)
    for number in range(10_000):
        stage.panel.parts.meters.show_loudness(CUSTOMER, -60.0 + number % 48)
        if number % 50 == 0:
            stage.panel.parts.meters.repaint()
    assert sys.getrefcount(None) > before - 200


def an_hour(stage: Stage, words: int) -> None:
    """Talk as fast as it goes: partials that grow, finals, levels, a card now and then."""
    for number in range(words):
        channel = (AGENT, CUSTOMER)[number % 2]
        name = f"{channel}-{stage.now}-{number}"
        for length in (3, 6, 9):
            stage.hear(
                name, channel, "it gets slow every evening since we moved house"[: length * 5], final=False
            )
        stage.hear(name, channel, "it gets slow every evening since we moved house", final=True)
        stage.tell(Level, channel=channel, rms=-30.0, peak=-20.0)
        if number % 7 == 0:
            stage.suggest(CARDS[number // 7 % len(CARDS)], "slow every evening", name)
        if number % 20 == 0:
            stage.settle()


def test_a_long_call_leaves_memory_and_widgets_as_they_were(stage: Stage) -> None:
    stage.listen()
    tracemalloc.start()
    an_hour(stage, 450)  # the transcript is full, every icon was drawn
    gc.collect()
    widgets = len(stage.panel.findChildren(QWidget))
    resident = psutil.Process().memory_info().rss
    before = tracemalloc.get_traced_memory()[0]
    an_hour(stage, 900)
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert len(stage.panel.findChildren(QWidget)) == widgets
    assert grown < 100_000 + 900 * 300, "the note needs what was said; nothing else may stay"
    assert psutil.Process().memory_info().rss - resident < 30_000_000


def test_many_calls_one_after_the_other_leave_nothing(stage: Stage) -> None:
    def calls(count: int) -> None:
        for _ in range(count):
            stage.listen()
            an_hour(stage, 5)
            stage.panel.end()
            stage.settle()

    tracemalloc.start()
    calls(20)
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    calls(60)
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 50_000
    assert stage.panel.parts.transcript.document().blockCount() <= 10
