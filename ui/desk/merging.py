"""Two people on one entry: what one of them changed, on top of what the other did."""

from msgspec.structs import replace

from scripts_db.cards import Campaign, Entry
from scripts_db.changes import Change

Shown = Entry | Campaign


def both(mine: Change, theirs: Shown | None) -> Change | None:
    """My change on top of theirs, where they touched other fields; None where only one of us can have it."""
    if mine.before is None or mine.after is None or theirs is None:
        return mine if theirs == mine.before else None
    their_fields = Change(mine.before, theirs).fields
    if set(mine.fields) & set(their_fields) - _alike(mine.after, theirs):
        return None
    return on_top(mine, theirs)


def on_top(mine: Change, theirs: Shown | None) -> Change:
    """My change, whatever they did in the same fields; what I did not touch stays theirs."""
    if mine.before is None or mine.after is None or theirs is None:
        return Change(theirs, mine.after, mine.at)
    return Change(theirs, replace(theirs, **{field: getattr(mine.after, field) for field in mine.fields}))


def disputed(mine: Change, theirs: Shown | None) -> tuple[str, ...]:
    """The fields that both changed, in different ways; empty where one of us added or removed the whole."""
    if mine.before is None or mine.after is None or theirs is None:
        return ()
    after = mine.after
    they = set(Change(mine.before, theirs).fields)
    return tuple(
        field for field in mine.fields if field in they and getattr(after, field) != getattr(theirs, field)
    )


def _alike(mine: Shown, theirs: Shown) -> set[str]:
    return {field for field in mine.__struct_fields__ if getattr(mine, field) == getattr(theirs, field)}
