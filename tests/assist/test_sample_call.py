"""The sample call: sound that comes with the program, short, alive, and raising exactly its own cards."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from assist import sample
from assist.events import Event, Hypothesis, Suggestion
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.matching.echo import EchoFilter
from assist.matching.index import Matcher
from assist.matching.policy import Policy
from assist.pipeline import listen
from bench.speech import dialogue
from bench.speech.dialogue import Timings
from models import installed
from scripts_db.samples import broadband

TEXTS = Path(dialogue.__file__).parent


def timings_of(sound: Path) -> Timings:
    return msgspec.json.decode(sound.with_suffix(".json").read_bytes(), type=Timings)


def samples_of(sound: Path) -> NDArray[np.float32]:
    samples, rate = soundfile.read(sound, dtype="float32", always_2d=True)
    assert rate == 16000
    return np.asarray(samples, dtype=np.float32)


def played(sound: Path) -> list[Event]:
    """All that the program makes of a recording, with the bundled model and the sample campaign."""
    cards = broadband().cards
    with Ears(Recording(sound, Pace.FAST), installed.find("demo-en")) as ears:
        return list(listen(ears, Matcher(cards), Policy(), EchoFilter()))


@pytest.fixture(scope="module")
def call() -> list[Event]:
    return played(sample.sample_call())


def suggestions(events: Sequence[Event]) -> list[Suggestion]:
    return [event for event in events if isinstance(event, Suggestion)]


def test_the_call_raises_its_cards_in_order_and_no_other(call: list[Event]) -> None:
    expected = [line.card for line in timings_of(sample.sample_call()).lines if line.card]
    assert [suggestion.card.id for suggestion in suggestions(call)] == expected


def test_a_card_comes_while_its_own_phrase_is_heard(call: list[Event]) -> None:
    lines = [line for line in timings_of(sample.sample_call()).lines if line.card]
    for line, suggestion in zip(lines, suggestions(call), strict=True):
        assert suggestion.channel.value == line.channel
        assert line.start < suggestion.time < line.end + 3.0


def test_some_cards_come_before_the_phrase_ends(call: list[Event]) -> None:
    assert any(suggestion.early for suggestion in suggestions(call))


def test_the_model_hears_the_call_well(call: list[Event]) -> None:
    said = {word for line in timings_of(sample.sample_call()).lines for word in line.text.split()}
    heard = {
        word for event in call if isinstance(event, Hypothesis) and event.final for word in event.text.split()
    }
    assert len(said - heard) <= len(said) / 20


def test_no_line_of_the_call_is_a_trigger(call: list[Event]) -> None:
    triggers = {dialogue.words(trigger) for card in broadband().cards for trigger in card.triggers}
    lines = timings_of(sample.sample_call()).lines
    assert [line.text for line in lines if line.text in triggers] == []


def test_the_self_test_sentence_is_recognised() -> None:
    finals = [
        event for event in played(sample.two_seconds()) if isinstance(event, Hypothesis) and event.final
    ]
    assert " ".join(final.text for final in finals) == sample.TWO_SECONDS_TEXT


@pytest.mark.parametrize(
    ("sound", "text"),
    [
        (sample.sample_call(), TEXTS / "broadband_call.txt"),
        (sample.two_seconds(), TEXTS / "two_seconds.txt"),
        (TEXTS / "phrases.flac", TEXTS / "phrases.txt"),
    ],
    ids=lambda path: path.name,
)
def test_the_sound_is_made_from_its_text(sound: Path, text: Path) -> None:
    written = [(line.channel, dialogue.words(line.text), line.card) for line in dialogue.read(text)]
    assert [(line.channel, line.text, line.card) for line in timings_of(sound).lines] == written


@pytest.mark.parametrize("text", ["broadband_call.txt", "two_seconds.txt", "phrases.txt"])
def test_every_expected_card_is_in_the_campaign(text: str) -> None:
    known = {card.id for card in broadband().cards}
    assert {line.card for line in dialogue.read(TEXTS / text) if line.card} <= known


def test_the_call_is_small_and_of_the_right_length() -> None:
    assert sample.sample_call().stat().st_size < 2_000_000
    assert 60 <= len(samples_of(sample.sample_call())) / 16000 <= 90
    assert samples_of(sample.sample_call()).shape[1] == 2


def test_the_phrases_are_small_and_many() -> None:
    assert (TEXTS / "phrases.flac").stat().st_size < 3_000_000
    assert sum(line.card is not None for line in timings_of(TEXTS / "phrases.flac").lines) >= 30


@pytest.mark.parametrize("sound", [sample.sample_call(), sample.two_seconds()], ids=lambda path: path.name)
def test_the_sound_is_never_digital_silence_and_never_clipped(sound: Path) -> None:
    samples = samples_of(sound)
    blocks = samples[: len(samples) // 1600 * 1600].reshape(-1, 1600, samples.shape[1])
    assert np.abs(blocks).max(axis=1).min() > 0
    assert np.abs(samples).max() < 1


def test_speech_stands_where_the_timings_say() -> None:
    samples = samples_of(sample.sample_call())
    for line in timings_of(sample.sample_call()).lines:
        channel = samples[:, ["agent", "customer"].index(line.channel)]
        spoken = channel[round(line.start * 16000) : round(line.end * 16000)]
        for edge in (spoken[:1600], spoken[-1600:]):
            assert np.abs(edge).max() > 0.003, line.text
