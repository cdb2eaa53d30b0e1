"""The whole of hearing over recordings: the process, its pipe, its orders."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from itertools import groupby, pairwise
from operator import attrgetter
from pathlib import Path

import msgspec
import numpy as np
import pytest

from assist.errors import SoundUnreadable
from assist.events import Channel, Ended, Event, Gap, Hypothesis, Level, Listening, Trouble
from assist.hearing.child import command, whole
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from models.installed import SpeechModel
from tests.conftest import SaveSound
from tests.tone_model import ToneModel

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


@pytest.fixture
def call(save: SaveSound, tones: ToneModel) -> Path:
    """A dialogue: the agent on the left greets, the customer on the right asks, the agent answers."""
    agent = [tones.speak("hello agent speaking", tail=2.5), tones.speak("please", tail=1.0)]
    return save("call.wav", np.concatenate(agent), tones.speak("refund my money", lead=1.6, tail=1.5))


def heard(
    path: Path, model: SpeechModel, log: Path, pace: Pace = Pace.FAST, start: float = 0.0
) -> list[Event]:
    with Ears(Recording(path, pace, start), model, log=log / "hearing.log") as ears:
        return list(ears)


def finals(events: Iterable[Event]) -> list[tuple[Channel, str]]:
    return [(event.channel, event.text) for event in events if isinstance(event, Hypothesis) and event.final]


def test_both_sides_of_a_call_are_heard_in_order(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    events = heard(call, model, tmp_path)
    assert finals(events) == [
        (AGENT, "hello agent speaking"),
        (CUSTOMER, "refund my money"),
        (AGENT, "please"),
    ]
    first, last = events[0], events[-1]
    assert isinstance(first, Listening)
    assert (first.model, first.demo) == ("tones", False)
    assert first.sources == {AGENT: "call.wav", CUSTOMER: "call.wav"}
    assert isinstance(last, Ended)
    assert not [event for event in events if isinstance(event, Trouble | Gap)]


def test_real_time_pace_gives_the_same_events_as_time_passes(
    call: Path, model: SpeechModel, tmp_path: Path
) -> None:
    began = time.monotonic()
    real = heard(call, model, tmp_path, Pace.REAL)
    took = time.monotonic() - began
    assert took > real[-1].time  # no faster than the talk
    offsets = [event.captured_at - event.time for event in real if isinstance(event, Level)]
    assert max(offsets) - min(offsets) < 1e-3
    fast = heard(call, model, tmp_path, Pace.FAST)
    assert [msgspec.structs.replace(event, captured_at=0) for event in fast] == [
        msgspec.structs.replace(event, captured_at=0) for event in real
    ]


def test_levels_come_for_every_block_of_both_channels(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    levels = [event for event in heard(call, model, tmp_path) if isinstance(event, Level)]
    assert [level.channel for level in levels] == [CUSTOMER, AGENT] * (len(levels) // 2)
    spoken = {level.channel: level for level in levels if level.time == pytest.approx(0.5)}
    assert spoken[AGENT].peak > -20 > -60 > spoken[CUSTOMER].peak


def test_identical_partials_are_told_once(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    partials = [
        event for event in heard(call, model, tmp_path) if isinstance(event, Hypothesis) and not event.final
    ]
    for _, group in groupby(sorted(partials, key=attrgetter("utterance")), attrgetter("utterance")):
        texts = [(partial.text, partial.paused) for partial in group]
        assert all(one != following for one, following in pairwise(texts))


def test_end_of_the_phrase_is_known_ahead(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    asked = [event for event in heard(call, model, tmp_path) if isinstance(event, Hypothesis)]
    ends = [event.phrase_end for event in asked if event.channel is CUSTOMER]
    assert len(ends) > 1
    assert ends == [pytest.approx(1.6 + 3 * 0.25 + 2 * 0.12, abs=0.03)] * len(ends)


def test_words_in_what_sounds_like_a_pause_have_no_known_end(
    save: SaveSound, tones: ToneModel, model: SpeechModel, tmp_path: Path
) -> None:
    murmur = tones.speak("please", loudness=0.002)
    events = heard(save("call.wav", np.concatenate([tones.speak("refund my"), murmur])), model, tmp_path)
    ends = {event.text: event.phrase_end for event in events if isinstance(event, Hypothesis) and event.final}
    assert ends == {"refund my": pytest.approx(0.92, abs=0.03), "please": None}


def test_begins_where_it_is_told_to(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    events = heard(call, model, tmp_path, start=3.5)
    assert events[0].time == 3.5
    assert finals(events) == [(AGENT, "please")]


def test_utterance_that_the_end_cuts_off_becomes_final(
    save: SaveSound, tones: ToneModel, model: SpeechModel, tmp_path: Path
) -> None:
    path = save("cut.wav", tones.speak("refund my money", tail=0.05))
    assert finals(heard(path, model, tmp_path)) == [(CUSTOMER, "refund my money")]


@pytest.mark.parametrize("kind", ["mp3", "ogg", "flac"])
def test_compressed_recordings_are_heard_too(
    kind: str, save: SaveSound, tones: ToneModel, model: SpeechModel, tmp_path: Path
) -> None:
    path = save(f"call.{kind}", tones.speak("refund my money", rate=44_100), rate=44_100)
    assert finals(heard(path, model, tmp_path)) == [(CUSTOMER, "refund my money")]


def test_unreadable_recording_is_named(model: SpeechModel, tmp_path: Path) -> None:
    with pytest.raises(SoundUnreadable, match=r"nowhere\.wav.*no such file"):
        heard(tmp_path / "nowhere.wav", model, tmp_path)


def test_damaged_recording_is_heard_up_to_the_damage(
    save: SaveSound, tones: ToneModel, model: SpeechModel, tmp_path: Path
) -> None:
    path = save("call.flac", np.tile(tones.speak("refund my money"), 4))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 7 // 10])
    events: list[Event] = []
    with (
        Ears(Recording(path, Pace.FAST), model, log=tmp_path / "log") as ears,
        pytest.raises(SoundUnreadable),
    ):
        events.extend(ears)
    assert finals(events)[:2] == [(CUSTOMER, "refund my money")] * 2


def test_stop_ends_the_iteration_soon(
    save: SaveSound, tones: ToneModel, model: SpeechModel, tmp_path: Path
) -> None:
    path = save("long.wav", np.tile(tones.speak("refund my money please"), 30))
    with Ears(Recording(path), model, log=tmp_path / "log") as ears:
        events: list[Event] = []
        for event in ears:
            events.append(event)
            if isinstance(event, Hypothesis):
                threading.Thread(target=ears.stop).start()
    assert isinstance(events[-1], Ended)
    assert events[-1].time < 5
    assert finals(events)[0][1]  # what was in flight became final


def test_stop_before_the_start_leaves_nothing_to_hear(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    ears = Ears(Recording(call), model, log=tmp_path / "log")
    ears.stop()
    with ears:
        assert isinstance(list(ears)[-1], Ended)


def test_ears_that_nobody_listens_to_are_closed(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    with Ears(Recording(call), model, log=tmp_path / "log") as ears:
        pid = ears.pid
    assert not Path(f"/proc/{pid}").exists()


def test_log_never_holds_words_of_the_call(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    heard(call, model, tmp_path)
    assert (tmp_path / "hearing.log").read_text() == ""


def test_log_that_grew_large_is_set_aside(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    log = tmp_path / "hearing.log"
    log.write_bytes(b"x" * 1_000_001)
    heard(call, model, tmp_path)
    assert log.stat().st_size == 0
    assert (tmp_path / "hearing.old.log").stat().st_size == 1_000_001


def test_log_that_can_not_be_written_stops_nothing(call: Path, model: SpeechModel, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert finals(heard(call, model, tmp_path / "file"))


def test_nothing_that_libraries_print_gets_among_the_events(tmp_path: Path) -> None:
    """As some do in C, to file descriptor 1."""
    noisy = "import os, runpy; from assist.hearing import __main__ as hearing\npipe = hearing._own_stdout()\n"
    shout = "os.write(1, b'noise'); pipe.write(b'event'); pipe.flush()"
    done = subprocess.run([sys.executable, "-c", noisy + shout], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"event", b"noise")


def test_without_orders_it_ends() -> None:
    done = subprocess.run(command(), stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=True)
    assert done.stdout == b""


def test_line_that_death_cut_short_is_left_out() -> None:
    lines = [b'{"event":"ended","time":1.0,"captured_at":2.0}\n', b'{"event":"ended","ti']
    assert list(whole(lines)) == [Ended(time=1.0, captured_at=2.0)]
