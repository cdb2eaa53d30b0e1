"""A pause is no new call: time goes on, and what was shown before it counts."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from assist.call import Call
from assist.events import Channel, Event, Hypothesis, Level, Listening, Suggestion
from assist.hearing.orders import Devices, Pace, Recording
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.settings import ShowingSettings
from models.installed import SpeechModel
from scripts_db.cards import Card
from tests.assist.noting import Noting
from tests.conftest import SaveSound
from tests.sound_server import SoundServer
from tests.tone_model import ToneModel

REFUND = Card(id="refund", title="Refund", say="You get it back.", triggers=("refund my money",))


@pytest.fixture
def asked_twice(save: SaveSound, tones: ToneModel) -> Path:
    once = tones.speak("refund my money", tail=1.5)
    return save("call.wav", np.concatenate([once, once]))


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "hearing.log"


def call(ears: Ears, card: Card, after: Call | None = None) -> Call:
    return Call(ears, Matcher([card]), ShowingSettings(), "en", after=after)


def until_a_card(listened: Call) -> Iterator[Event]:
    with closing(iter(listened)) as events:
        for event in events:
            yield event
            if isinstance(event, Suggestion):
                return


def test_a_card_that_was_shown_before_a_pause_rests_after_it(
    asked_twice: Path, model: SpeechModel, log: Path
) -> None:
    recording = Recording(asked_twice, Pace.FAST)
    card = Card(id="refund", title="Refund", say="Yes.", triggers=("refund my money",), once_per_call=True)
    before = call(Ears(recording, model, log=log), card)
    first = list(until_a_card(before))
    assert isinstance(first[-1], Suggestion)
    assert first[-1].time < 3.0
    after = call(Ears(recording, model, log=log, after=before.ears), card, before)
    second = list(after)
    said = [event for event in second if isinstance(event, Hypothesis) and event.final]
    assert "refund my money" in [heard.text for heard in said]
    assert not [event for event in second if isinstance(event, Suggestion)]
    assert after.summary.cards == 1


def test_time_and_the_names_of_utterances_go_on(asked_twice: Path, model: SpeechModel, log: Path) -> None:
    recording = Recording(asked_twice, Pace.FAST)
    before = call(Ears(recording, model, log=log), REFUND)
    first = list(until_a_card(before))
    second = list(call(Ears(recording, model, log=log, after=before.ears), REFUND, before))
    assert min(event.time for event in second) >= max(event.time for event in first)
    names = [{event.utterance for event in part if isinstance(event, Hypothesis)} for part in (first, second)]
    assert names[0]
    assert not names[0] & names[1]


def test_the_time_of_a_live_call_goes_on(sound_server: SoundServer, model: SpeechModel, log: Path) -> None:
    sound_server.start("desk", "headset")
    devices = Devices(agent="desk.monitor", customer="headset")

    def first_level_after(second: float, ears: Ears) -> float:
        with ears as heard:
            return next(event.time for event in heard if isinstance(event, Level) and event.time > second)

    before = Ears(devices, model, log=log)
    paused = first_level_after(1.0, before)
    with Ears(devices, model, log=log, after=before) as after:
        begun = next(event for event in after if isinstance(event, Listening))
    assert paused <= begun.time < paused + 10
    assert Channel.AGENT in begun.sources


def test_whole_utterances_are_ranked_by_what_is_for_them(
    asked_twice: Path, model: SpeechModel, log: Path
) -> None:
    partials, finals = Noting(), Noting()
    ears = Ears(Recording(asked_twice, Pace.FAST), model, log=log)
    events = list(Call(ears, partials, ShowingSettings(), "en", finals=finals))
    said = [event.text for event in events if isinstance(event, Hypothesis) and event.final]
    assert finals.asked == said
    assert "refund my money" in said
    assert partials.asked
