"""A server that can't be reached is said, and costs nothing else."""

import pytest

from ui.hotkeys.global_keys import GlobalKeys

x11 = pytest.importorskip("ui.hotkeys.x11")
display = pytest.importorskip("ui.x11_display")

# python-xlib leaves the socket of an attempt that failed to the garbage collector
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def test_a_server_that_is_not_there_is_an_os_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "unix/:93871")
    with pytest.raises(OSError, match="93871"):
        display.open_display()


def test_then_there_are_no_keys_and_a_sentence(monkeypatch: pytest.MonkeyPatch, qtbot: object) -> None:
    monkeypatch.setenv("DISPLAY", "unix/:93871")
    assert GlobalKeys(lambda holder: x11.X11Keys(holder.press)).obstacle.startswith(
        "The desktop lends no keys now."
    )
