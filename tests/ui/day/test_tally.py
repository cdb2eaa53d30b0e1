"""The agent's own figures of the day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assist.events import Channel, Level, Unsure
from tests.ui.beside import unnamed
from ui.day.tally import DayTally, today_file
from ui.day.window import DayWindow
from ui.theme import Look

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


class Calendar:
    def __init__(self) -> None:
        self.today = MONDAY

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


Open = Callable[[], DayTally]


@pytest.fixture
def open_(qtbot: QtBot, calendar: Calendar) -> Open:
    return lambda: DayTally(today=calendar)


def level(time: float) -> Level:
    return Level(time=time, captured_at=0.0, channel=Channel.AGENT, rms=-50.0, peak=-40.0)


def a_call(tally: DayTally) -> None:
    tally.begin()
    for second in range(91):
        tally.hear(level(100.0 + second))
    tally.hear(Unsure(time=190.0, captured_at=0.0, channel=Channel.CUSTOMER, utterance="1", text="orange"))
    for _ in range(3):
        tally.shown()
    tally.used()
    tally.dismissed()
    tally.wrong()
    tally.searched()
    tally.end()


def test_it_counts_and_is_there_at_the_next_start(open_: Open) -> None:
    tally = open_()
    a_call(tally)
    a_call(tally)
    day = open_().day
    assert (day.calls, day.shown, day.used, day.dismissed) == (2, 6, 2, 2)
    assert (day.wrong, day.searched, day.unanswered, day.date) == (2, 2, 2, "2026-11-23")
    assert day.talked == pytest.approx(180, abs=1)


def test_another_day_begins_anew(open_: Open, calendar: Calendar) -> None:
    a_call(open_())
    calendar.today = TUESDAY
    tally = open_()
    assert (tally.day.calls, tally.day.date) == (0, "2026-11-24")
    a_call(tally)
    assert open_().day.calls == 1


def test_its_file_holds_numbers_alone(open_: Open) -> None:
    a_call(open_())
    assert set(today_file().read_text()) <= set('{}":,.- abcdefghijklmnopqrstuvwxyz0123456789')
    assert "orange" not in today_file().read_text()


def test_a_file_that_makes_no_sense_is_begun_anew(open_: Open) -> None:
    today_file().parent.mkdir(parents=True)
    today_file().write_text("what")
    assert open_().day.calls == 0


def test_a_place_that_cannot_be_written_stops_nothing(open_: Open, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    tally = open_()
    a_call(tally)
    assert tally.day.calls == 1


def test_the_window_counts_on_and_has_names(open_: Open, look: Look, qtbot: QtBot) -> None:
    tally = open_()
    window = DayWindow(look, tally)
    qtbot.addWidget(window)
    window.show()
    assert window.facts["calls"].accessibleName() == "Calls: 0"
    a_call(tally)
    assert window.facts["calls"].accessibleName() == "Calls: 1"
    assert window.facts["talked"].accessibleName() == "Time in calls: 2 min"
    assert unnamed(window) == []
    window.close_.click()
    assert not window.isVisible()
