"""What a call's tally says, from events as they pass."""

from assist.events import CardName, Channel, Gap, GapReason, Hypothesis, Suggestion
from assist.summary import Tally


def said(
    text: str, channel: Channel = Channel.CUSTOMER, *, final: bool = True, echo: bool = False
) -> Hypothesis:
    return Hypothesis(
        time=5, captured_at=5, channel=channel, utterance="u", text=text, final=final, echo=echo
    )


def shown(delay: float | None, *, early: bool) -> Suggestion:
    return Suggestion(
        time=8,
        captured_at=8,
        channel=Channel.CUSTOMER,
        utterance="u",
        card=CardName("c", "C"),
        trigger="t",
        heard="h",
        score=0.9,
        needed=0.5,
        early=early,
        after_phrase_end=delay,
    )


def test_a_quiet_call_has_no_delays() -> None:
    summary = Tally().summary()
    assert (summary.cards, summary.delay_median, summary.delay_worst) == (0, None, None)


def test_only_finals_that_are_no_echo_count_as_utterances() -> None:
    tally = Tally()
    for event in (
        said("hello"),
        said("hel", final=False),
        said("hello", Channel.AGENT, echo=True),
        said(""),
        said("hi", Channel.AGENT),
    ):
        tally.add(event)
    assert tally.summary().utterances == {Channel.AGENT: 1, Channel.CUSTOMER: 1}


def test_delays_leave_out_what_is_not_known() -> None:
    tally = Tally()
    for event in (
        shown(-0.4, early=True),
        shown(0.6, early=False),
        shown(None, early=True),
        shown(0.2, early=True),
    ):
        tally.add(event)
    summary = tally.summary()
    assert (summary.cards, summary.early, summary.before_end) == (4, 3, 1)
    assert (summary.delay_median, summary.delay_worst, summary.seconds) == (0.2, 0.6, 8)


def test_lost_sound_adds_up() -> None:
    tally = Tally()
    for lost in (0.5, 2.0):
        tally.add(Gap(time=3, captured_at=3, channel=Channel.AGENT, lost=lost, reason=GapReason.OVERLOAD))
    assert tally.summary().lost == 2.5
