"""`listen FILE`: what it prints, its event lines, and what it says of bad input."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from assist.sample import sample_call
from tests.sound_server import SoundServer

from .conftest import Run, is_one_sentence

FIELDS = {
    "listening": {"model", "demo", "sources"},
    "level": {"channel", "rms", "peak"},
    "hypothesis": {"channel", "utterance", "text", "final", "paused", "words", "phrase_end", "echo"},
    "suggestion": {
        "channel",
        "utterance",
        "card",
        "trigger",
        "heard",
        "score",
        "needed",
        "early",
        "after_phrase_end",
    },
    "unsure": {"channel", "utterance", "text"},
    "position": {
        "script",
        "step",
        "title",
        "kind",
        "say",
        "number",
        "count",
        "ways",
        "by",
        "field",
        "before",
        "heard",
        "can_go_back",
    },
    "pointer": {"script", "step", "way", "heard"},
    "tick": {"item", "text", "state", "heard", "by_hand", "said", "total", "score"},
    "ended": set(),
}


@pytest.fixture
def opening(tmp_path: Path) -> Path:
    """The first 13 seconds of the sample call."""
    sound, rate = soundfile.read(sample_call(), dtype="int16")
    soundfile.write(tmp_path / "opening.flac", sound[: 13 * rate], rate)
    return tmp_path / "opening.flac"


def events(ended: "subprocess.CompletedProcess[str]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_event_lines_keep_their_contract(callcue: Run, opening: Path) -> None:
    told = events(callcue("listen", opening, "--fast", "--json"))
    assert told[0]["event"] == "listening"
    assert told[-1]["event"] == "ended"
    assert {"hypothesis", "suggestion", "level", "position", "tick"} <= {event["event"] for event in told}
    for event in told:
        assert set(event) == FIELDS[event["event"]] | {"event", "time", "captured_at"}
    times = [event["time"] for event in told]
    assert times == sorted(times)


def test_the_same_cards_at_the_pace_of_the_talk_and_as_fast_as_possible(callcue: Run, opening: Path) -> None:
    def heard(*how: str) -> list[tuple[Any, ...]]:
        told = events(callcue("listen", opening, "--json", *how))
        return [
            (e["event"], e["time"], e["channel"], e["utterance"], e.get("text"), e.get("card"))
            for e in told
            if e["event"] in ("hypothesis", "suggestion", "unsure")
        ]

    fast = heard("--fast")
    assert any(event[0] == "suggestion" for event in fast)
    assert heard() == fast


def test_a_person_reads_who_said_what_and_which_card(callcue: Run, opening: Path) -> None:
    ended = callcue("listen", opening, "--fast")
    assert ended.returncode == 0
    assert "demo model" in ended.stdout
    assert "Customer" in ended.stdout
    assert " -> " in ended.stdout
    assert "cards shown" in ended.stdout.splitlines()[-2]


def not_sound(folder: Path) -> Path:
    (folder / "notes.wav").write_text("these are words", encoding="utf-8")
    return folder / "notes.wav"


def empty(folder: Path) -> Path:
    soundfile.write(folder / "empty.wav", np.zeros((0, 2), np.int16), 16000)
    return folder / "empty.wav"


def no_bytes(folder: Path) -> Path:
    (folder / "none.flac").touch()
    return folder / "none.flac"


def many_channels(folder: Path) -> Path:
    soundfile.write(folder / "five.wav", np.zeros((1600, 5), np.int16), 16000)
    return folder / "five.wav"


def missing(folder: Path) -> Path:
    return folder / "missing.wav"


def a_folder(folder: Path) -> Path:
    return folder


@pytest.mark.parametrize("make", [not_sound, empty, no_bytes, many_channels, missing, a_folder])
def test_a_recording_that_cannot_be_played_is_named(callcue: Run, tmp_path: Path, make: Any) -> None:
    path = make(tmp_path)
    ended = callcue("listen", path)
    assert is_one_sentence(ended)
    assert str(path) in ended.stderr


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--model", "vosk-xx"), "vosk-xx"),
        (("--campaign", "Pizza"), "Pizza"),
        (("--library", __file__), Path(__file__).name),
    ],
)
def test_what_does_not_exist_is_named(
    callcue: Run, opening: Path, options: tuple[str, ...], named: str
) -> None:
    ended = callcue("listen", opening, *options)
    assert is_one_sentence(ended)
    assert named in ended.stderr


@pytest.mark.parametrize("words", [("listen", "--nosuch"), ("nosuch",), ("listen", "a.wav", "--agent", "x")])
def test_an_unknown_word_on_the_command_line_says_where_help_is(callcue: Run, words: tuple[str, ...]) -> None:
    ended = callcue(*words)
    assert ended.returncode == 2
    assert "--help" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_full_disk_is_said_in_a_sentence(callcue: Run, opening: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ended = callcue("listen", opening, "--fast", "--json", stdout=full.fileno())
    assert is_one_sentence(ended)
    assert "space" in ended.stderr


def test_a_reader_that_goes_away_is_no_trouble(callcue: Run, opening: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    ended = callcue("listen", opening, "--fast", "--json", stdout=writer)
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_setting_that_cannot_be_used_is_a_notice(callcue: Run, opening: Path, tmp_path: Path) -> None:
    config = tmp_path / "home" / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text('{"showing": {"threshold": "high"}}', encoding="utf-8")
    ended = callcue("listen", opening, "--fast")
    assert ended.returncode == 0
    assert "showing.threshold" in ended.stderr


def test_settings_that_cannot_be_read_are_named(callcue: Run, opening: Path, tmp_path: Path) -> None:
    config = tmp_path / "home" / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text("{", encoding="utf-8")
    ended = callcue("listen", opening, "--fast")
    assert is_one_sentence(ended)
    assert "settings.json" in ended.stderr


def test_a_device_that_is_not_there_is_named(callcue: Run, sound_server: SoundServer) -> None:
    sound_server.start("desk", "headset")
    ended = callcue("listen", "--customer", "earbuds")
    assert is_one_sentence(ended)
    assert "earbuds" in ended.stderr
    assert "headset" in ended.stderr
