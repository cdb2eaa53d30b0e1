"""What is on the panel now, from the facts: where the call stands, which cards, which notices."""

from PySide6.QtCore import QObject, Signal

from ui.panel import plates
from ui.panel.board import Action, Board, Notice
from ui.panel.call_state import CallState
from ui.panel.deck import Deck
from ui.panel.parts import Parts


class View(QObject):
    """The facts that events and the agent change, and the parts that show them."""

    refreshed = Signal()
    """Something may be larger or smaller now."""

    def __init__(self, parts: Parts):
        super().__init__()
        self.parts = parts
        self.call, self.deck, self.board = CallState(), Deck(), Board()
        self.refresh()

    def refresh(self) -> None:
        parts, deck = self.parts, self.deck
        parts.state_line.show_state(self.call)
        if deck.main:
            parts.slot.show_card(deck.main)
        else:
            parts.slot.show_plate(self._plate())
        parts.hint.show_search(deck.search)
        parts.quiet.show_cards(deck.quiet)
        parts.strip.show_notice(self._notice())
        self.refreshed.emit()

    def _plate(self) -> plates.Plate:
        if self.deck.search:
            return plates.no_hit(self.deck.search.query)
        return plates.standing(self.call, self.deck.tally)

    def _notice(self) -> Notice | None:
        """A side that can't be heard is said once: in the main slot, or here when a card stands there."""
        top = self.board.top
        told = self.deck.main is None and self.deck.search is None and self.call.deafness
        return None if top and told and top.action is Action.CHOOSE_DEVICE else top
