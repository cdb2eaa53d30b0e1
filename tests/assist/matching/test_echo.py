from collections.abc import Callable

import pytest

from assist.events import Channel, Hypothesis, TroubleKind
from assist.matching.echo import EchoFilter

Hear = Callable[..., Hypothesis]
AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


def test_words_that_come_back_a_little_later_are_echo(hear: Hear) -> None:
    echo = EchoFilter()
    said, _ = echo.mark(hear("i want my money back", utterance="c1"))
    back, _ = echo.mark(hear("i want many back", at=0.2, channel=AGENT, utterance="a1"))
    assert not said.echo
    assert back.echo


def test_partials_may_come_in_either_order(hear: Hear) -> None:
    echo = EchoFilter()
    early, _ = echo.mark(hear("i want", at=0.2, final=False, channel=AGENT, utterance="a1"))
    said, _ = echo.mark(hear("i want my", final=False, utterance="c1"))
    later, _ = echo.mark(hear("i want my", at=0.2, final=False, channel=AGENT, utterance="a1"))
    assert (early.echo, said.echo, later.echo) == (False, False, True)


def test_the_agent_may_be_heard_through_the_other_side(hear: Hear) -> None:
    echo = EchoFilter()
    echo.mark(hear("how can i help you", channel=AGENT, utterance="a1"))
    assert echo.mark(hear("how can i help you", at=0.25, utterance="c1"))[0].echo


def test_with_no_clear_delay_it_is_the_microphone_that_hears_the_speakers(hear: Hear) -> None:
    echo = EchoFilter()
    echo.mark(hear("i want my money back", at=0.01, utterance="c1"))
    assert echo.mark(hear("i want my money back", channel=AGENT, utterance="a1"))[0].echo
    assert not echo.mark(hear("i want my money back", at=0.01, utterance="c1"))[0].echo


@pytest.mark.parametrize("text", ["one seven four", "one seven four is that right"])
def test_repeating_a_number_is_no_echo(hear: Hear, text: str) -> None:
    echo = EchoFilter()
    echo.mark(hear("one seven four", utterance="c1"))
    assert not echo.mark(hear(text, at=1.8, channel=AGENT, utterance="a1"))[0].echo


def test_other_words_at_the_same_time_are_no_echo(hear: Hear) -> None:
    echo = EchoFilter()
    echo.mark(hear("i want my money back", utterance="c1"))
    assert not echo.mark(hear("yes of course i understand", at=0.2, channel=AGENT, utterance="a1"))[0].echo


def test_one_word_is_not_enough(hear: Hear) -> None:
    echo = EchoFilter()
    echo.mark(hear("yes", utterance="c1"))
    assert not echo.mark(hear("yes", at=0.2, channel=AGENT, utterance="a1"))[0].echo


def test_echo_again_and_again_is_a_trouble_told_once(hear: Hear) -> None:
    echo = EchoFilter()
    troubles = []
    for turn in range(5):
        echo.mark(hear("i want my money back", at=turn * 5, utterance=f"c{turn}"))
        _, trouble = echo.mark(
            hear("i want my money back", at=turn * 5 + 0.2, channel=AGENT, utterance=f"a{turn}")
        )
        troubles += [trouble] if trouble else []
    assert [(trouble.kind, trouble.channel) for trouble in troubles] == [(TroubleKind.ECHO, AGENT)]


def test_a_hypothesis_without_word_times_passes(hear: Hear) -> None:
    heard = Hypothesis(time=1, captured_at=0, channel=AGENT, utterance="a", text="i want it", final=True)
    assert EchoFilter().mark(heard) == (heard, None)
