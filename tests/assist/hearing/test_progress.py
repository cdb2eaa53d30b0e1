import pytest

from assist.events import Channel, Event, GapReason, Hypothesis, Level, Listening, Trouble, TroubleKind, Word
from assist.hearing.progress import Progress

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


def hypothesis(
    channel: Channel, number: int, time: float, *, final: bool = False, start: float = -1.0
) -> Hypothesis:
    words = (Word("money", start, start + 0.3, 1.0),) if start >= 0 else ()
    return Hypothesis(
        time=time,
        captured_at=time,
        channel=channel,
        utterance=f"{channel}-{number}",
        text="money",
        final=final,
        words=words,
    )


def progress(*events: Event) -> Progress:
    made = Progress()
    for event in events:
        made.note(event)
    return made


def test_position_is_the_latest_of_both_channels() -> None:
    made = progress(
        Level(time=2.0, captured_at=0, channel=CUSTOMER, rms=-9, peak=-6),
        Level(time=1.9, captured_at=0, channel=AGENT, rms=-9, peak=-6),
    )
    assert made.time == 2.0


def test_utterances_are_counted_by_channel() -> None:
    made = progress(hypothesis(CUSTOMER, 3, 1.0), hypothesis(AGENT, 7, 1.0, final=True))
    assert made.utterances == {CUSTOMER: 3, AGENT: 7}


def test_utterance_in_flight_is_lost_from_its_first_partial_on() -> None:
    made = progress(
        hypothesis(AGENT, 1, 0.5, final=True),
        hypothesis(CUSTOMER, 1, 1.0),
        hypothesis(CUSTOMER, 1, 1.5),
        Level(time=3.0, captured_at=0, channel=CUSTOMER, rms=-9, peak=-6),
    )
    [gap] = made.interrupted(77.0)
    assert (gap.channel, gap.utterance, gap.reason) == (CUSTOMER, "customer-1", GapReason.RESTART)
    assert (gap.time, gap.lost, gap.captured_at) == (3.0, 2.0, 77.0)
    assert made.interrupted(78.0) == []


def test_utterance_in_flight_is_lost_from_its_first_word_on_where_that_is_known() -> None:
    made = progress(hypothesis(CUSTOMER, 1, 1.0), hypothesis(CUSTOMER, 1, 2.0, start=0.4))
    [gap] = made.interrupted(77.0)
    assert gap.lost == pytest.approx(1.6)


def test_live_sound_until_the_next_listening_was_heard_by_nobody() -> None:
    made = progress(Level(time=3.0, captured_at=0, channel=CUSTOMER, rms=-9, peak=-6))
    back = Listening(time=4.5, captured_at=50.0, model="m", demo=False, sources={CUSTOMER: "Headset"})
    [gap] = made.unheard(back)
    assert (gap.channel, gap.lost, gap.time, gap.utterance) == (CUSTOMER, 1.5, 4.5, None)


def test_troubles_that_stood_are_over_when_another_process_listens() -> None:
    def trouble(kind: TroubleKind, channel: Channel, *, over: bool = False) -> Trouble:
        return Trouble(time=1.0, captured_at=9.0, kind=kind, channel=channel, detail="Headset", over=over)

    made = progress(
        trouble(TroubleKind.DEVICE_LOST, CUSTOMER),
        trouble(TroubleKind.NO_SOUND, AGENT),
        trouble(TroubleKind.NO_SOUND, AGENT, over=True),
    )
    back = Listening(time=4.5, captured_at=50.0, model="m", demo=False, sources={})
    [over] = made.relieved(back)
    assert (over.kind, over.channel, over.over, over.detail) == (
        TroubleKind.DEVICE_LOST,
        CUSTOMER,
        True,
        "Headset",
    )
    assert (over.time, over.captured_at) == (4.5, 50.0)
    assert made.relieved(back) == []
