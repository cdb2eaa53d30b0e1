"""Why a card came, or did not, fact by fact: what spoke for it, what against, which rule decided."""

from collections.abc import Iterator

from msgspec import Struct

from assist.matching.policy import LEAST_CONTENT_WORDS, Withheld
from assist.matching.text import content_words, is_unspaced, plain
from assist.matching.why import Rank
from assist.rehearsal.conversation import Who
from assist.rehearsal.rows import Row
from ui.desk import withheld
from ui.desk.bench.outcome_words import words_met
from ui.translating import translated

_SHORT = 2
"""A trigger of fewer words with a meaning comes easily for other talk."""
_RESTS = (
    Withheld.ONCE,
    Withheld.COOLDOWN,
    Withheld.BUDGET,
    Withheld.SHOWN,
    Withheld.BEHIND,
    Withheld.UNSTABLE,
    Withheld.FEW_WORDS,
)


class Fact(Struct, frozen=True):
    """`speaks_for` the card, or against it; `value` is its share of the score, "" if it has none."""

    speaks_for: bool
    words: str
    value: str = ""


def facts(row: Row, rank: Rank, language: str) -> Iterator[Fact]:
    met, count = words_met(rank, language)
    words = (
        translated("bench", "“{0}”: {1} of {2} letters")
        if is_unspaced(rank.trigger)
        else translated("bench", "“{0}”: {1} of {2} words")
    )
    yield Fact(met == count, words.format(rank.trigger, met, count), f"{rank.stretch:.2f}")
    yield Fact(
        rank.whole >= rank.stretch - 0.2,
        translated("bench", "All that was said is like it"),
        f"{rank.whole:.2f}",
    )
    if rank.meaning is not None:
        yield Fact(
            rank.meaning >= rank.letters, translated("bench", "Its meaning alone"), f"{rank.meaning:.2f}"
        )
    if is_short(rank, language):
        yield Fact(False, translated("bench", "It is short: other talk has these words too"))
    if rank.topic:
        yield Fact(True, translated("bench", "The cards before are of its kind"), f"+ {rank.topic:.1f}")
    if rank.nearly:
        yield Fact(True, translated("bench", "It was nearly meant a moment before"), f"+ {rank.nearly:.1f}")
    yield _speaker(row, rank)
    yield _negative(rank)
    if rank.withheld in _RESTS:
        yield Fact(False, withheld.words(rank.withheld, rank.negative))
    elif content_words(plain(row.text, language), language) >= LEAST_CONTENT_WORDS:
        yield Fact(True, translated("bench", "It had not come up before in this call"))


def is_short(rank: Rank, language: str) -> bool:
    return content_words(plain(rank.trigger, language), language) < _SHORT


def _speaker(row: Row, rank: Rank) -> Fact:
    if rank.withheld is Withheld.SPEAKER:
        return Fact(False, withheld.words(Withheld.SPEAKER))
    said = (
        translated("bench", "Said by the agent")
        if row.who is Who.AGENT
        else translated("bench", "Said by the customer")
    )
    return Fact(True, said)


def _negative(rank: Rank) -> Fact:
    if rank.negative:
        return Fact(False, withheld.words(Withheld.NEGATIVE, rank.negative))
    return Fact(True, translated("bench", "No word forbids it"))
