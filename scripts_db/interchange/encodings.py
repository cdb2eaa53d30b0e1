"""In which encoding a text file is: what Excel and old systems write in the countries that we know.

A byte order mark decides; then UTF-8, which hardly anything else is by chance; then charset-normalizer chooses
between the four that are left (docs/exchange.md has how often it was right).
"""

import codecs
from collections.abc import Iterator
from typing import Final

ENCODINGS: Final = ("utf-8", "utf-16", "cp932", "cp1252", "cp1251", "gb18030")
"""What can be named; "cp932" is Shift_JIS as Windows writes it, "gb18030" what GBK became."""

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_LOCAL = ["cp932", "cp1252", "cp1251", "gb18030"]


def decoded(data: bytes, encoding: str = "") -> str:
    """The text in `data`; raises UnicodeDecodeError when it is in none of them, or not in the one named."""
    named = encoding or found(data) or "utf-8"
    return data.decode("utf-8-sig" if named == "utf-8" else named).removeprefix("\ufeff")


def found(data: bytes) -> str:
    """The codec by which `data` can be read and most probably was written, "" when there is none."""
    return next((name for name in _candidates(data) if _fits(data, name)), "")


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _candidates(data: bytes) -> Iterator[str]:
    marked = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if marked:
        yield marked
        return
    if unmarked := _utf16_without_mark(data):
        yield unmarked
    yield "utf-8"
    if best := _best_of(data):
        yield best
    yield from _LOCAL


def _utf16_without_mark(data: bytes) -> str | None:
    """Headings, separators and line breaks are ASCII in most tables: there every second byte is zero."""
    start = data[:2000]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) < len(start) / 25 or max(even, odd) < 4 * min(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _best_of(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # the start of the program does not wait for it

    best = from_bytes(data, cp_isolation=_LOCAL).best()
    return best.encoding if best else None
