"""Proposals that the library could not take, since it is read-only or away: kept here until it can."""

import contextlib
from pathlib import Path

import msgspec
from msgspec import Struct

from assist import places
from scripts_db.errors import AssistError
from scripts_db.proposals import Proposals, Wish


class Kept(Struct, frozen=True, kw_only=True):
    """As `Proposals.add` wants it; numbers were taken out of the phrase."""

    campaign: str
    card: str
    what: Wish
    phrase: str
    by: str


class Outbox:
    """One small file of the agent's own. Where that can't be written either, the wish holds in its call alone."""

    def __init__(self, file: Path | None = None):
        self._file = file or outbox_file()
        self.kept = self._read()

    def put(self, wish: Kept) -> None:
        self._keep((*self.kept, wish))

    def drop(self, wish: Kept) -> None:
        self._keep(tuple(other for other in self.kept if other is not wish))

    def hand_in(self, proposals: Proposals) -> None:
        """As many as the library takes now; the others wait on."""
        for wish in self.kept:
            try:
                proposals.add(wish.campaign, wish.card, wish.what, wish.phrase, by=wish.by)
            except AssistError:
                return
            self.drop(wish)

    def _keep(self, wishes: tuple[Kept, ...]) -> None:
        self.kept = wishes
        with contextlib.suppress(OSError):
            if wishes:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_bytes(msgspec.json.encode(wishes))
            else:
                self._file.unlink(missing_ok=True)

    def _read(self) -> tuple[Kept, ...]:
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            return msgspec.json.decode(self._file.read_bytes(), type=tuple[Kept, ...])
        return ()


def outbox_file() -> Path:
    return places.library_file().with_name("proposals.json")
