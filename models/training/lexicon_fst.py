"""L, the lexicon as a transducer: from phones to words, with optional silence between words and a garbage word.

The garbage word [unk] is any run of phones, each at a cost, so that a run-time grammar can refuse speech that it
doesn't hold. It needs no training of its own; the language model never proposes it.
"""

from collections import Counter
from typing import NamedTuple

import pywrapfst as fst

from models.training.phones import PHONE_ID, SILENCE, SOUNDS, in_word
from models.training.pronunciations import Dictionary

UNKNOWN = "[unk]"
SILENCE_COST = 0.7  # -log of one half: silence between words, or none
UNKNOWN_COST = 10.0
UNKNOWN_PHONE_COST = 2.0

_AFTER_SILENCE, _BEFORE_UNKNOWN, _HOMOPHONES = 1, 2, 3  # disambiguation labels after #0


class Symbols(NamedTuple):
    """Word numbers, and the first number above the phones."""

    number: dict[str, int]
    first_disambiguation: int

    @staticmethod
    def of(words: Dictionary) -> "Symbols":
        ordered = ("<eps>", *sorted(words), UNKNOWN, "#0", "<s>", "</s>")
        return Symbols({word: number for number, word in enumerate(ordered)}, len(PHONE_ID) + 1)


def disambiguation_count(words: Dictionary) -> int:
    return _HOMOPHONES + max(_homophones(words).values(), default=1) - 1


def lexicon(words: Dictionary, symbols: Symbols) -> fst.VectorFst:
    machine = fst.VectorFst()
    between, silent, ended = machine.add_state(), machine.add_state(), machine.add_state()
    start = machine.add_state()
    first = symbols.first_disambiguation
    machine.set_start(start)
    machine.set_final(between)
    _arc(machine, start, 0, 0, SILENCE_COST, between)
    _arc(machine, start, PHONE_ID[SILENCE], 0, SILENCE_COST, silent)
    _arc(machine, ended, PHONE_ID[SILENCE], 0, 0.0, silent)
    _arc(machine, silent, first + _AFTER_SILENCE, 0, 0.0, between)
    _arc(machine, between, first, symbols.number["#0"], 0.0, between)
    met: Counter[tuple[int, ...]] = Counter()
    for word, alternatives in words.items():
        for sounds in alternatives:
            phones = tuple(in_word(sounds))
            labels = [*phones, first + _HOMOPHONES + met[phones] - 1] if met[phones] else list(phones)
            met[phones] += 1
            _word(machine, labels, symbols.number[word], between, ended)
    _garbage(machine, first + _BEFORE_UNKNOWN, symbols.number[UNKNOWN], between, ended)
    machine.arcsort("olabel")
    return machine


def _word(machine: fst.VectorFst, labels: list[int], word: int, between: int, ended: int) -> None:
    state = between
    for label in labels[:-1]:
        following = machine.add_state()
        _arc(machine, state, label, word, 0.0, following)
        state, word = following, 0
    _ending(machine, state, (labels[-1], word), 0.0, (between, ended))


def _ending(
    machine: fst.VectorFst, state: int, label: tuple[int, int], cost: float, to: tuple[int, int]
) -> None:
    """Into the next word at once, or into silence."""
    for end in to:
        _arc(machine, state, *label, cost + SILENCE_COST, end)


def _garbage(machine: fst.VectorFst, label: int, word: int, between: int, ended: int) -> None:
    """One phone alone, or a first, any number inside and a last."""
    opened, inside = machine.add_state(), machine.add_state()
    _arc(machine, between, label, word, UNKNOWN_COST, opened)
    for sound in SOUNDS:
        _arc(machine, opened, PHONE_ID[f"{sound}_B"], 0, UNKNOWN_PHONE_COST, inside)
        _arc(machine, inside, PHONE_ID[f"{sound}_I"], 0, UNKNOWN_PHONE_COST, inside)
        for place, state in (("S", opened), ("E", inside)):
            _ending(machine, state, (PHONE_ID[f"{sound}_{place}"], 0), UNKNOWN_PHONE_COST, (between, ended))


def _homophones(words: Dictionary) -> Counter[tuple[str, ...]]:
    return Counter(sounds for alternatives in words.values() for sounds in alternatives)


def _arc(machine: fst.VectorFst, state: int, phone: int, word: int, cost: float, to: int) -> None:
    machine.add_arc(state, fst.Arc(phone, word, fst.Weight(machine.weight_type(), cost), to))
