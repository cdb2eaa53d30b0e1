"""PortAudio, with a call into it that never returns."""

import subprocess
import sys

HANG = """
import time
from assist.hearing.capture import PortAudio
with PortAudio(patience={patience})._turn():
    time.sleep({hang})
time.sleep(0.3)
print("went on")
"""


def run(*, patience: float | None, hang: float) -> subprocess.CompletedProcess[str]:
    program = HANG.format(patience=patience, hang=hang)
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )


def test_call_that_hangs_ends_the_process_and_says_where() -> None:
    ended = run(patience=0.1, hang=30)
    assert ended.returncode == 1
    assert "Timeout" in ended.stderr
    assert "_turn" in ended.stderr or "<module>" in ended.stderr


def test_call_that_returns_in_time_ends_nothing() -> None:
    assert run(patience=0.2, hang=0).stdout == "went on\n"


def test_without_patience_it_is_waited_for() -> None:
    assert run(patience=None, hang=0.2).stdout == "went on\n"
