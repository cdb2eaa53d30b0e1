"""Viterbi along a sentence's sounds, and labels for a take."""

import numpy as np
import pytest

from models.training import alignment
from models.training.alignment import FRAME, Placed, Scores
from models.training.phones import NUMBER, PDF_COUNT, begin_pdf, stay_pdf
from models.training.pronunciations import Dictionary
from models.training.voices import Utterance

WORDS: Dictionary = {"a": [("AX",), ("EY",)], "bee": [("B", "IY")]}


def scores_of(sounds: list[str]) -> Scores:
    """One frame a name, in which that sound's pdfs are likeliest."""
    scores = np.full((len(sounds), PDF_COUNT), -5.0, np.float32)
    for frame, sound in enumerate(sounds):
        scores[frame, [begin_pdf(NUMBER[sound]), stay_pdf(NUMBER[sound])]] = 0.0
    return scores


def test_the_likeliest_pronunciation_is_found_and_silence_is_optional() -> None:
    path = alignment.path_of(Utterance("", "a bee", "espeak"), WORDS)

    segments, score = alignment.best(path, scores_of(["SIL", "EY", "EY", "B", "IY", "IY", "SIL"]))

    assert [sound for sound, _ in segments] == ["SIL", "EY", "B", "IY", "SIL"]
    assert segments[1][1] == pytest.approx(2 * FRAME + 0.0125 + FRAME / 2)
    assert score == 0.0


def test_the_synthesisers_own_sounds_come_first() -> None:
    told = Utterance(
        "", "a bee", "flite-slt", [("SIL", 0.1), ("AX", 0.2), ("B", 0.3), ("IY", 0.4), ("SIL", 0.5)]
    )

    segments, _ = alignment.best(alignment.path_of(told, WORDS), scores_of(["EY", "B", "IY", "SIL"]))

    assert [sound for sound, _ in segments] == ["AX", "B", "IY", "SIL"]


def test_labels_mark_where_a_sound_begins_even_when_it_is_said_twice() -> None:
    spoken = {3: [("SIL", 0.03), ("B", 0.09), ("B", 0.15)]}

    labels = alignment.labels(spoken, [Placed(3, 0.06, 1.0)], 24)

    silence, b = NUMBER["SIL"], NUMBER["B"]
    assert labels.tolist() == [
        begin_pdf(silence), stay_pdf(silence), stay_pdf(silence),
        begin_pdf(b), stay_pdf(b), begin_pdf(b), stay_pdf(b), begin_pdf(silence),
    ]  # fmt: skip


def test_faster_speech_has_shorter_labels() -> None:
    spoken = {0: [("B", 0.6)]}

    labels = alignment.labels(spoken, [Placed(0, 0.0, 2.0)], 60)

    assert int((labels // 2 == NUMBER["B"]).sum()) == 10
