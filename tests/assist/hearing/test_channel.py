"""One channel, with sound and a recogniser that a test can hold up."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from assist.events import Channel, Gap, GapReason, Hypothesis, Level, Trouble, TroubleKind
from assist.hearing.blocks import Block
from assist.hearing.channel import hear
from assist.hearing.line import MOST_BEHIND, Line
from assist.hearing.reception import Interrupted
from assist.hearing.sound_system import Found
from assist.hearing.sources import LiveSource

CUSTOMER = Channel.CUSTOMER
RATE = 8_000
BLOCK = b"\1\0" * (RATE // 10)


def hypothesis(text: str, *, final: bool) -> Hypothesis:
    return Hypothesis(time=0, captured_at=0, channel=CUSTOMER, utterance="customer-1", text=text, final=final)


class SlowHearer:
    """Takes a block only when it is let; then hears “word”."""

    def __init__(self) -> None:
        self.accepted: list[tuple[Block, bool]] = []
        self.finished = 0
        self._turns = threading.Semaphore(0)

    def let(self, blocks: int) -> None:
        self._turns.release(blocks)

    def accept(self, block: Block, *, partials: bool) -> Hypothesis | None:
        assert self._turns.acquire(timeout=10)
        self.accepted.append((block, partials))
        return hypothesis("word", final=False) if partials else None

    def finish(self) -> Hypothesis:
        self.finished += 1
        return hypothesis("word", final=True)


class Source:
    """Delivers what it is given."""

    def __init__(self, *delivered: Any, behind: float = 0.0) -> None:
        self._delivered = delivered
        self.behind = behind

    def __iter__(self) -> Iterator[Any]:
        return iter(self._delivered)


def block(number: int) -> Block:
    return Block(CUSTOMER, BLOCK, RATE, number / 10, 0.0)


@pytest.fixture
def hearer() -> SlowHearer:
    return SlowHearer()


def told(source: Any, hearer: SlowHearer) -> list[Any]:
    events: list[Any] = []
    hear(source, lambda: hearer, events.append)
    return events


def test_blocks_become_levels_and_hypotheses_and_the_end_a_final(hearer: SlowHearer) -> None:
    hearer.let(2)
    events = told(Source(block(0), block(1)), hearer)
    assert [type(event) for event in events] == [Level, Hypothesis, Level, Hypothesis, Hypothesis]
    assert [event.final for event in events if isinstance(event, Hypothesis)] == [False, False, True]


def test_interruption_ends_the_utterance_before_what_follows(hearer: SlowHearer) -> None:
    hearer.let(2)
    gap = Gap(time=0.1, captured_at=0, channel=CUSTOMER, lost=3.0, reason=GapReason.DEVICE)
    events = told(Source(block(0), Interrupted(), gap, block(40)), hearer)
    kinds = [type(event) for event in events]
    assert kinds == [Level, Hypothesis, Hypothesis, Gap, Level, Hypothesis, Hypothesis]


def test_recogniser_is_asked_for_when_there_is_sound() -> None:
    trouble = Trouble(time=0, captured_at=0, kind=TroubleKind.NO_DEVICE)
    events: list[Any] = []
    hear(Source(Interrupted(), trouble), lambda: pytest.fail("there was no sound"), events.append)
    assert events == [trouble]


@pytest.mark.parametrize(("behind", "partials"), [(0.0, True), (0.4, True), (0.6, False), (3.0, False)])
def test_partials_are_left_out_when_sound_waits(behind: float, partials: bool, hearer: SlowHearer) -> None:
    hearer.let(1)
    told(Source(block(0), behind=behind), hearer)
    assert [wanted for _, wanted in hearer.accepted] == [partials]


class OnlyDevice:
    """A sound system with one device, whose line a test fills."""

    rate, tracks = RATE, 1

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.line = Line()

    def find(self, wanted: str) -> Found | None:
        return Found("only", "the only one")

    def open(self, found: Found, line: Line) -> "OnlyDevice":
        self.line = line
        self.opened.set()
        return self

    def on_change(self, listener: Callable[[bool], None]) -> None: ...

    def why_lost(self) -> TroubleKind:
        return TroubleKind.DEVICE_LOST

    def astray(self) -> bool:
        return False

    def close(self) -> None: ...


def test_overload_drops_partials_then_the_oldest_sound_and_says_so_until_it_is_over(
    hearer: SlowHearer,
) -> None:
    system = OnlyDevice()
    source = LiveSource(CUSTOMER, "default", system, origin=0.0)
    events: list[Any] = []
    running = threading.Thread(target=hear, args=(source, lambda: hearer, events.append), daemon=True)
    running.start()
    assert system.opened.wait(10)
    system.line.deliver(BLOCK)
    waiting = round(MOST_BEHIND * 10)
    wait_until_taken(system.line)  # and recognition hangs on it
    for _ in range(2 * waiting):
        system.line.deliver(BLOCK)
    assert system.line.behind == pytest.approx(MOST_BEHIND)
    hearer.let(1000)
    wait_until_taken(system.line)
    system.line.deliver(BLOCK)
    wait_until_taken(system.line)
    source.stop()
    running.join(10)
    gaps = [event for event in events if isinstance(event, Gap)]
    assert [gap.reason for gap in gaps] == [GapReason.OVERLOAD]
    heard = len(hearer.accepted)
    assert gaps[0].lost == pytest.approx((2 * waiting + 2 - heard) / 10)
    troubles = [(event.kind, event.over) for event in events if isinstance(event, Trouble)]
    assert troubles == [(TroubleKind.OVERLOAD, False), (TroubleKind.OVERLOAD, True)]
    assert [wanted for _, wanted in hearer.accepted[1:5]] == [False] * 4  # a second of sound still waits
    assert hearer.finished == 2  # the utterance that was cut, and the last one


def wait_until_taken(line: Line) -> None:
    deadline = time.monotonic() + 10
    while line.behind:
        assert time.monotonic() < deadline
        time.sleep(0.001)
