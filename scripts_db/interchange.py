"""A campaign as JSON text, and back: complete, stable in order, one field a line, made for files under git.

docs/library.md describes the format. What can't be used is named with its place in the file.
"""

import re
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from scripts_db.cards import AlertKind, Campaign, Speaker, StepKind, Weight
from scripts_db.checking import check, numbered
from scripts_db.errors import ImportUnreadable

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


def to_json(campaign: Campaign) -> str:
    return msgspec.json.format(msgspec.json.encode(campaign), indent=1).decode() + "\n"


def read(path: Path) -> Campaign:
    """Raises ImportUnreadable."""
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise ImportUnreadable(path, "The file", trouble.strerror or str(trouble)) from trouble
    return from_json(data, path)


def from_json(data: bytes, source: Path) -> Campaign:
    """The campaign in `data`, fit for use. `source` is named when it is not. Raises ImportUnreadable."""
    campaign = _decoded(data, source)
    if faults := check(campaign):
        more = f" (and {len(faults) - 1} more like this)" if len(faults) > 1 else ""
        raise ImportUnreadable(source, _sentence_start(faults[0].place), faults[0].reason + more)
    return campaign


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


def _decoded(data: bytes, source: Path) -> Campaign:
    tree = _tree(data, source)
    try:
        return msgspec.convert(tree, Campaign)
    except msgspec.ValidationError as trouble:
        raise ImportUnreadable(source, _place(trouble, tree), in_words(trouble)) from trouble


def _tree(data: bytes, source: Path) -> Any:
    """The JSON in `data` as lists, dicts and plain values."""
    try:
        text = data.decode("utf-8-sig")
        return msgspec.json.decode(text)
    except UnicodeDecodeError as trouble:
        raise ImportUnreadable(source, _line(data, trouble.start), "this is not UTF-8 text") from trouble
    except msgspec.DecodeError as trouble:
        raise ImportUnreadable(source, *_syntax(str(trouble), text)) from trouble
    except RecursionError as trouble:
        raise ImportUnreadable(source, "The file", "it is nested too deeply") from trouble


def _syntax(message: str, text: str) -> tuple[str, str]:
    """Place and reason of text that is no JSON."""
    data = text.encode()
    if found := re.search(r"^JSON is malformed: (.*) \(byte (\d+)\)$", message):
        return _line(data, int(found[2])), f"this is not JSON, {found[1]}"
    return _line(data, len(data)), "the text ends too early"


def _line(data: bytes, offset: int) -> str:
    *above, line = data[:offset].split(b"\n")
    return f"Line {len(above) + 1}, column {len(line.decode(errors='replace')) + 1}"


def _place(trouble: msgspec.ValidationError, tree: Any) -> str:
    """The path that msgspec gives, `$.cards[3].triggers[1]`, as “Card 4 “refund”, trigger 2”."""
    value = tree
    words: list[str] = []
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", _split(trouble)[1]):
        value = value[int(index)] if index else value[name]
        if index:
            words.append(numbered(_NAMES.get(words.pop(), "entry"), int(index) + 1, _id(value)))
        else:
            words.append(name)
    return _sentence_start(", ".join(words) or "The campaign")


def _split(trouble: Exception) -> tuple[str, str]:
    message, _, path = str(trouble).partition(" - at `")
    return message, path.rstrip("`")


def _id(value: Any) -> str:
    id = value.get("id", "") if isinstance(value, dict) else ""
    return id if isinstance(id, str) else ""


def _type_in_words(types: str) -> str:
    return " or ".join(_TYPES.get(name, name) for name in types.split(" | "))


def _sentence_start(place: str) -> str:
    return place[:1].upper() + place[1:]
