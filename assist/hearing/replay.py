"""Hearing a recording: both channels in lockstep, so that every run and every pace give the same events."""

import time
from collections.abc import Callable
from threading import Event as Flag

import msgspec

from assist.events import Channel, Ended, Event, Hypothesis, Listening
from assist.hearing.blocks import Block
from assist.hearing.orders import Hear, Pace, Recording
from assist.hearing.phrases import Phrases
from assist.hearing.recognition import Recognizer, SpeechEngine
from assist.hearing.recording import SoundFile
from assist.hearing.samples import level

_RECOGNITION_LAG = 0.2
"""Seconds: a partial speaks of sound that is at least this old."""


def replay(order: Hear, recording: Recording, tell: Callable[[Event], None], stopped: Flag) -> None:
    """Tells all that is heard up to the end of the recording, or until `stopped`.

    Raises SoundUnreadable, after telling what came before when it is damaged further on; ModelDamaged.
    """
    file = SoundFile(recording.path, recording.start)
    engine = SpeechEngine(order.model.folder, order.grammar)
    hearers = {
        channel: _Hearer(engine, channel, order.utterances.get(channel, 0), file.phrases[channel])
        for channel in sorted(file.channels, reverse=True)
    }
    sources = dict.fromkeys(hearers, recording.path.name)
    began = time.monotonic()
    tell(
        Listening(
            time=recording.start,
            captured_at=began,
            model=order.model.name,
            demo=order.model.demo,
            sources=sources,
        )
    )
    reached = recording.start
    try:
        for blocks in file.steps():
            reached = blocks[0].end
            captured_at = _wait(recording.pace, began + reached - recording.start, stopped)
            if stopped.is_set():
                break
            for block in blocks:
                hearers[block.channel].hear(msgspec.structs.replace(block, captured_at=captured_at), tell)
    finally:
        for hearer in hearers.values():
            hearer.finish(tell)
    tell(Ended(time=round(reached, 3), captured_at=time.monotonic()))


def _wait(pace: Pace, due: float, stopped: Flag) -> float:
    """When the sound has been captured: at real-time pace that moment is waited for."""
    if pace is Pace.FAST:
        return time.monotonic()
    stopped.wait(max(0.0, due - time.monotonic()))
    return due


class _Hearer:
    """One channel: its recogniser, and the phrase that each hypothesis belongs to."""

    def __init__(self, engine: SpeechEngine, channel: Channel, utterances: int, phrases: Phrases) -> None:
        self._recognizer = Recognizer(engine, channel, utterances=utterances)
        self._phrases = phrases
        self._said_until = 0.0

    def hear(self, block: Block, tell: Callable[[Event], None]) -> None:
        tell(level(block))
        if heard := self._recognizer.accept(block):
            tell(self._placed(heard))

    def finish(self, tell: Callable[[Event], None]) -> None:
        if heard := self._recognizer.finish():
            tell(self._placed(heard))

    def _placed(self, heard: Hypothesis) -> Hypothesis:
        end = self._final_end(heard) if heard.final else self._partial_end(heard)
        return msgspec.structs.replace(heard, phrase_end=end)

    def _final_end(self, heard: Hypothesis) -> float | None:
        """None also where words were heard in what sounds like a pause: then one of the two is wrong."""
        spoken = heard.words[-1].start if heard.words else heard.time
        end = self._phrases.end_at(spoken)
        if end is None or (heard.words and end < spoken):
            return None
        self._said_until = end
        return end

    def _partial_end(self, heard: Hypothesis) -> float | None:
        """Of the phrase that was spoken when recognition got its sound, but none that an earlier final had."""
        for time_ in (heard.time - _RECOGNITION_LAG, heard.time):
            end = self._phrases.end_at(time_)
            if end and end > self._said_until:
                return end
        return None
