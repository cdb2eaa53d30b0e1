"""Where phrases end, told from energy alone, in clean and noisy sound."""

import numpy as np
import pytest
from numpy.typing import NDArray

from assist.hearing.phrases import Phrases

RATE = 8_000


def sound(*pieces: tuple[float, float], noise: float = 0.0005) -> NDArray[np.float32]:
    """Pieces of (seconds, loudness), on a floor of noise."""
    random = np.random.default_rng(1)
    parts = [loudness * random.normal(0, 1, round(seconds * RATE)) for seconds, loudness in pieces]
    whole = np.concatenate(parts)
    return (whole + noise * random.normal(0, 1, len(whole))).astype(np.float32)


def phrases(samples: NDArray[np.float32], *, start: float = 0.0, complete: bool = True) -> Phrases:
    """Added in blocks of 0.1 s, as a recording is read."""
    added = Phrases(RATE, start)
    for begin in range(0, len(samples), RATE // 10):
        added.add(samples[begin : begin + RATE // 10])
    if complete:
        added.complete()
    return added


TWO_PHRASES = sound((1.0, 0), (0.8, 0.2), (0.3, 0), (0.9, 0.1), (1.0, 0), (1.0, 0.2), (2.0, 0))
"""Speech from 1.0 to 3.0 with a short pause in it, and from 4.0 to 5.0."""


@pytest.mark.parametrize(
    ("time", "end"),
    [
        pytest.param(0.5, None, id="nothing was said yet"),
        pytest.param(1.2, 3.0, id="known ahead, over the short pause"),
        pytest.param(2.0, 3.0, id="in the short pause"),
        pytest.param(3.6, 3.0, id="after the end: the phrase that was said last"),
        pytest.param(4.1, 5.0, id="the next one"),
        pytest.param(6.9, 5.0, id="long after"),
    ],
)
def test_end_of_the_phrase_at_a_time(time: float, end: float | None) -> None:
    assert phrases(TWO_PHRASES).end_at(time) == (end if end is None else pytest.approx(end, abs=0.03))


@pytest.mark.parametrize("noise", [0.0, 0.001, 0.01])
def test_noise_floor_is_taken_into_account(noise: float) -> None:
    samples = sound((1.0, 0), (1.5, 0.2), (1.5, 0), noise=noise)
    assert phrases(samples).end_at(1.5) == pytest.approx(2.5, abs=0.03)


def test_in_steady_noise_no_end_can_be_told() -> None:
    assert phrases(sound((5.0, 0.1))).end_at(2.0) is None


def test_faint_speech_counts_where_it_is_quiet() -> None:
    samples = sound((1.0, 0), (1.0, 0.01), (1.0, 0), noise=0.0001)
    assert phrases(samples).end_at(1.5) == pytest.approx(2.0, abs=0.03)


def test_end_that_is_not_read_yet_is_unknown_unless_the_sound_is_over() -> None:
    samples = sound((1.0, 0), (1.0, 0.2), (0.2, 0))
    assert phrases(samples, complete=False).end_at(1.5) is None
    assert phrases(samples, complete=True).end_at(1.5) == pytest.approx(2.0, abs=0.03)


def test_speech_up_to_the_last_sample_ends_there() -> None:
    assert phrases(sound((1.0, 0), (1.0, 0.2))).end_at(1.5) == pytest.approx(2.0, abs=0.03)


def test_times_count_from_where_reading_began() -> None:
    assert phrases(TWO_PHRASES, start=100.0).end_at(101.2) == pytest.approx(103.0, abs=0.03)


def test_nothing_is_known_of_no_sound() -> None:
    assert phrases(np.empty(0, np.float32)).end_at(0.0) is None
