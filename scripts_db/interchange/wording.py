"""What is wrong in JSON text, in words, and where it stands."""

import re
from enum import StrEnum
from functools import reduce
from typing import Any

import msgspec

from scripts_db import sentences as say
from scripts_db.cards import AlertKind, Speaker, StepKind, Weight
from scripts_db.checking import numbered, within
from scripts_db.words import Words

_NAMES = {
    "cards": say.CARD,
    "scripts": say.SCRIPT,
    "steps": say.STEP,
    "branches": say.BRANCH,
    "checklist": say.ITEM,
    "alerts": say.ALERT,
    "examples": say.EXAMPLE,
    "outcomes": say.OUTCOME,
    "tips": say.TIP,
    "triggers": say.TRIGGER,
    "negatives": say.NEGATIVE,
    "points": say.POINT,
    "tags": say.TAG,
    "phrases": say.PHRASE,
    "vocabulary": say.WORD,
}
_CHOICES: dict[str, type[StrEnum]] = {"speaker": Speaker, "kind": StepKind, "weight": Weight}
_ALERTS = re.compile(r"\$\.alerts\[\d+\]\.kind")
_TYPES = {
    "str": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in [ ]",
    "object": "an object in { }",
    "null": "null",
}


def in_words(trouble: Exception) -> Words:
    """What was found wrong in JSON text, without its place."""
    message, path = _split(trouble)
    if expected := re.fullmatch(r"Expected `([^`]*)`, got `([^`]*)`", message):
        return Words(say.NEEDED, wanted=_type_in_words(expected[1]), found=_type_in_words(expected[2]))
    if missing := re.fullmatch(r"Object missing required field `([^`]*)`", message):
        return Words(say.MISSING, name=missing[1])
    if unknown := re.fullmatch(r"Object contains unknown field `([^`]*)`", message):
        return Words(say.UNKNOWN_FIELD, name=unknown[1])
    if chosen := re.fullmatch(r"Invalid enum value '(.*)'", message):
        kinds = AlertKind if _ALERTS.fullmatch(path) else _CHOICES.get(path.rsplit(".", 1)[-1], ())
        choices = ", ".join(kinds)
        return Words(say.NOT_ONE_OF if choices else say.NOT_KNOWN, cell=chosen[1], choices=choices)
    return Words(say.TROUBLE, trouble=message[:1].lower() + message[1:])


def place_in(trouble: msgspec.ValidationError, tree: Any) -> Words | None:
    """The path that msgspec gives, `$.cards[3].triggers[1]`, as “card 4 “refund”, trigger 2”; None for no path."""
    value = tree
    parts: list[Words] = []
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", _split(trouble)[1]):
        value = value[int(index)] if index else value[name]
        if index:
            thing = _NAMES.get(parts.pop(), say.ENTRY)
            parts.append(numbered(thing, int(index) + 1, id_in(value)))
        else:
            parts.append(Words(name))
    return reduce(within, parts) if parts else None


def name_of(field: str) -> str:
    """How one of the things in that list of a campaign is called: “card” for “cards”."""
    return _NAMES[field]


def id_in(value: Any) -> str:
    id = value.get("id", "") if isinstance(value, dict) else ""
    return id if isinstance(id, str) else ""


def _split(trouble: Exception) -> tuple[str, str]:
    message, _, path = str(trouble).partition(" - at `")
    return message, path.rstrip("`")


def _type_in_words(types: str) -> str:
    return " or ".join(_TYPES.get(name, name) for name in types.split(" | "))
