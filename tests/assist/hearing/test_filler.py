"""A stream that only comes while something plays goes on by the clock."""

import pytest

from assist.hearing.filler import SilenceFiller

RATE = 8_000
BLOCK = 1600  # bytes of a tenth of a second, one track


class Filled:
    def __init__(self, tracks: int = 1) -> None:
        self.blocks: list[bytes] = []
        self.filler = SilenceFiller(RATE, tracks, self.blocks.append, now=100.0)

    @property
    def seconds(self) -> float:
        return len(self.blocks) * 0.1


@pytest.fixture
def filled() -> Filled:
    return Filled()


def test_sound_goes_on_in_whole_blocks(filled: Filled) -> None:
    filled.filler.heard(b"\1" * 1000, 100.06)
    assert filled.blocks == []
    filled.filler.heard(b"\1" * 2200, 100.2)
    assert filled.blocks == [b"\1" * BLOCK, b"\1" * BLOCK]


def test_short_pause_between_two_reads_is_no_silence(filled: Filled) -> None:
    filled.filler.tick(100.29)
    assert filled.blocks == []


def test_while_nothing_plays_silence_follows_the_clock(filled: Filled) -> None:
    for tick in range(1, 201):
        filled.filler.tick(100 + tick * 0.05)
    assert filled.seconds == pytest.approx(10, abs=0.4)
    assert set(filled.blocks) == {bytes(BLOCK)}


def test_sound_after_silence_is_whole(filled: Filled) -> None:
    filled.filler.tick(105.0)
    before = filled.seconds
    filled.filler.heard(b"\1" * BLOCK * 5, 105.5)
    filled.filler.tick(105.55)
    assert before == pytest.approx(5, abs=0.1)
    assert b"".join(filled.blocks).count(1) == BLOCK * 5


def test_sound_that_runs_ahead_of_the_clock_does_not_delay_silence(filled: Filled) -> None:
    filled.filler.heard(b"\1" * BLOCK * 100, 101.0)  # ten seconds in one
    filled.filler.tick(101.4)
    assert filled.blocks[-1] == bytes(BLOCK)


def test_tracks_stay_together() -> None:
    stereo = Filled(tracks=2)
    stereo.filler.tick(100.333)
    assert [len(block) for block in stereo.blocks] == [2 * BLOCK] * 3
