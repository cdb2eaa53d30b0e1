"""Which sound is spoken when: from what the synthesiser told, or by Viterbi along the words' pronunciations."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.training.phones import NUMBER, SILENCE, begin_pdf, stay_pdf
from models.training.pronunciations import Dictionary
from models.training.voices import Segments, Utterance

FRAME = 0.03  # seconds between the network's outputs
_MIDDLE = 0.0125  # of the first output's window

Scores = NDArray[np.float32]
_START = -1


class Placed(NamedTuple):
    """Which utterance stands in a take, where it starts (seconds), and how much faster than spoken it is."""

    utterance: int
    start: float
    speed: float


class Path:
    """The sounds that an utterance may consist of: states in order, each with the states before it."""

    def __init__(self) -> None:
        self.sounds: list[int] = []
        self.before: list[list[int]] = []
        self.ends: list[int] = [_START]

    def then(self, alternatives: list[tuple[str, ...]]) -> None:
        """One of these ways of saying a word comes next."""
        ends = []
        for sounds in alternatives:
            last = self.ends
            for sound in sounds:
                last = [self._add(NUMBER[sound], last)]
            ends += last
        self.ends = ends

    def maybe_silence(self) -> None:
        self.ends = [*self.ends, self._add(NUMBER[SILENCE], self.ends)]

    def _add(self, sound: int, before: list[int]) -> int:
        self.sounds.append(sound)
        self.before.append(list(before))
        return len(self.sounds) - 1


def path_of(utterance: Utterance, words: Dictionary) -> Path:
    """By the synthesiser's own sounds where it told them, else by the dictionary."""
    path = Path()
    path.maybe_silence()
    if utterance.segments:
        for sound, _ in utterance.segments:
            if sound == SILENCE:
                path.maybe_silence()
            else:
                path.then([(sound,)])
    else:
        for word in utterance.text.split():
            path.then(words[word])
            path.maybe_silence()
    return path


def best(path: Path, scores: Scores) -> tuple[Segments, float]:
    """The likeliest way along the path, and its score per frame; `scores` has the shape (frames, pdfs)."""
    begin = scores[:, [begin_pdf(sound) for sound in path.sounds]]
    stay = scores[:, [stay_pdf(sound) for sound in path.sounds]]
    count = len(path.sounds)
    before = _table(path.before, count)
    score = np.full(count + 2, -1e9)
    score[count + 1] = 0.0  # before the first frame
    came_from = np.zeros(begin.shape, np.int32)
    own = np.arange(count)
    for frame in range(len(scores)):
        candidates = score[before]
        choice = candidates.argmax(axis=1)
        entering = candidates[own, choice] + begin[frame]
        staying = score[:count] + stay[frame]
        came_from[frame] = np.where(entering > staying, before[own, choice], own)
        score = np.concatenate([np.maximum(entering, staying), [-1e9, -1e9]])
    last = max((end for end in path.ends if end != _START), key=lambda state: score[state])
    return _traced(path, came_from, last), float(score[last]) / len(scores)


def labels(segments: dict[int, Segments], placed: list[Placed], frames: int) -> NDArray[np.int64]:
    """The pdf of every output frame of a take; silence where nobody speaks."""
    times = np.arange((frames + 2) // 3) * FRAME + _MIDDLE
    sounds = np.full(len(times), NUMBER[SILENCE])
    piece = np.full(len(times), -1)
    for where in placed:
        spoken = segments[where.utterance]
        ends = np.array([end for _, end in spoken]) / where.speed + where.start
        inside = np.flatnonzero((times >= where.start) & (times < ends[-1]))
        at = np.searchsorted(ends, times[inside], side="right")
        sounds[inside] = [NUMBER[spoken[number][0]] for number in at]
        piece[inside] = at + 1000 * (1 + where.utterance)
    piece[sounds == NUMBER[SILENCE]] = -1
    begins = np.diff(piece, prepend=-2) != 0
    return np.where(begins, 2 * sounds, 2 * sounds + 1).astype(np.int64)  # begin_pdf, stay_pdf


def _table(before: list[list[int]], count: int) -> NDArray[np.int64]:
    """Predecessors as a matrix; `count` is a state that is never reached, `count + 1` the start."""
    table = np.full((count, max(map(len, before))), count)
    for state, states in enumerate(before):
        table[state, : len(states)] = [count + 1 if other == _START else other for other in states]
    return table


def _traced(path: Path, came_from: NDArray[np.int32], last: int) -> Segments:
    segments: Segments = []
    names = list(NUMBER)
    state = last
    for frame in range(len(came_from) - 1, -1, -1):
        if frame == len(came_from) - 1 or came_from[frame + 1][state] != state:
            if frame != len(came_from) - 1:
                state = int(came_from[frame + 1][state])
            segments.append((names[path.sounds[state]], frame * FRAME + _MIDDLE + FRAME / 2))
    return segments[::-1]
