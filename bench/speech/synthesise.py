"""From a written call to a sound file, agent left and customer right, and the time of every phrase as JSON.

    python -m bench.speech.synthesise bench/speech/broadband_call.txt assist/sample/broadband_call.flac

The same text and the same versions of the synthesisers give the same samples.
"""

import subprocess
from pathlib import Path

import click
import msgspec
import numpy as np
import soundfile
from numpy.typing import NDArray

from bench.speech import dialogue
from bench.speech.dialogue import Line, Phrase, Timings
from bench.speech.voices import RATE, Samples, speak

CHANNELS = ("agent", "customer")
SPEECH_RMS = 10 ** (-24 / 20)
PEAK = 10 ** (-2 / 20)
NOISE_RMS = 10 ** (-80 / 20)  # a quiet room: audible to no one, but never digital silence
LOWEST = 80.0  # Hz: below this the noise falls no further
LEAD_OUT = 1.0  # seconds after the last phrase, so that the recogniser can end it


@click.command()
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("sound", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--mono", is_flag=True, help="Only the customer's channel.")
def synthesise(text: Path, sound: Path, mono: bool) -> None:
    """Speak the call written in TEXT into the FLAC file SOUND, and its timings into a JSON file beside it."""
    spoken = said(text)
    try:
        phrases = placed(spoken)
    except ValueError as reason:
        raise click.ClickException(str(reason)) from reason
    mixed = mix(phrases, [samples for _, samples in spoken])
    write(sound, mixed[:, CHANNELS.index("customer")] if mono else mixed, phrases)
    seconds, megabytes = len(mixed) / RATE, sound.stat().st_size / 1e6
    click.echo(f"{sound}: {seconds:.1f} s, {megabytes:.2f} MB, {len(phrases)} phrases")


def said(text: Path) -> list[tuple[Line, Samples]]:
    """Every line with its sound. Raises ClickException."""
    try:
        return [(line, speak(line.voice, line.text)) for line in dialogue.read(text)]
    except FileNotFoundError as missing:
        sentence = f"“{missing.filename}” is not installed. Install it, then try again."
        raise click.ClickException(sentence) from missing
    except subprocess.CalledProcessError as failed:
        raise click.ClickException(f"The synthesiser refused: {failed.stderr.decode().strip()}") from failed
    except ValueError as reason:
        raise click.ClickException(str(reason)) from reason


def placed(spoken: list[tuple[Line, Samples]]) -> list[Phrase]:
    """Where each phrase stands. Raises ValueError when someone would talk over themselves."""
    phrases: list[Phrase] = []
    for line, samples in spoken:
        start = round((phrases[-1].end if phrases else 0.0) + line.pause, 2)
        if start < max((phrase.end for phrase in phrases if phrase.channel == line.channel), default=0.0):
            raise ValueError(
                f"“{line.text}” begins before the same speaker has finished: lengthen its pause."
            )
        end = round(start + len(samples) / RATE, 2)
        phrases.append(Phrase(line.channel, start, end, dialogue.words(line.text), line.card, line.voice))
    return phrases


def mix(phrases: list[Phrase], sounds: list[Samples]) -> NDArray[np.float32]:
    """Samples in [-1, 1], shape (frames, 2)."""
    length = round((max(phrase.end for phrase in phrases) + LEAD_OUT) * RATE)
    mixed = np.stack([_room(length, seed) for seed in range(len(CHANNELS))], axis=1)
    for phrase, sound in zip(phrases, sounds, strict=True):
        start = round(phrase.start * RATE)
        mixed[start : start + len(sound), CHANNELS.index(phrase.channel)] += _levelled(sound)
    return mixed


def _levelled(sound: Samples) -> Samples:
    """All voices equally loud, none clipped."""
    rms = float(np.sqrt(np.mean(np.square(sound))))
    gain = min(SPEECH_RMS / rms, PEAK / float(np.abs(sound).max()))
    return np.asarray(sound * gain, dtype=np.float32)


def _room(length: int, seed: int) -> Samples:
    """Brown noise, like a quiet room: mostly low, and FLAC packs it well."""
    white = np.random.default_rng(seed).standard_normal(length)
    spectrum = np.fft.rfft(white) / np.maximum(np.fft.rfftfreq(length, 1 / RATE), LOWEST)
    brown = np.fft.irfft(spectrum, length)
    return np.asarray(brown * (NOISE_RMS / np.sqrt(np.mean(np.square(brown)))), dtype=np.float32)


def write(sound: Path, samples: NDArray[np.float32], phrases: list[Phrase]) -> None:
    """The FLAC file and the JSON file beside it. Raises ClickException when the folder can't be written."""
    timings = Timings(round(len(samples) / RATE, 2), tuple(phrases))
    try:
        soundfile.write(sound, samples, RATE, subtype="PCM_16", compression_level=1.0)
        text = msgspec.json.format(msgspec.json.encode(timings), indent=1)
        sound.with_suffix(".json").write_bytes(text + b"\n")
    except (soundfile.LibsndfileError, OSError) as reason:
        raise click.ClickException(
            f"“{sound}” can't be written: {reason}. Choose another folder."
        ) from reason


if __name__ == "__main__":
    synthesise()
