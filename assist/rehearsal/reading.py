"""The text of a written call, as docs/examples.md describes it, into a Conversation."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from msgspec import Struct, structs

from assist.errors import AssistError
from assist.rehearsal.conversation import Conversation, Line, Who, happenings
from assist.rehearsal.hand import VERBS
from assist.settings import ShowingSettings
from scripts_db.cards import Branch, Card, ChecklistItem, Speaker, Step, StepKind, Weight

_REMARK = re.compile(r"(?:^\s*|\s{2,})#.*")
_COLUMNS = re.compile(r"\s{2,}|\t")
_STEP = re.compile(r"(\S+) \[(\w+)(?: ([^\]]+))?\]\s+(.*)")
_BRANCH = re.compile(r"(.*?)\s*-> ([^\s:]+)(?::\s*(.*))?")
_ITEM = re.compile(r"(.+?)(?: \[(\w+)\])?:\s*(.*)")
_COMMAS = re.compile(r"[,、，]")
MOST_SECONDS = 3600
"""A silence is no longer than an hour."""
_SECONDS = "“wait 30”, with the seconds as a number, an hour at most"
_WHO, _KINDS, _WEIGHTS = frozenset(Who), frozenset(StepKind), frozenset(Weight)


@dataclass(eq=False)
class ConversationUnreadable(AssistError):
    """`name` is of the file or the example, `line` its text, `wanted` how it should look."""

    name: str
    number: int
    line: str
    wanted: str
    sentence = (
        "“{name}”, line {number}, can't be read: “{line}”. Write {wanted}; docs/examples.md has the format."
    )


class _Wanted(Exception):
    """How the line should look."""


class _Read(Struct):
    """What is read so far; `part` is the block that stands open."""

    part: str = ""
    lines: list[Line] = []
    language: str = ""
    campaign: str = ""
    showing: dict[str, float] = {}
    data: dict[str, str] = {}
    cards: list[Card] = []
    steps: list[Step] = []
    ways: list[tuple[int, str, str]] = []
    checklist: list[ChecklistItem] = []

    def dangling(self) -> tuple[int, str] | None:
        """Number and text of the first way to a step that is not there."""
        ids = {step.id for step in self.steps}
        return next(((number, line) for number, line, to in self.ways if to not in ids), None)


def read(text: str, name: str = "the talk") -> Conversation:
    """Raises ConversationUnreadable, which names the line."""
    found = _Read()
    for number, raw in enumerate(text.splitlines(), 1):
        line = _REMARK.sub("", raw).rstrip()
        if line.strip():
            try:
                _take(found, line, number)
            except _Wanted as wanted:
                raise ConversationUnreadable(name, number, raw.strip(), str(wanted)) from None
    if dangling := found.dangling():
        raise ConversationUnreadable(name, *dangling, "a way to a step of this script")
    return Conversation(
        lines=tuple(found.lines),
        language=found.language,
        campaign=found.campaign,
        showing=found.showing,
        data=found.data,
        cards=tuple(found.cards),
        steps=tuple(found.steps),
        checklist=tuple(found.checklist),
    )


def _take(found: _Read, line: str, number: int) -> None:
    if line in _PARTS:
        found.part = line
    elif line[0] in " \t":
        _PARTS.get(found.part, _no_part)(found, line.strip())
        if found.part == "script" and (way := _BRANCH.fullmatch(line.strip())):
            found.ways.append((number, line.strip(), way[2]))
    else:
        word, *rest = line.split(maxsplit=1)
        _head(found, word, rest[0] if rest else "", number)


def _head(found: _Read, word: str, rest: str, number: int) -> None:
    if word in _WHO and rest:
        found.lines.append(_line(Who(word), rest, number))
    elif word in ("language", "campaign") and rest:
        setattr(found, word, rest)
    elif word == "data" and "=" in rest:
        name, _, value = rest.partition("=")
        found.data[name.strip()] = value.strip()
    elif word in ShowingSettings.__struct_fields__:
        found.showing[word] = _converted(type(getattr(ShowingSettings(), word)), rest, f"“{word}  0.5”")
    else:
        raise _Wanted(
            "“customer  what is said  -> the card that must come up”, or “nothing” behind the arrow"
        )


def _line(who: Who, rest: str, number: int) -> Line:
    said, arrow, happens = rest.rpartition("->")
    text = (said if arrow else rest).strip()
    if not text or (arrow and not happens.strip()):
        raise _Wanted("what is said before the arrow and what must come up behind it, or “nothing”")
    if who is Who.HAND and text.partition(" ")[0] not in VERBS:
        raise _Wanted(f"one of {', '.join(sorted(VERBS))} behind “hand”")
    if who is Who.WAIT and not 0 <= _converted(float, text, _SECONDS) <= MOST_SECONDS:
        raise _Wanted(_SECONDS)
    return Line(number, who, text, happenings(happens.strip()) if arrow else None)


def _card(found: _Read, line: str) -> None:
    name, *rest = _COLUMNS.split(line, maxsplit=1)
    if not rest:
        raise _Wanted("the card's title, two spaces, then its phrases with commas between")
    if not name.endswith(":"):
        found.cards.append(Card(id=name, title=name, say=name, triggers=_phrases(rest[0])))
        return
    if name not in _CARD_FIELDS or not found.cards:
        raise _Wanted(f"one of {', '.join(_CARD_FIELDS)} under a card")
    found.cards[-1] = structs.replace(found.cards[-1], **_CARD_FIELDS[name](rest[0]))


def _step(found: _Read, line: str) -> None:
    if branch := _BRANCH.fullmatch(line):
        if not found.steps:
            raise _Wanted("the step before its ways on")
        label, to, phrases = branch.groups()
        way = Branch(label=label or "Next", to=to, phrases=_phrases(phrases or ""))
        found.steps[-1] = structs.replace(found.steps[-1], branches=(*found.steps[-1].branches, way))
        return
    step = _STEP.fullmatch(line)
    if step is None or step[2] not in _KINDS:
        raise _Wanted("a step as “light [ask]  Which colour is it?”, a way as “Red -> restart: it is red”")
    name, kind, field, say = step.groups()
    found.steps.append(Step(id=name, title=name, say=say, kind=StepKind(kind), field=field))


def _item(found: _Read, line: str) -> None:
    item = _ITEM.fullmatch(line)
    if item is None or (item[2] or "normal") not in _WEIGHTS:
        raise _Wanted("an item as “Price [critical]: it costs twenty pounds”")
    name, weight, phrases = item.groups()
    found.checklist.append(
        ChecklistItem(id=name, text=name, phrases=_phrases(phrases), weight=Weight(weight or "normal"))
    )


def _no_part(_found: _Read, _line: str) -> None:
    raise _Wanted("“cards”, “script” or “checklist” on a line of its own before the lines that stand in")


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in _COMMAS.split(text) if phrase.strip())


def _converted(kind: Callable[[str], float], text: str, wanted: str) -> float:
    try:
        return kind(text)
    except ValueError:
        raise _Wanted(wanted) from None


def _speaker(text: str) -> dict[str, object]:
    if text not in frozenset(Speaker):
        raise _Wanted(f"one of {', '.join(Speaker)} behind “speaker:”")
    return {"speaker": Speaker(text)}


def _number(field: str, kind: Callable[[str], float], text: str) -> dict[str, object]:
    return {field: _converted(kind, text, "a number behind the colon")}


_PARTS: dict[str, Callable[[_Read, str], None]] = {"cards": _card, "script": _step, "checklist": _item}
_CARD_FIELDS: dict[str, Callable[[str], dict[str, object]]] = {
    "never:": lambda text: {"negatives": _phrases(text)},
    "speaker:": _speaker,
    "priority:": partial(_number, "priority", int),
    "threshold:": partial(_number, "threshold", float),
    "again after:": lambda text: _number("cooldown", float, text) | {"once_per_call": False},
}
