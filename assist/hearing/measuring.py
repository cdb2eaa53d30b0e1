"""What a speech model costs on this machine: it hears a known sentence, in both voices at once, in a process of its
own.

First as fast as it can (how much work is a second of a call?), then at the pace of the talk (how long until the
words are there?). A model that dies of it is damaged.
"""

import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from threading import Event

import numpy as np
import psutil
from msgspec import Struct

from assist import sample
from assist.errors import HearingFailed
from assist.events import Channel, Hypothesis, Listening
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.hearing.recording import read_sound, write_sound
from assist.hearing.trial import PATIENCE, ended
from models.errors import MeasuringStopped, ModelDamaged
from models.installed import SpeechModel
from models.measured import Figures

TIMES = 2
"""How often the sentence is said."""

_BEFORE, _AFTER = 0.4, 1.8  # seconds of silence; in the second one the final comes
_LOUD = 0.02  # of the loudest sample: less is silence


class _Sound(Struct, frozen=True):
    file: Path
    seconds: float
    spoken: list[tuple[float, float]]
    """Where each sentence begins and ends, in seconds."""


class _Run(Struct, frozen=True):
    began: float
    """When the model was loaded, on the monotonic clock."""
    loading: float
    ended: float
    heard: list[tuple[float, Hypothesis]]
    """Each with the moment at which it came."""
    memory: int


def measure(model: SpeechModel, stopped: Event) -> Figures:
    """Takes 10 seconds, more with a large model. Raises ModelDamaged; MeasuringStopped soon after `stopped` is set."""
    with tempfile.TemporaryDirectory(prefix="callcue-") as scratch:
        sound = _known_sound(Path(scratch) / "known.wav")
        fast = _heard(model, sound, Pace.FAST, stopped)
        live = _heard(model, sound, Pace.REAL, stopped)
    memory = max(fast.memory, live.memory)
    return Figures(
        model=model.name,
        language=model.language,
        demo=model.demo,
        loading=round(fast.loading, 2),
        work=round((fast.ended - fast.began) / sound.seconds, 3),
        first_words=_median(_first_words(live, sound)),
        final=_median(_finals(live, sound)),
        memory=memory,
        memory_share=round(memory / psutil.virtual_memory().total, 3),
        date=datetime.now(UTC).date().isoformat(),
    )


def _known_sound(file: Path) -> _Sound:
    """The sentence between pauses, again and again, the same on both tracks."""
    speech, rate = read_sound(sample.two_seconds())
    loud = np.flatnonzero(np.abs(speech) > _LOUD * np.abs(speech).max())
    said = speech[loud[0] : loud[-1] + 1]
    before, after = (np.zeros(round(seconds * rate), np.float32) for seconds in (_BEFORE, _AFTER))
    once = np.concatenate([before, said, after])
    write_sound(file, np.column_stack([np.tile(once, TIMES)] * 2), rate)
    begins = [(number * len(once) + len(before)) / rate for number in range(TIMES)]
    return _Sound(file, TIMES * len(once) / rate, [(begin, begin + len(said) / rate) for begin in begins])


def _heard(model: SpeechModel, sound: _Sound, pace: Pace, stopped: Event) -> _Run:
    begun, deadline = time.monotonic(), time.monotonic() + PATIENCE
    try:
        with (
            Ears(Recording(sound.file, pace), model, log=sound.file.with_suffix(".log")) as ears,
            ended(ears, deadline, stopped),
        ):
            run = _noted(ears, begun)
    except (HearingFailed, psutil.Error) as trouble:
        raise ModelDamaged(model.folder, f"the recogniser dies of it ({trouble})") from trouble
    if stopped.is_set():
        raise MeasuringStopped(model.name)
    if time.monotonic() > deadline:
        raise ModelDamaged(model.folder, f"the recogniser did not get through in {PATIENCE:.0f} seconds")
    return run


def _noted(ears: Ears, begun: float) -> _Run:
    process = psutil.Process(ears.pid)
    listening, memory = begun, 0
    heard: list[tuple[float, Hypothesis]] = []
    for event in ears:
        if isinstance(event, Listening):
            listening = event.captured_at
            memory = process.memory_info().rss
        elif isinstance(event, Hypothesis):
            heard.append((time.monotonic(), event))
            memory = max(memory, process.memory_info().rss)
    return _Run(listening, listening - begun, time.monotonic(), heard, memory)


def _first_words(run: _Run, sound: _Sound) -> list[float]:
    return [min(came) - run.began - begin for begin, _, came in _each(run, sound, final=False)]


def _finals(run: _Run, sound: _Sound) -> list[float]:
    return [max(came) - run.began - end for _, end, came in _each(run, sound, final=True)]


def _each(run: _Run, sound: _Sound, *, final: bool) -> Iterator[tuple[float, float, list[float]]]:
    """Where a sentence begins and ends, and when something of it was heard: for every sentence and channel."""
    for begin, end in sound.spoken:
        for channel in Channel:
            came = [
                at
                for at, event in run.heard
                if event.channel is channel and event.final is final and begin < event.time < end + _AFTER
            ]
            if came:
                yield begin, end, came


def _median(delays: list[float]) -> float | None:
    return round(float(median(delays)), 2) if delays else None
