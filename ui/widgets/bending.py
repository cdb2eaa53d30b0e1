"""A line of things that bends to two lines where there is no room for one."""

from PySide6.QtWidgets import QBoxLayout


def set_direction(line: QBoxLayout, *, wide: bool) -> None:
    way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
    if line.direction() is not way:
        line.setDirection(way)
