"""Any campaign at all, for property tests."""

from typing import TypeVar

from hypothesis import strategies as st

from scripts_db.cards import (
    AlertClass,
    AlertKind,
    Branch,
    Campaign,
    Card,
    ChecklistItem,
    Example,
    Script,
    Speaker,
    Step,
    StepKind,
    Tip,
    Weight,
)

Named = TypeVar("Named", Card, Script, ChecklistItem, Step, Example)

# All of Unicode that UTF-8 can carry, control characters and NUL too.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ids = texts.filter(str.strip)
lists = st.lists(ids, max_size=3).map(tuple)
numbers = st.floats(0, 1e6, allow_nan=False)


def several(one: st.SearchStrategy[Named], at_least: int = 0) -> st.SearchStrategy[tuple[Named, ...]]:
    return st.lists(one, min_size=at_least, max_size=4, unique_by=lambda entry: entry.id).map(tuple)


pictures = st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
tips = st.lists(st.builds(Tip, text=ids, by=texts, picture=pictures), max_size=2).map(tuple)
cards = st.builds(
    Card,
    id=ids,
    title=ids,
    say=texts,
    points=lists,
    more=texts,
    triggers=lists,
    negatives=lists,
    speaker=st.sampled_from(Speaker),
    language=ids,
    tags=lists,
    priority=st.integers(-1000, 1000),
    threshold=st.none() | st.floats(0, 1),
    cooldown=numbers,
    once_per_call=st.booleans(),
    owner=texts,
    tips=tips,
)
branches = st.lists(st.builds(Branch, label=ids, to=texts, phrases=lists), max_size=3).map(tuple)
steps = st.builds(
    Step,
    id=ids,
    title=ids,
    say=texts,
    kind=st.sampled_from(StepKind),
    field=st.none() | texts,
    branches=branches,
)
scripts = st.builds(Script, id=ids, title=ids, steps=several(steps, at_least=1))
items = st.builds(ChecklistItem, id=ids, text=ids, phrases=lists, weight=st.sampled_from(Weight))
alerts = st.lists(
    st.builds(
        AlertClass, kind=st.sampled_from(AlertKind), phrases=lists, unless=lists, say=texts, points=lists
    ),
    max_size=2,
    unique_by=lambda alert: alert.kind,
).map(tuple)
examples = st.builds(Example, id=ids, title=ids, talk=ids)
campaigns = st.builds(
    Campaign,
    id=ids,
    name=ids,
    language=ids,
    cards=several(cards),
    scripts=several(scripts),
    checklist=several(items),
    vocabulary=lists,
    alerts=alerts,
    outcomes=lists,
    note_template=texts,
    examples=several(examples),
)
