"""The cards of this call, in the order in which they came: none is lost when it leaves the panel. No Qt."""

from msgspec import Struct
from msgspec.structs import replace

from ui.panel.deck import Shown


class Seen(Struct, frozen=True, kw_only=True):
    """A card and what became of it. `kept_back`: it was called for while cards were off."""

    shown: Shown
    used: bool = False
    dismissed: bool = False
    kept_back: bool = False


class History:
    def __init__(self) -> None:
        self._seen: dict[str, Seen] = {}

    @property
    def seen(self) -> tuple[Seen, ...]:
        """The newest first; a card that came twice stands where it came last."""
        return tuple(reversed(self._seen.values()))

    def note(self, shown: Shown, *, kept_back: bool = False) -> None:
        before = self._seen.pop(shown.card.id, Seen(shown=shown))
        back = kept_back and (before.kept_back or before.shown is shown)
        self._seen[shown.card.id] = replace(before, shown=shown, kept_back=back)

    def used(self, card: str) -> None:
        if card in self._seen:
            self._seen[card] = replace(self._seen[card], used=True)

    def dismissed(self, card: str, *, taken_back: bool = False) -> None:
        if card in self._seen:
            self._seen[card] = replace(self._seen[card], dismissed=not taken_back)
