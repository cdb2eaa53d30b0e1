"""Voices of another language are labelled with what they really say."""

import pytest

from models.training.foreign import FINNISH, Part, parts_of, segments_of
from models.training.phones import NUMBER, SOUNDS


@pytest.mark.parametrize("name", FINNISH)
def test_every_sound_is_said_as_sounds_of_ours(name: str) -> None:
    for sound in (*SOUNDS, "SIL"):
        parts = list(parts_of(FINNISH[name], [(sound, 0.1)]))
        assert sum(part.seconds for part in parts) == pytest.approx(0.1)
        assert {part.sound for part in parts} <= set(NUMBER)


def test_a_sound_that_is_lacking_is_labelled_as_the_one_that_was_said() -> None:
    assert list(parts_of(FINNISH["mv"], [("Z", 0.1)])) == [Part("s", "S", 0.1)]
    assert [part.sound for part in parts_of(FINNISH["lj"], [("CH", 0.1)])] == ["T", "S"]


def test_a_diphthong_is_one_sound_and_a_repeated_sound_two() -> None:
    said = list(parts_of(FINNISH["mv"], [("SIL", 0.2), ("AY", 0.2), ("AY", 0.2), ("S", 0.1), ("Z", 0.1)]))
    assert [sound for sound, _ in segments_of(said)] == ["SIL", "AY", "AY", "S", "S"]
    assert [end for _, end in segments_of(said)] == pytest.approx([0.2, 0.4, 0.6, 0.7, 0.8])
