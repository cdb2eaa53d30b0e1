"""The bar of the desk: its name, a tab for each page, how the draft stands, and Publish."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton

from ui.desk.draft import Draft
from ui.desk.pages import Page
from ui.theme import LABEL, TITLE, Look
from ui.translating import translated
from ui.widgets.boxes import Box, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class TopBar(Box):
    chosen = Signal(int)
    """The number of a page."""
    publish_chosen = Signal()

    def __init__(self, look: Look, draft: Draft, pages: Sequence[Page]):
        super().__init__("bar")
        self._draft, self._pages = draft, pages
        self._group = QButtonGroup(self)
        self.tabs = [_Tab(look, translated("desk", page.name)) for page in pages]
        self.pencil = Picture(look, "edit", "caution", 16)
        self.state = Text(look, "", LABEL, "ink2", lines=1)
        self.publish = Button(look, self.tr("Publish …"), "primary")
        name = Text(look, self.tr("Callcue desk"), TITLE, lines=1, whole=True)
        name.setMinimumWidth(196)
        inside = row(name, gap=0, margins=(16, 0, 16, 0))
        for number, tab in enumerate(self.tabs):
            self._group.addButton(tab, number)
            inside.addWidget(tab)
            QShortcut(f"Ctrl+{number + 1}", self, lambda number=number: self.chosen.emit(number))
        inside.addStretch(1)
        inside.addLayout(row(self.pencil, self.state, gap=6, margins=(0, 0, 16, 0)))
        inside.addWidget(self.publish)
        self.setLayout(inside)
        self.setFixedHeight(46)
        self._group.idClicked.connect(self.chosen)
        self.publish.clicked.connect(self.publish_chosen)
        for told in (draft.opened, draft.changed, draft.published_anew):
            told.connect(self._show_state)

    def show_page(self, number: int) -> None:
        """Its own button is the one that publishes, where that page is in front."""
        self.tabs[number].setChecked(True)
        self.publish.set_kind("tall" if self._pages[number].key == "publish" else "primary")

    def _show_state(self) -> None:
        count = len(self._draft.differences)
        self.pencil.setVisible(bool(count))
        self.publish.setEnabled(bool(count))
        self.state.say(self._words(count))

    def _words(self, count: int) -> str:
        version = self._draft.version
        if version is None:
            return self.tr("Draft, not published yet")
        if not count:
            return self.tr("As in version {0}").format(version.number)
        if count == 1:
            return self.tr("Draft, 1 change since version {0}").format(version.number)
        return self.tr("Draft, {0} changes since version {1}").format(count, version.number)


class _Tab(QPushButton):
    def __init__(self, look: Look, name: str):
        super().__init__(name)
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self._look = look
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._look.font(LABEL))
