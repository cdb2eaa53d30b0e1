"""When a speaker has paused."""

import numpy as np
import pytest

from assist.events import Channel
from assist.hearing.blocks import Block
from assist.hearing.lull import Lull

SPEECH = [-20.0, -26.0, -18.0, -45.0, -22.0]


def lasts_after(*loudness: float) -> bool:
    """Whether a lull lasts after blocks of 100 ms that loud, in dB relative to full scale."""
    lull = Lull()
    for decibels in loudness:
        samples = np.full(1600, 32767 * 10 ** (decibels / 20), np.int16)
        lull.hear(Block(Channel.CUSTOMER, samples.tobytes(), 16000, 0.0, 0.0))
    return lull.lasts


def test_half_a_second_of_quiet_is_a_lull() -> None:
    assert lasts_after(*SPEECH, *[-50.0] * 5)


@pytest.mark.parametrize("quiet", [[], [-50.0], [-50.0] * 4])
def test_less_is_a_stop_within_the_sentence(quiet: list[float]) -> None:
    assert not lasts_after(*SPEECH, *quiet)


def test_steady_noise_that_is_nearly_as_loud_is_no_lull() -> None:
    assert not lasts_after(*SPEECH, *[-30.0] * 10)


def test_nothing_but_silence_is_no_lull_of_anybody() -> None:
    assert not lasts_after(*[-80.0] * 20)


def test_a_voice_that_goes_on_ends_it() -> None:
    assert not lasts_after(*SPEECH, *[-50.0] * 6, -20.0)
