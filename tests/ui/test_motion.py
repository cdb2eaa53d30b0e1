"""What moves on the panel: the head of a new card, and the meters."""

import pytest
from PySide6.QtWidgets import QHBoxLayout
from pytestqt.qtbot import QtBot

from assist.events import Channel
from ui.panel.meters import HOLD, Meters
from ui.theme import Look
from ui.widgets.boxes import Head
from ui.widgets.signs import Meter

CUSTOMER = Channel.CUSTOMER


def colour(head: Head) -> str:
    return head.grab().toImage().pixelColor(head.width() // 2, head.height() // 2).name()


@pytest.fixture
def head(look: Look, qtbot: QtBot) -> Head:
    made = Head(look, "accent_soft", "accent", QHBoxLayout())
    qtbot.addWidget(made)
    made.resize(100, 40)
    return made


def test_a_new_card_lights_its_head_and_it_fades(head: Head, look: Look, qtbot: QtBot) -> None:
    look.calm = False
    rest = look["accent_soft"].name()
    assert colour(head) == rest
    head.light_up()
    assert colour(head) != rest
    qtbot.waitUntil(lambda: colour(head) == rest)


def test_reduced_motion_leaves_it_still(head: Head, look: Look) -> None:
    head.light_up()
    assert colour(head) == look["accent_soft"].name()


@pytest.fixture
def meters(look: Look, qtbot: QtBot) -> Meters:
    made = Meters(look)
    qtbot.addWidget(made)
    return made


def level(meters: Meters) -> float:
    meter = next(each for each in meters.findChildren(Meter) if each.accessibleName() == "Level: Customer")
    return meter.level


def test_a_peak_is_held_and_then_falls_twenty_decibels_a_second(meters: Meters) -> None:
    meters.show_loudness(CUSTOMER, -24.0)
    peak = level(meters)
    assert peak == pytest.approx(36 / 48)
    for _ in range(HOLD):
        meters.tick()
    assert level(meters) == peak
    for _ in range(15):  # a second
        meters.tick()
    assert (peak - level(meters)) * 48 == pytest.approx(20, abs=0.5)
    meters.show_loudness(CUSTOMER, -90.0)
    for _ in range(60):
        meters.tick()
    assert level(meters) == 0.0


def test_louder_sound_shows_at_once_and_softer_sound_waits(meters: Meters) -> None:
    meters.show_loudness(CUSTOMER, -40.0)
    meters.show_loudness(CUSTOMER, -50.0)
    assert level(meters) == pytest.approx(20 / 48)
    meters.show_loudness(CUSTOMER, 0.0)
    assert level(meters) == 1.0
    meters.rest()
    assert level(meters) == 0.0
