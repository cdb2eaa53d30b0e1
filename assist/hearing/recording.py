"""A sound file as a source: both channels block by block in lockstep, and where their phrases end."""

from collections import deque
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from assist.errors import SoundUnreadable
from assist.events import Channel
from assist.hearing.blocks import BLOCK_SECONDS, HIGHEST_RATE, LOWEST_RATE, Block
from assist.hearing.phrases import Phrases

CHANNELS = {1: (Channel.CUSTOMER,), 2: (Channel.AGENT, Channel.CUSTOMER)}
"""Who is on which track: stereo has the agent left and the customer right, mono is heard as the customer."""

_KNOWN_AHEAD = 20.0
"""Seconds that are read ahead, so that the end of a phrase is known while it is spoken."""

Samples = NDArray[np.float32]


class SoundFile:
    """An opened recording, from `start` seconds on. Raises SoundUnreadable, also from `steps`."""

    def __init__(self, path: Path, start: float = 0.0) -> None:
        self._path = path
        self._damaged = False
        self._file = _opened(path)
        self._file.seekable = lambda: False  # else it seeks after every read, where an MP3 loses a moment
        self.rate: int = self._file.samplerate
        self._position = self._begin(round(start * self.rate))
        self.channels = CHANNELS[self._file.channels]
        self.phrases = {channel: Phrases(self.rate, self._position / self.rate) for channel in self.channels}

    def steps(self) -> Iterator[list[Block]]:
        """The block of each channel, the customer's first, for one tenth of a second after the other.

        `captured_at` is 0: whoever sets the pace knows it. The file is read ahead, never all at once.
        """
        ahead: deque[Samples] = deque()
        for samples in self._read():
            ahead.append(samples)
            if len(ahead) * BLOCK_SECONDS > _KNOWN_AHEAD:
                yield self._step(ahead.popleft())
        while ahead:
            yield self._step(ahead.popleft())
        if self._damaged:
            seconds = self._position / self.rate
            raise SoundUnreadable(self._path, f"it is damaged after {seconds:.1f} seconds")

    def _begin(self, position: int) -> int:
        """Goes there, or to the end if the sound is shorter."""
        position = min(position, self._file.frames)
        try:
            return int(self._file.seek(position)) if position else 0
        except soundfile.SoundFileError:
            self._damaged = True
            return position

    def _read(self) -> Iterator[Samples]:
        """Up to the end, or to where the file is damaged."""
        size = 0 if self._damaged else round(self.rate * BLOCK_SECONDS)
        while len(samples := self._next(size)):
            for channel, track in zip(self.channels, samples.T, strict=True):
                self.phrases[channel].add(track)
            yield samples
        for phrases in self.phrases.values():
            phrases.complete()

    def _next(self, size: int) -> Samples:
        try:
            samples: Samples = self._file.read(size, dtype="float32", always_2d=True)
        except soundfile.SoundFileError:
            self._damaged = True
            return np.empty((0, len(self.channels)), np.float32)
        return np.nan_to_num(samples, posinf=1.0, neginf=-1.0)

    def _step(self, samples: Samples) -> list[Block]:
        time = self._position / self.rate
        self._position += len(samples)
        whole = np.clip(samples * 32768, -32768, 32767).astype(np.int16)
        blocks = [
            Block(channel, track.tobytes(), self.rate, time, 0.0)
            for channel, track in zip(self.channels, whole.T, strict=True)
        ]
        return sorted(blocks, key=lambda block: block.channel is Channel.AGENT)


def read_sound(path: Path) -> tuple[NDArray[np.float32], int]:
    """All samples of a file that is known to be whole, -1 to 1, and its rate in Hz."""
    samples, rate = soundfile.read(path, dtype="float32")
    return samples, rate


def write_sound(path: Path, samples: NDArray[np.float32], rate: int) -> None:
    """One column a track. Raises OSError."""
    soundfile.write(path, samples, rate)


def _opened(path: Path) -> soundfile.SoundFile:
    reason = _reason_against(path)
    if reason:
        raise SoundUnreadable(path, reason)
    try:
        file = soundfile.SoundFile(path)
    except soundfile.SoundFileError as trouble:
        raise SoundUnreadable(path, "it is no sound file of a known kind") from trouble
    if not file.frames:
        raise SoundUnreadable(path, "it holds no sound")
    if file.channels not in CHANNELS:
        raise SoundUnreadable(path, f"it has {file.channels} channels")
    if not LOWEST_RATE <= file.samplerate <= HIGHEST_RATE:
        raise SoundUnreadable(path, f"it has {file.samplerate} samples a second")
    return file


def _reason_against(path: Path) -> str | None:
    """What the system has against reading the file; libsndfile would not say it."""
    try:
        with path.open("rb") as stream:
            return None if stream.read(1) else "it is empty"
    except FileNotFoundError:
        return "there is no such file"
    except IsADirectoryError:
        return "it is a folder"
    except OSError as trouble:
        return trouble.strerror or str(trouble)
