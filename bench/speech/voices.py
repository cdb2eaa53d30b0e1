"""A phrase in the voice of a speech synthesiser: mono float samples at 16 kHz, without silence around them.

Voices: `flite:slt` is a voice of flite, `espeak:en-us+m7` a language and a variant of espeak-ng. A speed may
follow: `flite:slt/1.1` speaks a tenth slower.
"""

import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

RATE = 16000
Samples = NDArray[np.float32]

_ESPEAK_WORDS_PER_MINUTE = 155
_WINDOW = RATE // 100
_QUIET = 0.02  # of the loudest window: below this is the synthesiser's own silence


def speak(voice: str, text: str) -> Samples:
    """Raises FileNotFoundError without the engine, CalledProcessError when it fails, ValueError otherwise."""
    name, _, speed = voice.partition("/")
    engine, _, model = name.partition(":")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "phrase.wav"
        command = _command(engine, model, float(speed or 1), text, file)
        subprocess.run(command, check=True, capture_output=True)
        sound, rate = soundfile.read(file, dtype="float32")
    return _trimmed(np.asarray(soxr.resample(sound, rate, RATE), dtype=np.float32))


def _command(engine: str, model: str, stretch: float, text: str, file: Path) -> list[str]:
    if engine == "flite":
        voice = ["-voice", model, "--setf", f"duration_stretch={stretch}"]
        return ["flite", *voice, "-t", text, "-o", str(file)]
    if engine == "espeak":
        speed = str(round(_ESPEAK_WORDS_PER_MINUTE / stretch))
        return ["espeak-ng", "-v", model, "-s", speed, "-w", str(file), text]
    raise ValueError(f"“{engine}” is no engine that this recipe knows: write flite or espeak.")


def _trimmed(sound: Samples) -> Samples:
    windows = np.abs(sound[: len(sound) // _WINDOW * _WINDOW]).reshape(-1, _WINDOW).max(axis=1)
    loud = np.flatnonzero(windows > _QUIET * windows.max())
    return sound[loud[0] * _WINDOW : (loud[-1] + 1) * _WINDOW]
