"""The program with windows as a process: where it can't open, and how it ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ui.application import application
from ui.errors import NoScreen

PANEL = """
from assist.settings import Loaded, Settings
from scripts_db.library import Library
from ui.app import Given, run_panel
from ui.live_calls import work_on
from ui.panel.menu import Devices

with Library.in_memory() as library:
    library.ensure_sample()
    loaded = Loaded(Settings(first_steps_done=True))
    work = work_on(library.published())
    raise SystemExit(run_panel(Given(loaded, library, work, None, None, Devices(list, list))))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so_instead_of_aborting(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NoScreen, match="There is no screen"):
        application()


def handles(process: int, wanted: signal.Signals) -> bool:
    """Whether that process has a handler of its own for the signal."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    caught = next(line.split()[1] for line in lines if line.startswith("SigCgt"))
    return bool(int(caught, 16) >> (wanted - 1) & 1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("wanted", [signal.SIGTERM, signal.SIGINT])
def test_a_friendly_signal_closes_it_properly(home: Path, wanted: signal.Signals) -> None:
    root = Path(__file__).parents[2]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    with subprocess.Popen(
        [sys.executable, "-c", PANEL], env=environment, stderr=subprocess.DEVNULL
    ) as process:
        until = time.monotonic() + 30
        while not handles(process.pid, signal.SIGTERM):
            assert time.monotonic() < until
            time.sleep(0.02)
        process.send_signal(wanted)
        assert process.wait(30) == 0
    assert (home / "config" / "window.ini").is_file()
