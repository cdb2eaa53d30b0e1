"""A campaign as JSON text, and back: complete, stable in order, one field a line, made for files under git.

docs/library.md describes the format. What can't be used is named with its place in the file.
"""

import re
from pathlib import Path
from typing import Any

import msgspec

from scripts_db import sentences as say
from scripts_db.cards import Campaign
from scripts_db.checking import check
from scripts_db.errors import ImportUnreadable
from scripts_db.interchange.errors import unreadable
from scripts_db.interchange.wording import in_words, place_in
from scripts_db.words import Words


def to_json(campaign: Campaign) -> str:
    return msgspec.json.format(msgspec.json.encode(campaign), indent=1).decode() + "\n"


def read(path: Path) -> Campaign:
    """Raises ImportUnreadable."""
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise unreadable(path, trouble) from trouble
    return from_json(data, path)


def from_json(data: bytes, source: Path) -> Campaign:
    """The campaign in `data`, fit for use. `source` is named when it is not. Raises ImportUnreadable."""
    campaign = _decoded(data, source)
    if faults := check(campaign):
        reason = faults[0].reason
        if len(faults) > 1:
            reason = Words(say.AND_MORE, reason=reason, count=len(faults) - 1)
        raise ImportUnreadable(source, faults[0].place.begun, reason)
    return campaign


def text_of(data: bytes, source: Path) -> str:
    """Raises ImportUnreadable."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise ImportUnreadable(source, line_of(data, trouble.start), Words(say.NOT_UTF8)) from trouble


def tree_of(text: str, source: Path) -> Any:
    """The JSON in `text` as lists, dicts and plain values. Raises ImportUnreadable."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as trouble:
        raise ImportUnreadable(source, *_syntax(str(trouble), text)) from trouble
    except RecursionError as trouble:
        raise ImportUnreadable(source, Words(say.THE_FILE).begun, Words(say.TOO_DEEP)) from trouble


def line_of(data: bytes, offset: int) -> Words:
    *above, line = data[:offset].split(b"\n")
    column = len(line.decode(errors="replace")) + 1
    return Words(say.LINE_AND_COLUMN, line=len(above) + 1, column=column).begun


def _decoded(data: bytes, source: Path) -> Campaign:
    tree = tree_of(text_of(data, source), source)
    try:
        return msgspec.convert(tree, Campaign)
    except msgspec.ValidationError as trouble:
        place = place_in(trouble, tree) or Words(say.CAMPAIGN)
        raise ImportUnreadable(source, place.begun, in_words(trouble)) from trouble


def _syntax(message: str, text: str) -> tuple[Words, Words]:
    """Place and reason of text that is no JSON."""
    data = text.encode()
    if found := re.search(r"^JSON is malformed: (.*) \(byte (\d+)\)$", message):
        return line_of(data, int(found[2])), Words(say.NOT_JSON, trouble=found[1])
    return line_of(data, len(data)), Words(say.ENDS_EARLY)
