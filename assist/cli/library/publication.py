"""A draft on its way to agents: through the gate, and what came of it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from assist.cli.library.options import several
from assist.rehearsal.gate import gate
from assist.rehearsal.ruling import Difference, Effect, Ruling
from assist.settings import Settings
from scripts_db.library import Library
from scripts_db.people import this_person
from scripts_db.versions import Version

_TOLD = {
    Effect.LOST: "lost",
    Effect.NEW: "new",
    Effect.EARLIER: "earlier",
    Effect.LATER: "later",
    Effect.FALSE: "false",
    Effect.MENDED: "no longer false",
}


class Publication(Struct, frozen=True):
    """`version` is None when the gate refused, and when it was only `asked`."""

    campaign: str
    name: str
    version: Version | None
    ruling: Ruling
    asked: bool = False

    @property
    def is_refused(self) -> bool:
        return self.version is None and (self.ruling.refused or not self.asked)

    @property
    def lines(self) -> tuple[str, ...]:
        return (*_differences(self.ruling), self._sentence())

    @property
    def plain(self) -> dict[str, Any]:
        """As it is printed as JSON."""
        told = [difference for difference in self.ruling.differences if difference.effect in _TOLD]
        gate = {
            "refused": self.ruling.refused,
            "examples": self.ruling.examples,
            "differences": msgspec.to_builtins(told),
            "unreadable": [str(trouble) for trouble in self.ruling.unreadable],
        }
        return {"campaign": self.campaign, "version": self.version, "gate": gate}

    def _sentence(self) -> str:
        tried = several(self.ruling.examples, "example call")
        if self.version is None and not self.is_refused:
            return f"“{self.name}” can be published ({tried} tried). Nothing was published."
        if self.version is None:
            return (
                f"“{self.name}” was not published: in its example calls something that must come up is lost. "
                "Mend the draft, or say why it is right with --overrule REASON."
            )
        when = (
            "now"
            if self.version.is_live()
            else f"from {self.version.live_from.astimezone():%Y-%m-%d %H:%M} on"
        )
        return f"“{self.name}” is published as version {self.version.number}; agents get it {when} ({tried} tried)."


def publish_draft(
    library: Library,
    settings: Settings,
    id: str,
    *,
    note: str = "",
    live_from: datetime | None = None,
    overrule: str = "",
    restored: int | None = None,
    only_ask: bool = False,
) -> Publication:
    """Publishes exactly the draft that the gate has tried, or nothing. Raises what `Versions.publish` raises."""
    newest = next(iter(library.versions.all(id)), None)
    draft = library.campaign(id)
    published = library.versions.content(id, newest.number) if newest else None
    if only_ask:
        library.versions.refuse_unfit(draft)
    ruling = gate(published, draft, settings.showing)
    if only_ask:
        return Publication(id, draft.name, None, ruling, asked=True)
    if ruling.refused and not overrule.strip():
        return Publication(id, draft.name, None, ruling)
    version = library.versions.publish(
        id,
        by=this_person(),
        note=note,
        overruled=overrule.strip() if ruling.refused else "",
        restored=restored,
        live_from=live_from,
        after=newest.number if newest else 0,
        tried=draft,
    )
    return Publication(id, draft.name, version, ruling)


def _differences(ruling: Ruling) -> Iterator[str]:
    for difference in ruling.of(*_TOLD):
        yield _line(difference)
    yield from map(str, ruling.unreadable)


def _line(difference: Difference) -> str:
    where = f"“{difference.example_title}”, line {difference.line}"
    return f"{_TOLD[difference.effect]:15}  {difference.title}    in {where}: “{difference.words}”"
