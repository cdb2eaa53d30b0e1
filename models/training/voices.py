"""The synthesisers, and what each says about its sounds: flite and festival tell when every phone ends.

Speed, pitch and speaker are drawn for every sentence, so that few voices sound like more.
"""

import random
import subprocess
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from models.training.phones import sound_of

Segments = list[tuple[str, float]]


class Utterance(Struct, frozen=True):
    """A sentence in a WAV file. `segments` are (sound, end in seconds), empty where the engine tells none."""

    file: str
    text: str
    voice: str
    segments: Segments = []


class Unspoken(RuntimeError):
    """A synthesiser failed; says which and how."""


FLITE_PITCH = {"slt": (150, 205), "rms": (80, 120), "awb": (105, 165)}
FESTIVAL = {"ked_diphone": "ked", "cmu_us_slt_arctic_hts": "slt-hts"}
# Formant presets of espeak-ng. m7, f5, Annie and marcelo are kept for tests; robots and whispers are left out.
_ESPEAK_VARIANTS = (
    "m1 m2 m3 m4 m5 m6 m8 f1 f2 f3 f4 klatt klatt2 klatt3 klatt4 Alex Alicia Andrea Andy Denis Diogo Gene Gene2 Hugo "
    "Jacky Lee Marco Mario Michael Mike Nguyen adam anika antonio aunty belinda benjamin boris caleb david ed edward "
    "edward2 gustave Henrique iven iven2 john kaukovalta linda max michel miguel norbert pablo paul pedro quincy rob "
    "robert sandro shelby steph steph2 steph3 travis victor zac"
)
ESPEAK_VARIANTS = _ESPEAK_VARIANTS.split()
ESPEAK_LANGUAGES = ["en-us"] * 7 + ["en-gb", "en-gb-x-rp", "en-us-nyc"]


def flite(name: str, text: str, file: Path, chance: random.Random) -> Utterance:
    low, high = FLITE_PITCH[name]
    pitch, stretch = chance.uniform(low, high), chance.uniform(0.75, 1.3)
    settings = ["--setf", f"duration_stretch={stretch:.2f}", "--setf", f"int_f0_target_mean={pitch:.0f}"]
    said = run(["flite", "-voice", name, *settings, "-psdur", "-t", text, "-o", str(file)])
    pairs = (pair.rpartition(":") for pair in said.split())
    return Utterance(
        str(file), text, f"flite-{name}", [(sound_of(phone), float(end)) for phone, _, end in pairs]
    )


def espeak(text: str, file: Path, chance: random.Random) -> Utterance:
    language, variant = chance.choice(ESPEAK_LANGUAGES), chance.choice(["", *ESPEAK_VARIANTS])
    voice = f"{language}+{variant}" if variant else language
    speed, pitch, gap = chance.randint(120, 200), chance.randint(25, 75), chance.choice([0, 0, 0, 2, 5])
    manner = ["-s", str(speed), "-p", str(pitch), "-g", str(gap)]
    run(["espeak-ng", "-v", voice, *manner, "-w", str(file), text])
    return Utterance(str(file), text, "espeak")


def pico(language: str, text: str, file: Path, chance: random.Random) -> Utterance:
    pitch, speed = chance.randint(65, 140), chance.randint(75, 135)
    manner = f'<pitch level="{pitch}"><speed level="{speed}">{text}</speed></pitch>'
    run(["pico2wave", "-l", language, "-w", str(file), manner])
    return Utterance(str(file), text, f"pico-{language}")


def festival(voice: str, said: list[tuple[str, Path]], chance: random.Random) -> list[Utterance]:
    """All sentences of one voice in one run of festival; those that it can't say are left out."""
    script = said[0][1].with_suffix(".scm")
    lines = [FESTIVAL_SEGMENTS, f"(voice_{voice})"]
    for text, file in said:
        lines += _festival_manner(voice, chance)
        lines.append(f'(set! u (utt.synth (Utterance Text "{text}")))')
        lines.append(f'(utt.save.wave u "{file}" \'riff) (segments u "{file.with_suffix(".phones")}")')
    script.write_text("\n".join(lines), encoding="utf-8")
    run(["festival", "-b", str(script)])
    return [_festival_utterance(text, file, FESTIVAL[voice]) for text, file in said if file.exists()]


FESTIVAL_SEGMENTS = """(define (segments utt file) (let ((out (fopen file "w")))
  (mapcar (lambda (s) (format out "%s %f\\n" (item.name s) (item.feat s 'end))) (utt.relation.items utt 'Segment))
  (fclose out)))"""


def _festival_manner(voice: str, chance: random.Random) -> Iterable[str]:
    stretch, pitch = chance.uniform(0.8, 1.3), chance.uniform(88, 135)
    if voice.endswith("diphone"):
        yield f"(Parameter.set 'Duration_Stretch {stretch:.2f})"
        yield (
            f"(set! int_lr_params '((target_f0_mean {pitch:.0f}) (target_f0_std {pitch / 8:.0f})"
            " (model_f0_mean 170) (model_f0_std 34)))"
        )


def _festival_utterance(text: str, file: Path, voice: str) -> Utterance:
    segments = [(sound_of(phone), end) for phone, end in ends_in(file)]
    return Utterance(str(file), text, f"festival-{voice}", segments)


def ends_in(file: Path) -> list[tuple[str, float]]:
    """What FESTIVAL_SEGMENTS wrote beside the sound: its own phones, and where each ends, in seconds."""
    pairs = (line.split() for line in file.with_suffix(".phones").read_text().splitlines())
    return [(phone, float(end)) for phone, end in pairs]


def run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise Unspoken(f"{command[0]} failed on “{command[-1]}”: {done.stderr.strip()[-300:]}")
    return done.stdout
