"""The bounded queue between the sound system and recognition."""

import threading

import pytest

from assist.hearing.line import MOST_BEHIND, Line

BLOCKS = round(MOST_BEHIND / 0.1)


def test_sound_comes_out_in_order() -> None:
    line = Line()
    for samples in (b"a", b"b"):
        line.deliver(samples)
    assert line.behind == pytest.approx(0.2)
    taken = [line.take(1), line.take(1)]
    assert [(sound.samples, sound.lost) for sound in taken if sound] == [(b"a", 0), (b"b", 0)]
    assert line.behind == 0


def test_empty_line_is_waited_for_only_so_long() -> None:
    assert Line().take(0.001) is None


def test_full_line_throws_the_oldest_away_and_says_so_once() -> None:
    line = Line()
    for number in range(BLOCKS + 5):
        line.deliver(bytes([number]))
    first = line.take(1)
    assert first
    assert first.lost == pytest.approx(first.samples[0] * 0.1)  # all before it
    assert line.behind == pytest.approx(1.0)  # more than was needed, so that it does not happen again at once
    rest = [sound for _ in range(10) if (sound := line.take(1))]
    assert [sound.lost for sound in rest] == [0] * 10
    assert rest[-1].samples[0] == BLOCKS + 4


def test_waking_ends_the_wait_without_sound() -> None:
    line = Line()
    threading.Timer(0.01, line.wake).start()
    assert line.take(10) is None


def test_end_of_the_stream_wakes_too() -> None:
    line = Line()
    line.end()
    assert line.take(10) is None
    assert line.ended


def test_waking_throws_no_sound_away() -> None:
    line = Line()
    for number in range(BLOCKS):
        line.deliver(bytes([number]))
    line.wake()
    first = line.take(1)
    assert first
    assert (first.samples, first.lost) == (b"\0", 0)
