"""The way from the call thread to the windows."""

import threading
from collections.abc import Callable, Generator, Iterator

import pytest
from pytestqt.qtbot import QtBot

from assist.errors import NoDevice
from assist.events import Channel, Ended, Event, Hypothesis, Level
from ui.bridge import Bridge

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


def spoken(text: str) -> Hypothesis:
    return Hypothesis(time=0.0, captured_at=0.0, channel=AGENT, utterance="1", text=text, final=True)


def level(rms: float, channel: Channel = AGENT) -> Level:
    return Level(time=0.0, captured_at=0.0, channel=channel, rms=rms, peak=rms)


class Script:
    """A call that tells what it was given, then waits until it is stopped, or fails."""

    def __init__(self, *events: Event, fault: Exception | None = None, waits: bool = False) -> None:
        self._events, self._fault, self._waits = events, fault, waits
        self.stopped = threading.Event()
        self.ended = threading.Event()

    def __iter__(self) -> Generator[Event]:
        yield from self._events
        if self._waits:
            self.stopped.wait(10)
        self.ended.set()
        if self._fault:
            raise self._fault
        yield Ended(time=1.0, captured_at=0.0)

    def stop(self) -> None:
        self.stopped.set()


class Listener:
    """Writes down what comes out of a bridge, and in which thread."""

    def __init__(self, bridge: Bridge) -> None:
        self.heard: list[Event] = []
        self.news: list[object] = []
        self.threads: set[threading.Thread] = set()
        bridge.heard.connect(self._hear)
        bridge.failed.connect(self.news.append)
        bridge.crashed.connect(self.news.append)
        bridge.finished.connect(lambda: self.news.append("finished"))

    def _hear(self, event: Event) -> None:
        self.threads.add(threading.current_thread())
        self.heard.append(event)

    def texts(self) -> list[str]:
        return [event.text for event in self.heard if isinstance(event, Hypothesis)]


@pytest.fixture
def bridge(qapp: object) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.stop_and_wait()


@pytest.fixture
def listener(bridge: Bridge) -> Listener:
    return Listener(bridge)


def opening(call: Script) -> Callable[[], Script]:
    return lambda: call


def test_events_arrive_in_order_in_the_thread_of_the_windows(
    bridge: Bridge, listener: Listener, qtbot: QtBot
) -> None:
    words = [str(number) for number in range(500)]
    with qtbot.waitSignal(bridge.finished):
        bridge.start(opening(Script(*map(spoken, words))))
    assert listener.texts() == words
    assert listener.threads == {threading.main_thread()}
    assert isinstance(listener.heard[-1], Ended)
    assert listener.news == ["finished"]


def test_what_a_person_can_mend_comes_before_the_end(
    bridge: Bridge, listener: Listener, qtbot: QtBot
) -> None:
    trouble = NoDevice()
    with qtbot.waitSignal(bridge.finished):
        bridge.start(opening(Script(spoken("a"), fault=trouble)))
    assert (listener.texts(), listener.news) == (["a"], [trouble, "finished"])


def test_a_call_that_cannot_be_opened_is_told_too(bridge: Bridge, listener: Listener, qtbot: QtBot) -> None:
    trouble = NoDevice()

    def open_call() -> Script:
        raise trouble

    with qtbot.waitSignal(bridge.finished):
        bridge.start(open_call)
    assert listener.news == [trouble, "finished"]


def test_our_own_fault_is_told_and_listening_is_over(
    bridge: Bridge, listener: Listener, qtbot: QtBot
) -> None:
    fault = ValueError("a bug")
    with qtbot.waitSignals([bridge.crashed, bridge.finished]):
        bridge.start(opening(Script(fault=fault)))
    assert listener.news == [fault, "finished"]


def test_after_stop_nothing_comes_through(bridge: Bridge, listener: Listener, qtbot: QtBot) -> None:
    call = Script(spoken("a"), waits=True)
    bridge.start(opening(call))
    qtbot.waitUntil(lambda: listener.texts() == ["a"])
    bridge.stop_and_wait()
    assert call.ended.is_set()
    qtbot.wait(20)
    assert (listener.texts(), listener.news, len(listener.heard)) == (["a"], [], 1)


def test_a_call_stopped_while_it_was_being_opened_ends_at_once(bridge: Bridge, qtbot: QtBot) -> None:
    call, may_open = Script(waits=True), threading.Event()

    def open_call() -> Script:
        may_open.wait(10)
        return call

    bridge.start(open_call)
    bridge.stop()
    may_open.set()
    qtbot.waitUntil(call.ended.is_set)


def test_the_last_words_of_an_old_call_are_not_taken_for_the_new_one(
    bridge: Bridge, listener: Listener, qtbot: QtBot
) -> None:
    old, new = Script(spoken("old"), waits=True), Script(spoken("new"), waits=True)
    bridge.start(opening(old))
    qtbot.waitUntil(lambda: listener.texts() == ["old"])
    bridge.start(opening(new))
    qtbot.waitUntil(lambda: old.ended.is_set() and listener.texts() == ["old", "new"])
    assert listener.news == []


def test_the_new_call_is_opened_when_the_old_one_is_over(
    bridge: Bridge, listener: Listener, qtbot: QtBot
) -> None:
    old, new = Script(spoken("old"), waits=True), Script(spoken("new"), waits=True)
    over: list[bool] = []

    def open_new() -> Script:
        over.append(old.ended.is_set())
        return new

    bridge.start(opening(old))
    qtbot.waitUntil(lambda: listener.texts() == ["old"])
    bridge.start(open_new)
    qtbot.waitUntil(lambda: listener.texts() == ["old", "new"])
    assert over == [True]


def test_levels_do_not_flood_and_the_loudest_counts(bridge: Bridge, listener: Listener, qtbot: QtBot) -> None:
    levels = [level(-60.0) for _ in range(4000)]
    levels[2000] = level(-10.0)
    with qtbot.waitSignal(bridge.finished):
        bridge.start(opening(Script(*levels, spoken("a"))))
    told = [event for event in listener.heard if isinstance(event, Level)]
    assert 1 <= len(told) < 400
    assert listener.texts() == ["a"]


def test_each_side_has_levels_of_its_own(bridge: Bridge, listener: Listener, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.finished):
        bridge.start(opening(Script(level(-20.0), level(-30.0, CUSTOMER))))
    assert {event.channel for event in listener.heard if isinstance(event, Level)} == {AGENT, CUSTOMER}
