"""Training takes: a few sentences of one voice with pauses between them, in one room and on one line, as features.

A Take knows where each sentence stands in it, so that any alignment of the sentences labels it.
"""

from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import repeat
from typing import NamedTuple

import numpy as np
import soundfile
import soxr

from models.training import sound
from models.training.alignment import Placed
from models.training.mfcc import OWN_TRACT, RATE, Floats, mfcc, other_tract
from models.training.voices import Utterance

_SPEECH_RMS = 2000.0
_PLAN_SEED = 18_000
_BANK = 40  # voices for babble


class Take(NamedTuple):
    """`features` (frames, 40) are not mean-normalised, and are kept as float16."""

    features: "np.ndarray[tuple[int, ...], np.dtype[np.float16]]"
    placed: list[Placed]


def clean(utterances: list[Utterance]) -> list[Take]:
    """Each utterance alone as it was spoken: what alignments are made on."""
    with ProcessPoolExecutor(2, initializer=_share, initargs=(utterances,)) as pool:
        return list(pool.map(_clean, range(len(utterances)), chunksize=64))


def rough(utterances: list[Utterance], count: int, number: int) -> list[Take]:
    """The `number`th set of `count` takes; each utterance comes up about equally often."""
    plan = _plan(utterances, count, number)
    with ProcessPoolExecutor(2, initializer=_share, initargs=(utterances,)) as pool:
        return list(pool.map(_rough, range(count), plan, repeat(number), chunksize=32))


def loaded(file: str) -> Floats:
    samples, rate = soundfile.read(file, dtype="float32")
    if rate != RATE:
        samples = soxr.resample(samples, rate, RATE)
    return np.asarray(samples * (_SPEECH_RMS / (np.sqrt(np.mean(np.square(samples))) + 1e-6)), np.float32)


def assembled(numbers: list[int], chance: np.random.Generator) -> tuple[Floats, list[Placed]]:
    """The utterances one after the other with pauses; one speaker, so one speed."""
    speed = float(chance.uniform(0.86, 1.17)) if chance.random() < 0.7 else 1.0
    pieces: list[Floats] = []
    placed: list[Placed] = []
    for number in numbers:
        pieces.append(np.zeros(_pause(chance), np.float32))
        placed.append(Placed(number, sum(map(len, pieces)) / RATE, speed))
        speech = loaded(_utterances[number].file)
        pieces.append(sound.faster(speech, speed) * np.float32(10 ** (chance.normal(0, 2) / 20)))
    pieces.append(np.zeros(_pause(chance), np.float32))
    return np.concatenate(pieces), placed


def _pause(chance: np.random.Generator) -> int:
    return int(
        RATE * chance.choice([chance.uniform(0.05, 0.5), chance.uniform(0.05, 0.5), chance.uniform(0.5, 2.5)])
    )


def _plan(utterances: list[Utterance], count: int, number: int) -> list[list[int]]:
    """Which utterances make which take: one voice each, one to three sentences."""
    chance = np.random.default_rng(_PLAN_SEED + number)
    voices: defaultdict[str, list[int]] = defaultdict(list)
    for number, utterance in enumerate(utterances):
        voices[utterance.voice].append(number)
    waiting: dict[str, list[int]] = {voice: [] for voice in voices}
    names, weights = list(voices), np.array([len(numbers) for numbers in voices.values()])
    plan = []
    for _ in range(count):
        voice = names[chance.choice(len(names), p=weights / weights.sum())]
        wanted = 1 if voice == "espeak" else int(chance.integers(1, 4))
        if len(waiting[voice]) < wanted:
            waiting[voice] += list(chance.permutation(voices[voice]))
        plan.append([int(waiting[voice].pop()) for _ in range(wanted)])
    return plan


_utterances: list[Utterance] = []


def _share(utterances: list[Utterance]) -> None:
    """What every worker process knows."""
    _utterances[:] = utterances


@cache
def _bank() -> list[Floats]:
    chosen = np.random.default_rng(5).choice(len(_utterances), min(_BANK, len(_utterances)), replace=False)
    return [loaded(_utterances[number].file) for number in chosen]


def _clean(number: int) -> Take:
    chance = np.random.default_rng([1, number])
    speech = sound.dithered(loaded(_utterances[number].file), chance)
    return Take(mfcc(speech).astype(np.float16), [Placed(number, 0.0, 1.0)])


def _rough(seed: int, numbers: list[int], of_set: int) -> Take:
    chance = np.random.default_rng([2, seed, of_set])
    speech, placed = assembled(numbers, chance)
    tract = other_tract(chance) if chance.random() < 0.7 else OWN_TRACT
    if chance.random() < 0.08:  # nothing but the speech, in digital silence
        quiet = np.float32(10 ** chance.uniform(-1.3, 0.6))
        return Take(mfcc(sound.dithered(speech * quiet, chance), tract).astype(np.float16), placed)
    return Take(mfcc(sound.roughened(speech, _bank(), chance), tract).astype(np.float16), placed)
