"""Which card stands in the main slot, and which wait beside it. No Qt: rules only.

A new card takes the main slot and the one before moves to the first quiet row, so nothing vanishes at once.
A pinned card keeps the main slot. While the agent searches, the hits cover the cards of the talk, which go on
changing underneath.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from scripts_db.cards import Card

QUIET = 3
"""At most so many cards beside the main one."""


class Shown(Struct, frozen=True, kw_only=True):
    """A card on screen. `heard` are the words that called for it, none when the agent looked it up.

    `said` is all of the utterance that they stand in, `sure` whether it fits surely or just likely, `since` when it
    was called for, in seconds of the call.
    """

    card: Card
    heard: str = ""
    said: str = ""
    sure: bool | None = None
    since: float = 0.0
    reason: str = ""
    pinned: bool = False
    used: bool = False


class Search(Struct, frozen=True, kw_only=True):
    """What the agent typed and what was found; `chosen` is the hit in the main slot."""

    query: str
    hits: tuple[Card, ...]
    chosen: int = 0
    meanwhile: Shown | None = None


class Tally(Struct, frozen=True):
    """How many cards of this call were shown, used and dismissed."""

    shown: int = 0
    used: int = 0
    dismissed: int = 0


class Deck:
    def __init__(self) -> None:
        self.search: Search | None = None
        self.clear()

    def clear(self) -> None:
        """A new call starts without the cards of the last one; a search goes on."""
        self._main: Shown | None = None
        self._quiet: tuple[Shown, ...] = ()
        self._gone: Shown | None = None
        self._seen: set[str] = set()
        self._used: set[str] = set()
        self._dismissed: set[str] = set()
        if self.search is not None:
            self.search = replace(self.search, meanwhile=None)

    @property
    def main(self) -> Shown | None:
        """What stands in the main slot."""
        if self.search is None:
            return self._main
        hits = self.search.hits
        return self._as_known(hits[self.search.chosen]) if hits else None

    @property
    def called(self) -> Shown | None:
        """What the talk has called for, whether a search covers it or not."""
        return self._main

    @property
    def quiet(self) -> tuple[Shown, ...]:
        """What stands beside it, at most three."""
        if self.search is None:
            return self._quiet
        after = self.search.hits[self.search.chosen + 1 :]
        return tuple(self._as_known(card) for card in after[:QUIET])

    @property
    def tally(self) -> Tally:
        return Tally(len(self._seen), len(self._used), len(self._dismissed))

    def bring(self, new: Shown) -> None:
        """The talk calls for a card."""
        self._seen.add(new.card.id)
        known = self._known(new.card.id)
        if known:
            new = replace(new, pinned=known.pinned, used=known.used)
        self._place(new)
        if self.search is not None:
            self.search = replace(self.search, meanwhile=new)

    def lift(self, row: int) -> None:
        """The agent wants the quiet card of that row (0 is the first) in the main slot."""
        if row >= len(self.quiet):
            return
        if self.search is not None:
            self.choose(row + 1)
            return
        wanted, before = self._quiet[row], self._main
        rest = self._quiet[:row] + ((before,) if before else ()) + self._quiet[row + 1 :]
        self._main, self._quiet = wanted, rest

    def recall(self, shown: Shown) -> None:
        """The agent wants a card of this call back."""
        self.search = None
        self._place(self._known(shown.card.id) or replace(shown, pinned=False), by_hand=True)

    def pin(self) -> None:
        """Pins the main card, or lets it go; a search hit is kept by that."""
        self.keep()
        if self._main:
            self._main = replace(self._main, pinned=not self._main.pinned)

    def unpin(self, row: int) -> None:
        quiet = list(self._quiet)
        quiet[row] = replace(quiet[row], pinned=False)
        self._quiet = tuple(quiet)

    def use(self) -> Shown | None:
        """The agent said it. Returns the card that was used."""
        self.keep()
        if self._main:
            self._main = replace(self._main, used=True)
            self._used.add(self._main.card.id)
        return self._main

    def dismiss(self) -> Shown | None:
        """Takes the main card away, or closes the search. Returns the card that went."""
        if self.search is not None:
            self.leave()
            return None
        gone, self._main = self._main, None
        if gone:
            self._gone = gone
            self._dismissed.add(gone.card.id)
        return gone

    def undo(self) -> Shown | None:
        """Brings the dismissed card back: to its place, or beside the card that has come since."""
        gone, self._gone = self._gone, None
        if gone is None or self._known(gone.card.id):
            return None
        self._dismissed.discard(gone.card.id)
        if self._main is None:
            self._main = replace(gone, pinned=False) if gone.pinned else gone
        else:
            self._quiet = _capped((gone, *self._quiet))
        return gone

    def set_aside(self) -> None:
        """Empties the main slot of the talk without losing its card: the call is paused or over."""
        if self._main:
            self._quiet = _capped((self._main, *self._quiet))
            self._main = None

    def find(self, query: str, hits: Iterable[Card]) -> None:
        """What the agent types; an empty query goes back to the talk."""
        if not query.strip():
            self.leave()
            return
        meanwhile = self.search.meanwhile if self.search else None
        self.search = Search(query=query.strip(), hits=tuple(hits), meanwhile=meanwhile)

    def choose(self, step: int) -> None:
        """Moves through the hits, down (+1) or up (-1), and stops at the ends."""
        if self.search and self.search.hits:
            last = len(self.search.hits) - 1
            self.search = replace(self.search, chosen=max(0, min(last, self.search.chosen + step)))

    def keep(self) -> None:
        """The chosen hit stays as the main card of the talk, and the search is over."""
        if self.search and self.search.hits:
            kept = self._as_known(self.search.hits[self.search.chosen])
            self._seen.add(kept.card.id)
            self._place(kept, by_hand=True)
        self.search = None

    def leave(self) -> None:
        """Back to the talk, as it is by now."""
        self.search = None

    def _place(self, new: Shown, *, by_hand: bool = False) -> None:
        """A pinned card gives way to the agent's own choice only."""
        before = self._main
        rest = tuple(shown for shown in self._quiet if shown.card.id != new.card.id)
        if before is None or before.card.id == new.card.id:
            self._main, self._quiet = new, rest
        elif before.pinned and not by_hand:
            self._quiet = _capped((new, *rest))
        else:
            self._main, self._quiet = new, _capped((before, *rest))

    def _known(self, card_id: str) -> Shown | None:
        everything = (self._main, *self._quiet)
        return next((shown for shown in everything if shown and shown.card.id == card_id), None)

    def _as_known(self, card: Card) -> Shown:
        return self._known(card.id) or Shown(card=card)


def _capped(rows: tuple[Shown, ...]) -> tuple[Shown, ...]:
    """The first three; what is too much goes from the end, pinned cards last."""
    kept = list(rows)
    while len(kept) > QUIET:
        loose = [number for number, shown in enumerate(kept) if not shown.pinned]
        del kept[loose[-1] if loose else -1]
    return tuple(kept)
