"""The panel as a screen reader finds it, over the desktop's own bus (AT-SPI)."""

import subprocess
from pathlib import Path

import pytest

from tests.screens.scenes import CARDS
from tests.ui.real_screen import Program, Screen

READER = Path(__file__).with_name("screen_reader.py")
PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


@pytest.fixture
def bus(screen: Screen) -> Program:
    """A session bus of its own, on which the bus of the screen readers starts by itself."""
    asks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not LAUNCHER.exists() or subprocess.run([PYTHON, "-c", asks], capture_output=True).returncode:
        pytest.skip("needs at-spi2-core, python3-gi and gir1.2-atspi-2.0 (“make test” installs them)")
    made = Program("dbus-daemon", "--session", "--print-address", "--nofork", **screen.environment)
    screen.programs.append(made)
    screen.environment |= {
        "DBUS_SESSION_BUS_ADDRESS": made.wait_for(),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    return made


def test_it_reads_what_is_on_the_panel(screen: Screen, bus: Program) -> None:
    panel = screen.run("panel", "1")
    panel.wait_for("shown")
    panel.tell("go")
    panel.wait_for()
    told = screen.ask(PYTHON, str(READER)).splitlines()
    (card,) = [line for line in told if ": Main card: " in line]
    assert card.partition(": Main card: ")[2] in [card.title for card in CARDS]
    assert {
        "push button: Pause listening",
        "push button: Used it",
        "push button: Pin",
        "text: Search cards",
    } <= set(told)
    assert any(line.endswith(": Level: Customer") for line in told)
