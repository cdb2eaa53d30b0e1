"""What differs between two states, as a person counts it: an entry is one difference, also when it moved."""

from collections.abc import Sequence

from msgspec import Struct

from scripts_db.cards import Campaign, Card, ChecklistItem, Entry, Example, Script
from scripts_db.changes import Change, diff
from ui.desk.publishing.comparison import fields
from ui.translating import QT_TRANSLATE_NOOP, translated

_NEW = {
    Card: QT_TRANSLATE_NOOP("changes", "New card"),
    Script: QT_TRANSLATE_NOOP("changes", "New script"),
    ChecklistItem: QT_TRANSLATE_NOOP("changes", "New checklist item"),
    Example: QT_TRANSLATE_NOOP("changes", "New example call"),
}
_GONE = {
    Card: QT_TRANSLATE_NOOP("changes", "Removed card"),
    Script: QT_TRANSLATE_NOOP("changes", "Removed script"),
    ChecklistItem: QT_TRANSLATE_NOOP("changes", "Removed checklist item"),
    Example: QT_TRANSLATE_NOOP("changes", "Removed example call"),
}
_ICONS = {Card: "edit", Script: "branch_fork", ChecklistItem: "task_list_square_ltr", Example: "beaker"}


class Difference(Struct, frozen=True):
    """`changes` are those of one entry (two when it moved)."""

    changes: tuple[Change, ...]

    @property
    def entry(self) -> Entry | Campaign:
        return self.changes[-1].entry

    @property
    def is_new(self) -> bool:
        return self.changes[0].before is None

    @property
    def is_gone(self) -> bool:
        return self.changes[-1].after is None

    @property
    def sign(self) -> tuple[str, str]:
        """Icon and colour."""
        if self.is_new:
            return "add_circle", "accent"
        if self.is_gone:
            return "delete", "serious"
        return _ICONS.get(type(self.entry), "edit"), "caution"

    @property
    def title(self) -> str:
        entry = self.entry
        match entry:
            case Campaign():
                return translated("changes", "The campaign itself")
            case ChecklistItem():
                return translated("changes", "Checklist: {0}").format(entry.text)
            case Script():
                return translated("changes", "Script: {0}").format(entry.title)
            case Example():
                return translated("changes", "Example call: {0}").format(entry.title)
        return entry.title

    @property
    def what(self) -> str:
        """What was done, in a few words."""
        kind = type(self.entry)
        if self.is_new:
            return translated("changes", _NEW[kind])
        if self.is_gone:
            return translated("changes", _GONE[kind])
        moved = (translated("changes", "Moved"),) if len(self.changes) > 1 else ()
        words = ", ".join((*fields(self.changes), *moved))
        return words[:1] + words[1:].lower() if words.isascii() else words


def differences(old: Campaign, new: Campaign) -> tuple[Difference, ...]:
    """First the campaign itself, then cards, scripts, checklist and examples."""
    return grouped(diff(old, new))


def grouped(changes: Sequence[Change]) -> tuple[Difference, ...]:
    found: dict[tuple[type, str], tuple[Change, ...]] = {}
    for change in changes:
        key = (type(change.entry), change.entry.id)
        found[key] = (*found.get(key, ()), change)
    return tuple(Difference(own) for own in found.values())
