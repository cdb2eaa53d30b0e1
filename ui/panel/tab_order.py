"""The way of the keyboard through the panel: part by part from top to bottom, and round again."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabOrder:
    def __init__(self, window: QWidget, parts: Callable[[], Iterable[QWidget]]):
        self._window, self._parts = window, parts

    def move(self, forward: bool) -> bool:
        """To the next stop, or the one before. Whether there is any."""
        stops = [widget for part in self._stops() for widget in part]
        if not stops:
            return False
        here = self._window.focusWidget()
        step = 1 if forward else -1
        start = stops.index(here) if here in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(start + step) % len(stops)].setFocus(reason)
        return True

    def next_part(self) -> None:
        parts = [part for part in self._stops() if part]
        here = self._window.focusWidget()
        current = next((number for number, part in enumerate(parts) if here in part), -1)
        parts[(current + 1) % len(parts)][0].setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self) -> list[list[QWidget]]:
        """The widgets that the keyboard can reach, part by part."""
        return [
            [widget for widget in (part, *part.findChildren(QWidget)) if self._reachable(widget)]
            for part in self._parts()
        ]

    def _reachable(self, widget: QWidget) -> bool:
        tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        seen = widget.isEnabled() and widget.isVisibleTo(self._window)
        return tab and seen and widget.focusProxy() is None
