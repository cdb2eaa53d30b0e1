"""Other programs' windows on Windows, with a user32 and a dwmapi that know three of them."""

import ctypes
import os
from typing import Any

from PySide6.QtCore import QRect

from ui.neighbours.neighbour import Neighbour
from ui.neighbours.windows import WindowsDesktop

TOOL = 0x80
PLACE = (100, 50, 500, 650)


class User32:
    def __init__(self) -> None:
        self.titles = {1: "Softphone", 2: "Callcue", 3: "", 4: "A floating bar", 5: "Put away"}
        self.processes = {1: 71, 2: os.getpid(), 3: 72, 4: 73, 5: 74}
        self.put_away = {5}

    def EnumWindows(self, look_at: Any, _nothing: int) -> None:
        for id in list(self.titles):
            look_at(id, 0)

    def GetWindowTextW(self, id: int, text: Any, _most: int) -> None:
        text.value = self.titles[id]

    def GetWindowThreadProcessId(self, id: int, number: Any) -> None:
        ctypes.cast(number, ctypes.POINTER(ctypes.c_ulong))[0] = self.processes[id]

    def GetWindowLongW(self, id: int, _what: int) -> int:
        return TOOL if id == 4 else 0

    def IsWindow(self, id: int) -> bool:
        return id in self.titles

    def IsWindowVisible(self, id: int) -> bool:
        return True

    def IsIconic(self, id: int) -> bool:
        return id in self.put_away

    def GetWindowRect(self, id: int, box: Any) -> None:
        _fill(box, (93, 50, 507, 657))


class Dwm:
    def __init__(self, answer: int = 0):
        self._answer = answer

    def DwmGetWindowAttribute(self, id: int, what: int, box: Any, size: int) -> int:
        if not self._answer:
            _fill(box, PLACE)
        return self._answer


def _fill(box: Any, edges: tuple[int, int, int, int]) -> None:
    for place, edge in enumerate(edges):
        ctypes.cast(box, ctypes.POINTER(ctypes.c_long))[place] = edge


def programs(process: int) -> str:
    return f"program-{process}"


def test_it_lists_what_can_be_seen_and_is_not_ours() -> None:
    desktop = WindowsDesktop(User32(), Dwm(), programs)
    assert desktop.windows() == [Neighbour(1, "Softphone", "program-71")]


def test_the_frame_is_the_one_that_is_seen() -> None:
    assert WindowsDesktop(User32(), Dwm(), programs).frame(1) == QRect(100, 50, 400, 600)
    assert WindowsDesktop(User32(), Dwm(answer=-1), programs).frame(1) == QRect(93, 50, 414, 607)


def test_what_is_gone_or_put_away_has_none() -> None:
    user32 = User32()
    desktop = WindowsDesktop(user32, Dwm(), programs)
    del user32.titles[1]
    assert desktop.frame(1) is None
    assert desktop.frame(5) is None
