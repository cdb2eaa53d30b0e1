"""Finnish and Russian voices that speak English: three more people, whom festival gives any row of sounds to say.

The sounds and their times are flite's; a voice of whole recorded units keeps the units' own times. What a voice
lacks is said with its nearest sound, and is labelled as the sound that was really said.
"""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from models.training.phones import SILENCE, sound_of
from models.training.voices import FESTIVAL_SEGMENTS, FLITE_PITCH, Segments, Utterance, ends_in, run

_Parts = tuple[tuple[str, str], ...]  # the voice's phones that make one sound, and what each is in English


class Part(NamedTuple):
    """A phone of the voice, the English sound that it is, and how long it lasts; `goes_on`: the second half of it."""

    phone: str
    sound: str
    seconds: float
    goes_on: bool = False


class Speaker(NamedTuple):
    name: str  # in the recipe
    voice: str  # festival's name
    pitch: tuple[int, int]  # hertz; recorded units keep their own
    sounds: dict[str, _Parts]


def _table(text: str) -> dict[str, _Parts]:
    """`CH=t/T+s/S`: the sound CH is said as Finnish t, which is an English T, and s."""
    rows = (row.split("=") for row in text.split())
    return {sound: tuple(_pair(part.rpartition("/")) for part in parts.split("+")) for sound, parts in rows}


def _pair(parts: tuple[str, str, str]) -> tuple[str, str]:
    return parts[0], parts[2]


_BOTH = _table(
    "AA=a:/AA AE=@/AE AH=a/AH AX=e/EH AO=o:/AO AW=a/AW+u/AW AY=a/AY+i/AY EH=e/EH ER=7:/ER EY=e/EY+i/EY IH=i/IH "
    "IY=i:/IY OW=o/OW+u/OW OY=o/OY+i/OY UH=u/UH UW=u:/UW B=b/B D=d/D DH=d/D F=f/F G=g/G HH=h/HH JH=d/D+j/Y K=k/K "
    "L=l/L M=m/M N=n/N P=p/P R=r/R S=s/S T=t/T V=v/V Y=j/Y Z=s/S SIL=#/SIL"
)
_RUSSIAN = _table(
    "AA=aa/AA AE=ee/EH AH=a/AH AX=ae/AX AO=oo/AO AW=aa/AW+u/AW AY=aa/AY+j/AY EH=ee/EH ER=ae/AX+r/R EY=ee/EY+j/EY "
    "IH=i/IH IY=ii/IY OW=oo/OW+u/OW OY=oo/OY+j/OY UH=u/UH UW=uu/UW B=b/B CH=ch/CH D=d/D DH=d/D F=f/F G=g/G HH=h/HH "
    "JH=d/JH+zh/JH K=k/K L=l/L M=m/M N=n/N NG=n/N P=p/P R=r/R S=s/S SH=sh/SH T=t/T TH=s/S V=v/V W=u/W Y=j/Y Z=z/Z "
    "ZH=zh/ZH SIL=pau/SIL"
)
SPEAKERS = {
    "mv": Speaker(
        "finnish-mv",
        "hy_fi_mv_diphone",
        (75, 140),
        _BOTH | _table("CH=t/CH+S/CH NG=N/NG SH=S/SH TH=T/TH W=w/W ZH=S/SH"),
    ),
    "lj": Speaker(
        "finnish-lj",
        "suo_fi_lj_diphone",
        (150, 230),
        _BOTH | _table("CH=t/T+s/S NG=n/N SH=s/S TH=t/T W=u/W ZH=s/S"),
    ),
    "nsh": Speaker("russian-nsh", "msu_ru_nsh_clunits", (90, 140), _RUSSIAN),
}


def foreign(name: str, said: list[tuple[str, Path]], chance: random.Random) -> list[Utterance]:
    """All sentences in one run of festival."""
    speaker = SPEAKERS[name]
    script = said[0][1].with_suffix(".scm")
    lines, spoken = [FESTIVAL_SEGMENTS, f"(voice_{speaker.voice})"], []
    for text, file in said:
        parts = list(parts_of(speaker, _timed(text, chance)))
        lines.append(f"(set! u (utt.synth (Utterance Segments ({_scheme(parts, speaker, chance)}))))")
        lines.append(f'(utt.save.wave u "{file}" \'riff) (segments u "{file.with_suffix(".phones")}")')
        spoken.append((text, file, parts))
    script.write_text("\n".join(lines), encoding="utf-8")
    run(["festival", "-b", str(script)])
    return [
        Utterance(str(file), text, speaker.name, segments_of(parts, [end for _, end in ends_in(file)]))
        for text, file, parts in spoken
        if file.exists()
    ]


def _timed(text: str, chance: random.Random) -> list[tuple[str, float]]:
    """(sound, seconds it lasts), as one of flite's voices would say it."""
    settings = ["--setf", f"duration_stretch={chance.uniform(0.9, 1.35):.2f}"]
    told = run(
        ["flite", "-voice", chance.choice(list(FLITE_PITCH)), *settings, "-psdur", "-t", text, "-o", "none"]
    )
    pairs = [pair.rpartition(":") for pair in told.split() if re.fullmatch(r"\S+:[\d.]+", pair)]
    ends = [float(end) for _, _, end in pairs]
    return [
        (sound_of(name), end - before)
        for (name, _, _), end, before in zip(pairs, ends, [0.0, *ends], strict=False)
    ]


def parts_of(speaker: Speaker, timed: list[tuple[str, float]]) -> Iterator[Part]:
    """Of (sound, seconds it lasts) in a row."""
    for sound, seconds in timed:
        parts, before = speaker.sounds[sound], ""
        for phone, english in parts:
            yield Part(phone, english, seconds / len(parts), english == before)
            before = english


def _scheme(parts: list[Part], speaker: Speaker, chance: random.Random) -> str:
    """Phones with their durations and a falling pitch that wanders."""
    pitch, fall = chance.uniform(*speaker.pitch), chance.uniform(0.0, 0.25)
    pieces = []
    for number, (phone, english, seconds, _) in enumerate(parts):
        height = pitch * (1 - fall * number / len(parts)) * chance.gauss(1, 0.05)
        target = f" ({seconds / 2:.3f} {height:.0f})" if english != SILENCE else ""
        pieces.append(f"({phone} {seconds:.3f}{target})")
    return " ".join(pieces)


def segments_of(parts: list[Part], ends: list[float]) -> Segments:
    """Each sound and where it ends, in seconds; `ends` are those of the parts."""
    segments: Segments = []
    for part, end in zip(parts, ends, strict=True):
        if part.goes_on:
            segments.pop()
        segments.append((part.sound, end))
    return segments
