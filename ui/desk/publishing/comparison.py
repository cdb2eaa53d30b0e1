"""A change as texts to be compared: for each field that differs, what stood there and what stands there."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, structs

from scripts_db.cards import Campaign, Card, ChecklistItem, Entry, Example, Script, Step
from scripts_db.changes import Change
from ui.desk.entry_words import as_text, field_name

_ORDER = (
    *(
        "title",
        "name",
        "text",
        "say",
        "points",
        "more",
        "triggers",
        "negatives",
        "phrases",
        "speaker",
        "weight",
    ),
    *("language", "tags", "priority", "threshold", "cooldown", "once_per_call", "owner", "tips", "steps"),
    *("talk", "vocabulary", "alerts", "outcomes", "note_template"),
)
"""The fields in the order in which they are shown."""


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
        Section(field_name(name), old, new)
        for name in _ORDER
        if name in entry.__struct_fields__ and (old := _lines(before, name)) != (new := _lines(after, name))
    )


def _lines(entry: Entry | Campaign | None, name: str) -> tuple[str, ...]:
    """A field as lines; none where the entry is not there, or the field has nothing to say."""
    if entry is None:
        return ()
    value = getattr(entry, name)
    fresh = _DEFAULTS.get(type(entry))
    if fresh is not None and name not in ("title", "say") and value == getattr(fresh, name, None):
        return ()
    titles = {step.id: step.title for step in entry.steps} if isinstance(entry, Script) else {}
    return tuple(_texts(value, titles))


_DEFAULTS: dict[type, Entry | Campaign] = {
    Card: Card(id="", title="", say=""),
    Script: Script(id="", title="", steps=()),
    ChecklistItem: ChecklistItem(id="", text=""),
    Example: Example(id="", title="", talk=""),
    Campaign: Campaign(id="", name=""),
}


def _texts(value: object, titles: Mapping[str, str]) -> Iterator[str]:
    """`titles` are those of a script's steps, by their ids."""
    match value:
        case tuple():
            for one in value:
                yield from _texts(one, titles)
        case Step():
            yield from _step(value, titles)
        case _:
            yield from as_text(value).splitlines()


def _step(step: Step, titles: Mapping[str, str]) -> Iterator[str]:
    field = f" ({step.field})" if step.field else ""
    yield f"{step.title}{field}: {step.say}"
    for branch in step.branches:
        phrases = f": {', '.join(branch.phrases)}" if branch.phrases else ""
        yield f"   {branch.label} → {titles.get(branch.to, branch.to)}{phrases}"


def fields(changes: Sequence[Change]) -> tuple[str, ...]:
    """The names of the fields that differ, as a person knows them; empty where it came or went."""
    before, after = changes[0].before, changes[-1].after
    if before is None or after is None:
        return ()
    old, new = structs.asdict(before), structs.asdict(after)
    return tuple(field_name(name) for name in _ORDER if name in new and old[name] != new[name])
