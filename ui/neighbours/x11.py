"""Other programs' windows on X11, as the window manager lists them."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QRect
from Xlib import X, error
from Xlib.xobject.drawable import Window

from ui.neighbours.neighbour import Neighbour
from ui.x11_display import open_display

_HIDDEN = "_NET_WM_STATE_HIDDEN"


class X11Desktop:
    """Empty where the window manager lists nothing."""

    def __init__(self) -> None:
        """Raises OSError when there is no server to ask."""
        self._display = open_display()
        self._root = self._display.screen().root

    def windows(self) -> Sequence[Neighbour]:
        found = []
        for id in self._numbers(self._root, "_NET_CLIENT_LIST"):
            window = self._display.create_resource_object("window", id)
            try:
                if os.getpid() not in self._numbers(window, "_NET_WM_PID") and self._is_seen(window):
                    found.append(self._neighbour(window))
            except error.XError:  # it has gone meanwhile
                continue
        return [neighbour for neighbour in found if neighbour.title]

    def frame(self, id: int) -> QRect | None:
        window = self._display.create_resource_object("window", id)
        try:
            if not self._is_seen(window):
                return None
            box, corner = window.get_geometry(), window.translate_coords(self._root, 0, 0)
            left, right, top, bottom = self._numbers(window, "_NET_FRAME_EXTENTS") or [0, 0, 0, 0]
        except error.XError:
            return None
        inside = QRect(-corner.x, -corner.y, box.width, box.height)
        return inside.adjusted(-left, -top, right, bottom)

    def close(self) -> None:
        self._display.close()

    def _is_seen(self, window: Window) -> bool:
        hidden = self._display.get_atom(_HIDDEN)
        viewable = window.get_attributes().map_state == X.IsViewable
        return viewable and hidden not in self._numbers(window, "_NET_WM_STATE")

    def _neighbour(self, window: Window) -> Neighbour:
        names = window.get_wm_class() or ("", "")
        return Neighbour(window.id, self._title(window), str(names[1]))

    def _title(self, window: Window) -> str:
        full = window.get_full_text_property(self._display.get_atom("_NET_WM_NAME"))
        return str(full or window.get_wm_name() or "")

    def _numbers(self, window: Window, name: str) -> list[int]:
        known = window.get_full_property(self._display.get_atom(name), X.AnyPropertyType)
        return [int(number) for number in known.value] if known else []
