"""What the agent does on the panel: with cards, with the search, with notices."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scripts_db.cards import Card
from ui.panel.board import Action, Notice
from ui.panel.view import View

Find = Callable[[str], Sequence[Card]]
"""What the agent typed to the cards that fit, the best first."""


class Hands(QObject):
    card_used = Signal(object)
    card_dismissed = Signal(object)
    card_opened = Signal(object)
    card_pinned = Signal(object)
    """The Card."""
    searched = Signal(int)
    """How many cards were found, when a search is over."""
    action_chosen = Signal(object, QWidget)
    """An Action that concerns more than the panel, and the button that it was chosen by."""

    def __init__(self, view: View):
        super().__init__()
        self._view = view
        self._find: Find = lambda _query: ()
        self._connect()

    def _connect(self) -> None:
        parts = self._view.parts
        parts.state_line.undo_chosen.connect(self.undo)
        parts.slot.card.pin_chosen.connect(self.pin)
        parts.slot.card.dismiss_chosen.connect(self.dismiss)
        parts.slot.card.use_chosen.connect(self.use)
        parts.slot.plate.action_chosen.connect(self.action_chosen)
        parts.quiet.lift_chosen.connect(self.lift)
        parts.quiet.unpin_chosen.connect(self._unpin)
        parts.hint.heard_chosen.connect(self.leave_search)
        parts.strip.action_chosen.connect(self._act)
        parts.strip.closed.connect(self._close)
        parts.search.typed.connect(self._search)
        parts.search.moved.connect(self._choose)
        parts.search.kept.connect(self._keep)

    def search_in(self, find: Find) -> None:
        self._find = find

    @property
    def searching(self) -> bool:
        return self._view.deck.search is not None

    def pin(self) -> None:
        self._end_search(self._view.deck.pin)
        main = self._view.deck.main
        if main and main.pinned:
            self.card_pinned.emit(main.card)

    def use(self) -> None:
        shown = self._view.deck.use()
        if shown:
            self._view.history.note(shown)
            self._view.history.used(shown.card.id)
            self.card_used.emit(shown.card)
        self._end_search(lambda: None)

    def dismiss(self) -> None:
        if self.take_away():
            self._view.parts.state_line.offer_undo()

    def take_away(self) -> bool:
        """The main card, if one stands there; a search is closed."""
        gone = self._view.deck.dismiss()
        if gone:
            self._view.history.dismissed(gone.card.id)
            self.card_dismissed.emit(gone.card)
        self._end_search(lambda: None)
        return gone is not None

    def undo(self) -> None:
        self._view.parts.state_line.withdraw_undo()
        if back := self._view.deck.undo():
            self._view.history.dismissed(back.card.id, taken_back=True)
        self._view.refresh()

    def lift(self, row: int) -> None:
        """While an alert stands in the main slot the main card is the first of the rows."""
        if self._view.alarms.top and row < len(self._view.beside):
            first = 1 if self._view.deck.main else 0
            self._view.alarms.set_aside()
            row -= first
        if row >= 0:
            self._view.deck.lift(row)
            self._opened()
        self._view.refresh()

    def leave_search(self) -> None:
        self._end_search(self._view.deck.leave)

    def _unpin(self, row: int) -> None:
        self._view.deck.unpin(row)
        self._view.refresh()

    def _opened(self) -> None:
        if main := self._view.deck.called:
            self.card_opened.emit(main.card)

    def _search(self, text: str) -> None:
        self._view.reviewing = False
        self._view.deck.find(text, self._find(text) if text.strip() else ())
        self._view.refresh()

    def _choose(self, step: int) -> None:
        self._view.deck.choose(step)
        self._view.refresh()

    def _keep(self) -> None:
        if found := self._view.deck.main:
            self._view.alarms.set_aside()
            self._end_search(self._view.deck.keep)
            self._view.history.note(found)
            self._opened()
            self._view.refresh()

    def _end_search(self, act: Callable[[], object]) -> None:
        """Does what was wanted first: an emptied field goes back to the talk by itself."""
        search = self._view.deck.search
        act()
        if search and self._view.deck.search is None:
            self.searched.emit(len(search.hits))
        if self._view.deck.search is None:
            self._view.parts.search.empty()
        self._view.refresh()

    def _act(self, notice: Notice) -> None:
        if notice.action is Action.SEARCH:
            self._view.board.take(notice.key)
            self._view.parts.search.fill(notice.subject)
        elif notice.action is Action.CHOOSE_DEVICE:
            self.action_chosen.emit(notice.action, self._view.parts.strip)

    def _close(self, notice: Notice) -> None:
        self._view.board.take(notice.key)
        self._view.refresh()
