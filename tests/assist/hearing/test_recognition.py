"""libvosk itself, on sound whose words are tones."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from assist.events import Channel, Hypothesis
from assist.hearing.blocks import Block
from assist.hearing.recognition import Recognizer, SpeechEngine
from models.errors import ModelDamaged
from tests import tone_model
from tests.conftest import WORDS
from tests.tone_model import RATE, ToneModel, hush

CUSTOMER = Channel.CUSTOMER


@pytest.fixture(scope="module")
def engine(tones: ToneModel) -> SpeechEngine:
    return SpeechEngine(tones.folder)


@pytest.fixture
def recognizer(engine: SpeechEngine) -> Recognizer:
    return Recognizer(engine, CUSTOMER)


def blocks(samples: NDArray[np.int16], rate: int = RATE, *, start: float = 0.0) -> Iterator[Block]:
    size = rate // 10
    for begin in range(0, len(samples), size):
        piece = samples[begin : begin + size]
        yield Block(CUSTOMER, piece.tobytes(), rate, start + begin / rate, 500.0 + begin / rate)


def heard(recognizer: Recognizer, sound: Iterator[Block]) -> list[Hypothesis]:
    return [hypothesis for block in sound if (hypothesis := recognizer.accept(block))]


def test_words_grow_as_partials_and_end_as_a_final(recognizer: Recognizer, tones: ToneModel) -> None:
    *partials, final = heard(recognizer, blocks(tones.speak("refund my money")))
    grown = [partial.text for partial in partials if not partial.paused]
    assert grown == ["refund", "refund my", "refund my money"]
    assert not any(partial.final for partial in partials)
    assert (final.text, final.final) == ("refund my money", True)
    assert {hypothesis.utterance for hypothesis in [*partials, final]} == {"customer-1"}


def test_when_it_is_quiet_the_partial_comes_once_more_as_paused(tones: ToneModel, tmp_path: Path) -> None:
    patient = shutil.copytree(tones.folder, tmp_path / "patient")
    conf = patient / "conf" / "model.conf"
    conf.write_text(re.sub(r"(trailing-silence)=.*", r"\1=1.0", conf.read_text()))
    told = heard(Recognizer(SpeechEngine(patient), CUSTOMER), blocks(tones.speak("refund my")))
    assert [(one.text, one.paused, one.final) for one in told] == [
        ("refund", False, False),
        ("refund my", False, False),
        ("refund my", True, False),
        ("refund my", False, True),
    ]


def test_words_carry_times_and_confidence(recognizer: Recognizer, tones: ToneModel) -> None:
    final = heard(recognizer, blocks(tones.speak("refund my money")))[-1]
    assert [word.text for word in final.words] == ["refund", "my", "money"]
    assert [word.start for word in final.words] == pytest.approx([0.3, 0.67, 1.04], abs=0.05)
    assert final.phrase_end == final.words[-1].end == pytest.approx(1.29, abs=0.05)
    assert all(0.9 < word.confidence <= 1 for word in final.words)


def test_words_of_a_partial_are_those_whose_time_is_settled(recognizer: Recognizer, tones: ToneModel) -> None:
    said = "refund my money please refund my money please agent speaking"
    partials = [partial for partial in heard(recognizer, blocks(tones.speak(said))) if not partial.final]
    settled = [[word.text for word in partial.words] for partial in partials]
    assert any(settled)
    for partial, words in zip(partials, settled, strict=True):
        assert partial.text.split()[: len(words)] == words
        assert partial.phrase_end is None


def test_hypothesis_carries_when_its_sound_was(recognizer: Recognizer, tones: ToneModel) -> None:
    first = heard(recognizer, blocks(tones.speak("hello"), start=60.0))[0]
    assert 60.3 < first.time < 61.0
    assert first.captured_at - 500.0 == pytest.approx(first.time - 60.0 - 0.1)


def test_words_of_all_languages(recognizer: Recognizer, tones: ToneModel) -> None:
    assert heard(recognizer, blocks(tones.speak("возврат 返金")))[-1].text == "возврат 返金"


def test_utterances_are_numbered_from_where_they_were(engine: SpeechEngine, tones: ToneModel) -> None:
    recognizer = Recognizer(engine, CUSTOMER, utterances=41)
    sound = np.concatenate([tones.speak("hello"), tones.speak("please")])
    finals = [hypothesis for hypothesis in heard(recognizer, blocks(sound)) if hypothesis.final]
    assert [final.utterance for final in finals] == ["customer-42", "customer-43"]


def test_times_go_on_over_utterances(recognizer: Recognizer, tones: ToneModel) -> None:
    one = tones.speak("hello")
    finals = [final for final in heard(recognizer, blocks(np.tile(one, 3))) if final.final]
    starts = [final.words[0].start for final in finals]
    assert np.diff(starts) == pytest.approx([len(one) / RATE] * 2, abs=0.05)


def test_hole_in_the_sound_shifts_no_times(recognizer: Recognizer, tones: ToneModel) -> None:
    one = tones.speak("hello")
    first = heard(recognizer, blocks(one))
    second = heard(recognizer, blocks(one, start=100.0))
    assert second[-1].words[0].start - first[-1].words[0].start == pytest.approx(100, abs=0.05)


def test_silence_says_nothing(recognizer: Recognizer) -> None:
    assert heard(recognizer, blocks(hush(5.0, RATE))) == []
    assert recognizer.finish() is None


def test_finish_ends_the_utterance_in_flight(recognizer: Recognizer, tones: ToneModel) -> None:
    partials = heard(recognizer, blocks(tones.speak("refund my money", tail=0.1)))
    final = recognizer.finish()
    assert final
    assert not any(partial.final for partial in partials)
    assert (final.text, final.final, final.utterance) == ("refund my money", True, "customer-1")
    again = heard(recognizer, blocks(tones.speak("hello"), start=10.0))[-1]
    assert (again.text, again.utterance) == ("hello", "customer-2")
    assert again.words[0].start == pytest.approx(10.3, abs=0.05)


def test_finish_without_sound_says_nothing(recognizer: Recognizer) -> None:
    assert recognizer.finish() is None


def test_without_partials_finals_alone_are_told(recognizer: Recognizer, tones: ToneModel) -> None:
    told = [recognizer.accept(block, partials=False) for block in blocks(tones.speak("refund my money"))]
    assert [hypothesis.text for hypothesis in told if hypothesis] == ["refund my money"]


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("upsamples", [True, False])
def test_every_rate_is_heard_with_right_times(rate: int, upsamples: bool, tmp_path: Path) -> None:
    tones = tone_model.build(tmp_path, WORDS, upsamples=upsamples)
    low = "refund my money"  # all below 4 kHz, which 8 kHz sound can hold
    recognizer = Recognizer(SpeechEngine(tones.folder), CUSTOMER)
    final = heard(recognizer, blocks(tones.speak(low, rate=rate), rate))[-1]
    assert final.text == low
    assert final.words[0].start == pytest.approx(0.3, abs=0.06)


def test_odd_rate_is_resampled_to_its_end(engine: SpeechEngine, tones: ToneModel) -> None:
    rate = 11_127  # has no common measure with 16 kHz
    recognizer = Recognizer(engine, CUSTOMER)
    assert heard(recognizer, blocks(tones.speak("refund my", rate=rate, tail=0.05), rate))
    final = recognizer.finish()
    assert final
    assert final.text == "refund my"


def test_change_of_rate_starts_anew(recognizer: Recognizer, tones: ToneModel) -> None:
    assert heard(recognizer, blocks(tones.speak("hello")))[-1].text == "hello"
    again = heard(recognizer, blocks(tones.speak("please", rate=48_000), 48_000, start=7.0))[-1]
    assert (again.text, again.utterance) == ("please", "customer-2")
    assert again.words[0].start == pytest.approx(7.3, abs=0.05)


@pytest.mark.parametrize("rate", [-1, 0, 50, 3_999, 192_001, 2**31])
def test_rates_that_would_abort_or_hang_libvosk_never_reach_it(rate: int, recognizer: Recognizer) -> None:
    with pytest.raises(ValueError, match=str(rate)):
        recognizer.accept(Block(CUSTOMER, bytes(3200), rate, 0.0, 0.0))


def test_half_a_sample_does_not_spoil_the_rest(recognizer: Recognizer, tones: ToneModel) -> None:
    spoilt = (
        Block(CUSTOMER, block.samples + b"\7", RATE, block.time, 0.0)
        for block in blocks(tones.speak("hello please"))
    )
    assert heard(recognizer, spoilt)[-1].text == "hello please"


def test_empty_block_is_heard_as_nothing(recognizer: Recognizer) -> None:
    assert recognizer.accept(Block(CUSTOMER, b"", RATE, 0.0, 0.0)) is None


def test_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelDamaged, match=str(tmp_path)):
        SpeechEngine(tmp_path)


class Counting(SpeechEngine):
    """Counts the recognisers that it gives."""

    given = 0

    def ear(self, rate: int) -> Any:
        self.given += 1
        return super().ear(rate)


def test_a_worn_recogniser_is_replaced_between_utterances_and_times_go_on(tones: ToneModel) -> None:
    engine = Counting(tones.folder)
    sound = [tones.speak("refund"), hush(62.0, RATE), tones.speak("my"), tones.speak("money")]
    told = [one for one in heard(Recognizer(engine, CUSTOMER), blocks(np.concatenate(sound))) if one.final]
    assert engine.given == 2
    assert [one.text for one in told] == ["refund", "my", "money"]
    before = (len(sound[0]) + len(sound[1]) + len(sound[2])) / RATE
    assert told[-1].words[0].start == pytest.approx(before + 0.3, abs=0.06)
