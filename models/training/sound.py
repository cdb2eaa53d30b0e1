"""Clean speech made rough: rooms, noise, telephone lines, clipping, gain. Everything is drawn from a seeded generator.

Samples are float32 in the range of int16, at 16 kHz.
"""

import numpy as np
import scipy.fft
import scipy.signal
import soxr

from models.training.mfcc import RATE, Floats

Chance = np.random.Generator


def roughened(speech: Floats, bank: list[Floats], chance: Chance) -> Floats:
    """One room, one microphone and one line over the whole of `speech`; `bank` are voices for babble.

    The result fills the range of int16 as a sound card would, with the little noise that libvosk adds (dither).
    """
    if chance.random() < 0.5:
        speech = echoed(speech, chance)
    if chance.random() < 0.6:
        speech = coloured(speech, chance, 5.0)
    if chance.random() < 0.85:
        speech = with_noise(speech, noise(len(speech), bank, chance), chance.uniform(4, 40))
    if chance.random() < 0.35:
        speech = telephone(speech, chance)
    level = 10 ** chance.uniform(np.log10(80), np.log10(6000))
    if chance.random() < 0.12:
        level = chance.uniform(8000, 30000)  # far too loud: most peaks are cut off
    speech = speech * np.float32(level / _rms(speech))
    if chance.random() < 0.15:
        speech = speech * np.float32(chance.uniform(0.05, 0.7)) if level > 8000 else speech
    return dithered(np.clip(np.round(speech), -32768, 32767), chance)


def dithered(speech: Floats, chance: Chance) -> Floats:
    return (speech + chance.standard_normal(len(speech))).astype(np.float32)


def faster(speech: Floats, speed: float) -> Floats:
    """Shorter, with pitch and vocal tract raised too."""
    return np.asarray(soxr.resample(speech, RATE * speed, RATE, quality="MQ"), np.float32)


def echoed(speech: Floats, chance: Chance) -> Floats:
    """A small room: noise that dies away within 0.06 to 0.4 s, behind the direct sound."""
    length = int(RATE * chance.uniform(0.06, 0.4))
    tail = chance.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)
    tail *= chance.uniform(0.02, 0.4) / np.sqrt(np.square(tail).sum())
    tail[0] = 1.0
    return np.asarray(scipy.signal.oaconvolve(speech, tail)[: len(speech)], np.float32)


def coloured(speech: Floats, chance: Chance, decibels: float) -> Floats:
    """A smooth random equaliser."""
    response = np.interp(
        np.linspace(0, 1, 257), [0, 0.03, 0.08, 0.18, 0.35, 0.6, 1], chance.normal(0, decibels, 7)
    )
    taps = scipy.signal.firwin2(257, np.linspace(0, 1, 257), 10 ** (response / 20))
    return np.asarray(scipy.signal.oaconvolve(speech, taps, mode="same"), np.float32)


def telephone(speech: Floats, chance: Chance) -> Floats:
    """A telephone's band at 8 kHz; half of the time with the telephone network's 8-bit steps (mu-law)."""
    narrow = band(speech, chance)
    narrow = soxr.resample(narrow, RATE, RATE // 2, quality="MQ")
    if chance.random() < 0.5:
        peak = float(np.abs(narrow).max()) + 1e-3
        steps = np.round(np.sign(narrow) * np.log1p(255 * np.abs(narrow) / peak) / np.log(256) * 127) / 127
        narrow = np.sign(steps) * peak * (np.power(256, np.abs(steps)) - 1) / 255
    return np.resize(
        np.asarray(soxr.resample(narrow, RATE // 2, RATE, quality="MQ"), np.float32), len(speech)
    )


def band(speech: Floats, chance: Chance) -> Floats:
    """About 300 to 3400 Hz: with slopes of 12 to 36 dB an octave, or with everything outside gone."""
    edges = [chance.uniform(180, 380), chance.uniform(3100, 3700)]
    if chance.random() < 0.5:
        slopes = scipy.signal.butter(int(chance.integers(2, 7)), edges, "band", fs=RATE, output="sos")
        return np.asarray(scipy.signal.sosfilt(slopes, speech), np.float32)
    hertz = scipy.fft.rfftfreq(len(speech), 1 / RATE)
    inside = (hertz >= edges[0]) & (hertz <= edges[1])
    return np.asarray(scipy.fft.irfft(scipy.fft.rfft(speech) * inside, len(speech)), np.float32)


def with_noise(speech: Floats, sound: Floats, decibels: float) -> Floats:
    """`sound` mixed in so that the speech is that much stronger."""
    factor = _rms(speech[np.abs(speech) > 1e-3 * np.abs(speech).max()]) / _rms(sound) * 10 ** (-decibels / 20)
    return np.asarray(speech + np.float32(factor) * sound, np.float32)


def noise(length: int, bank: list[Floats], chance: Chance) -> Floats:
    """White, a room of its own colour (with hum and clicks), pink, or other voices; the first two most often."""
    kind = chance.integers(6)
    if kind in (0, 5):
        return chance.standard_normal(length).astype(np.float32)
    if kind == 1 and bank:
        return babble(length, bank, chance)
    if kind == 2:
        return _pink(length, 0.5, chance)
    return room(length, chance)


def babble(length: int, bank: list[Floats], chance: Chance) -> Floats:
    voices = [np.resize(bank[chance.integers(len(bank))], length) for _ in range(chance.integers(3, 7))]
    shifted = [np.roll(voice, int(chance.integers(length))) for voice in voices]
    return np.asarray(np.sum(shifted, axis=0), np.float32)


def room(length: int, chance: Chance) -> Floats:
    """Coloured noise whose loudness wanders, with the mains' hum and now and then a click, a key or a breath."""
    sound = coloured(_pink(length, chance.uniform(0, 0.5), chance), chance, 6.0)
    loudness = np.interp(np.arange(length), np.linspace(0, length, 12), 10 ** (chance.normal(0, 3, 12) / 20))
    sound = sound * loudness.astype(np.float32) / _rms(sound)
    if chance.random() < 0.3:
        turns = np.arange(length) * (float(chance.choice([50, 60, 100, 120])) / RATE) + chance.random()
        sound += (chance.uniform(0.1, 1) * np.sin(2 * np.pi * turns)).astype(np.float32)
    for _ in range(chance.integers(0, 6)):
        _burst(sound, chance)
    return sound


def _burst(sound: Floats, chance: Chance) -> None:
    length = int(chance.integers(50, 4000))
    start = int(chance.integers(0, max(1, len(sound) - length)))
    shape = np.hanning(length) if chance.random() < 0.5 else np.exp(-6 * np.arange(length) / length)
    part = sound[start : start + length]
    part += (chance.uniform(1, 8) * shape * chance.standard_normal(length)).astype(np.float32)[: len(part)]


def _pink(length: int, slope: float, chance: Chance) -> Floats:
    """White noise whose amplitude falls with the frequency to the power of `slope` (0.5 is pink)."""
    taps = 1.0 / np.maximum(np.linspace(0, RATE / 2, 513), 30.0) ** slope
    filtered = scipy.signal.firwin2(513, np.linspace(0, 1, 513), taps / taps.max())
    white = chance.standard_normal(length + 1024).astype(np.float32)
    return np.asarray(scipy.signal.oaconvolve(white, filtered, mode="valid")[:length], np.float32)


def _rms(sound: Floats) -> float:
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float64)))) + 1e-3 if len(sound) else 1.0
