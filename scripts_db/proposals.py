"""What agents ask of the supervisor from the panel: a phrase that should call for a card, or never again.

The phrase is heard speech, so whoever proposes redacts it first. It waits here until a supervisor takes it into
the draft or declines it; either way it is settled and gone.
"""

from datetime import UTC, datetime
from enum import StrEnum
from uuid import uuid4

import msgspec
from msgspec import Struct

from scripts_db.storage import Storage


class Wish(StrEnum):
    TRIGGER = "trigger"
    NEGATIVE = "negative"


class Proposal(Struct, frozen=True, kw_only=True):
    id: str
    card: str
    what: Wish
    phrase: str
    proposed_at: datetime
    proposed_by: str


class Proposals:
    """`Library.proposals`. Every method may raise LibraryNotWritable or LibraryDamaged."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def add(self, campaign: str, card: str, what: Wish, phrase: str, *, by: str) -> Proposal:
        """`phrase` is redacted already. The same wish for the same card stands once."""
        wish = Proposal(
            id=uuid4().hex,
            card=card,
            what=what,
            phrase=phrase,
            proposed_at=datetime.now(UTC),
            proposed_by=by,
        )
        same = "campaign = ? AND card = ? AND what = ? AND phrase = ?"
        with self._storage.transaction() as db:
            db.execute(f"DELETE FROM proposal WHERE {same}", [campaign, card, what.value, phrase])
            db.table("proposal").insert({"campaign": campaign, **msgspec.to_builtins(wish)})
        return wish

    def all(self, campaign: str) -> tuple[Proposal, ...]:
        """The oldest first."""
        columns = ", ".join(Proposal.__struct_fields__)
        query = f"SELECT {columns} FROM proposal WHERE campaign = ? ORDER BY proposed_at"
        with self._storage.transaction() as db:
            return msgspec.convert(list(db.query(query, [campaign])), tuple[Proposal, ...])

    def settle(self, proposal: str) -> None:
        """It was taken or declined. Nothing happens when it is gone already."""
        with self._storage.transaction() as db:
            db.execute("DELETE FROM proposal WHERE id = ?", [proposal])
