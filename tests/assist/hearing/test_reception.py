"""Blocks on the call's time, and what is said of holes, silence and delay."""

from collections.abc import Iterable

import pytest

from assist.events import Channel, Gap, GapReason, Trouble, TroubleKind
from assist.hearing.blocks import Block
from assist.hearing.line import Sound
from assist.hearing.reception import AWAY, Interrupted, Received, Reception
from assist.hearing.troubles import Troubles

RATE = 8_000
NOISE, SILENCE = b"\1\0" * 800, bytes(1600)
ORIGIN = 1000.0


class Receiver:
    """Gives a reception one block after the other."""

    def __init__(self) -> None:
        self.troubles = Troubles(Channel.CUSTOMER, ORIGIN)
        self.reception = Reception(Channel.CUSTOMER, ORIGIN, self.troubles)
        self._number = 0

    def receive(
        self, samples: bytes, at: float, *, tracks: int = 1, lost: float = 0.0, behind: float = 0.0
    ) -> list[Received]:
        sound = Sound(samples, ORIGIN + at, self._number, lost)
        return list(self.reception.receive(sound, rate=RATE, tracks=tracks, behind=behind))


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


def said(received: Iterable[Received]) -> list[tuple[TroubleKind, bool]]:
    return [(event.kind, event.over) for event in received if isinstance(event, Trouble)]


def test_block_carries_the_time_of_its_first_sample(receiver: Receiver) -> None:
    [block] = receiver.receive(NOISE, 0.5)
    assert isinstance(block, Block)
    assert (block.channel, block.samples, block.rate) == (Channel.CUSTOMER, NOISE, RATE)
    assert (block.time, block.end) == pytest.approx((0.4, 0.5))
    assert block.captured_at == pytest.approx(ORIGIN + 0.5)


@pytest.mark.parametrize(("samples", "kept"), [(NOISE + b"\7", NOISE), (b"\7", None), (b"", None)])
def test_half_samples_are_left_out(samples: bytes, kept: bytes | None, receiver: Receiver) -> None:
    assert [block.samples for block in receiver.receive(samples, 0.5) if isinstance(block, Block)] == (
        [kept] if kept else []
    )


def test_two_tracks_become_one(receiver: Receiver) -> None:
    [block] = receiver.receive(b"\1\0\3\0" * 800, 0.5, tracks=2)
    assert isinstance(block, Block)
    assert block.samples == b"\2\0" * 800


def test_hole_in_the_sound_is_said(receiver: Receiver) -> None:
    receiver.receive(NOISE, 0.5)
    for number in range(9):
        assert [type(event) for event in receiver.receive(NOISE, 2.0 + number / 10)] == [Block]
    interrupted, gap, block = receiver.receive(NOISE, 2.9)
    assert isinstance(interrupted, Interrupted)
    assert isinstance(gap, Gap)
    assert (gap.reason, gap.lost, gap.time) == (GapReason.DEVICE, 1.4, 2.8)
    assert isinstance(block, Block)


def test_another_stream_leaves_a_gap_only_if_time_passed(receiver: Receiver) -> None:
    receiver.receive(NOISE, 0.5)
    receiver.reception.interrupt()
    assert [type(event) for event in receiver.receive(NOISE, 0.7)] == [Block]
    receiver.reception.interrupt()
    assert Gap in [type(event) for event in receiver.receive(NOISE, 1.7)]


def test_overload_is_said_and_passes_when_little_waits(receiver: Receiver) -> None:
    receiver.receive(NOISE, 0.5)
    interrupted, gap, trouble, block = receiver.receive(NOISE, 2.6, lost=2.0, behind=1.0)
    assert isinstance(interrupted, Interrupted)
    assert isinstance(gap, Gap)
    assert (gap.reason, gap.lost, gap.time) == (GapReason.OVERLOAD, 2.0, 2.5)
    assert isinstance(block, Block)
    assert block.time == pytest.approx(2.5)
    assert said([trouble]) == [(TroubleKind.OVERLOAD, False)]
    assert said(receiver.receive(NOISE, 2.7, behind=1.0)) == []
    assert said(receiver.receive(NOISE, 2.8, behind=0.2)) == [(TroubleKind.OVERLOAD, True)]
    assert said(receiver.receive(NOISE, 2.9)) == []


def test_what_was_lost_while_the_model_loaded_is_no_gap(receiver: Receiver) -> None:
    assert [type(event) for event in receiver.receive(NOISE, 9.0, lost=5.0)] == [Block]


def test_digital_silence_is_said_after_ten_seconds_and_passes_with_the_first_sound(
    receiver: Receiver,
) -> None:
    times = [number / 10 for number in range(1, 151)]
    [(time, kind)] = [(time, kind) for time in times for kind in said(receiver.receive(SILENCE, time))]
    assert kind == (TroubleKind.NO_SOUND, False)
    assert time == pytest.approx(10, abs=0.11)
    assert said(receiver.receive(NOISE, 15.1)) == [(TroubleKind.NO_SOUND, True)]


def test_quiet_room_is_no_silence(receiver: Receiver) -> None:
    quiet = SILENCE[:-2] + b"\1\0"
    assert not [kind for number in range(1, 151) for kind in said(receiver.receive(quiet, number / 10))]


@pytest.mark.parametrize("kind", AWAY)
def test_first_block_ends_the_trouble_of_being_away(kind: TroubleKind, receiver: Receiver) -> None:
    list(receiver.troubles.begin(kind))
    assert said(receiver.receive(NOISE, 0.5)) == [(kind, True)]
