"""`make bench-hearing`: from the end of a phrase in the sound to the card, at real-time pace through PulseAudio.

The sample call and forty further phrases are played into two virtual devices while the panel listens to both.
Beside it, in the same run, stands what a program would need that waits for the recogniser's final. Start, memory
and the processor's share are measured on the way. Prints a table, then the figures as JSON; `--json` keeps them.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

import click
import msgspec
import numpy as np
from msgspec import Struct
from PySide6.QtWidgets import QApplication

from assist import sample
from assist.events import Event, Hypothesis, Suggestion
from assist.settings import ShowingSettings
from bench.desk import DEVICES, Agent, Load, desk
from bench.speech.dialogue import Phrase, Timings

TAIL = 2.5
"""Seconds after the sound in which the last final comes."""
PATIENCE = 4.0
"""Seconds after a phrase within which its card counts."""
PHRASES = Path(__file__).parent / "speech" / "phrases.flac"
NO_BUDGET = ShowingSettings(cards_per_minute=100)
"""The further phrases are forty requests in three minutes: no call, so no budget."""
STARTS = {
    "start to listening, no window, live devices, s": ("-m", "assist", "listen", "--agent", DEVICES.agent),
    "start to listening, with the panel, a recording, s": ("-m", "ui", "demo", "--fast"),
}

Figures = dict[str, float]


class Delay(Struct, frozen=True):
    """Seconds from the end of a phrase in the sound; None for what did not come."""

    decided: float | None
    painted: float | None
    final: float | None


@click.command()
@click.option(
    "--json", "json_file", type=click.Path(path_type=Path), help="Also write the figures to this file."
)
def main(json_file: Path | None) -> None:
    with desk() as app:
        call = Run(app, sample.sample_call(), ShowingSettings())
        phrases = Run(app, PHRASES, NO_BUDGET)
        starts = [_seconds_to_listening(words) for words in STARTS.values()]
    figures = _delays("sample call", call.delays) | _delays("phrases", phrases.delays)
    figures |= _delays("both", call.delays + phrases.delays)
    figures |= {"wrong cards, sample call": len(call.wrong), "wrong cards, phrases": len(phrases.wrong)}
    figures |= _load(call.load) | dict(zip(STARTS, starts, strict=True))
    for name, figure in figures.items():
        click.echo(f"{name:<62}{figure:>10.2f}")
    click.echo(json.dumps(figures))
    if json_file:
        json_file.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


class Run:
    """One sound file, played while the panel listens."""

    def __init__(self, app: QApplication, sound: Path, showing: ShowingSettings) -> None:
        self._told: list[tuple[float, Event]] = []
        agent = Agent(app, showing, lambda event: self._told.append((time.monotonic(), event)))
        usage = agent.usage()
        player = agent.play(sound)
        self.load = usage.taken()
        agent.wait(TAIL)
        agent.leave()
        self._painted, self._began = agent.painted, player.began
        lines = msgspec.json.decode(sound.with_suffix(".json").read_bytes(), type=Timings).lines
        wanted = {line.card for line in lines}
        self.delays = [self._delay(line) for line in lines if line.card]
        self.wrong = [card.card.id for _, card in self._suggestions() if card.card.id not in wanted]

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


def _seconds_to_listening(words: tuple[str, ...]) -> float:
    """From the start of the program to the line that says that it listens: median of five."""
    return median(_once_to_listening(words) for _ in range(5))


def _once_to_listening(words: tuple[str, ...]) -> float:
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONPATH": str(Path.cwd())},
        cwd=os.environ["CALLCUE_HOME"],  # the demo keeps its pictures there
    ) as program:
        assert program.stdout
        listening = any(line.startswith(b"Listening") for line in program.stdout)
        took = time.monotonic() - began
        program.terminate()
        program.stdout.read()
    assert listening, words
    return took


def _delays(name: str, delays: list[Delay]) -> Figures:
    right = [delay.decided for delay in delays if delay.decided is not None]
    return {
        f"{name}: right cards of {len(delays)}": len(right),
        f"{name}: shown before the phrase ends, share": sum(delay < 0 for delay in right) / len(delays),
        **_percentiles(f"{name}: phrase end to decision, s", right),
        **_percentiles(f"{name}: phrase end to painted card, s", (delay.painted for delay in delays)),
        **_percentiles(f"{name}: peer that waits for the final, s", (delay.final for delay in delays)),
    }


def _percentiles(name: str, values: Iterable[float | None]) -> Figures:
    p50, p95 = np.percentile([value for value in values if value is not None], [50, 95])
    return {f"{name}, p50": float(p50), f"{name}, p95": float(p95)}


def _load(load: Load) -> Figures:
    return {
        "memory, program with panel, MB": load.memory[0],
        "memory, hearing process, MB": load.memory[1],
        "memory, both, MB": sum(load.memory),
        "memory, both, shared pages counted once, MB": sum(load.own),
        "processor, program with panel, share of a core": load.processor[0],
        "processor, hearing process, share of a core": load.processor[1],
        "processor, both, share of a core": sum(load.processor),
    }


if __name__ == "__main__":
    main()
