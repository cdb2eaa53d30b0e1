"""A call as lines in a terminal."""

from typing import Any

import pytest

from assist import printing
from assist.events import (
    Alert,
    AlertKind,
    AlertLevel,
    CardName,
    Channel,
    Ended,
    Entry,
    Event,
    Gap,
    GapReason,
    Hypothesis,
    ItemState,
    Level,
    Listening,
    Mover,
    OpenItem,
    Position,
    Reminder,
    Suggestion,
    Tick,
    Trouble,
    TroubleKind,
    Unsure,
)
from assist.summary import Tally

AT: Any = {"time": 65.25, "captured_at": 1.0}
FINAL = Hypothesis(**AT, channel=Channel.CUSTOMER, utterance="u", text="it is slow", final=True)
CARD = Suggestion(
    **AT,
    channel=Channel.CUSTOMER,
    utterance="u",
    card=CardName("slow", "Evening slowdowns"),
    trigger="slow at night",
    heard="slow",
    score=0.71,
    needed=0.5,
    early=True,
    after_phrase_end=-0.3,
)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (FINAL, "01:05.2  Customer  it is slow"),
        (
            CARD,
            "-> Evening slowdowns   [0.71 of 0.50, heard “slow”, on a partial, 0.3 s before the end of the speech]",
        ),
        (
            Unsure(**AT, channel=Channel.CUSTOMER, utterance="u", text="orange"),
            "not sure which card fits “orange”",
        ),
        (Gap(**AT, channel=Channel.AGENT, lost=1.5, reason=GapReason.RESTART), "1.5 s of sound lost"),
        (
            Listening(**AT, model="demo-en", demo=True, sources={Channel.AGENT: "mic"}),
            "demo model: hears only",
        ),
        (Ended(**AT), "The call has ended."),
        (
            Position(
                **AT,
                script="s",
                step="fix",
                title="Offer a fix",
                kind="choose",
                say="",
                number=4,
                count=7,
                ways=(),
                by=Mover.AGENT,
            ),
            "> step 4 of 7: Offer a fix",
        ),
        (Entry(**AT, script="s", step="n", field="Number", value="0171"), "= Number: 0171"),
        (
            Tick(**AT, item="p", text="Price", state=ItemState.SAID, said=2, total=6, score=0.3),
            "+ Price (2 of 6 said)",
        ),
        (
            Reminder(
                **AT,
                channel=Channel.AGENT,
                utterance="u",
                heard="bye",
                items=(
                    OpenItem("c", "Right to cancel", "critical", ""),
                    OpenItem("p", "Price", "compliance", ""),
                ),
            ),
            "01:05.2            ! before you hang up: Right to cancel, Price",
        ),
        (
            Alert(**AT, kind=AlertKind.THREAT, level=AlertLevel.SERIOUS, heard="i know where you live"),
            "! threat, heard “i know where you live”",
        ),
        (Alert(**AT, kind=AlertKind.LONG_SILENCE, level=AlertLevel.NOTICE), "nobody has said anything"),
    ],
)
def test_what_is_worth_reading_is_a_line(event: Event, words: str) -> None:
    assert words in str(printing.line(event))


@pytest.mark.parametrize(
    "event",
    [
        Level(**AT, channel=Channel.AGENT, rms=-20, peak=-10),
        Hypothesis(**AT, channel=Channel.AGENT, utterance="u", text="it is", final=False),
        Hypothesis(**AT, channel=Channel.AGENT, utterance="u", text="", final=True),
        Hypothesis(**AT, channel=Channel.AGENT, utterance="u", text="it is slow", final=True, echo=True),
    ],
)
def test_partials_levels_and_echo_are_not_lines(event: Event) -> None:
    assert printing.line(event) is None


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_has_a_sentence_and_an_end(kind: TroubleKind) -> None:
    begun = printing.line(Trouble(**AT, kind=kind, channel=Channel.CUSTOMER))
    over = printing.line(Trouble(**AT, kind=kind, channel=Channel.CUSTOMER, over=True))
    assert begun is not None
    assert "Customer: " in begun
    assert over is not None
    assert "all right again" in over


def test_the_summary_names_delays_only_when_there_are_any() -> None:
    tally = Tally()
    tally.add(FINAL)
    assert not any("median" in line for line in printing.summary_lines(tally.summary()))
    tally.add(CARD)
    assert any("median -0.30 s" in line for line in printing.summary_lines(tally.summary()))


def test_every_alert_has_words() -> None:
    assert set(printing.ALERTS) == set(AlertKind)


def test_what_is_over_or_open_again_has_no_line() -> None:
    over = Alert(**AT, kind=AlertKind.BOTH_TALKING, level=AlertLevel.NOTICE, over=True)
    opened = Tick(**AT, item="p", text="Price", state=ItemState.OPEN, said=0, total=6, score=0.0)
    assert [printing.line(over), printing.line(opened)] == [None, None]
