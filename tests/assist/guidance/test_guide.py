from collections.abc import Callable
from functools import cache

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assist.events import Channel, Event, Hypothesis, Position, Tick, to_line
from assist.guidance.guide import Guide
from assist.guidance.talk import talk
from scripts_db import samples
from scripts_db.cards import Campaign

Say = Callable[..., Hypothesis]


LANGUAGES = ("en", "es", "ja", "ru", "zh")
TALK = st.lists(
    st.tuples(
        st.sampled_from(Channel),
        st.one_of(
            st.text(max_size=40), st.sampled_from(["one two", "i will kill you", "bye", "½ ²٣ 4", "土曜"])
        ),
        st.booleans(),
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=60)
@given(talk=TALK, code=st.sampled_from(LANGUAGES))
def test_whatever_is_heard_it_goes_on(talk: list[tuple[Channel, str, bool]], code: str) -> None:
    guide = guide_in(code)
    for at, (channel, text, final) in enumerate(talk):
        heard = Hypothesis(
            time=at, captured_at=at, channel=channel, utterance=str(at // 2), text=text, final=final
        )
        for event in guide.follow(heard):
            assert to_line(event)
    assert guide.note().render() is not None


@cache
def guide_in(code: str) -> Guide:
    return Guide(msgspec.structs.replace(samples.broadband(), language=code))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_of_a_language_are_complete(code: str) -> None:
    known, english = talk(code), talk("en")
    assert known.code == code
    assert known.alerts.keys() == english.alerts.keys()
    assert all(words.say and words.points for words in known.alerts.values())
    assert known.note.outcomes.keys() == english.note.outcomes.keys()
    assert {"reason", "done", "promised", "else", *known.alerts} <= known.note.labels.keys()


def test_a_language_without_words_still_follows(agent: Say) -> None:
    campaign = msgspec.structs.replace(samples.broadband(), language="xx")
    events = [*Guide(campaign).follow(agent("you can cancel within fourteen days"))]
    assert [event.item for event in events if isinstance(event, Tick)] == ["right-to-cancel"]


def test_without_a_script_the_rest_goes_on() -> None:
    guide = Guide(Campaign(id="c", name="C"))
    assert guide.start() == []
    assert guide.sos()
    with pytest.raises(KeyError):
        guide.go("anywhere")


def test_the_sample_is_followed_from_the_first_question_to_the_visit(agent: Say, customer: Say) -> None:
    guide = Guide(samples.broadband())
    talk = [
        agent("so is it slow on everything or only on one device"),
        customer("on everything the whole house"),
        agent("is it slow the whole day or mostly in the evening"),
        customer("the whole day really"),
        agent("which colour is the light on the front of the router"),
        customer("there is no light at all"),
    ]
    steps = [event.step for heard in talk for event in guide.follow(heard) if isinstance(event, Position)]
    assert steps == ["when", "light", "visit"]


def test_events_are_lines_for_other_programs() -> None:
    guide = Guide(samples.broadband())
    for event in [*guide.start(), *guide.tick("greeting"), *guide.sos()]:
        line = msgspec.json.decode(to_line(event))
        assert line["event"] in ("position", "tick", "alert")
        assert {"time", "captured_at"} <= line.keys()


def test_the_same_call_gives_the_same_events(agent: Say, customer: Say) -> None:
    talk = [agent("is it slow on everything"), customer("only on my laptop"), customer("i will kill you")]
    runs: list[list[Event]] = []
    for _ in range(2):
        guide = Guide(samples.broadband())
        runs.append([event for heard in talk for event in guide.follow(heard)])
    assert runs[0] == runs[1]
    assert runs[0]
