"""What the word error rates are made of: the counting, the telephone and the noise."""

import numpy as np
import pytest

from bench.speech.voices import RATE, Samples
from bench.wer import LEVEL, error_rate, noisy, telephone


def tone(hertz: float) -> Samples:
    wave = np.sin(2 * np.pi * hertz * np.arange(RATE) / RATE) * np.sqrt(2) * LEVEL
    return np.asarray(wave, np.float32)


def rms(sound: Samples) -> float:
    return float(np.sqrt(np.mean(np.square(sound))))


def test_wrong_missing_and_added_words_count_alike() -> None:
    silence = np.zeros(RATE, np.float32)
    said = [("my bill is too high", silence), ("cancel it", silence + 1)]
    heard = {0.0: "my bill was high", 1.0: "please cancel it"}
    assert error_rate(said, lambda sound: heard[float(sound[0])]) == pytest.approx(100 * 3 / 7)
    assert error_rate(said, lambda sound: "") == 100.0


@pytest.mark.parametrize("sharp", [False, True])
def test_a_telephone_passes_the_middle_and_loses_what_is_below_and_above(sharp: bool) -> None:
    assert rms(telephone(tone(1000), sharp)) == pytest.approx(LEVEL, rel=0.02)
    assert rms(telephone(tone(75), sharp)) < LEVEL / 100
    assert rms(telephone(tone(6000), sharp)) < LEVEL / 10


def test_noise_is_as_far_below_the_speech_as_told() -> None:
    speech = tone(1000)
    assert rms(noisy(speech, 15.0) - speech) == pytest.approx(LEVEL * 10 ** (-15 / 20), rel=0.02)
