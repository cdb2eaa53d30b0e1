"""Text that changes from elsewhere while somebody stands in it: the cursor stays between the same letters."""

from itertools import takewhile

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def put(line: QLineEdit, text: str) -> None:
    """Another text; the cursor stays between the letters between which it stood."""
    at = moved(line.cursorPosition(), line.text(), text)
    line.setText(text)
    line.setCursorPosition(at if line.hasFocus() else 0)


def replace_text(edit: QPlainTextEdit, text: str) -> None:
    """Replaces what differs, so that every cursor, and what is scrolled into view, stays."""
    before = edit.toPlainText()
    head, tail = _alike(before, text)
    cursor = QTextCursor(edit.document())
    cursor.setPosition(_units(before[:head]))
    cursor.setPosition(_units(before[: len(before) - tail]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text[head : len(text) - tail])
    if not edit.hasFocus():
        edit.moveCursor(QTextCursor.MoveOperation.Start)


def moved(position: int, before: str, after: str) -> int:
    """Where a cursor belongs in the text that replaces another."""
    head, tail = _alike(before, after)
    if position <= head:
        return position
    return len(after) - min(tail, len(before) - position)


def _alike(before: str, after: str) -> tuple[int, int]:
    """How many letters at the beginning and at the end are the same."""
    head = _common(before, after)
    return head, _common(before[head:][::-1], after[head:][::-1])


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _units(text: str) -> int:
    """The length as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
