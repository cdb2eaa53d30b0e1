"""Where the panel stands: remembered, at an edge, and never where nobody finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from assist import places
from tests.ui.beside import DEVICES
from ui.panel.sizes import Size
from ui.panel.window import Panel
from ui.place import Place
from ui.snapping import beside, brought_back, snapped
from ui.theme import Look

ROOM = QRect(0, 0, 1280, 800)
SECOND = QRect(1280, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("window", "wanted"),
    [
        (QRect(9, 300, 360, 400), QRect(0, 300, 360, 400)),
        (QRect(1280 - 360 - 14, 300, 360, 400), QRect(920, 300, 360, 400)),
        (QRect(500, 5, 360, 400), QRect(500, 0, 360, 400)),
        (QRect(500, 390, 360, 400), QRect(500, 400, 360, 400)),
        (QRect(-10, -10, 360, 400), QRect(0, 0, 360, 400)),
        (QRect(500, 200, 360, 400), QRect(500, 200, 360, 400)),
        (QRect(17, 200, 360, 400), QRect(17, 200, 360, 400)),
    ],
)
def test_an_edge_that_is_near_draws_it(window: QRect, wanted: QRect) -> None:
    assert snapped(window, ROOM) == wanted


@pytest.mark.parametrize(
    "window", [QRect(20, 20, 360, 760), QRect(1100, 700, 360, 760), QRect(-200, 40, 360, 400)]
)
def test_what_can_be_got_hold_of_stays(window: QRect) -> None:
    assert brought_back(window, [ROOM]) == window


@pytest.mark.parametrize(
    ("window", "wanted"),
    [
        (QRect(1500, 100, 360, 760), QRect(920, 40, 360, 760)),
        (QRect(200, -300, 360, 400), QRect(200, 0, 360, 400)),
        (QRect(200, 795, 720, 42), QRect(200, 758, 720, 42)),
        (QRect(-2000, 5000, 2000, 900), QRect(0, 0, 1280, 800)),
    ],
)
def test_what_cannot_is_brought_back(window: QRect, wanted: QRect) -> None:
    assert brought_back(window, [ROOM]) == wanted


def test_it_comes_back_to_the_screen_that_is_nearest() -> None:
    assert brought_back(QRect(2900, 1200, 360, 700), [ROOM, SECOND]) == QRect(2840, 380, 360, 700)


def test_beside_a_window_it_takes_the_side_with_room() -> None:
    panel = QRect(0, 0, 360, 700)
    assert beside(panel, QRect(100, 50, 400, 500), ROOM) == QRect(500, 50, 360, 700)
    assert beside(panel, QRect(700, 50, 500, 500), ROOM) == QRect(340, 50, 360, 700)
    assert beside(panel, QRect(100, 600, 400, 150), ROOM) == QRect(500, 100, 360, 700)


Start = Callable[[], Panel]


@pytest.fixture
def again(look: Look) -> Iterator[Start]:
    """Panels as each start of the program makes one, where the last one stood."""
    made: list[Panel] = []

    def start() -> Panel:
        made.append(Panel(look, DEVICES))
        Place(made[-1]).restore()
        return made[-1]

    yield start
    for panel in made:
        delete(panel)


@pytest.fixture
def panel(look: Look) -> Iterator[Panel]:
    made = Panel(look, DEVICES)
    yield made
    delete(made)  # and its clocks with it, which would write into the next test's home


def shown(panel: Panel) -> Place:
    place = Place(panel)
    place.restore()
    panel.show()
    return place


def test_each_size_has_a_place_of_its_own_and_both_are_remembered(panel: Panel, again: Start) -> None:
    place = shown(panel)
    panel.setGeometry(100, 60, 340, 600)
    panel.sizes.toggle()
    panel.setGeometry(30, 500, 640, panel.height())
    strip = panel.geometry()
    panel.sizes.toggle()
    assert panel.geometry() == QRect(100, 60, 340, 600)
    panel.sizes.toggle()
    assert panel.geometry() == strip
    place.remember()
    other = again()
    assert (other.sizes.now, other.geometry()) == (Size.STRIP, strip)
    other.sizes.toggle()
    assert other.geometry() == QRect(100, 60, 340, 600)


def test_put_down_near_an_edge_it_stands_at_it(panel: Panel, qtbot: QtBot) -> None:
    shown(panel)
    room = panel.screen().availableGeometry()
    panel.move(room.left() + 11, room.top() + 200)
    qtbot.waitUntil(lambda: panel.x() == room.left())
    assert panel.y() == room.top() + 200


def test_an_open_strip_is_remembered_as_its_line(panel: Panel, again: Start) -> None:
    place = shown(panel)
    panel.sizes.toggle()
    line = panel.geometry()
    panel.sizes.drop()
    place.remember()
    assert again().geometry() == line


def test_a_place_that_no_screen_shows_any_more_is_brought_back(panel: Panel, again: Start) -> None:
    place = shown(panel)
    panel.setGeometry(9000, 9000, 360, 500)
    place.remember()
    other = again()
    assert other.screen().availableGeometry().contains(other.geometry())
    assert other.size() == panel.size()


def test_a_screen_that_goes_leaves_it_where_it_can_be_seen(panel: Panel) -> None:
    shown(panel)
    app = panel.screen()
    panel.setGeometry(9000, 9000, 360, 500)
    desktop = QGuiApplication.instance()
    assert isinstance(desktop, QGuiApplication)
    desktop.screenRemoved.emit(app)
    assert panel.screen().availableGeometry().contains(panel.geometry())


def test_a_memory_that_makes_no_sense_is_left_aside(panel: Panel, again: Start) -> None:
    place = shown(panel)
    place.remember()
    file = places.settings_file().with_name("window.ini")
    file.write_text(file.read_text().replace("@Rect(", "@Rect(a "))
    other = again()
    assert other.screen().availableGeometry().contains(other.geometry())
