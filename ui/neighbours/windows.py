"""Other programs' windows on Windows, through user32."""

import ctypes
import os
from collections.abc import Callable, Sequence
from ctypes import wintypes
from pathlib import PureWindowsPath
from typing import Any

import psutil
from PySide6.QtCore import QRect

from ui.neighbours.neighbour import Neighbour

_EXTENDED_FRAME = 9
"""The frame that is seen; GetWindowRect counts an invisible border too."""
_TOOL, _EX_STYLE = 0x80, -20


class WindowsDesktop:
    """`user32` and `dwmapi` are the system's; `program_of` names the program of a process."""

    def __init__(
        self, user32: Any = None, dwmapi: Any = None, program_of: Callable[[int], str] | None = None
    ) -> None:
        self._user32 = user32 or ctypes.WinDLL("user32")  # type: ignore[attr-defined]
        self._dwmapi = dwmapi or ctypes.WinDLL("dwmapi")  # type: ignore[attr-defined]
        self._program_of = program_of or _program

    def windows(self) -> Sequence[Neighbour]:
        found: list[Neighbour] = []

        def look_at(id: int, _nothing: int) -> bool:
            title, process = self._title(id), self._process(id)
            tool = self._user32.GetWindowLongW(id, _EX_STYLE) & _TOOL
            if title and self._is_seen(id) and not tool and process != os.getpid():
                found.append(Neighbour(id, title, self._program_of(process)))
            return True

        kind = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
        self._user32.EnumWindows(kind(ctypes.c_bool, wintypes.HWND, wintypes.LPARAM)(look_at), 0)
        return found

    def frame(self, id: int) -> QRect | None:
        if not self._user32.IsWindow(id) or not self._is_seen(id):
            return None
        box = wintypes.RECT()
        size = ctypes.sizeof(box)
        if self._dwmapi.DwmGetWindowAttribute(id, _EXTENDED_FRAME, ctypes.byref(box), size):
            self._user32.GetWindowRect(id, ctypes.byref(box))
        return QRect(box.left, box.top, box.right - box.left, box.bottom - box.top)

    def close(self) -> None:
        """Nothing is held."""

    def _is_seen(self, id: int) -> bool:
        return bool(self._user32.IsWindowVisible(id)) and not self._user32.IsIconic(id)

    def _title(self, id: int) -> str:
        text = ctypes.create_unicode_buffer(256)
        self._user32.GetWindowTextW(id, text, len(text))
        return text.value

    def _process(self, id: int) -> int:
        number = wintypes.DWORD()
        self._user32.GetWindowThreadProcessId(id, ctypes.byref(number))
        return number.value


def _program(process: int) -> str:
    try:
        return PureWindowsPath(psutil.Process(process).exe()).stem
    except psutil.Error:
        return ""
