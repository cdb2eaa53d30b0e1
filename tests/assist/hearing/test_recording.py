"""Sound files as a source: any kind, rate and width, block by block."""

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from assist.errors import SoundUnreadable
from assist.events import Channel
from assist.hearing.blocks import Block
from assist.hearing.recording import SoundFile
from tests.conftest import SaveSound
from tests.tone_model import tone

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER
SECOND = tone(700, 1.0, 16_000, 0.5)


def blocks(path: Path, channel: Channel, start: float = 0.0) -> list[Block]:
    return [block for step in SoundFile(path, start).steps() for block in step if block.channel is channel]


def samples(path: Path, channel: Channel, start: float = 0.0) -> NDArray[np.int16]:
    return np.frombuffer(b"".join(block.samples for block in blocks(path, channel, start)), np.int16)


def test_stereo_has_the_agent_left_and_the_customer_right(save: SaveSound) -> None:
    path = save("call.wav", SECOND, np.zeros(16_000, np.int16))
    assert samples(path, AGENT).tolist() == SECOND.tolist()
    assert not samples(path, CUSTOMER).any()


def test_mono_is_heard_as_the_customer(save: SaveSound) -> None:
    path = save("call.wav", SECOND)
    assert samples(path, CUSTOMER).tolist() == SECOND.tolist()
    assert blocks(path, AGENT) == []


def test_both_channels_go_in_lockstep_the_customer_first(save: SaveSound) -> None:
    steps = list(SoundFile(save("call.wav", SECOND, SECOND)).steps())
    assert [[block.channel for block in step] for step in steps] == [[CUSTOMER, AGENT]] * 10
    assert [block.time for step in steps for block in step] == pytest.approx(np.repeat(np.arange(10) / 10, 2))


def test_last_block_may_be_shorter(save: SaveSound) -> None:
    last = blocks(save("call.wav", SECOND[:-100]), CUSTOMER)[-1]
    assert (last.seconds, last.end) == pytest.approx((0.1 - 100 / 16_000, 1 - 100 / 16_000))


@pytest.mark.parametrize("start", [0.3, 0.55, 1.0, 7.0])
def test_begins_where_it_is_told_to(start: float, save: SaveSound) -> None:
    path = save("call.wav", SECOND)
    assert samples(path, CUSTOMER, start).tolist() == SECOND[round(start * 16_000) :].tolist()
    assert [block.time for block in blocks(path, CUSTOMER, start)[:1]] == [start] * (start < 1)


@pytest.mark.parametrize(
    ("name", "subtype"),
    [
        ("a.wav", "PCM_16"),
        ("a.wav", "PCM_24"),
        ("a.wav", "PCM_32"),
        ("a.wav", "PCM_U8"),
        ("a.wav", "FLOAT"),
        ("a.wav", "DOUBLE"),
        ("a.wav", "ULAW"),
        ("a.wav", "ALAW"),
        ("a.flac", "PCM_16"),
        ("a.flac", "PCM_24"),
        ("a.ogg", "VORBIS"),
        ("a.ogg", "OPUS"),
        ("a.mp3", None),
        ("a.aiff", "PCM_16"),
    ],
)
def test_kinds_and_widths(name: str, subtype: str | None, save: SaveSound) -> None:
    heard = samples(save(name, SECOND, subtype=subtype), CUSTOMER)
    spectrum = np.abs(np.fft.rfft(heard[4000:12000].astype(float)))
    assert np.argmax(spectrum) * 2 == pytest.approx(700, abs=5)
    assert np.std(heard[4000:12000]) / 32768 == pytest.approx(0.5 / np.sqrt(2), abs=0.02)


@pytest.mark.parametrize("rate", [4_000, 8_000, 11_025, 22_050, 44_100, 48_000, 96_000, 192_000])
def test_rates_stay_as_they_are(rate: int, save: SaveSound) -> None:
    read = blocks(save("a.wav", tone(700, 1.0, rate, 0.5), rate=rate), CUSTOMER)
    assert {block.rate for block in read} == {rate}
    assert sum(block.seconds for block in read) == pytest.approx(1)


def test_samples_that_are_no_numbers_and_too_loud_ones_are_tamed(tmp_path: Path) -> None:
    odd = np.array([np.nan, np.inf, -np.inf, 3.0, -3.0, 0.5], np.float32)
    soundfile.write(tmp_path / "odd.wav", odd, 16_000, subtype="FLOAT")
    assert samples(tmp_path / "odd.wav", CUSTOMER).tolist() == [0, 32767, -32768, 32767, -32768, 16384]


def unreadable(folder: Path) -> Iterator[tuple[str, Path, str]]:
    """What is wrong, the file, and what the sentence must say of it."""
    yield "missing", folder / "no.wav", "there is no such file"
    yield "folder", folder, "it is a folder"
    (folder / "empty.wav").touch()
    yield "empty", folder / "empty.wav", "it is empty"
    (folder / "notes.wav").write_text("not sound at all")
    yield "text", folder / "notes.wav", "it is no sound file of a known kind"
    soundfile.write(folder / "nothing.wav", np.zeros(0), 16_000)
    yield "no samples", folder / "nothing.wav", "it holds no sound"
    soundfile.write(folder / "six.wav", np.zeros((100, 6)), 16_000)
    yield "six channels", folder / "six.wav", "it has 6 channels"
    soundfile.write(folder / "slow.wav", np.zeros(100), 50)
    yield "rate", folder / "slow.wav", "it has 50 samples a second"


def test_unreadable_files_are_named_with_the_reason(tmp_path: Path) -> None:
    for what, path, reason in unreadable(tmp_path):
        with pytest.raises(SoundUnreadable) as refused:
            SoundFile(path)
        assert reason in str(refused.value), what
        assert str(path) in str(refused.value), what


def test_file_that_is_damaged_further_on_plays_up_to_there(save: SaveSound) -> None:
    path = save("call.flac", np.tile(np.random.default_rng(1).normal(0, 3000, 16_000).astype(np.int16), 10))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    steps = SoundFile(path).steps()
    read: list[Block] = []
    with pytest.raises(SoundUnreadable, match=r"damaged after \d\.\d seconds"):
        read.extend(block for step in steps for block in step)
    assert len(read) > 20


def test_begins_in_no_damaged_part(save: SaveSound) -> None:
    path = save("call.flac", np.tile(SECOND, 10))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(SoundUnreadable, match="damaged after"):
        list(SoundFile(path, start=9.0).steps())


def test_long_file_is_never_held_at_once(tmp_path: Path) -> None:
    seconds, rate = 120, 48_000
    long = tmp_path / "long.wav"
    with soundfile.SoundFile(long, "w", rate, 1, subtype="PCM_16") as file:
        for _ in range(seconds):
            file.write(np.zeros(rate, np.int16))
    tracemalloc.start()
    count = sum(1 for _ in SoundFile(long).steps())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == seconds * 10
    assert peak < seconds * rate * 4 / 2  # bytes: half of what all of it takes while it is read
