"""Features as libvosk computes them from conf/mfcc.conf: 40 MFCC of 25 ms windows every 10 ms, then online mean
normalisation.

A Tract moves the frequencies as another mouth would: a cheap way to more speakers.
"""

from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

RATE = 16000
SHIFT, WINDOW, FFT = 160, 400, 512  # samples
FEATURES = 40
_LOW, _HIGH = 20.0, RATE / 2 - 400.0
_LIFTER = 22.0
_REGIONS = (350.0, 1000.0, 1800.0, 2700.0)  # hertz

Floats = NDArray[np.float32]


class Tract(NamedTuple):
    """Another vocal tract: `stretch` for its length, and one factor for the region of each formant."""

    stretch: float
    regions: tuple[float, ...]


OWN_TRACT = Tract(1.0, (1.0,) * len(_REGIONS))


def other_tract(chance: np.random.Generator) -> Tract:
    stretch = round(float(chance.uniform(0.86, 1.16)), 2)
    return Tract(stretch, tuple(np.exp(chance.uniform(-0.07, 0.07, len(_REGIONS))).round(3).tolist()))


def mfcc(samples: Floats, tract: Tract = OWN_TRACT) -> Floats:
    """Samples at 16 kHz in the range of int16, shape (frames, 40) out; only whole windows count."""
    if len(samples) < WINDOW:
        return np.zeros((0, FEATURES), np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(samples.astype(np.float64), WINDOW)[::SHIFT].copy()
    windows -= windows.mean(axis=1, keepdims=True)
    windows[:, 1:] -= 0.97 * windows[:, :-1].copy()
    windows[:, 0] *= 0.03
    power = np.square(np.abs(np.fft.rfft(windows * _povey(), FFT)))[:, :-1]
    energies = np.log(np.maximum(power @ _mel(tract), np.finfo(np.float32).eps))
    cepstra: Floats = (energies @ _cosines()).astype(np.float32)
    return cepstra


def normalised(
    features: Floats, overall: Floats, before: tuple[int, Floats] = (0, np.zeros(0, np.float32))
) -> Floats:
    """Minus the mean of the last 6 s, as Kaldi's OnlineCmvn does: while less was heard, `overall` (the training
    data's mean) stands in for up to 2 s. `before` is (frames, their mean): what was heard before these features."""
    window, borrowed = 600, 200
    sums = np.vstack([np.zeros((1, features.shape[1])), np.cumsum(features, axis=0, dtype=np.float64)])
    until = np.arange(1, len(features) + 1)
    since = np.maximum(0, until - window)
    heard = (until - since).astype(np.float64)
    total = sums[until] - sums[since]
    for frames, mean in (before, (borrowed, overall)):
        if frames:
            added = np.minimum(frames, window - heard).clip(0)
            total += added[:, None] * mean
            heard += added
    return (features - total / heard[:, None]).astype(np.float32)


@cache
def _povey() -> NDArray[np.float64]:
    hann: NDArray[np.float64] = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / (WINDOW - 1))
    povey: NDArray[np.float64] = hann**0.85
    return povey


@lru_cache(maxsize=4)
def _mel(tract: Tract) -> NDArray[np.float64]:
    """Triangular filters, shape (FFT // 2, 40)."""
    edges = np.linspace(_to_mel(_LOW), _to_mel(_HIGH), FEATURES + 2)
    bins = _to_mel(_warped(np.arange(FFT // 2) * RATE / FFT, tract))
    rising = (bins[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins[:, None]) / (edges[2:] - edges[1:-1])
    filters: NDArray[np.float64] = np.maximum(0.0, np.minimum(rising, falling))
    return filters


def _warped(hertz: NDArray[np.float64], tract: Tract) -> NDArray[np.float64]:
    """Stretched up to a knee, each region by its own factor too; from the knee straight to the top."""
    top, knee = RATE / 2, 4800.0 * min(1.0, 1.0 / tract.stretch)
    known = [0.0, *_REGIONS, knee, top]
    moved = [
        0.0,
        *(at * factor * tract.stretch for at, factor in zip(_REGIONS, tract.regions, strict=True)),
        knee * tract.stretch,
        top,
    ]
    return np.interp(hertz, known, moved)


def _to_mel(hertz: "float | NDArray[np.float64]") -> NDArray[np.float64]:
    return np.asarray(1127.0 * np.log(1.0 + np.asarray(hertz) / 700.0))


@cache
def _cosines() -> NDArray[np.float64]:
    """DCT and lifter, shape (40 bins, 40 cepstra)."""
    number = np.arange(FEATURES)
    cosines = np.sqrt(2 / FEATURES) * np.cos(np.pi / FEATURES * np.outer(number + 0.5, number))
    cosines[:, 0] = np.sqrt(1 / FEATURES)
    lifter = 1 + 0.5 * _LIFTER * np.sin(np.pi * number / _LIFTER)
    return np.asarray(cosines * lifter)
