"""What differs between two states of a campaign, as changes that can be applied, shown and taken back.

changes = diff(published, draft)             # for a person to look at, and for the gate
apply(draft, [changes[0].taken_back])        # takes the first of them back
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final, TypeVar

from msgspec import Struct, structs

from scripts_db.cards import Campaign, Card, ChecklistItem, Entry, Example, Script

Kind = TypeVar("Kind", Card, Script, ChecklistItem, Example)

LISTS: Final[dict[type[Entry], str]] = {
    Card: "cards",
    Script: "scripts",
    ChecklistItem: "checklist",
    Example: "examples",
}
"""In which field of a campaign the entries of a kind stand."""


class Change(Struct, frozen=True):
    """An entry, or the campaign's head, as it was and as it shall be; None: it is not there.

    `at` is the place of an added one among its kind, counted from 0; None: at the end. A removed one's `at` is
    where it stood, so that it can be put back there. A move is a removal and an addition.
    """

    before: Entry | Campaign | None
    after: Entry | Campaign | None
    at: int | None = None

    @property
    def entry(self) -> Entry | Campaign:
        """The one that it is about, as it shall be; as it was when it is removed."""
        entry = self.before if self.after is None else self.after
        assert entry is not None, "a change of nothing"
        return entry

    @property
    def taken_back(self) -> "Change":
        return Change(self.after, self.before, self.at)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that differ; empty when it is added or removed."""
        if self.before is None or self.after is None:
            return ()
        before, after = structs.asdict(self.before), structs.asdict(self.after)
        return tuple(name for name, value in after.items() if before[name] != value)


def title_of(entry: Entry | Campaign) -> str:
    """How a person knows it."""
    match entry:
        case Campaign():
            return entry.name
        case ChecklistItem():
            return entry.text
        case _:
            return entry.title


def taken_back(changes: Sequence[Change]) -> tuple[Change, ...]:
    """What undoes them all: the last one first."""
    return tuple(change.taken_back for change in reversed(changes))


def head(campaign: Campaign) -> Campaign:
    """The campaign without what it holds many of: its name, language, words, alerts and templates."""
    return structs.replace(campaign, **dict.fromkeys(LISTS.values(), ()))


def diff(old: Campaign, new: Campaign) -> tuple[Change, ...]:
    """What makes `new` of `old`: the head, then cards, scripts, checklist and examples.

    Of each, first what goes, from behind, then what comes or changes, in the order of `new`; `apply` does them.
    What only moved goes and comes again.
    """
    heads = () if head(old) == head(new) else (Change(head(old), head(new)),)
    lists = ((getattr(old, field), getattr(new, field)) for field in LISTS.values())
    return (*heads, *chain.from_iterable(_differences(before, after) for before, after in lists))


def apply(campaign: Campaign, changes: Iterable[Change]) -> Campaign:
    """The campaign with them. An entry that is not as it was `before` is replaced all the same."""
    found = {kind: {entry.id: entry for entry in getattr(campaign, field)} for kind, field in LISTS.items()}
    order = {kind: list(entries) for kind, entries in found.items()}
    for change in changes:
        if isinstance(change.entry, Campaign):
            campaign = change.entry
        else:
            kind = type(change.entry)
            _apply_one(change, found[kind], order[kind])
    lists = {LISTS[kind]: tuple(found[kind][id] for id in ids) for kind, ids in order.items()}
    return structs.replace(campaign, **lists)


def _apply_one(change: Change, entries: dict[str, Entry], order: list[str]) -> None:
    id, at, after = change.entry.id, change.at, change.after
    assert not isinstance(after, Campaign), "a head is no entry"
    if after is None:
        if entries.pop(id, None):
            del order[at if at is not None and order[at : at + 1] == [id] else order.index(id)]
        return
    if id not in entries:
        order.insert(len(order) if at is None else at, id)
    entries[id] = after


def _differences(old: tuple[Kind, ...], new: tuple[Kind, ...]) -> Iterator[Change]:
    """Removals from behind, so that every `at` is true when its turn comes; then the rest from the front."""
    if old == new:
        return
    stays = _in_order([entry.id for entry in old], [entry.id for entry in new])
    before = {entry.id: entry for entry in old}
    for at in reversed(range(len(old))):
        if old[at].id not in stays:
            yield Change(old[at], None, at)
    for at, entry in enumerate(new):
        if entry.id not in stays:
            yield Change(None, entry, at)
        elif before[entry.id] != entry:
            yield Change(before[entry.id], entry)


def _in_order(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """The ids of the longest part that stands in the same order in both: what did not move."""
    place = {id: at for at, id in enumerate(old)}
    common = [place[id] for id in new if id in place]
    return frozenset(old[at] for at in _longest_rise(common))


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """A longest rising part of different numbers, by patience sorting."""
    ends: list[int] = []
    piles: list[int] = []
    for number in numbers:
        pile = bisect_left(ends, number)
        ends[pile : pile + 1] = [number]
        piles.append(pile)
    rise: list[int] = []
    wanted = len(ends) - 1
    for number, pile in zip(reversed(numbers), reversed(piles), strict=True):
        if pile == wanted and (not rise or number < rise[-1]):
            rise.append(number)
            wanted -= 1
    return rise[::-1]
