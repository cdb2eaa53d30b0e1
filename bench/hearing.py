"""`make bench-hearing`: from the end of a phrase in the sound to the card, at real-time pace through PulseAudio.

The sample call and forty further phrases are played into two virtual devices while the panel listens to both.
Beside it, in the same run, stands what a program would need that waits for the recogniser's final. Start, memory
and the processor's share are measured on the way. Prints a table; `--json FILE` keeps the figures.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click
import msgspec
import numpy as np
import psutil
from msgspec import Struct
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from assist import sample
from assist.call import Call
from assist.events import Event, Hypothesis, Listening, Suggestion
from assist.hearing.orders import Devices
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.opening import demo_model
from assist.settings import LookSettings, ShowingSettings
from bench.player import Player
from bench.speech.dialogue import Phrase, Timings
from scripts_db.samples import broadband
from tests.sound_server import SoundServer
from ui.appearance import Appearance
from ui.application import application
from ui.bridge import Bridge
from ui.panel import menu
from ui.panel.window import Panel

SINKS = ("desk", "headset")
DEVICES = Devices(agent="desk.monitor", customer="headset")
SETTLE, TAIL = 2.0, 2.5
"""Seconds of quiet before the sound, in which the devices settle, and after it, in which the last final comes."""
PATIENCE = 4.0
"""Seconds after a phrase within which its card counts."""
PHRASES = Path(__file__).parent / "speech" / "phrases.flac"
NO_BUDGET = ShowingSettings(cards_per_minute=100)
"""The further phrases are forty requests in three minutes: no call, so no budget."""

Figures = dict[str, float]


class Delay(Struct, frozen=True):
    """Seconds from the end of a phrase in the sound: None for what did not come."""

    decided: float | None
    painted: float | None
    final: float | None


class Load(Struct, frozen=True):
    """Of the program (with the panel) and of the hearing process: MB, and the share of one core while listening."""

    memory: tuple[float, float]
    processor: tuple[float, float]


@click.command()
@click.option(
    "--json", "json_file", type=click.Path(path_type=Path), help="Also write the figures to this file."
)
def main(json_file: Path | None) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    with tempfile.TemporaryDirectory(prefix="bench") as folder, SoundServer(Path(folder)) as server:
        os.environ.update(server.environment | {"CALLCUE_HOME": folder})
        server.start(*SINKS)
        call = Run(app, sample.sample_call(), ShowingSettings())
        phrases = Run(app, PHRASES, NO_BUDGET)
        starts = [_seconds_to_listening(*words) for words in STARTS.values()]
    figures = _delays("sample call", call.delays) | _delays("phrases", phrases.delays)
    figures |= _delays("all", call.delays + phrases.delays) | {
        "wrong cards": len(call.wrong) + len(phrases.wrong)
    }
    figures |= _load(call.load) | dict(zip(STARTS, starts, strict=True))
    for name, figure in figures.items():
        click.echo(f"{name:<62}{figure:>10.2f}")
    click.echo(json.dumps(figures))
    if json_file:
        json_file.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


class Run:
    """One sound file, played while the panel listens to both devices."""

    def __init__(self, app: QApplication, sound: Path, showing: ShowingSettings) -> None:
        self._told: list[tuple[float, Event]] = []
        self._painted: dict[str, float] = {}
        campaign = broadband()
        self._ears = Ears(DEVICES, demo_model())
        call = Call(self._ears, Matcher(campaign.cards), showing, campaign.language)
        panel = Panel(Appearance(app, LookSettings()).look, menu.Devices(list, list))
        panel.show_campaign(campaign, lambda _: [])
        panel.painted.connect(lambda card, at: self._painted.setdefault(card.card.id, at))
        bridge = Bridge()
        bridge.heard.connect(panel.show_event)
        panel.show()
        panel.begin()
        self._play(app, bridge, call, Player(sound, SINKS, os.environ))
        bridge.stop_and_wait()
        panel.close()
        lines = msgspec.json.decode(sound.with_suffix(".json").read_bytes(), type=Timings).lines
        self.delays = [self._delay(line) for line in lines if line.card]
        wanted = {line.card for line in lines}
        self.wrong = [card.card.id for _, card in self._suggestions() if card.card.id not in wanted]

    def _play(self, app: QApplication, bridge: Bridge, call: Call, player: Player) -> None:
        """Begins when both sides are heard, and takes the load from the first second of the talk to its last."""
        bridge.start(lambda: Noted(call, self._told))
        _run_until(app, lambda: any(isinstance(event, Listening) for _, event in self._told))
        _run_until(app, _after(SETTLE))
        usage = Usage(psutil.Process(), psutil.Process(self._ears.pid))
        player.start()
        _run_until(app, _after(player.seconds))
        self.load = usage.taken()
        _run_until(app, _after(TAIL))
        player.wait()
        self._began = player.began

    def _suggestions(self) -> Iterator[tuple[float, Suggestion]]:
        return ((at, event) for at, event in self._told if isinstance(event, Suggestion))

    def _delay(self, line: Phrase) -> Delay:
        start, end = self._began + line.start, self._began + line.end
        right = (
            at for at, s in self._suggestions() if s.card.id == line.card and start < at < end + PATIENCE
        )
        finals = (
            at
            for at, event in self._told
            if isinstance(event, Hypothesis) and event.final and event.channel == line.channel and at > end
        )
        decided, final = next(right, None), next(finals, None)
        painted = self._painted.get(line.card or "") if decided else None
        return Delay(*(None if at is None else at - end for at in (decided, painted, final)))


class Noted:
    """A call, each of its events noted with the moment at which the call thread had it."""

    def __init__(self, call: Call, told: list[tuple[float, Event]]) -> None:
        self._call, self._told = call, told
        self.stop = call.stop

    def __iter__(self) -> Iterator[Event]:
        for event in self._call:
            self._told.append((time.monotonic(), event))
            yield event


class Usage:
    """What some processes take from now on."""

    def __init__(self, *processes: psutil.Process) -> None:
        self._processes, self._began = processes, time.monotonic()
        self._before = [_processor_seconds(process) for process in processes]

    def taken(self) -> Load:
        seconds = time.monotonic() - self._began
        spent = [_processor_seconds(process) for process in self._processes]
        memory = [process.memory_info().rss / 1e6 for process in self._processes]
        shares = [(now - before) / seconds for now, before in zip(spent, self._before, strict=True)]
        return Load((memory[0], memory[1]), (shares[0], shares[1]))


STARTS = {
    "start to listening, s (no window, both devices)": (
        "-m",
        "assist",
        "listen",
        "--json",
        "--agent",
        "desk.monitor",
    ),
    "start to listening, s (panel, a recording)": ("-m", "ui", "demo", "--fast", "--out"),
}


def _seconds_to_listening(*words: str) -> float:
    """From the start of the program to its first line, which says that it listens. Median of five."""
    return float(np.median([_once_to_listening(*words) for _ in range(5)]))


def _once_to_listening(*words: str) -> float:
    began = time.monotonic()
    command = [sys.executable, *words, *([os.environ["CALLCUE_HOME"]] if words[-1] == "--out" else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        assert program.stdout
        first = program.stdout.readline()
        took = time.monotonic() - began
        program.terminate()
        program.stdout.read()
    assert b"istening" in first, first
    return took


def _delays(name: str, delays: list[Delay]) -> Figures:
    decided, painted = [d.decided for d in delays], [d.painted for d in delays]
    right = [delay for delay in decided if delay is not None]
    return {
        f"{name}: right cards of {len(delays)}": len(right),
        f"{name}: shown before the phrase ends, share": sum(delay < 0 for delay in right) / len(delays),
        **_percentiles(f"{name}: phrase end to decision, s", decided),
        **_percentiles(f"{name}: phrase end to painted card, s", painted),
        **_percentiles(f"{name}: peer that waits for the final, s", (d.final for d in delays)),
    }


def _percentiles(name: str, values: Iterable[float | None]) -> Figures:
    known = [value for value in values if value is not None]
    p50, p95 = np.percentile(known, [50, 95])
    return {f"{name}, p50": float(p50), f"{name}, p95": float(p95)}


def _load(load: Load) -> Figures:
    return {
        "memory, program with panel, MB": load.memory[0],
        "memory, hearing process, MB": load.memory[1],
        "memory, both, MB": sum(load.memory),
        "processor, program with panel, share of a core": load.processor[0],
        "processor, hearing process, share of a core": load.processor[1],
        "processor, both, share of a core": sum(load.processor),
    }


def _processor_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _after(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end


def _run_until(app: QApplication, done: Callable[[], bool]) -> None:
    """Lets Qt run until then. `exit`, since `quit` would close the windows."""
    timer = QTimer()
    timer.timeout.connect(lambda: app.exit() if done() else None)
    timer.start(50)
    app.exec()
    timer.stop()


if __name__ == "__main__":
    main()
