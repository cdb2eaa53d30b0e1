import numpy as np
import pytest

from assist.events import Channel
from assist.hearing.blocks import Block
from assist.hearing.samples import SILENCE_DB, level, mono
from tests.tone_model import tone


def block(samples: bytes) -> Block:
    return Block(Channel.AGENT, samples, 16_000, 2.0, 50.0)


def test_level_of_a_sine_is_its_amplitude_and_three_decibels_less() -> None:
    loud = level(block(tone(1000, 0.1, 16_000, 0.5).tobytes()))
    assert loud.peak == pytest.approx(-6.0, abs=0.1)
    assert loud.rms == pytest.approx(-9.5, abs=0.5)  # its ends are faded
    assert (loud.channel, loud.time, loud.captured_at) == (Channel.AGENT, 2.1, 50.0)


@pytest.mark.parametrize("samples", [b"", bytes(3200)])
def test_silence_has_a_floor(samples: bytes) -> None:
    silent = level(block(samples))
    assert (silent.rms, silent.peak) == (SILENCE_DB, SILENCE_DB)


def test_full_scale_is_zero_decibels() -> None:
    assert level(block(np.full(1600, -32768, np.int16).tobytes())).peak == 0.0


def test_tracks_are_averaged() -> None:
    left_and_right = np.array([[100, 300], [-32768, -32768]], np.int16)
    assert np.frombuffer(mono(left_and_right.tobytes(), 2), np.int16).tolist() == [200, -32768]
