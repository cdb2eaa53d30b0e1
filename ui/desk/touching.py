"""Whether a change of the draft is of interest: a page that it does not touch need not be shown anew."""

from collections.abc import Sequence

from scripts_db.cards import Campaign, Entry
from scripts_db.changes import Change


def touches(changes: Sequence[Change], *kinds: type[Entry]) -> bool:
    """Whether one is about an entry of these kinds, or about the campaign's head."""
    return any(isinstance(change.entry, (Campaign, *kinds)) for change in changes)
