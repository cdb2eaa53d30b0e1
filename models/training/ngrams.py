"""A back-off n-gram language model: interpolated absolute discounting (Kneser-Ney counts below the top order).

Each order discounts its counts and gives the mass so saved to the order below; the lowest is spread over the
vocabulary by prior weights, so that every word can be said.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

Gram = tuple[str, ...]
START, END = "<s>", "</s>"
_DISCOUNT = 0.9


class Backoff(NamedTuple):
    """Natural logarithms: of an n-gram's last word after the words before it, and of leaving a history for the
    shorter one."""

    log_probability: dict[Gram, float]
    log_backoff: dict[Gram, float]


def estimate(
    texts: Iterable[tuple[list[str], int]], prior: dict[str, float], order: int = 3, at_least: int = 1
) -> Backoff:
    """From texts with weights; `prior` holds the vocabulary, words outside it break a text in two.

    n-grams of the top order that count less than `at_least` are left out.
    """
    counts = _counted(texts, set(prior), order)
    probability = _lowest(counts[1], prior)
    log_probability = {gram: math.log(p) for gram, p in probability.items()}
    log_backoff: dict[Gram, float] = {}
    for length in range(2, order + 1):
        kept = {gram: n for gram, n in counts[length].items() if n >= (at_least if length == order else 1)}
        probability, backoff = _interpolated(kept, counts[length], probability)
        log_probability |= {gram: math.log(p) for gram, p in probability.items()}
        log_backoff |= {history: math.log(weight) for history, weight in backoff.items()}
    return Backoff(log_probability, log_backoff)


def _counted(texts: Iterable[tuple[list[str], int]], known: set[str], order: int) -> dict[int, Counter[Gram]]:
    """Top order (and what begins a sentence): how often; below: after how many different words."""
    counts: dict[int, Counter[Gram]] = {length: Counter() for length in range(1, order + 1)}
    for words, weight in texts:
        for piece in _known_pieces(words, known):
            for length in range(1, order + 1):
                for at in range(max(0, len(piece) - length + 1)):
                    counts[length][tuple(piece[at : at + length])] += weight
    for length in range(order - 1, 0, -1):
        before = Counter(gram[1:] for gram in counts[length + 1])
        for gram in counts[length]:
            if gram[0] != START:
                counts[length][gram] = before[gram]
    return counts


def _known_pieces(words: list[str], known: set[str]) -> Iterable[list[str]]:
    piece = [START]
    for word in words:
        if word in known:
            piece.append(word)
            continue
        yield piece
        piece = []
    yield [*piece, END]


def _lowest(counts: Counter[Gram], prior: dict[str, float]) -> dict[Gram, float]:
    total_prior = sum(prior.values())
    counted = {gram: n for gram, n in counts.items() if gram != (START,) and n}
    total = sum(counted.values()) or 1
    saved = _DISCOUNT * len(counted) / total if counted else 1.0
    spread = {(word,): saved * weight / total_prior for word, weight in {**prior, END: 0.0}.items()}
    return {
        gram: spread.get(gram, 0.0) + (max(counted.get(gram, 0) - _DISCOUNT, 0.0) / total)
        for gram in spread
        if gram != (END,) or gram in counted
    }


def _interpolated(
    kept: dict[Gram, int], counted: Counter[Gram], lower: dict[Gram, float]
) -> tuple[dict[Gram, float], dict[Gram, float]]:
    """Probabilities of the kept n-grams, and for each history the weight of its shorter one."""
    total: Counter[Gram] = Counter()
    for gram, n in counted.items():
        total[gram[:-1]] += n
    saved: defaultdict[Gram, float] = defaultdict(float)
    for gram, n in counted.items():
        history = gram[:-1]
        if total[history]:
            saved[history] += (min(n, _DISCOUNT) if gram in kept else n) / total[history]
    probability = {
        gram: max(n - _DISCOUNT, 0.0) / total[gram[:-1]] + saved[gram[:-1]] * lower[gram[1:]]
        for gram, n in kept.items()
        if total[gram[:-1]] and gram[1:] in lower
    }
    return probability, {history: max(weight, 1e-6) for history, weight in saved.items()}
