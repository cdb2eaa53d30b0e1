"""Buttons with words, and buttons with an icon alone (which then have a tool tip and an accessible name)."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from ui.theme import LABEL, Look


class IconButton(QToolButton):
    def __init__(self, look: Look, icon: str, name: str, role: str = "ink3"):
        super().__init__()
        self._look = look
        self.setIconSize(QSize(20, 20))
        self.show_as(icon, name, role)
        look.changed.connect(self._dress)

    def show_as(self, icon: str, name: str, role: str = "ink3") -> None:
        """Another face for the other half of a pair: pin and unpin, pause and go on."""
        self._icon, self._role = icon, role
        self.setToolTip(name)
        self.setAccessibleName(name.partition(" (")[0])
        self._dress()

    def _dress(self) -> None:
        self.setIcon(self._look.icon(self._icon, self._role))


class Button(QPushButton):
    """`kind` is "" (no ground at rest), "primary", "outline", "tall" (a higher outline), "danger", "link" or "chip"."""

    def __init__(self, look: Look, text: str, kind: str = "", icon: str = ""):
        super().__init__(text)
        self._look, self._icon, self._kind = look, icon, kind
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()
        look.changed.connect(self._dress)

    def show_as(self, text: str, icon: str) -> None:
        self.setText(text)
        self._icon = icon
        self._dress()

    def set_kind(self, kind: str) -> None:
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._dress()

    def _dress(self) -> None:
        self.setFont(self._look.font(LABEL))
        if self._icon:
            self.setIcon(self._look.icon(self._icon, self._role(), 16, gap=4))
            self.setIconSize(QSize(24, 16))

    def _role(self) -> str:
        return {
            "primary": "on_accent",
            "danger": "on_serious",
            "outline": "ink",
            "tall": "ink",
            "chip": "ink",
        }.get(self._kind, "ink2")
