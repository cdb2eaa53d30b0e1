"""A call played into two devices at the pace of the talk, so that each moment of it has a known time."""

import subprocess
import threading
import time
from pathlib import Path

import soundfile

BLOCK = 0.02
"""Seconds of sound handed over at a time."""
LATENCY = 30
"""Milliseconds that the sound server may keep before it plays."""


class Player:
    """Plays a stereo file: the left side into the first of two sinks, the right into the second.

    `began` is the monotonic clock at second 0 of the sound. A sample is handed over when it is due, not before,
    so what the sound server adds counts as delay of the program.
    """

    def __init__(self, file: Path, sinks: tuple[str, str]) -> None:
        self._sound, self._rate = soundfile.read(file, dtype="int16", always_2d=True)
        self._outlets = [self._outlet(sink) for sink in sinks]
        self._thread = threading.Thread(target=self._play, daemon=True)
        self.began = 0.0
        self.seconds = len(self._sound) / self._rate

    def start(self) -> None:
        self.began = time.monotonic()
        self._thread.start()

    def wait(self) -> None:
        self._thread.join()
        for outlet in self._outlets:
            outlet.communicate()

    def _play(self) -> None:
        size = int(BLOCK * self._rate)
        for number, start in enumerate(range(0, len(self._sound), size), 1):
            time.sleep(max(0.0, self.began + number * BLOCK - time.monotonic()))
            block = self._sound[start : start + size]
            for side, outlet in enumerate(self._outlets):
                assert outlet.stdin
                outlet.stdin.write(block[:, side].tobytes())
                outlet.stdin.flush()

    def _outlet(self, sink: str) -> "subprocess.Popen[bytes]":
        sound = [
            f"--rate={self._rate}",
            "--format=s16le",
            "--channels=1",
            "--raw",
            f"--latency-msec={LATENCY}",
        ]
        return subprocess.Popen(
            ["pacat", "--playback", f"--device={sink}", *sound],
            stdin=subprocess.PIPE,
        )
