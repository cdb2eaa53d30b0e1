"""What is wrong in JSON text, in words, and where it stands."""

import re
from enum import StrEnum
from typing import Any

import msgspec

from scripts_db.cards import AlertKind, Speaker, StepKind, Weight
from scripts_db.checking import numbered

_NAMES = {
    "cards": "card",
    "scripts": "script",
    "steps": "step",
    "branches": "branch",
    "checklist": "checklist item",
    "alerts": "alert",
    "examples": "example",
    "outcomes": "outcome",
    "tips": "tip",
    "triggers": "trigger",
    "negatives": "negative",
    "points": "point",
    "tags": "tag",
    "phrases": "phrase",
    "vocabulary": "word",
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


def in_words(trouble: Exception) -> str:
    """What was found wrong in JSON text, without its place."""
    message, path = _split(trouble)
    if expected := re.fullmatch(r"Expected `([^`]*)`, got `([^`]*)`", message):
        return f"{_type_in_words(expected[1])} is needed, not {_type_in_words(expected[2])}"
    if missing := re.fullmatch(r"Object missing required field `([^`]*)`", message):
        return f"“{missing[1]}” is missing"
    if unknown := re.fullmatch(r"Object contains unknown field `([^`]*)`", message):
        return f"“{unknown[1]}” is not a field that Callcue knows"
    if chosen := re.fullmatch(r"Invalid enum value '(.*)'", message):
        kinds = AlertKind if _ALERTS.fullmatch(path) else _CHOICES.get(path.rsplit(".", 1)[-1], ())
        choices = ", ".join(kinds)
        return f"“{chosen[1]}” is not one of: {choices}" if choices else f"“{chosen[1]}” is not known here"
    return message[:1].lower() + message[1:]


def place_in(trouble: msgspec.ValidationError, tree: Any) -> str:
    """The path that msgspec gives, `$.cards[3].triggers[1]`, as “card 4 “refund”, trigger 2”; may be empty."""
    value = tree
    words: list[str] = []
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", _split(trouble)[1]):
        value = value[int(index)] if index else value[name]
        if index:
            words.append(numbered(_NAMES.get(words.pop(), "entry"), int(index) + 1, id_in(value)))
        else:
            words.append(name)
    return ", ".join(words)


def name_of(field: str) -> str:
    """How one of the things in that list of a campaign is called: “card” for “cards”."""
    return _NAMES[field]


def id_in(value: Any) -> str:
    id = value.get("id", "") if isinstance(value, dict) else ""
    return id if isinstance(id, str) else ""


def sentence_start(place: str) -> str:
    return place[:1].upper() + place[1:]


def _split(trouble: Exception) -> tuple[str, str]:
    message, _, path = str(trouble).partition(" - at `")
    return message, path.rstrip("`")


def _type_in_words(types: str) -> str:
    return " or ".join(_TYPES.get(name, name) for name in types.split(" | "))
