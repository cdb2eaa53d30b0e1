"""A PulseAudio of the tests' own: no sound card, no D-Bus, works as root. Its sinks are the headset and the desk."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
import pulsectl
from numpy.typing import NDArray

PROGRAMS = {"pulseaudio": "pulseaudio", "pacat": "pulseaudio-utils"}
"""What is run, and the Debian package that has it."""

_PATIENCE = 30.0


class SoundServer:
    """A daemon with null sinks, in `folder`. What a sink plays can be heard from its monitor, “NAME.monitor”."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._daemon: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []
        self.socket = folder / "pulse" / "native"
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder / "pulse"),
            "PULSE_STATE_PATH": str(folder / "state"),
            "PULSE_SERVER": f"unix:{self.socket}",
        }
        for below in ("pulse", "state"):
            (folder / below).mkdir(mode=0o700)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        for player in self._players:
            player.kill()
            player.communicate()
        self.kill()

    def start(self, *sinks: str) -> None:
        """Returns when it answers."""
        modules = [f"module-native-protocol-unix auth-anonymous=1 socket={self.socket}"]
        modules += [f"module-null-sink {_sink(name)}" for name in sinks]
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-level=error"]
        command += [part for module in modules for part in ("-L", module)]
        with (self._folder / "daemon.log").open("ab") as log:
            self._daemon = subprocess.Popen(
                command, env=os.environ | self.environment, stdout=log, stderr=log
            )
        _wait(self._answers)

    def kill(self) -> None:
        if self._daemon:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def plug(self, sink: str) -> None:
        with self.control() as pulse:
            pulse.module_load("module-null-sink", _sink(sink))

    def unplug(self, sink: str) -> None:
        with self.control() as pulse:
            modules = {module.argument: module.index for module in pulse.module_list()}
            pulse.module_unload(modules[_sink(sink)])

    def plug_microphone(self, name: str, *, hears: str) -> None:
        """A source that is no monitor and gives what that sink plays."""
        properties = f"source_properties=device.description={name}"
        with self.control() as pulse:
            pulse.module_load(
                "module-remap-source", f"source_name={name} master={hears}.monitor {properties}"
            )

    def set_default_sink(self, sink: str) -> None:
        with self.control() as pulse:
            pulse.sink_default_set(sink)

    def move_streams(self, *, of: str, to: str) -> None:
        """What any volume control can do: whoever records one sink gets the other."""
        with self.control() as pulse:
            sources = {source.name: source.index for source in pulse.source_list()}
            for stream in pulse.source_output_list():
                if stream.source == sources[f"{of}.monitor"]:
                    pulse.source_output_move(stream.index, sources[f"{to}.monitor"])

    def play(self, sink: str, samples: NDArray[np.int16], rate: int) -> None:
        """Returns when the server has a stream of it, so that what is never heard can't be the player's fault."""
        sound = self._folder / f"{len(self._players)}.raw"
        sound.write_bytes(samples.tobytes() + bytes(5 * rate))  # the player begins when it has two seconds
        command = ["pacat", "--playback", "--raw", f"--device={sink}"]
        command += [f"--rate={rate}", "--format=s16le", "--channels=1", str(sound)]
        log = sound.with_suffix(".log")
        with log.open("wb") as errors:
            player = subprocess.Popen(command, env=os.environ | self.environment, stderr=errors)
        self._players.append(player)
        _wait(lambda: self._has_begun(player, log))

    def _has_begun(self, player: subprocess.Popen[bytes], log: Path) -> bool:
        if player.poll() is not None:
            assert player.returncode == 0, log.read_text()
            return True
        with self.control() as pulse:
            streams = pulse.sink_input_list()
        return str(player.pid) in [stream.proplist.get("application.process.id") for stream in streams]

    def control(self) -> Any:
        return pulsectl.Pulse("test", server=self.environment["PULSE_SERVER"])

    def _answers(self) -> bool:
        try:
            self.control().close()
        except pulsectl.PulseError:
            return False
        return True


def _wait(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "the sound server is not ready"
        time.sleep(0.02)


def missing() -> str:
    """The Debian packages that are not installed, as a list in words."""
    return ", ".join(package for program, package in PROGRAMS.items() if shutil.which(program) is None)


def _sink(name: str) -> str:
    """Without rewinds it works in blocks of 50 ms; else its first sound would take two seconds."""
    return f"sink_name={name} rate=48000 norewinds=1 sink_properties=device.description={name}"
