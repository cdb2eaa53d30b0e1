"""Where a window may stand: at an edge that it nearly touches, and never where nobody finds it. Rectangles only."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect

REACH = 16
"""Pixels within which an edge of the screen draws the window to itself."""
HANDLE = QPoint(96, 24)
"""So much of its top, in pixels, must be on a screen for a hand to get hold of it."""


def snapped(window: QRect, room: QRect) -> QRect:
    """At the edges of `room` that are within reach, of the same size."""
    left = _drawn(window.left(), window.width(), room.left(), room.width())
    top = _drawn(window.top(), window.height(), room.top(), room.height())
    return QRect(left, top, window.width(), window.height())


def brought_back(window: QRect, rooms: Sequence[QRect]) -> QRect:
    """The same where its top can be got hold of; else wholly inside the room that is nearest, as large as fits."""
    if not rooms or any(_within_reach(window, room) for room in rooms):
        return window
    room = min(rooms, key=lambda room: _distance(window.center(), room))
    size = window.size().boundedTo(room.size())
    left = min(max(window.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(window.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def beside(window: QRect, other: QRect, room: QRect) -> QRect:
    """At the right of `other`, or at its left where there is more room; as high as it began, inside `room`."""
    left = other.right() + 1
    if left + window.width() > room.right() + 1 and other.left() - room.left() > room.right() - other.right():
        left = other.left() - window.width()
    left = min(max(left, room.left()), room.right() + 1 - window.width())
    top = min(max(other.top(), room.top()), max(room.top(), room.bottom() + 1 - window.height()))
    return QRect(left, top, window.width(), window.height())


def above(window: QRect, other: QRect, room: QRect) -> QRect:
    """Over the top of `other`, or under its foot where there is no room, inside `room`."""
    top = other.top() - window.height()
    if top < room.top() and other.bottom() + window.height() <= room.bottom():
        top = other.bottom() + 1
    left = min(max(other.left(), room.left()), max(room.left(), room.right() + 1 - window.width()))
    return QRect(left, max(top, room.top()), window.width(), window.height())


def _drawn(start: int, length: int, edge: int, span: int) -> int:
    if abs(start - edge) <= REACH:
        return edge
    return edge + span - length if abs(start + length - edge - span) <= REACH else start


def _within_reach(window: QRect, room: QRect) -> bool:
    top = QRect(window.topLeft(), window.topRight() + QPoint(0, HANDLE.y())).intersected(room)
    return top.width() >= min(HANDLE.x(), window.width()) and top.height() >= HANDLE.y() // 2


def _distance(point: QPoint, room: QRect) -> int:
    nearest = QPoint(
        min(max(point.x(), room.left()), room.right()), min(max(point.y(), room.top()), room.bottom())
    )
    return (point - nearest).manhattanLength()
