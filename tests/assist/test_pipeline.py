"""Whole utterances may be ranked by something slower than partials are."""

from assist.events import Channel, Hypothesis
from assist.matching.echo import EchoFilter
from assist.matching.policy import Policy
from assist.pipeline import listen

from .noting import Noting


def heard(text: str, *, final: bool = False, paused: bool = False) -> Hypothesis:
    return Hypothesis(
        time=1.0,
        captured_at=0.0,
        channel=Channel.CUSTOMER,
        utterance="1",
        text=text,
        final=final,
        paused=paused,
    )


TALK = [heard("my"), heard("my money", paused=True), heard("my money back", final=True)]


def test_partials_are_never_ranked_by_what_is_for_finals() -> None:
    partials, finals = Noting(), Noting()
    assert list(listen(TALK, partials, Policy(), EchoFilter(), finals)) == TALK
    assert partials.asked == ["my", "my money"]
    assert finals.asked == ["my money back"]


def test_without_that_one_ranks_all() -> None:
    matcher = Noting()
    list(listen(TALK, matcher, Policy(), EchoFilter()))
    assert matcher.asked == ["my", "my money", "my money back"]
