"""Voices of another language are labelled with what they really say."""

import pytest

from models.training.foreign import SPEAKERS, Part, parts_of, segments_of
from models.training.phones import NUMBER, SOUNDS


@pytest.mark.parametrize("name", SPEAKERS)
def test_every_sound_is_said_as_sounds_of_ours(name: str) -> None:
    for sound in (*SOUNDS, "SIL"):
        parts = list(parts_of(SPEAKERS[name], [(sound, 0.1)]))
        assert sum(part.seconds for part in parts) == pytest.approx(0.1)
        assert {part.sound for part in parts} <= set(NUMBER)


def test_a_sound_that_is_lacking_is_labelled_as_the_one_that_was_said() -> None:
    assert list(parts_of(SPEAKERS["mv"], [("Z", 0.1)])) == [Part("s", "S", 0.1)]
    assert [part.sound for part in parts_of(SPEAKERS["lj"], [("CH", 0.1)])] == ["T", "S"]


def test_a_diphthong_is_one_sound_and_a_repeated_sound_two() -> None:
    said = list(parts_of(SPEAKERS["mv"], [("SIL", 0.2), ("AY", 0.2), ("AY", 0.2), ("S", 0.1), ("Z", 0.1)]))
    spoken = segments_of(said, [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
    assert [sound for sound, _ in spoken] == ["SIL", "AY", "AY", "S", "S"]
    assert [end for _, end in spoken] == [0.2, 0.4, 0.6, 0.7, 0.8]


def test_a_voice_of_recorded_units_keeps_the_times_of_its_units() -> None:
    said = list(parts_of(SPEAKERS["nsh"], [("SIL", 0.2), ("JH", 0.1), ("OW", 0.2)]))
    assert [part.phone for part in said] == ["pau", "d", "zh", "oo", "u"]
    assert segments_of(said, [0.15, 0.2, 0.31, 0.4, 0.52]) == [("SIL", 0.15), ("JH", 0.31), ("OW", 0.52)]
