"""Word error rates of a speech model by voice and by line: `make bench-wer`.

    python -m bench.wer --model models/bundled/demo-en

The sentences of wer_sentences.txt stand in no training text. They are spoken by synthesisers and heard through
libvosk: as they are, over a telephone line (300 to 3400 Hz at 8 kHz; once with natural slopes and once cut off
sharply), in white noise 15 dB below the speech, and with a grammar that holds just these sentences and [unk]. How
well a grammar refuses is measured too, in percent of the sentences: one half of them spoken to a grammar that holds
the other half; a single word that gets through counts against it. libvosk adds a little noise of its own, so that each
decode differs: --decodes 8 gives the mean of eight.
"""

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import numpy as np
import soundfile
import soxr
import vosk

from bench.speech.voices import RATE, Samples, speak
from bench.speech.wer import distance
from models.installed import BUNDLED

SENTENCES = Path(__file__).parent / "wer_sentences.txt"
LEVEL = 10 ** (-26 / 20)  # of the speech, RMS
QUIET = 0.3  # seconds of silence around each sentence
UNKNOWN = "[unk]"
_BLOCK = RATE // 5 * 2  # bytes

# Row, whether the model was trained on the voice, and the voices that take turns sentence by sentence.
VOICES = (
    ("flite slt", "seen", ["flite:slt"]),
    ("flite rms", "seen", ["flite:rms"]),
    ("flite awb", "seen", ["flite:awb"]),
    ("festival ked", "seen", ["festival:ked_diphone"]),
    ("espeak, 4 presets", "seen", ["espeak:en-us", "espeak:en-us+m3", "espeak:en-us+f2", "espeak:en-us+victor"]),
    ("espeak, 4 presets", "unseen", [f"espeak:en-us+{preset}" for preset in ("m7", "f5", "Annie", "marcelo")]),
    ("pico, US and GB", "seen", ["pico:en-US", "pico:en-GB"]),
    ("flite kal16", "unseen", ["flite:kal16"]),
    ("festival kal", "unseen", ["festival:kal_diphone"]),
)  # fmt: skip
Spoken = list[tuple[str, Samples]]
Hear = Callable[[Samples], str]


@click.command()
@click.option("--model", type=click.Path(exists=True, file_okay=False), default=str(BUNDLED / "demo-en"))
@click.option("--sentences", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=SENTENCES)
@click.option("--share", default=1.0, show_default=True, help="Of the sentences: 0.1 to try it out.")
@click.option("--voice", "only", default="", help="Only rows with this in their name, such as kal16.")
@click.option(
    "--decodes",
    default=1,
    show_default=True,
    help="Hear everything so often, and give the mean of the rates.",
)
@click.option("--show", is_flag=True, help="Every sentence that was not heard right on a clean line.")
def wer(model: str, sentences: Path, share: float, only: str, decodes: int, show: bool) -> None:
    """Word error rates of MODEL in percent, by voice and condition."""
    vosk.SetLogLevel(-1)
    loaded = vosk.Model(model)
    texts = [line for line in sentences.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    texts = texts[:: max(1, round(1 / share))]
    click.echo(f"{model}: {len(texts)} sentences, {sum(len(text.split()) for text in texts)} words\n")
    click.echo(
        "| voice | trained on | clean | telephone | sharp telephone | noise 15 dB | closed grammar | refused |"
    )
    click.echo("|---|---|---|---|---|---|---|---|")
    for name, seen, voices in (row for row in VOICES if only in row[0]):
        try:
            spoken = [(text, said(voices[at % len(voices)], text)) for at, text in enumerate(texts)]
        except FileNotFoundError as missing:
            click.echo(f"| {name:18} | {seen:10} | {missing.filename} is not installed")
            continue
        rows = np.array([list(_row(loaded, spoken, show)) for _ in range(decodes)])
        cells = " | ".join(f"{rate:5.1f}" for rate in rows.mean(axis=0))
        click.echo(f"| {name:18} | {seen:10} | {cells} |")


def said(voice: str, text: str) -> Samples:
    """The sentence with silence around it. Raises FileNotFoundError without the synthesiser."""
    engine, _, name = voice.partition(":")
    speech = _ENGINES[engine](name, text) if engine in _ENGINES else speak(voice, text)
    speech = speech * np.float32(LEVEL / np.sqrt(np.mean(np.square(speech))))
    quiet = np.zeros(round(QUIET * RATE), np.float32)
    return np.concatenate([quiet, speech, quiet])


def telephone(speech: Samples, sharp: bool = False) -> Samples:
    """300 to 3400 Hz, as samples at 8 kHz and back at 16 kHz.

    Outside the band 24 dB are lost per octave, or everything at once if `sharp`.
    """
    hertz = np.maximum(np.fft.rfftfreq(len(speech), 1 / RATE), 1.0)
    slope = 1 / np.sqrt((1 + (300 / hertz) ** 8) * (1 + (hertz / 3400) ** 8))
    passed = np.where((hertz >= 300) & (hertz <= 3400), 1.0, 0.0) if sharp else slope
    narrow = np.fft.irfft(np.fft.rfft(speech) * passed, len(speech))
    return np.asarray(soxr.resample(soxr.resample(narrow, RATE, RATE // 2), RATE // 2, RATE), np.float32)


def noisy(speech: Samples, decibels: float = 15.0) -> Samples:
    """White noise that much below the speech, always the same."""
    noise = np.random.default_rng(0).standard_normal(len(speech)).astype(np.float32)
    return speech + noise * np.float32(LEVEL * 10 ** (-decibels / 20))


def _row(model: vosk.Model, spoken: Spoken, show: bool) -> Iterator[float]:
    texts = sorted({text for text, _ in spoken})
    freely = _hearing(model, None)
    yield error_rate(spoken, freely, show)
    yield error_rate([(text, telephone(speech)) for text, speech in spoken], freely)
    yield error_rate([(text, telephone(speech, sharp=True)) for text, speech in spoken], freely)
    yield error_rate([(text, noisy(speech)) for text, speech in spoken], freely)
    yield error_rate(spoken, _hearing(model, [*texts, UNKNOWN]))
    yield 100 * sum(_refusals(model, spoken)) / len(spoken)


def error_rate(spoken: Spoken, hear: Hear, show: bool = False) -> float:
    """Wrong, missing and added words in percent of those said."""
    wrong = 0
    for text, speech in spoken:
        heard = hear(speech)
        errors = distance(text.split(), heard.split())
        wrong += errors
        if show and errors:
            click.echo(f"{errors:3} {text}\n    {heard or '(nothing)'}")
    return 100 * wrong / sum(len(text.split()) for text, _ in spoken)


def _refusals(model: vosk.Model, spoken: Spoken) -> Iterator[bool]:
    """Of each sentence, whether a grammar that holds only others heard none of them."""
    for part in (0, 1):
        grammar = sorted({text for text, _ in spoken[part::2]})
        hear = _hearing(model, [*grammar, UNKNOWN])
        for _, speech in spoken[1 - part :: 2]:
            yield all(word == UNKNOWN for word in hear(speech).split())


def _hearing(model: vosk.Model, grammar: list[str] | None) -> Hear:
    def hear(speech: Samples) -> str:
        words = [json.dumps(grammar)] if grammar else []
        recogniser = vosk.KaldiRecognizer(model, RATE, *words)
        sound = (np.clip(speech, -1, 1) * 32767).astype("<i2").tobytes()
        blocks = (sound[start : start + _BLOCK] for start in range(0, len(sound), _BLOCK))
        results = [recogniser.Result() for block in blocks if recogniser.AcceptWaveform(block)]
        texts = [json.loads(result)["text"] for result in (*results, recogniser.FinalResult())]
        return " ".join(text for text in texts if text)

    return hear


def _festival(voice: str, text: str) -> Samples:
    def command(file: Path) -> list[str]:
        saved = f'(utt.save.wave (utt.synth (Utterance Text "{text}")) "{file}" \'riff)'
        script = file.with_suffix(".scm")
        script.write_text(f"(voice_{voice}) {saved}")
        return ["festival", "-b", str(script)]

    return _synthesised(command)


def _pico(language: str, text: str) -> Samples:
    return _synthesised(lambda file: ["pico2wave", "-l", language, "-w", str(file), text])


def _synthesised(command: Callable[[Path], list[str]]) -> Samples:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        subprocess.run(command(file), check=True, capture_output=True)
        samples, rate = soundfile.read(file, dtype="float32")
    return np.asarray(soxr.resample(samples, rate, RATE), np.float32)


_ENGINES = {"festival": _festival, "pico": _pico}


if __name__ == "__main__":
    wer()
