"""What fires an alert and what must not: `alerts/` holds the examples, a file a language."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from msgspec import Struct

from assist.events import Alert, AlertKind, AlertLevel, Hypothesis
from assist.guidance.alerts import Alerts
from assist.guidance.guide import Guide
from assist.guidance.moment import Moment
from assist.guidance.talk import AlertWords, talk
from assist.matching.languages import language
from scripts_db.cards import AlertClass, Campaign

Say = Callable[..., Hypothesis]
LANGUAGES = ("en", "es", "ja", "ru", "zh")
HEARD = tuple(kind for kind in AlertKind if kind in talk("en").alerts and kind is not AlertKind.SOS)
RECALL = 0.95
"""Of the examples, in each class. How much of what people may ever say that is: docs/guidance.md."""


class Example(Struct, frozen=True):
    kind: AlertKind
    fires: bool
    text: str


def examples(code: str) -> Iterator[Example]:
    kind = ""
    for raw in (Path(__file__).parent / "alerts" / f"{code}.txt").read_text("utf-8").splitlines():
        line = raw.split("#")[0].strip()
        if line and line[0] in "+-":
            yield Example(AlertKind(kind), line[0] == "+", line[1:].strip())
        elif line:
            kind = line


@cache
def alerts_of(code: str) -> Alerts:
    return Alerts(talk(code))


def fired(text: str, code: str, say: Say) -> list[Alert]:
    return [alert for alert in alerts_of(code).follow(say(text, utterance=text)) if isinstance(alert, Alert)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_are_many_examples_of_every_class(code: str) -> None:
    counts = Counter((example.kind, example.fires) for example in examples(code))
    wanted = (15, 30) if code == "en" else (8, 15)
    for kind in HEARD:
        assert (counts[kind, True], counts[kind, False]) >= wanted
        assert counts[kind, False] >= wanted[1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_meant_is_heard(code: str, customer: Say) -> None:
    meant = [example for example in examples(code) if example.fires]
    missed = [
        example
        for example in meant
        if example.kind not in {alert.kind for alert in fired(example.text, code, customer)}
    ]
    of = Counter(example.kind for example in meant)
    too_many = [
        (kind, missed) for kind, n in Counter(e.kind for e in missed).items() if n > (1 - RECALL) * of[kind]
    ]
    assert not too_many


@pytest.mark.parametrize("code", LANGUAGES)
def test_ordinary_talk_fires_nothing(code: str, customer: Say) -> None:
    ordinary = [example.text for example in examples(code) if not example.fires]
    ordinary += language(code).small_talk
    assert not [(text, alert.phrase) for text in ordinary for alert in fired(text, code, customer)]


def test_it_says_what_was_heard_and_how_to_answer(customer: Say) -> None:
    heard = customer("listen i will find you and then you will see", at=12.5)
    (alert,) = Alerts(talk("en")).follow(heard)
    assert isinstance(alert, Alert)
    assert (alert.kind, alert.level, alert.heard) == (AlertKind.THREAT, AlertLevel.SERIOUS, "i will find you")
    assert (alert.time, alert.utterance) == (12.5, heard.utterance)
    assert alert.say
    assert alert.points


def test_an_utterance_fires_a_class_once(customer: Say) -> None:
    alerts = Alerts(talk("en"))
    text = "i know where you live and i will come down there"
    readings = [customer(text, final=False, utterance="1"), customer(text, utterance="1")]
    assert len([alert for heard in readings for alert in alerts.follow(heard)]) == 1


def test_on_a_partial_what_follows_is_waited_for(customer: Say) -> None:
    alerts = Alerts(talk("en"))
    assert not list(alerts.follow(customer("i'll find you", final=False, utterance="1")))
    assert not list(alerts.follow(customer("i'll find you the number", final=False, utterance="1")))
    assert not list(alerts.follow(customer("i'll find you the number one second", utterance="1")))


def test_a_class_gets_serious_when_it_comes_again(customer: Say) -> None:
    alerts = Alerts(talk("en"))
    levels = [
        alert.level
        for _ in range(2)
        for alert in alerts.follow(customer("i will post this everywhere"))
        if isinstance(alert, Alert)
    ]
    assert levels == [AlertLevel.CAUTION, AlertLevel.SERIOUS]


def test_the_agent_fires_nothing(agent: Say) -> None:
    assert not list(Alerts(talk("en")).follow(agent("you are an idiot")))


def test_the_house_has_its_own_classes(customer: Say) -> None:
    own = {AlertKind.INSULT: AlertWords(phrases=("you (donkey|goose)",), say="Let us stay polite.")}
    alerts = Alerts(talk("en"), own)
    (alert,) = alerts.follow(customer("you goose"))
    assert isinstance(alert, Alert)
    assert alert.say == "Let us stay polite."
    assert not list(alerts.follow(customer("i will kill you")))


def test_a_campaign_replaces_a_class_and_leaves_the_others(customer: Say) -> None:
    own = AlertClass(
        kind=AlertKind.INSULT, phrases=("you goose",), say="Let us stay polite.", serious_after=2
    )
    guide = Guide(Campaign(id="c", name="C", alerts=(own,)))

    def levels(text: str) -> list[tuple[AlertKind, AlertLevel]]:
        followed = guide.follow(customer(text))
        return [(alert.kind, alert.level) for alert in followed if isinstance(alert, Alert)]

    assert levels("you goose") == [(AlertKind.INSULT, AlertLevel.CAUTION)]
    assert levels("you goose") == [(AlertKind.INSULT, AlertLevel.SERIOUS)]
    assert levels("you are an idiot") == []
    assert levels("i will find you") == [(AlertKind.THREAT, AlertLevel.SERIOUS)]


def test_a_campaign_that_has_only_an_answer_keeps_the_phrases(customer: Say) -> None:
    own = AlertClass(kind=AlertKind.THREAT, say="I will go on when that stops.")
    guide = Guide(Campaign(id="c", name="C", alerts=(own,)))
    (alert,) = [one for one in guide.follow(customer("i will find you")) if isinstance(one, Alert)]
    assert alert.say == "I will go on when that stops."
    assert not [one for one in guide.follow(customer("will you find me")) if isinstance(one, Alert)]


def test_a_phrase_of_the_house_that_cannot_be_looked_for_costs_no_call(customer: Say) -> None:
    own = AlertClass(
        kind=AlertKind.INSULT, phrases=("you (goose", "[maybe]", "you donkey"), unless=("(joke",)
    )
    guide = Guide(Campaign(id="c", name="C", alerts=(own,)))
    heard = [[*guide.follow(customer(text))] for text in ("good morning", "you donkey")]
    assert [[alert.kind for alert in said if isinstance(alert, Alert)] for said in heard] == [
        [],
        [AlertKind.INSULT],
    ]


def test_sos_is_serious_at_any_time() -> None:
    (alert,) = Alerts(talk("en")).sos(Moment(3.0, 103.0))
    assert isinstance(alert, Alert)
    assert (alert.kind, alert.level, alert.time) == (AlertKind.SOS, AlertLevel.SERIOUS, 3.0)
