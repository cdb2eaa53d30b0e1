"""A call written down, one phrase a line: the pause before it, speaker, voice, words, and the card to come.

    0.6  customer  flite:slt  The internet is very slow.  -> slow-first-check
    0.4  agent     flite:rms  I am sorry to hear that.    -> nothing

A negative pause starts a phrase before the other side has finished. A line that begins with # is a remark.
"""

import re
from pathlib import Path

from msgspec import Struct

_LINE = re.compile(
    r"(?P<pause>-?\d+(\.\d+)?)\s+(?P<channel>agent|customer)\s+(?P<voice>\S+:\S+)\s+(?P<text>.+?)\s+->\s+(?P<card>\S+)"
)
NOTHING = "nothing"


class Line(Struct, frozen=True):
    """`pause` in seconds after the line before; `voice` as "engine:name"; `card` is None for chatter."""

    pause: float
    channel: str
    voice: str
    text: str
    card: str | None


class Phrase(Struct, frozen=True):
    """A line in the sound: `start` and `end` of the speech in seconds, `text` as a recogniser writes it."""

    channel: str
    start: float
    end: float
    text: str
    card: str | None
    voice: str


class Timings(Struct, frozen=True):
    """What stands beside a sound file as JSON: its length in seconds and every phrase in it."""

    duration: float
    lines: tuple[Phrase, ...]


def read(file: Path) -> list[Line]:
    """Raises ValueError that names the line that can't be read, or an empty file."""
    lines: list[Line] = []
    for number, row in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not row.strip() or row.startswith("#"):
            continue
        found = _LINE.fullmatch(row.strip())
        if not found:
            raise ValueError(
                f"{file}, line {number}: write “pause  speaker  engine:voice  words  -> card or nothing”."
            )
        lines.append(_line(found))
    if not lines:
        raise ValueError(f"{file} has no phrase in it.")
    return lines


def words(text: str) -> str:
    """As the recogniser writes it: lower case, no punctuation."""
    return " ".join(re.findall(r"[a-z']+", text.lower()))


def _line(found: re.Match[str]) -> Line:
    card = None if found["card"] == NOTHING else found["card"]
    return Line(float(found["pause"]), found["channel"], found["voice"], found["text"], card)
