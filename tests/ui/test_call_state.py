"""Where the call stands, from its events."""

import pytest

from assist.events import Channel, Ended, Event, Level, Listening, Trouble, TroubleKind
from ui.panel.call_state import CallState, Phase

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


def listening(time: float = 0.0) -> Listening:
    sources = {AGENT: "Headset", CUSTOMER: "Headset"}
    return Listening(time=time, captured_at=0.0, model="en", demo=True, sources=sources)


def level(time: float, channel: Channel, rms: float) -> Level:
    return Level(time=time, captured_at=0.0, channel=channel, rms=rms, peak=rms)


def trouble(kind: TroubleKind, channel: Channel | None = None, *, over: bool = False) -> Trouble:
    return Trouble(time=1.0, captured_at=0.0, kind=kind, channel=channel, over=over)


def begun(*events: Event) -> CallState:
    call = CallState()
    call.start()
    call.hear(listening())
    for event in events:
        call.hear(event)
    return call


def test_it_listens_when_hearing_says_so_and_not_before() -> None:
    call = CallState()
    phases = [call.phase]
    call.start()
    phases.append(call.phase)
    assert phases == [Phase.READY, Phase.STARTING]
    call.hear(listening())
    assert (call.phase, call.demo) == (Phase.LISTENING, True)
    call.hear(Ended(time=3.0, captured_at=0.0))
    assert (call.phase, call.clock) == (Phase.ENDED, 3.0)


def test_the_clock_goes_on_after_a_pause_and_starts_anew_with_a_new_call() -> None:
    call = begun(level(30.0, AGENT, -30.0))
    call.pause()
    call.hear(level(31.0, AGENT, -30.0))
    assert call.clock == 30.0
    call.start()
    call.hear(level(35.0, AGENT, -30.0))
    assert call.clock == 35.0
    call.end()
    call.start()
    assert call.clock == 0.0


def test_a_side_is_silent_after_ten_seconds_without_any_sound() -> None:
    call = begun(level(2.0, CUSTOMER, -30.0), level(11.9, CUSTOMER, -100.0), level(11.9, AGENT, -40.0))
    assert call.silence(CUSTOMER) is None
    call.hear(level(16.0, CUSTOMER, -100.0))
    assert call.silence(CUSTOMER) == 14.0
    assert call.silence(AGENT) is None
    call.hear(level(17.0, CUSTOMER, -60.0))
    assert call.silence(CUSTOMER) is None


def test_a_side_that_is_not_listened_to_is_never_called_silent() -> None:
    call = CallState()
    call.start()
    call.hear(Listening(time=0.0, captured_at=0.0, model="en", demo=False, sources={CUSTOMER: "call.wav"}))
    call.hear(level(60.0, CUSTOMER, -30.0))
    assert call.silence(AGENT) is None


def test_nobody_is_silent_when_nobody_listens() -> None:
    call = begun(level(60.0, CUSTOMER, -100.0))
    call.pause()
    assert call.silence(CUSTOMER) is None


def test_the_worst_trouble_is_told() -> None:
    call = begun(trouble(TroubleKind.NO_SOUND, CUSTOMER), trouble(TroubleKind.DEVICE_LOST, CUSTOMER))
    assert call.deafness == trouble(TroubleKind.DEVICE_LOST, CUSTOMER)
    assert call.deaf_sides == {CUSTOMER}
    call.hear(trouble(TroubleKind.DEVICE_LOST, CUSTOMER, over=True))
    assert call.deafness == trouble(TroubleKind.NO_SOUND, CUSTOMER)
    call.hear(trouble(TroubleKind.NO_SOUND, CUSTOMER, over=True))
    assert not call.deafness
    assert not call.deaf_sides


@pytest.mark.parametrize("kind", [TroubleKind.ECHO, TroubleKind.OVERLOAD, TroubleKind.HEARING_RESTARTED])
def test_some_troubles_leave_both_sides_heard(kind: TroubleKind) -> None:
    assert begun(trouble(kind, AGENT)).deaf_sides == frozenset()


def test_a_trouble_of_no_side_is_one_of_both() -> None:
    assert begun(trouble(TroubleKind.SOUND_SERVER_LOST)).deaf_sides == {AGENT, CUSTOMER}


def test_a_new_start_forgets_old_troubles_and_failures() -> None:
    call = begun(trouble(TroubleKind.NO_SOUND, CUSTOMER))
    call.fail("It broke.")
    assert call.failure == "It broke."
    call.start()
    assert (call.failure, call.deafness) == ("", None)


def test_what_breaks_down_in_the_middle_waits_to_go_on_or_to_be_ended() -> None:
    call = CallState()
    call.start()
    call.fail("It broke.")
    phases = [call.phase]
    call.start()
    call.hear(level(4.0, CUSTOMER, -30.0))
    call.fail("It broke.")
    assert [*phases, call.phase] == [Phase.ENDED, Phase.PAUSED], "nothing had begun; then it had"
    call.start()
    assert (call.clock, call.failure) == (4.0, "")
    call.fail("It broke.")
    call.end()
    assert (call.phase, call.failure) == (Phase.ENDED, "")
