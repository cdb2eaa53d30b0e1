"""The bench is the live call: the sample recording gives the same suggestions on both, to the letter."""

import json
import subprocess
import sys
from pathlib import Path
from threading import Event as Flag
from typing import Any

import msgspec
import pytest
import soundfile

from assist import sample
from assist.errors import SoundUnreadable
from assist.events import to_line
from assist.opening import demo_model
from assist.rehearsal import recording
from assist.rehearsal.bench import Bench
from assist.rehearsal.stopping import RehearsalStopped
from scripts_db.samples import broadband

CLOCK = ("captured_at", "after_phrase_end")
"""What is measured by the clock, and so differs from run to run."""


SECONDS = 40
"""Of the sample call: long enough for cards of both sides."""


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The beginning of the sample call; Callcue has an empty home."""
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path))
    samples, rate = soundfile.read(sample.sample_call(), frames=SECONDS * 16_000, dtype="int16")
    soundfile.write(tmp_path / "call.flac", samples, rate)
    return tmp_path / "call.flac"


def without_clock(event: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name not in CLOCK}


def test_a_recording_shows_the_same_as_callcue_listen(call: Path) -> None:
    command = [sys.executable, "-m", "assist", "listen", str(call), "--fast", "--json"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=100, check=True)
    live = [json.loads(line) for line in ended.stdout.splitlines()]
    rows = Bench(broadband()).hear(recording.heard(call, demo_model()))
    bench = [msgspec.json.decode(to_line(card)) for row in rows for card in row.shown]
    shown = [without_clock(event) for event in live if event["event"] == "suggestion"]
    assert [without_clock(event) for event in bench] == shown
    assert len(shown) > 3
    finals = [event["text"] for event in live if event["event"] == "hypothesis" and event["final"]]
    assert sorted(row.text for row in rows) == sorted(text for text in finals if text)
    ticks = [event["item"] for event in live if event["event"] == "tick"]
    assert ticks == [one.name for row in rows for one in row.happened if one.what == "tick"]


def test_it_stops_when_told_and_says_how_far_it_is(call: Path) -> None:
    stopped, told = Flag(), list[float]()

    def tell(seconds: float) -> None:
        told.append(seconds)
        if seconds > 3:
            stopped.set()

    with pytest.raises(RehearsalStopped):
        recording.heard(call, demo_model(), stopped=stopped, tell=tell)
    assert 3 < max(told) < 10


def test_what_is_no_recording_is_named(call: Path) -> None:
    file = call.with_name("x.wav")
    file.write_bytes(b"no sound")
    with pytest.raises(SoundUnreadable, match=r"x\.wav"):
        recording.heard(file, demo_model())
