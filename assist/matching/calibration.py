"""From likeness to chance: how likely a card with this likeness is the right one to show.

Logistic curves fitted on the development sets and moved from their share of lines that call for a card (two in
three) to that of a call (one in three). They hold within about 0.1 from library to library: speak of bands.
"""

import math
from enum import StrEnum

_MEANING = (10.0, -5.6)
_LETTERS = {"en": (10.8, -5.3), "ja": (11.0, -5.0)}
_OTHERS = (13.0, -5.2)
"""Slope and offset of the logistic curve: with the word table, and without it by language.

The sets without a table have few or easy lines of other talk, so their curve stays below what was fitted (15.5, -5.5).
Japanese keeps more to itself: one word in katakana is half of a trigger's letters.
"""
_SENTENCE = (13.0, -8.2)
"""The same where the sentence model has a say (semantic.py)."""
_SURE, _LIKELY = 0.8, 0.5


class Band(StrEnum):
    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


def chance(likeness: float, code: str = "en", *, by_meaning: bool) -> float:
    """0 to 1, for a likeness by letters alone in the language of that code, or by letters and meaning."""
    return _logistic(likeness, _MEANING if by_meaning else _LETTERS.get(code, _OTHERS))


def by_sentence(likeness: float) -> float:
    """The same for a likeness in which the sentence model has its share."""
    return _logistic(likeness, _SENTENCE)


def band(evidence: float) -> Band:
    return Band.SURE if evidence >= _SURE else Band.LIKELY if evidence >= _LIKELY else Band.UNSURE


def log_odds(evidence: float) -> float:
    """What more evidence for the same card is added to."""
    return math.log(evidence / max(1e-9, 1 - evidence))


def of_odds(logarithm: float) -> float:
    """The chance that has these odds."""
    return 1 / (1 + math.exp(-logarithm))


def _logistic(likeness: float, curve: tuple[float, float]) -> float:
    slope, offset = curve
    return of_odds(slope * likeness + offset)
