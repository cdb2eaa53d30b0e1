"""A request that was nearly heard and is made again: what two utterances say of a card adds up.

Who is not understood says it again in other words: "i lost my debit card", "my debit card". Each says too little for a
card; both together say enough, if the same card leads both times and no other comes near it.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from assist.events import Channel, Hypothesis
from assist.matching.calibration import log_odds
from assist.matching.index import Match

LASTS = 30.0
"""Seconds from one to the other."""
LEAST = 0.2
"""The chance that each must give by itself."""
CLEAR = 1.5
"""So many times the chance of the next best card."""


class _Nearly(Struct, frozen=True):
    time: float
    utterance: str
    card: str
    chance: float


class NearlyMeant:
    """Of one call."""

    def __init__(self) -> None:
        self._last: dict[Channel, _Nearly] = {}

    def weigh(self, matches: Sequence[Match], heard: Hypothesis) -> list[Match]:
        """The matches of a whole utterance; the leading one with what this speaker has said for it before."""
        before, leader = self._last.get(heard.channel), _leader(matches)
        if before is None or leader is None or before.card != leader.card.id:
            return list(matches)
        if before.utterance == heard.utterance or heard.time - before.time > LASTS:
            return list(matches)
        return [_with(match, before.chance) if match is leader else match for match in matches]

    def note(self, matches: Sequence[Match], heard: Hypothesis) -> None:
        """That the leading one was not enough for its card to show."""
        if leader := _leader(matches):
            self._last[heard.channel] = _Nearly(heard.time, heard.utterance, leader.card.id, leader.evidence)


def _leader(matches: Sequence[Match]) -> Match | None:
    if not matches or matches[0].evidence < LEAST:
        return None
    nearest = max((match.evidence for match in matches[1:]), default=0.0)
    return matches[0] if matches[0].evidence >= CLEAR * nearest else None


def _with(match: Match, before: float) -> Match:
    """The chance that one of both was meant for the card."""
    both = 1 - (1 - match.evidence) * (1 - before)
    return replace(match, evidence=both, nearly=log_odds(both) - log_odds(match.evidence))
