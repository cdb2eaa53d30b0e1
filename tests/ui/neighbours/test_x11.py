"""The panel beside another program's window, on a real X server."""

import time
from collections.abc import Callable

from tests.ui.real_screen import Program, Screen


def stands(panel: Program, where: Callable[[], str]) -> None:
    """It says so, sooner or later: a window manager takes its time."""
    until = time.monotonic() + 20
    while (line := panel.wait_for()) != (wanted := where()):
        assert time.monotonic() < until, (line, wanted)


def frame_of(screen: Screen, window: str) -> tuple[int, int, int]:
    """Where it begins and how wide it is, its frame included."""
    told = dict(
        line.split(":", 1) for line in screen.ask("xwininfo", "-id", window).splitlines() if ":" in line
    )
    facts = dict(line.split(" = ", 1) for line in screen.facts(window).splitlines() if " = " in line)
    left, right, top, _foot = map(int, facts["_NET_FRAME_EXTENTS(CARDINAL)"].split(", "))
    x, y, width = (
        int(told[f"  {name}"]) for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width")
    )
    return x - left, y - top, width + left + right


def test_it_goes_where_that_window_goes_and_stays_when_it_is_gone(screen: Screen) -> None:
    def at_its_right() -> str:
        x, y, width = frame_of(screen, window)
        return f"{x + width} {y} False"

    def at_its_left() -> str:
        x, y, _width = frame_of(screen, window)
        return f"{x - 360} {y} False"

    softphone = screen.run("typing")
    window = screen.window("Softphone")
    panel = screen.run("beside", "Softphone")
    panel.wait_for()
    screen.hand("windowmove", "--sync", window, "100", "60")
    stands(panel, at_its_right)
    screen.hand("windowmove", "--sync", window, "860", "60")
    stands(panel, at_its_left)
    last = at_its_left().replace("False", "True")
    softphone.end()
    screen.programs.remove(softphone)
    stands(panel, lambda: last)
