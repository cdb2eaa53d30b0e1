"""An agent's desk without a screen: the panel listens to two virtual devices, into which calls are played."""

import os
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from msgspec import Struct
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from assist.call import Call
from assist.events import Event, Listening
from assist.hearing.orders import Devices
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.opening import demo_model
from assist.settings import LookSettings, ShowingSettings
from bench.player import Player
from scripts_db.samples import broadband
from tests.sound_server import SoundServer
from ui.appearance import Appearance
from ui.application import application
from ui.bridge import Bridge
from ui.panel import menu
from ui.panel.window import Panel

Note = Callable[[Event], None]

SINKS = ("desk", "headset")
DEVICES = Devices(agent="desk.monitor", customer="headset")
SETTLE = 2.0
"""Seconds of quiet before the sound, in which the devices settle."""


@contextmanager
def desk() -> Iterator[QApplication]:
    """Everything that runs now hears the private sound server and has a home of its own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    with tempfile.TemporaryDirectory(prefix="bench") as folder, SoundServer(Path(folder)) as server:
        os.environ.update(server.environment | {"CALLCUE_HOME": folder})
        server.start(*SINKS)
        yield app


class Load(Struct, frozen=True):
    """Of the program (with the panel) and of the hearing process: MB, and the share of one core.

    `memory` is resident, pages that both share counted twice; `own` counts a shared page by halves (Linux' PSS).
    """

    memory: tuple[float, float]
    own: tuple[float, float]
    processor: tuple[float, float]


class Agent:
    """One call on the panel. The call thread hands each event to `note` as it passes."""

    def __init__(self, app: QApplication, showing: ShowingSettings, note: Note) -> None:
        self._listening = False
        self._note = note
        self.painted: dict[str, float] = {}
        """Card id to the moment at which it was first on the screen."""
        campaign = broadband()
        self._app = app
        self._ears = Ears(DEVICES, demo_model())
        self._appearance = Appearance(app, LookSettings())
        self._panel = Panel(self._appearance.look, menu.Devices(list, list))
        self._panel.show_campaign(campaign, lambda _: [])
        self._panel.painted.connect(lambda card, at: self.painted.setdefault(card.card.id, at))
        self._bridge = Bridge()
        self._bridge.heard.connect(self._panel.show_event)
        call = Call(self._ears, Matcher(campaign.cards), showing, campaign.language)
        self._panel.show()
        self._panel.begin()
        self._bridge.start(lambda: Noted(call, self._pass))
        self._run_until(lambda: self._listening)
        self.wait(SETTLE)

    def play(self, sound: Path) -> Player:
        """To its end."""
        player = Player(sound, SINKS)
        player.start()
        self.wait(player.seconds)
        player.wait()
        return player

    def usage(self) -> "Usage":
        return Usage(psutil.Process(), psutil.Process(self._ears.pid))

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._run_until(lambda: time.monotonic() >= end)

    def leave(self) -> None:
        self._bridge.stop_and_wait()
        self._panel.close()

    def _pass(self, event: Event) -> None:
        self._note(event)
        self._listening = self._listening or isinstance(event, Listening)

    def _run_until(self, done: Callable[[], bool]) -> None:
        """Lets Qt run until then. `exit`, since `quit` would close the windows."""
        timer = QTimer()
        timer.timeout.connect(lambda: self._app.exit() if done() else None)
        timer.start(50)
        self._app.exec()
        timer.stop()


class Noted:
    """A call, each of its events noted as it passes."""

    def __init__(self, call: Call, note: Note) -> None:
        self._call, self._note = call, note
        self.stop = call.stop

    def __iter__(self) -> Generator[Event, None, None]:
        for event in self._call:
            self._note(event)
            yield event


class Usage:
    """What two processes take from now on."""

    def __init__(self, *processes: psutil.Process) -> None:
        self._processes, self._began = processes, time.monotonic()
        self._before = [_processor_seconds(process) for process in processes]

    def taken(self) -> Load:
        seconds = time.monotonic() - self._began
        spent = [_processor_seconds(process) for process in self._processes]
        shares = [(now - before) / seconds for now, before in zip(spent, self._before, strict=True)]
        memory = [process.memory_info().rss / 1e6 for process in self._processes]
        own = [process.memory_full_info().pss / 1e6 for process in self._processes]
        return Load((memory[0], memory[1]), (own[0], own[1]), (shares[0], shares[1]))


def _processor_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
