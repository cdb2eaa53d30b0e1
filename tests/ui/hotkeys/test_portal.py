"""Keys on Wayland, over a real bus, from a portal that does what it is told."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from assist.settings import KeysSettings
from tests.ui.real_screen import Program
from ui.hotkeys.global_keys import NOT_REACHED, WAYLAND, GlobalKeys

jeepney = pytest.importorskip("jeepney")

PORTAL = Path(__file__).with_name("desktop_portal.py")
ALL = "BindShortcuts pause=F8 size=F9 call=CTRL+SHIFT+F8 sos=CTRL+SHIFT+h"
LENT = {"pause": "Super + pause", "size": "Super + size", "call": "Super + call"}
DEFAULTS = KeysSettings()
CONFIGURATION = """
<busconfig>
  <type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""

Start = Callable[..., Program]


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """Without services that start by themselves: the portal of who runs the tests stays out."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("needs dbus-daemon (“make test” installs it)")
    (tmp_path / "bus.conf").write_text(CONFIGURATION)
    made = Program("dbus-daemon", f"--config-file={tmp_path / 'bus.conf'}", "--print-address", "--nofork")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.wait_for())
    yield made
    made.end()


@pytest.fixture
def start(bus: Program) -> Iterator[Start]:
    started: list[Program] = []

    def start_portal(mood: str = "grants") -> Program:
        started.append(Program(sys.executable, str(PORTAL), mood))
        started[-1].wait_for("ready")
        return started[-1]

    yield start_portal
    for portal in started:
        portal.end()


@pytest.fixture
def keys(bus: Program, qtbot: QtBot) -> Iterator[GlobalKeys]:
    from ui.hotkeys.portal import PortalKeys

    made = GlobalKeys(PortalKeys)
    yield made
    made.close()


@pytest.fixture
def pressed(keys: GlobalKeys) -> list[str]:
    told: list[str] = []
    keys.pressed.connect(told.append)
    return told


def ask(qtbot: QtBot, keys: GlobalKeys, wanted: KeysSettings = DEFAULTS) -> None:
    """Until the desktop has answered."""
    with qtbot.waitSignal(keys.changed):
        keys.wear(wanted)


def go_on(qtbot: QtBot) -> None:
    """What is due now is done."""
    due = QTimer(singleShot=True, interval=0)
    with qtbot.waitSignal(due.timeout):
        due.start()


def test_the_desktop_is_asked_for_all_keys_and_tells_each_press(
    start: Start, keys: GlobalKeys, pressed: list[str], qtbot: QtBot
) -> None:
    portal = start()
    ask(qtbot, keys)
    portal.wait_for(ALL)
    assert keys.triggers == LENT
    assert [(one.action, one.keys) for one in keys.refused] == [("sos", "Ctrl+Shift+H")]
    for line in ("press size", "elsewhere pause", "press nonsense", "press call"):
        portal.tell(line)
    qtbot.waitUntil(lambda: pressed == ["size", "call"])


def test_the_portal_is_told_first_who_asks(start: Start, keys: GlobalKeys, qtbot: QtBot) -> None:
    """By the name of the file that desktops look for."""
    portal = start()
    ask(qtbot, keys)
    lines = [portal.wait_for() for _ in range(3)]
    (file,) = (Path(__file__).parents[3] / "packaging").glob("*.desktop")
    assert lines == [f"Register {file.stem}", "CreateSession", ALL]


def test_a_list_and_later_changes_are_heard(start: Start, keys: GlobalKeys, qtbot: QtBot) -> None:
    portal = start("lists")
    ask(qtbot, keys)
    assert keys.triggers == LENT
    portal.tell("change sos Super+Esc")
    qtbot.waitUntil(lambda: keys.triggers == LENT | {"sos": "Super+Esc"})
    assert keys.refused == ()


def test_who_refuses_is_not_asked_again_for_the_same_keys(
    start: Start, keys: GlobalKeys, qtbot: QtBot
) -> None:
    portal = start("refuses")
    ask(qtbot, keys)
    assert keys.obstacle == NOT_REACHED
    portal.wait_for("Close")
    keys.wear(DEFAULTS)
    go_on(qtbot)
    portal.tell("grants")
    assert portal.wait_for() == "grants"
    ask(qtbot, keys, KeysSettings(pause="F7", call="", sos=""))
    assert (portal.wait_for(), portal.wait_for()) == ("CreateSession", "BindShortcuts pause=F7 size=F9")
    assert (keys.obstacle, keys.refused) == ("", ())


@pytest.mark.parametrize("mood", ["", "old"])
def test_a_desktop_without_such_a_portal(start: Start, keys: GlobalKeys, qtbot: QtBot, mood: str) -> None:
    if mood:
        start(mood)
    ask(qtbot, keys)
    assert keys.obstacle == WAYLAND


def test_a_portal_that_goes_and_comes(
    start: Start, keys: GlobalKeys, pressed: list[str], qtbot: QtBot
) -> None:
    portal = start()
    ask(qtbot, keys)
    with qtbot.waitSignal(keys.changed):
        portal.end()
    assert keys.obstacle == NOT_REACHED
    with qtbot.waitSignal(keys.changed):
        portal = start()
    assert keys.obstacle == ""
    portal.tell("press pause")
    qtbot.waitUntil(lambda: pressed == ["pause"])


def test_a_portal_that_goes_before_the_user_has_answered(
    start: Start, keys: GlobalKeys, qtbot: QtBot
) -> None:
    portal = start("waits")
    keys.wear(DEFAULTS)
    qtbot.waitUntil(lambda: ALL in portal.lines.queue)
    with qtbot.waitSignal(keys.changed):
        portal.end()
    with qtbot.waitSignal(keys.changed):
        start()
    assert (keys.obstacle, keys.triggers) == ("", LENT)


def test_a_session_that_the_desktop_ends(start: Start, keys: GlobalKeys, qtbot: QtBot) -> None:
    portal = start()
    ask(qtbot, keys)
    with qtbot.waitSignal(keys.changed):
        portal.tell("end")
    assert (keys.obstacle, keys.triggers) == (NOT_REACHED, {})
    ask(qtbot, keys, KeysSettings(pause="F7"))
    assert keys.triggers == LENT


def test_keys_are_given_back_and_taken_again(start: Start, keys: GlobalKeys, qtbot: QtBot) -> None:
    portal = start()
    ask(qtbot, keys)
    portal.wait_for(ALL)
    ask(qtbot, keys)
    assert keys.triggers == LENT
    keys.wear(KeysSettings(everywhere=False))
    qtbot.waitUntil(lambda: portal.lines.qsize() > 0)
    assert portal.wait_for() == "Close"
    ask(qtbot, keys)
    assert (portal.wait_for(), portal.wait_for()) == ("CreateSession", ALL)


def test_other_keys_wait_until_the_user_has_answered(start: Start, keys: GlobalKeys, qtbot: QtBot) -> None:
    """Two dialogs at once confuse people, and some desktops."""
    portal = start("waits")
    keys.wear(DEFAULTS)
    qtbot.waitUntil(lambda: ALL in portal.lines.queue)
    portal.wait_for(ALL)
    keys.wear(KeysSettings(pause="F7"))
    go_on(qtbot)
    portal.tell("grants")
    assert portal.wait_for() == "grants"
    qtbot.waitUntil(lambda: keys.triggers == LENT)
    lines = [portal.wait_for() for _ in range(3)]
    assert lines == ["Close", "CreateSession", ALL.replace("F8", "F7", 1)]


def test_a_bus_that_dies(bus: Program, start: Start, keys: GlobalKeys, qtbot: QtBot) -> None:
    start()
    ask(qtbot, keys)
    with qtbot.waitSignal(keys.changed):
        bus.process.terminate()
    assert keys.obstacle == NOT_REACHED
    keys.wear(KeysSettings(pause="F7"))
    go_on(qtbot)
    assert (keys.obstacle, keys.triggers) == (NOT_REACHED, {})


@pytest.mark.parametrize("address", ["", "nonsense", "tcp:host=localhost", "unix:path=/nowhere"])
def test_a_desktop_without_a_bus(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, address: str) -> None:
    from ui.hotkeys.portal import PortalKeys

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert GlobalKeys(PortalKeys).obstacle == NOT_REACHED
