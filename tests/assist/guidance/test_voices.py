from collections.abc import Callable, Iterable

import pytest

from assist.events import Alert, AlertKind, AlertLevel, Channel, Hypothesis, Level
from assist.guidance.voices import Voices

Say = Callable[..., Hypothesis]
Heard = Hypothesis | Level


def level(at: float, side: Channel = Channel.AGENT, peak: float = -80.0) -> Level:
    return Level(time=at, captured_at=at, channel=side, rms=peak - 10, peak=peak)


def told(events: Iterable[Heard]) -> list[tuple[float, AlertKind, bool]]:
    voices = Voices()
    alerts = [alert for event in events for alert in voices.follow(event)]
    assert all(isinstance(alert, Alert) and alert.level is AlertLevel.NOTICE for alert in alerts)
    return [(alert.time, alert.kind, alert.over) for alert in alerts if isinstance(alert, Alert)]


def test_a_long_silence_begins_and_is_over(customer: Say) -> None:
    quiet = [level(at) for at in range(2, 30)]
    events: list[Heard] = [customer("hello", at=1.0), *quiet, customer("are you there", at=30.0)]
    assert told(events) == [
        (21.0, AlertKind.LONG_SILENCE, False),
        (30.0, AlertKind.LONG_SILENCE, True),
    ]


def test_both_talking_for_a_while(agent: Say, customer: Say) -> None:
    def talk(start: float, end: float) -> Iterable[Hypothesis]:
        for at in range(int(start * 2), int(end * 2)):
            yield customer(f"word {at}", at=at / 2, final=False, utterance="c")
            yield agent(f"other {at}", at=at / 2, final=False, utterance="a")

    events: list[Heard] = [*talk(10, 14), level(15.0)]
    assert told(events) == [
        (13.0, AlertKind.BOTH_TALKING, False),
        (15.0, AlertKind.BOTH_TALKING, True),
    ]
    assert told([*talk(10, 12), level(15.0)]) == []


@pytest.mark.parametrize(("peak", "is_missing"), [(-80.0, True), (-30.0, False)])
def test_no_voice_from_one_side(agent: Say, peak: float, is_missing: bool) -> None:
    def call() -> Iterable[Heard]:
        for at in range(1, 40):
            yield level(at, Channel.CUSTOMER, peak)
            if at % 8 == 0:
                yield agent(f"hello can you hear me {at}", at=at)

    assert (AlertKind.ONE_SIDE_SILENT in {kind for _, kind, _ in told(call())}) is is_missing
