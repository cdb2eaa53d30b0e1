"""A real screen with a window manager, programs on it, and hands that type and click."""

import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import Empty, Queue

TOOLS = ("Xvfb", "openbox", "xdotool", "wmctrl", "xprop")


def missing() -> list[str]:
    """What has to be installed for it; on other systems than Linux there is no such screen."""
    if not sys.platform.startswith("linux"):
        return ["an X server"]
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Program:
    """A process whose lines can be waited for."""

    def __init__(self, *command: str, **environment: str) -> None:
        self.process = subprocess.Popen(
            command,
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.lines: Queue[str] = Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def wait_for(self, wanted: str = "", seconds: float = 90.0) -> str:
        """The first line that is as wanted, any when nothing is."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            try:
                line = self.lines.get(timeout=left)
            except Empty:
                break
            if not wanted or line == wanted:
                return line
        raise AssertionError(f"never said {wanted!r}")

    def tell(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        with self.process:
            self.process.terminate()
            self._reader.join(10)


class Screen:
    """A display of its own, with a window manager, and hands on it."""

    def __init__(self) -> None:
        read, write = os.pipe()
        size = ("-screen", "0", "1280x900x24", "-nolisten", "tcp")
        self._server = subprocess.Popen(
            ("Xvfb", "-displayfd", str(write), *size), pass_fds=(write,), stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as answer:
            self.environment = {"DISPLAY": f":{answer.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        self.programs = [Program("openbox", **self.environment)]

    def run(self, *arguments: str) -> Program:
        script = str(Path(__file__).with_name("on_a_screen.py"))
        self.programs.append(Program(sys.executable, script, *arguments, **self.environment))
        return self.programs[-1]

    def ask(self, *command: str) -> str:
        """What a tool answers."""
        environment = os.environ | self.environment
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def hand(self, *arguments: str) -> str:
        return self.ask("xdotool", *arguments)

    def window(self, title: str) -> str:
        return self.hand("search", "--sync", "--onlyvisible", "--name", f"^{title}$").split("\n")[0]

    def facts(self, window: str) -> str:
        return self.ask("xprop", "-id", window)

    def close(self) -> None:
        for program in reversed(self.programs):
            program.end()
        self._server.terminate()
        self._server.wait(10)
