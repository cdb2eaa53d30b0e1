"""Sound into hypotheses: one recogniser per channel, all sharing one model. Nothing else knows libvosk."""

import math
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from assist.events import Channel, Hypothesis, Word
from assist.hearing.blocks import HIGHEST_RATE, LOWEST_RATE, Block
from assist.hearing.libvosk import KaldiRecognizer, Model

if TYPE_CHECKING:
    from assist.hearing.resampling import Resampler

_COMMON_RATE = 50  # libvosk's resampler keeps a filter per phase: at odd rates there would be thousands


class _Word(Struct):
    word: str
    start: float
    end: float
    conf: float = 1.0


class _Reading(Struct):
    """What libvosk answers: `text` and `result` when final, else the other two."""

    text: str = ""
    result: list[_Word] = []
    partial: str = ""
    partial_result: list[_Word] = []


_reading = msgspec.json.Decoder(_Reading).decode


class SpeechEngine:
    """A loaded model, and the phrases that alone are heard, if there are any. Raises ModelDamaged."""

    def __init__(self, folder: Path, grammar: tuple[str, ...] = ()) -> None:
        self._model = Model(folder)
        self._grammar = grammar
        self._rate, self._upsamples = _wanted_sound(folder / "conf" / "mfcc.conf")

    def ear(self, rate: int) -> "_Ear":
        """A recogniser for sound of `rate` Hz. Raises ValueError for a rate that libvosk must not see."""
        if not LOWEST_RATE <= rate <= HIGHEST_RATE:
            raise ValueError(f"Sound at {rate} Hz can't be recognised.")
        direct = (rate >= self._rate or self._upsamples) and math.gcd(rate, self._rate) >= _COMMON_RATE
        if direct:
            return _Ear(KaldiRecognizer(self._model, rate, self._grammar), None, rate)
        from assist.hearing.resampling import Resampler  # hardly ever needed, and slow to import

        return _Ear(
            KaldiRecognizer(self._model, self._rate, self._grammar), Resampler(rate, self._rate), rate
        )


_WORN_AFTER = 60.0
"""Seconds of sound after which a recogniser is replaced between two utterances: it keeps all it has heard, 1 MB
in 15 s, for ten minutes."""


class Recognizer:
    """The hypotheses of one channel, from its blocks in order.

    Words carry seconds in the sound. libvosk counts the samples it was given, so the sound's own time is
    taken again until an utterance begins: a device that was away, or whose clock drifts, shifts nothing.
    `utterances` is how many this channel has said already.
    """

    def __init__(self, engine: SpeechEngine, channel: Channel, *, utterances: int = 0) -> None:
        from assist.hearing.lull import Lull  # needs numpy: not before there is sound

        self._lull = Lull()
        self._engine = engine
        self._channel = channel
        self._utterances = utterances
        self._ear: _Ear | None = None
        self._last: Block | None = None
        self._said = ""
        self._paused = False
        self._offset = 0.0

    def accept(self, block: Block, *, partials: bool = True) -> Hypothesis | None:
        """What is heard now, if that is news. Without `partials` finals alone, which costs less."""
        if self._ear is None or self._ear.rate != block.rate:
            self._ear = self._engine.ear(block.rate)
        if not self._said:
            self._offset = block.time - self._ear.heard
        self._last = block
        self._lull.hear(block)
        if self._ear.hear(block.samples):
            return self._final(self._ear.result())
        return self._partial(self._ear) if partials else None

    def finish(self) -> Hypothesis | None:
        """Ends the utterance in flight: its final, unless nothing was said."""
        return self._final(self._ear.finish()) if self._ear and self._last else None

    def _partial(self, ear: "_Ear") -> Hypothesis | None:
        text = ear.partial().partial
        paused = bool(text) and self._lull.lasts
        if text == self._said and (self._paused or not paused):
            return None
        self._said, self._paused = text, paused
        return self._hypothesis(text, _settled(text, ear.partial(words=True)), paused=paused)

    def _final(self, reading: _Reading) -> Hypothesis | None:
        """An empty final goes out if there were partials: they are withdrawn by it."""
        heard = self._hypothesis(reading.text, reading.result, final=True)
        news = bool(reading.text or self._said)
        self._utterances += news
        self._said, self._paused = "", False
        if self._ear and self._ear.heard > _WORN_AFTER:
            self._ear = None
        return heard if news else None

    def _hypothesis(
        self, text: str, words: list[_Word], *, final: bool = False, paused: bool = False
    ) -> Hypothesis:
        assert self._last is not None
        timed = tuple(self._timed(word) for word in words)
        return Hypothesis(
            time=round(self._last.end, 3),
            captured_at=self._last.captured_at,
            channel=self._channel,
            utterance=f"{self._channel}-{self._utterances + 1}",
            text=text,
            final=final,
            paused=paused,
            words=timed,
            phrase_end=timed[-1].end if final and timed else None,
        )

    def _timed(self, word: _Word) -> Word:
        start, end = (round(time + self._offset, 3) for time in (word.start, word.end))
        return Word(word.word, start, end, round(word.conf, 3))


class _Ear:
    """One libvosk recogniser, and the resampler before it if the model does not take the sound's own rate."""

    def __init__(self, kaldi: KaldiRecognizer, resampler: "Resampler | None", rate: int) -> None:
        self._kaldi = kaldi
        self._resampler = resampler
        self.rate = rate
        self.heard = 0.0
        """Seconds of sound so far."""

    def hear(self, samples: bytes) -> bool:
        """True when an utterance has ended. Half a sample is left out: all after it would be noise."""
        samples = samples[: len(samples) // 2 * 2]
        self.heard += len(samples) / 2 / self.rate
        return self._kaldi.accept(self._resampler.resample(samples) if self._resampler else samples)

    def partial(self, *, words: bool = False) -> _Reading:
        """With `words` the text lags by up to two seconds, for their times are known late."""
        return _reading(self._kaldi.partial_result(words=words))

    def result(self) -> _Reading:
        return _reading(self._kaldi.result())

    def finish(self) -> _Reading:
        if self._resampler:
            self._kaldi.accept(self._resampler.rest())
        return _reading(self._kaldi.final_result())


def _settled(text: str, reading: _Reading) -> list[_Word]:
    """The words whose times are known by now: as far as they agree with the newer text."""
    agreed = []
    for said, word in zip(text.split(), reading.partial_result, strict=False):
        if said != word.word:
            break
        agreed.append(word)
    return agreed


def _wanted_sound(mfcc_conf: Path) -> tuple[int, bool]:
    """The sample rate that the model was trained at, in Hz, and whether it takes lower ones."""
    options = dict(line.split("=", 1) for line in mfcc_conf.read_text().split() if "=" in line)
    rate = float(options.get("--sample-frequency", "16000"))
    return round(rate), options.get("--allow-upsample", "false") == "true"
