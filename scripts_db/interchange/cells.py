"""What stands in one cell of a table: several texts, and texts that a spreadsheet must not take for a formula.

Whatever is written comes back as it was.
"""

import json
import re
from collections.abc import Iterable

_QUOTED = re.compile(r'"(?:[^"\\\n\r]|\\.)*"')
_ENDS = re.compile(r"\r\n|[\r\n|]")
_AFTER_QUOTES = re.compile(r"[ \u3000\t]*(?:(\r\n|[\r\n|])|\Z)")
_RISKY = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""What Excel would run, or did so once: OWASP's list for CSV, with the wide signs of a Japanese Excel."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What a sheet of Excel writes with seven letters: `_x000D_`."""
LONGEST = 16_000
_LONGEST_WITH_CONTROL = 4_500
"""Letters in one cell: Excel has 32,767 units. What is longer goes on in a column beside."""


def joined(texts: Iterable[str]) -> str:
    """Several texts in one cell, one a line; one that would not come back so is in quotes, as in JSON."""
    return "\n".join(map(_item, texts))


def split(cell: str) -> tuple[str, ...]:
    """The texts in a cell, apart by line breaks or `|`; empty ones do not count, unless they are in quotes."""
    found: list[str] = []
    at = 0
    while at <= len(cell):
        text, at = _next(cell, at)
        if text is not None:
            found.append(text)
    return tuple(found)


def guarded(text: str) -> str:
    """The text with an apostrophe before it, where a spreadsheet would take it for a formula."""
    return f"'{text}" if _RISKY.match(text) and not _NUMBER.fullmatch(text) else text


def unguarded(cell: str) -> str:
    """The text without that apostrophe."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell


def pieces(text: str) -> list[str]:
    """The text in parts that fit in a cell; at least one."""
    longest = _LONGEST_WITH_CONTROL if CONTROL.search(text) else LONGEST
    return [text[at : at + longest] for at in range(0, len(text), longest)] or [""]


def _item(text: str) -> str:
    plain = text == text.strip() and text and not _ENDS.search(text) and not text.startswith('"')
    return text if plain else json.dumps(text, ensure_ascii=False)


def _next(cell: str, at: int) -> tuple[str | None, int]:
    """The text that begins there, None for an empty one, and where the next one begins."""
    start = at
    while start < len(cell) and cell[start] in " \u3000":
        start += 1
    quoted = _QUOTED.match(cell, start)
    if (
        quoted
        and (end := _end_after(cell, quoted.end())) is not None
        and (text := _unquoted(quoted[0])) is not None
    ):
        return text, end
    found = _ENDS.search(cell, at)
    stop, then = (found.start(), found.end()) if found else (len(cell), len(cell) + 1)
    return cell[at:stop].strip() or None, then


def _end_after(cell: str, at: int) -> int | None:
    """Where the next text begins when nothing but blanks stands between; else None."""
    rest = _AFTER_QUOTES.match(cell, at)
    if rest is None:
        return None
    return rest.end() if rest[1] else len(cell) + 1


def _unquoted(text: str) -> str | None:
    try:
        return str(json.loads(text))
    except ValueError:  # quotes that somebody wrote
        return None
