"""“Keep as example call”: what was tried on the bench, without a customer's data, with what must come up."""

from collections.abc import Mapping, Sequence
from textwrap import shorten

from msgspec import Struct, structs

from assist.guidance.redaction import Secret, redact
from assist.rehearsal import reading, transcript, writing
from assist.rehearsal.conversation import Conversation, Happening, What, Who, happenings, written
from assist.rehearsal.names import Names
from assist.rehearsal.reading import ConversationUnreadable
from assist.rehearsal.rows import Row
from assist.rehearsal.transcript import Said
from scripts_db.cards import Campaign, Example
from scripts_db.changes import Change

_TITLE = 40
"""Letters of a title that is proposed."""
_KEPT = (What.CARD, What.STEP, What.TICK)
"""Of what came up this must come up again; values, pointers and alerts hang on single words, and where the search
was offered a card that is written later is no loss."""


class Kept(Struct, frozen=True):
    """`removed` are the kinds of numbers that were taken out of what was said."""

    example: Example
    removed: frozenset[Secret]


def kept(campaign: Campaign, rows: Sequence[Row], id: str, title: str) -> Kept:
    """The call as an example: a row whose `expected` nobody said expects what came up.

    Numbers of the customer stand neither in the talk nor in the title.
    """
    spoken = [row for row in rows if row.who in (Who.CUSTOMER, Who.AGENT)]
    texts, removed = _redacted(spoken, campaign.language)
    names = Names(campaign)
    said = [Said(row.who, text, row.time) for row, text in zip(spoken, texts, strict=True)]
    wanted = iter([_wanted(row, names) for row in spoken])
    lines = tuple(
        line if line.who is Who.WAIT else structs.replace(line, expected=next(wanted))
        for line in transcript.lines(said, campaign.language)
    )
    talk = writing.write(Conversation(lines=lines))
    clean = redact([title], campaign.language)
    return Kept(Example(id=id, title=clean.lines[0], talk=talk), removed | clean.removed)


def proposed_title(rows: Sequence[Row], language: str) -> str:
    """What is said where the first card came up, cut short, without numbers of the customer."""
    first = next((row for row in rows if row.shown), rows[0])
    words = redact([first.text], language).lines[0]
    return shorten(words, _TITLE, placeholder="…") if " " in words else words[:_TITLE]


def _redacted(rows: Sequence[Row], language: str) -> tuple[list[str], frozenset[Secret]]:
    """Each side for itself, since a number may be said over several of its lines."""
    texts = [row.text for row in rows]
    removed = frozenset[Secret]()
    for side in (Who.CUSTOMER, Who.AGENT):
        places = [at for at, row in enumerate(rows) if row.who is side]
        clean = redact([texts[at] for at in places], language)
        removed |= clean.removed
        for at, text in zip(places, clean.lines, strict=True):
            texts[at] = text
    return texts, removed


def _wanted(row: Row, names: Names) -> tuple[Happening, ...]:
    if row.expected is not None:
        return row.expected
    return tuple(_readable(happening, names) for happening in row.happened if happening.what in _KEPT)


def _readable(happening: Happening, names: Names) -> Happening:
    """A card by its title, where that alone names it; all else by its id."""
    title = Happening(happening.what, names.title(happening))
    readable = names.known(title) == happening and happenings(written((title,))) == (title,)
    return title if happening.what is What.CARD and readable else happening


def expecting(talk: str, number: int, wanted: Sequence[Happening]) -> str:
    """The text of a written call in which that must come up on the line of that number."""
    lines = talk.splitlines()
    said = lines[number - 1].rpartition("->")
    text = (said[0] if said[1] else said[2]).rstrip()
    lines[number - 1] = f"{text}  -> {written(tuple(wanted))}"
    return "\n".join(lines) + "\n"


def with_new_titles(old: Campaign, new: Campaign) -> tuple[Change, ...]:
    """What makes the examples of `new` name each card by its title there, where it was renamed since `old`.

    As long as `old` is known a card is found by its old title too; afterwards nothing would find it.
    """
    titles = {card.id: card.title for card in new.cards}
    taken = {*titles, *titles.values()}
    renamed = {
        Happening(What.CARD, card.title): Happening(What.CARD, titles[card.id])
        for card in old.cards
        if titles.get(card.id, card.title) != card.title and card.title not in taken
    }
    changed = ((example, _renamed(example, renamed)) for example in new.examples) if renamed else ()
    return tuple(Change(before, after) for before, after in changed if after != before)


def _renamed(example: Example, titles: Mapping[Happening, Happening]) -> Example:
    """One that can't be read stays as it is."""
    try:
        lines = reading.read(example.talk, example.title).lines
    except ConversationUnreadable:
        return example
    talk = example.talk
    for line in lines:
        if line.expected and not titles.keys().isdisjoint(line.expected):
            talk = expecting(talk, line.number, [titles.get(wanted, wanted) for wanted in line.expected])
    return structs.replace(example, talk=talk)
