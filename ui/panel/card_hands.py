"""What the agent does about cards beyond using them: copies, corrects, teaches, silences, looks back."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.panel.board import Action, Notice
from ui.panel.card_menu import CardMenu
from ui.panel.deck import Shown
from ui.panel.hands import Hands
from ui.panel.view import View

MUTED_FOR = 300.0
"""Seconds of the call without cards."""


class Lesson(StrEnum):
    """What the agent teaches: these words call for the card, or never do."""

    TRIGGER = "trigger"
    NEGATIVE = "negative"


class CardHands(QObject):
    card_wrong = Signal(object)
    """The Card that should not be there; None when one is missing."""
    taught = Signal(object, str, object)
    """The Card, the customer's words, the Lesson."""
    taken_back = Signal()
    """The last lesson was a mistake."""

    def __init__(self, view: View, hands: Hands):
        super().__init__()
        self._view, self._hands = view, hands
        slot = view.parts.slot
        self.menu = CardMenu(slot)
        slot.card.more_chosen.connect(self._open_menu)
        slot.history.recall_chosen.connect(self._recall)
        slot.history.closed.connect(self.close_history)
        view.parts.strip.action_chosen.connect(self._act)
        view.parts.search.copied.connect(self.copy)
        self.menu.copy_chosen.connect(self.copy)
        self.menu.wrong_chosen.connect(self.wrong)
        self.menu.never_chosen.connect(self.never)
        self.menu.trigger_chosen.connect(self.trigger)

    def copy(self) -> None:
        """The words of the main card; of the chosen hit while searching."""
        if shown := self._view.deck.main:
            QGuiApplication.clipboard().setText(self._view.data.fill(shown).card.say)
            self._view.parts.state_line.say(self.tr("Copied."))

    def wrong(self) -> None:
        """The panel was wrong: this card does not belong here, or, without a card, one is missing."""
        shown = self._view.deck.called
        if shown is None:
            self.missing()
        elif self._view.in_call:
            self.card_wrong.emit(shown.card)
            self._hands.take_away()
            self._view.parts.state_line.offer_undo(self.tr("Noted: wrong card."))

    def missing(self) -> None:
        """One should have come, whether another one stands there or not."""
        if self._view.in_call:
            self.card_wrong.emit(None)
            self._view.parts.state_line.say(self.tr("Noted: a card was missing."))

    def never(self) -> None:
        """These words never call for this card again."""
        shown = self._view.deck.called
        if shown and shown.said:
            self.taught.emit(shown.card, shown.said, Lesson.NEGATIVE)
            self._hands.take_away()

    def trigger(self) -> None:
        """What the customer said last calls for this card."""
        shown = self._view.deck.main
        if shown and self._view.asked:
            self.taught.emit(shown.card, self._view.asked, Lesson.TRIGGER)

    def tell_taught(self, text: str) -> None:
        self._view.board.put(Notice(key=Lesson, text=text, action=Action.TAKE_BACK, until=self._in(30.0)))
        self._view.refresh()

    def mute(self) -> None:
        """No cards for five minutes; they go to the list of the call."""
        if self._view.call.is_on:
            self._view.muted_until = None if self._view.muted else self._in(MUTED_FOR)
            self._view.refresh()

    def toggle_history(self) -> None:
        wanted = not self._view.reviewing
        self._view.parts.search.empty()  # which goes back to the talk
        self._view.reviewing = wanted
        self._view.refresh()
        if self._view.reviewing:
            self._view.parts.slot.take_focus()

    def close_history(self) -> bool:
        """Whether it was open."""
        was_open, self._view.reviewing = self._view.reviewing, False
        if was_open:
            self._view.refresh()
        return was_open

    def _recall(self, shown: Shown) -> None:
        self._view.reviewing = False
        self._view.deck.recall(shown)
        self._hands.card_opened.emit(shown.card)
        self._view.refresh()

    def _open_menu(self, button: QWidget) -> None:
        shown = self._view.deck.called
        self.menu.open_at(button, shown.heard if shown else "", self._view.asked)

    def _act(self, notice: Notice) -> None:
        if notice.action is Action.CARDS_ON:
            self._view.muted_until = None
            self._view.refresh()
        elif notice.action is Action.TAKE_BACK:
            self._view.board.take(notice.key)
            self.taken_back.emit()
            self._view.refresh()

    def _in(self, seconds: float) -> float:
        return self._view.call.clock + seconds
