"""What helps where a line is not as it should be: each as one step, to be done by one button and undone like any."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from assist.matching.phrases import as_negative, as_trigger
from assist.matching.policy import LEAST_CONTENT_WORDS
from assist.matching.text import content_words, plain
from assist.matching.why import Rank
from assist.rehearsal.conversation import Happening, What
from assist.rehearsal.names import Names
from assist.rehearsal.rows import Outcome, Row
from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from ui.desk.bench.facts import is_short
from ui.translating import translated

_CLAUSE = re.compile(r"[,.;!?、。！？]")
_NEAR = 0.15
"""A card that misses what it needs by less may be let in by a lower limit of its own."""


class Help(Struct, frozen=True):
    """`words` say what it does, `verb` stands on the button. It is a change of the draft, or what must come up."""

    words: str
    verb: str
    change: Change | None = None
    expected: tuple[Happening, ...] | None = None


def helps(row: Row, rank: Rank | None, campaign: Campaign) -> tuple[Help, ...]:
    """In the order in which they help most; at most one for each cause."""
    card = next((one for one in campaign.cards if rank and one.id == rank.card.id), None)
    found: list[Help] = []
    if rank and card:
        comes = bool(row.shown)
        unwanted = row.outcome is Outcome.WRONG or (comes and row.expected is None)
        found += _against(row, rank, card, campaign) if unwanted else ()
        found += () if comes else _for(row, rank, card, campaign)
    return (*found, *_wanted(row, card, Names(campaign)))


def _against(row: Row, rank: Rank, card: Card, campaign: Campaign) -> Iterator[Help]:
    language = campaign.language
    if is_short(rank, language) and rank.trigger in card.triggers and rank.trigger != card.title:
        longer = tuple(dict.fromkeys(card.title if one == rank.trigger else one for one in card.triggers))
        words = translated("bench", "Replace “{0}” by “{1}”").format(rank.trigger, card.title)
        yield Help(words, translated("bench", "Replace"), Change(card, replace(card, triggers=longer)))
    negative = _negative(row.text, rank, card, language)
    if negative not in card.negatives:
        words = translated("bench", "Never for words like these: adds “{0}”").format(negative)
        after = replace(card, negatives=(*card.negatives, negative))
        yield Help(words, translated("bench", "Add"), Change(card, after))


def _negative(text: str, rank: Rank, card: Card, language: str) -> str:
    """The fewest words that tell it apart; where they would tell too little, the clause that met the trigger."""
    negative = as_negative(text, card, language)
    if content_words(plain(negative, language), language) >= LEAST_CONTENT_WORDS:
        return negative
    clauses = [clause.strip() for clause in _CLAUSE.split(text)]
    return next((clause for clause in clauses if rank.heard in clause), text.strip())


def _for(row: Row, rank: Rank, card: Card, campaign: Campaign) -> Iterator[Help]:
    if rank.negative:
        rest = tuple(one for one in card.negatives if one != rank.negative)
        words = translated("bench", "Take “{0}” off Not when they say").format(rank.negative)
        yield Help(words, translated("bench", "Take off"), Change(card, replace(card, negatives=rest)))
        return
    trigger = as_trigger(row.text, campaign.language)
    if trigger not in card.triggers and rank.evidence < rank.needed:
        words = translated("bench", "Add “{0}” as a trigger of “{1}”").format(trigger, card.title)
        after = replace(card, triggers=(*card.triggers, trigger))
        yield Help(words, translated("bench", "Add"), Change(card, after))
    if rank.needed - _NEAR <= rank.evidence < rank.needed:
        limit = int(rank.evidence * 20) / 20
        words = translated("bench", "Let “{0}” come from {1} on").format(card.title, f"{limit:.2f}")
        yield Help(words, translated("bench", "Let it"), Change(card, replace(card, threshold=limit)))


def _wanted(row: Row, card: Card | None, names: Names) -> Iterator[Help]:
    """“That was right”, for what came up; “nothing belongs here”, for what did not."""
    came = tuple(
        Happening(happening.what, names.title(happening))
        for happening in row.happened
        if happening.what in (What.CARD, What.SEARCH)
    )
    if row.shown and (row.expected is None or row.outcome is not Outcome.SHOWN):
        yield Help(
            translated("bench", "The card was right: mark it as wanted here"),
            translated("bench", "Mark"),
            expected=came,
        )
    if row.shown and row.expected is None:
        yield Help(
            translated("bench", "The card was wrong: no card is wanted here"),
            translated("bench", "Mark"),
            expected=(),
        )
    if row.outcome is Outcome.MISSING:
        yield Help(
            translated("bench", "It is right as it is: mark that as wanted here"),
            translated("bench", "Mark"),
            expected=came,
        )
    if card and not row.shown and row.outcome in (Outcome.HELD_BACK, Outcome.NOTHING):
        wanted = Happening(What.CARD, card.title)
        if wanted not in (row.expected or ()):
            words = translated("bench", "“{0}” belongs here: mark it as wanted").format(card.title)
            yield Help(words, translated("bench", "Mark"), expected=(wanted,))
