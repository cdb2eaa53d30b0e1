"""The phrases of a library as sentence vectors, each read once and kept in a file beside the index.

Every phrase has two: the encoder's own, and a sharpened one. How the triggers of one card differ from each other says
nothing about which card is meant, so directions in which they differ much count less in the sharpened vectors. They
put cards in order; whether anything is meant at all the plain ones tell better (docs/matching.md has the figures).
"""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import NamedTuple, Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from assist.matching import saved
from assist.matching.features import Floats
from assist.matching.int8 import rows_in_int8
from assist.matching.text import latest_words
from scripts_db.cards import Card

_FORMAT = 1
"""To be raised whenever the same phrase gives another vector."""
_CAREFUL = 3.0
"""How much of all directions' mean is added to each one's spread; more where there are few phrases to learn from."""
_AT_ONCE = 16


class Encoder(Protocol):
    def encode(self, texts: Sequence[str]) -> Floats:
        """A vector of length one a text."""


class ReadingStopped(Exception):
    """The program ends."""


class Vectors(NamedTuple):
    """A row a text, of length one."""

    plain: Floats
    sharp: Floats


class _Rows:
    """Vectors in int8 with a scale each: a quarter of the memory."""

    def __init__(self, vectors: Floats) -> None:
        self.scale, self.numbers = rows_in_int8(vectors, 127)

    def __getitem__(self, rows: Sequence[int] | slice) -> Floats:
        taken: Floats = self.numbers[rows] * self.scale[rows, None]
        return taken


class PhraseVectors:
    """Of phrases as they are written. Not for use by two threads at a time."""

    def __init__(
        self, encoder: Encoder, code: str, phrases: Sequence[str], plain: Floats, sharpening: "Sharpening"
    ):
        self._encoder, self._code, self._sharpening = encoder, code, sharpening
        self._row = {phrase: row for row, phrase in enumerate(phrases)}
        self._plain, self._sharp = _Rows(plain), _Rows(sharpening(plain))
        self._later: dict[str, Vectors] = {}

    def heard(self, text: str) -> Vectors | None:
        """What was said; None if no word is left of it."""
        spelled = _spelled(text, self._code)
        return self._read(spelled) if spelled else None

    def of(self, phrases: Sequence[str]) -> Vectors:
        """Phrases of cards; one that was added since is read now."""
        rows = [self._row.get(phrase, -1) for phrase in phrases]
        plain, sharp = self._plain[rows], self._sharp[rows]
        for at, phrase in enumerate(phrases):
            if rows[at] < 0:
                later = self._added(phrase)
                plain[at], sharp[at] = later.plain[0], later.sharp[0]
        return Vectors(plain, sharp)

    def _added(self, phrase: str) -> Vectors:
        if phrase not in self._later:
            self._later[phrase] = self._read(_spelled(phrase, self._code))
        return self._later[phrase]

    def _read(self, spelled: str) -> Vectors:
        plain = self._encoder.encode([spelled])
        return Vectors(plain, self._sharpening(plain))


class Sharpening:
    """Learned from the triggers of each card: rows of `vectors`, those of a card side by side, `counts` a card."""

    def __init__(self, vectors: Floats, counts: Sequence[int]) -> None:
        self._mean = vectors.mean(axis=0)
        start = np.cumsum([0, *counts[:-1]])
        centres = np.add.reduceat(vectors, start, axis=0) / np.array(counts, np.float32)[:, None]
        apart = vectors - np.repeat(centres, counts, axis=0)
        spread, directions = np.linalg.eigh(apart.T @ apart)
        known = max(1, len(vectors) - len(counts))
        careful = _CAREFUL * max(1.0, len(spread) / known)
        spread = np.maximum(spread, 0) / max(1e-9, float(spread.mean()))
        self._turn = (directions / np.sqrt(spread + careful)).astype(np.float32)

    def __call__(self, vectors: Floats) -> Floats:
        return _unit((vectors - self._mean) @ self._turn)


def phrases_of(card: Card, titles: bool) -> list[str]:
    """Its triggers and, if wanted, the title as the last; the title alone where there is nothing else."""
    triggers = [phrase for phrase in card.triggers if phrase.strip()]
    return [*triggers, card.title] if titles or not triggers else triggers


def read(
    encoder: Encoder,
    cards: Sequence[Card],
    code: str,
    *,
    titles: bool = True,
    file: Path | None = None,
    stopped: Event | None = None,
) -> PhraseVectors:
    """Reads the phrases that are not in the file (a millisecond or two each), and keeps all of them there.

    Raises ReadingStopped once `stopped` is set.
    The file is a cache: one that is damaged, of another model or can't be written costs the time to read, no more.
    """
    phrases = list(dict.fromkeys(phrase for card in cards for phrase in phrases_of(card, titles)))
    maker = _fingerprint(encoder)
    known = _load(file, maker) if file else {}
    new = [phrase for phrase in phrases if phrase not in known]
    for first in range(0, len(new), _AT_ONCE):
        if stopped and stopped.is_set():
            raise ReadingStopped
        some = new[first : first + _AT_ONCE]
        vectors = encoder.encode([_spelled(phrase, code) for phrase in some])
        known |= zip(some, vectors, strict=True)
    plain = np.stack([known[phrase] for phrase in phrases])
    if file and (new or len(known) > len(phrases)):
        with suppress(OSError):
            _save(file, maker, phrases, plain)
    return PhraseVectors(encoder, code, phrases, plain, _sharpening(cards, phrases, plain))


def _sharpening(cards: Sequence[Card], phrases: Sequence[str], plain: Floats) -> Sharpening:
    row = {phrase: at for at, phrase in enumerate(phrases)}
    groups = [[row[phrase] for phrase in phrases_of(card, titles=False) if phrase in row] for card in cards]
    groups = [group for group in groups if group]
    return Sharpening(plain[np.concatenate(groups)], [len(group) for group in groups])


def _spelled(text: str, code: str) -> str:
    """As the matcher spells it."""
    return " ".join(word.text for word in latest_words(text, code))


def _fingerprint(encoder: Encoder) -> str:
    """Changes whenever the encoder gives other vectors, by another model, version or processor."""
    sample = encoder.encode(["i want my money back", "how long does that take"])
    return hashlib.blake2b(sample.tobytes() + bytes([_FORMAT]), digest_size=16).hexdigest()


def _load(file: Path, maker: str) -> dict[str, Floats]:
    try:
        with file.open("rb") as stream, np.load(stream) as data:
            if str(data["maker"]) != maker:
                return {}
            phrases = msgspec.json.decode(data["phrases"].tobytes(), type=list[str])
            numbers: NDArray[np.int8] = data["numbers"]
            vectors = numbers * data["scale"][:, None]
    except Exception:  # a damaged file makes zipfile and numpy raise nearly anything
        return {}
    return dict(zip(phrases, vectors, strict=True)) if len(phrases) == len(vectors) else {}


def _save(file: Path, maker: str, phrases: Sequence[str], plain: Floats) -> None:
    """Raises OSError."""
    rows = _Rows(plain)
    texts = np.frombuffer(msgspec.json.encode(phrases), np.uint8)
    saved.write(file, maker=np.array(maker), phrases=texts, numbers=rows.numbers, scale=rows.scale)


def _unit(vectors: Floats) -> Floats:
    unit: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-9))
    return unit
