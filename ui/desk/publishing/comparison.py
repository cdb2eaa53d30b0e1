"""A change as texts to be compared: for each field that differs, what stood there and what stands there."""

from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from scripts_db.cards import AlertClass, Campaign, Card, ChecklistItem, Entry, Example, Script, Step, Tip
from scripts_db.changes import Change
from ui.translating import QT_TRANSLATE_NOOP, translated

FIELDS = {
    "title": QT_TRANSLATE_NOOP("changes", "Title"),
    "say": QT_TRANSLATE_NOOP("changes", "Say"),
    "points": QT_TRANSLATE_NOOP("changes", "Points"),
    "more": QT_TRANSLATE_NOOP("changes", "More"),
    "triggers": QT_TRANSLATE_NOOP("changes", "Triggers"),
    "negatives": QT_TRANSLATE_NOOP("changes", "Not when they say"),
    "speaker": QT_TRANSLATE_NOOP("changes", "Said by"),
    "language": QT_TRANSLATE_NOOP("changes", "Language"),
    "tags": QT_TRANSLATE_NOOP("changes", "Tags"),
    "priority": QT_TRANSLATE_NOOP("changes", "Priority"),
    "threshold": QT_TRANSLATE_NOOP("changes", "Sure from"),
    "cooldown": QT_TRANSLATE_NOOP("changes", "Show again after"),
    "once_per_call": QT_TRANSLATE_NOOP("changes", "Once a call"),
    "owner": QT_TRANSLATE_NOOP("changes", "Owner"),
    "tips": QT_TRANSLATE_NOOP("changes", "Tips"),
    "steps": QT_TRANSLATE_NOOP("changes", "Steps"),
    "text": QT_TRANSLATE_NOOP("changes", "Text"),
    "phrases": QT_TRANSLATE_NOOP("changes", "Phrases"),
    "weight": QT_TRANSLATE_NOOP("changes", "Weight"),
    "talk": QT_TRANSLATE_NOOP("changes", "Talk"),
    "name": QT_TRANSLATE_NOOP("changes", "Name"),
    "vocabulary": QT_TRANSLATE_NOOP("changes", "Words"),
    "alerts": QT_TRANSLATE_NOOP("changes", "Alerts"),
    "outcomes": QT_TRANSLATE_NOOP("changes", "Outcomes"),
    "note_template": QT_TRANSLATE_NOOP("changes", "Note template"),
}


class Section(Struct, frozen=True):
    """A field that differs, line by line."""

    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def sections(changes: Sequence[Change]) -> tuple[Section, ...]:
    """Of the changes of one entry: of what comes or goes all that is filled in, else what differs."""
    before, after = changes[0].before, changes[-1].after
    entry = after if before is None else before
    if entry is None:
        return ()
    return tuple(
        Section(field_word(name), old, new)
        for name in FIELDS
        if name in entry.__struct_fields__ and (old := _lines(before, name)) != (new := _lines(after, name))
    )


def field_word(name: str) -> str:
    return translated("changes", FIELDS[name])


def _lines(entry: Entry | Campaign | None, name: str) -> tuple[str, ...]:
    """A field as lines; none where the entry is not there, or the field has nothing to say."""
    if entry is None:
        return ()
    value = getattr(entry, name)
    fresh = _DEFAULTS.get(type(entry))
    if fresh is not None and name not in ("title", "say") and value == getattr(fresh, name, None):
        return ()
    return tuple(_texts(value))


_DEFAULTS: dict[type, Entry | Campaign] = {
    Card: Card(id="", title="", say=""),
    Script: Script(id="", title="", steps=()),
    ChecklistItem: ChecklistItem(id="", text=""),
    Example: Example(id="", title="", talk=""),
    Campaign: Campaign(id="", name=""),
}


def _texts(value: object) -> Iterator[str]:
    match value:
        case tuple():
            for one in value:
                yield from _texts(one)
        case Step():
            yield from _step(value)
        case Tip():
            yield f"{value.by}: {value.text}" if value.by else value.text
        case AlertClass():
            yield f"{value.kind}: {', '.join(value.phrases)}. {value.say}"
        case bool():
            yield translated("changes", "Yes") if value else translated("changes", "No")
        case float():
            yield f"{value:g}"
        case None:
            yield "–"
        case _:
            yield from str(value).splitlines()


def _step(step: Step) -> Iterator[str]:
    field = f" ({step.field})" if step.field else ""
    yield f"{step.title}{field}: {step.say}"
    for branch in step.branches:
        phrases = f": {', '.join(branch.phrases)}" if branch.phrases else ""
        yield f"   {branch.label} → {branch.to}{phrases}"


def fields(changes: Sequence[Change]) -> tuple[str, ...]:
    """The names of the fields that differ, as a person knows them; empty where it came or went."""
    before, after = changes[0].before, changes[-1].after
    if before is None or after is None:
        return ()
    old, new = structs.asdict(before), structs.asdict(after)
    return tuple(field_word(name) for name in FIELDS if name in new and old[name] != new[name])
