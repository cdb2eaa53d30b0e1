"""Where the agent goes in the panel: into the search, to the card, to the list of the call, and back out."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.panel.card_hands import CardHands
from ui.panel.guided_hands import GuidedHands
from ui.panel.hands import Hands
from ui.panel.menu import PanelMenu
from ui.panel.parts import Parts
from ui.panel.sizes import Size, Sizes


class WaysIn(QObject):
    """As a strip the panel opens for it first."""

    def __init__(
        self,
        window: QWidget,
        parts: Parts,
        sizes: Sizes,
        hands: Hands,
        cards: CardHands,
        guided: GuidedHands,
        menu: PanelMenu,
    ):
        super().__init__(window)
        self._window, self._parts, self._sizes = window, parts, sizes
        self._hands, self._cards, self._guided = hands, cards, guided
        line = parts.line
        line.open_chosen.connect(sizes.toggle)
        line.read_chosen.connect(self._read_or_close)
        line.search_chosen.connect(self.search)
        line.menu_chosen.connect(menu.open_at)
        parts.state_line.shrink_chosen.connect(sizes.toggle)
        menu.size_chosen.connect(sizes.toggle)
        menu.history_chosen.connect(self.show_history)
        parts.note.history_chosen.connect(self.show_history)

    def _open(self) -> None:
        """As a strip it opens downwards; to write the note in, it takes the whole panel."""
        if self._guided.writing:
            self._sizes.become(Size.FULL)
        else:
            self._sizes.drop()

    def search(self) -> None:
        self._open()
        self._parts.search.setFocus()

    def read(self) -> None:
        """To the main slot, or to the note."""
        writing = self._guided.writing
        self._open()
        (self._parts.note if writing else self._parts.slot).take_focus()

    def show_history(self) -> None:
        """The cards of this call."""
        self._open()
        self._cards.toggle_history()

    def escape(self) -> None:
        """Out of the innermost of them, at last back to the softphone."""
        if self._hands.searching:
            self._hands.leave_search()
        elif self._cards.close_history() or self._guided.back_to_note():
            return
        elif self._sizes.dropped:
            self._sizes.close_drop()
        else:
            self._leave()

    def _read_or_close(self) -> None:
        if self._sizes.dropped:
            self._sizes.close_drop()
        else:
            self._open()

    def _leave(self) -> None:
        """Gives the focus back: a window that is hidden and shown again comes without it."""
        self._window.setFocus()
        self._window.hide()
        self._window.show()
