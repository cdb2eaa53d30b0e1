import numpy as np
import pytest

from assist.hearing.clock import SoundClock

BLOCK = 0.1


def ends(arrivals: list[float], *, origin: float = 0.0) -> list[float]:
    clock = SoundClock(origin)
    return [clock.end_of(BLOCK, arrived) for arrived in arrivals]


def test_punctual_blocks_stand_where_they_arrive() -> None:
    assert ends([100.1, 100.2, 100.3], origin=100.0) == pytest.approx([0.1, 0.2, 0.3])


def test_late_blocks_do_not_move_the_time() -> None:
    assert ends([0.1, 0.25, 0.3, 0.48, 0.5]) == pytest.approx([0.1, 0.2, 0.3, 0.4, 0.5])


def test_late_first_block_is_corrected_by_the_next() -> None:
    assert ends([0.4, 0.45, 0.55])[1:] == pytest.approx([0.45, 0.55])


def test_device_that_runs_slow_is_followed() -> None:
    random = np.random.default_rng(2)
    arrivals = [number * BLOCK * 1.0005 + random.exponential(0.01) for number in range(1, 6000)]
    assert ends(arrivals)[-1] == pytest.approx(5999 * BLOCK * 1.0005, abs=0.02)


def test_device_that_runs_fast_is_followed() -> None:
    random = np.random.default_rng(3)
    arrivals = [number * BLOCK * 0.9995 + random.exponential(0.01) for number in range(1, 6000)]
    assert ends(arrivals)[-1] == pytest.approx(5999 * BLOCK * 0.9995, abs=0.02)


def test_sound_that_was_held_up_comes_in_a_burst_and_was_not_lost() -> None:
    burst = [2.0 + number * 0.001 for number in range(18)]
    punctual = [2.1 + number * BLOCK for number in range(5)]
    arrivals = [0.1, 0.2, *burst, *punctual]
    assert ends(arrivals) == pytest.approx([BLOCK * number for number in range(1, 26)])


def test_sound_that_never_came_is_known_after_a_second() -> None:
    arrivals = [0.1, 0.2, *(2.0 + number * BLOCK for number in range(12))]
    assert ends(arrivals)[:11] == pytest.approx([BLOCK * number for number in range(1, 12)])
    assert ends(arrivals)[11:] == pytest.approx([2.9, 3.0, 3.1])


def test_sound_that_was_thrown_away_took_its_time() -> None:
    clock = SoundClock(0.0)
    clock.end_of(BLOCK, 0.1)
    clock.skip(2.0)
    assert clock.end_of(BLOCK, 2.9) == pytest.approx(2.2)


def test_after_a_restart_the_first_block_counts() -> None:
    clock = SoundClock(0.0)
    clock.end_of(BLOCK, 0.1)
    clock.restart()
    assert clock.end_of(BLOCK, 0.7) == pytest.approx(0.7)
