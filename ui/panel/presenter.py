"""Shows each event of the call, and each wish of the agent, in the parts that it concerns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from assist.events import (
    Channel,
    Event,
    Gap,
    Hypothesis,
    Level,
    Suggestion,
    Trouble,
    TroubleKind,
    Unsure,
)
from scripts_db.cards import Campaign, Card
from ui import wording
from ui.panel import plates
from ui.panel.board import Action, Board, Notice, Weight
from ui.panel.call_state import DEAF, CallState, Phase
from ui.panel.deck import Deck, Shown
from ui.panel.meters import Meters
from ui.panel.notice_strip import NoticeStrip
from ui.panel.quiet_cards import QuietCards
from ui.panel.search_field import SearchField, SearchHint
from ui.panel.slot import MainSlot
from ui.panel.state_line import StateLine, clock
from ui.panel.transcript import Transcript
from ui.theme import Look

Find = Callable[[str], Sequence[Card]]
"""What the agent typed to the cards that fit, the best first."""

UNSURE_FOR = 20.0
RESTARTED_FOR = 10.0
UNSURE_LETTERS = 60


@dataclass(frozen=True)
class Parts:
    """Everything on the panel, from top to bottom."""

    state_line: StateLine
    meters: Meters
    slot: MainSlot
    hint: SearchHint
    quiet: QuietCards
    transcript: Transcript
    strip: NoticeStrip
    search: SearchField

    @classmethod
    def made(cls, look: Look) -> "Parts":
        return cls(
            StateLine(look),
            Meters(look),
            MainSlot(look),
            SearchHint(look),
            QuietCards(look),
            Transcript(look),
            NoticeStrip(look),
            SearchField(look),
        )


class Presenter(QObject):
    refreshed = Signal()
    """Something may be larger or smaller now."""
    card_used = Signal(object)
    card_dismissed = Signal(object)
    """The Card."""
    action_chosen = Signal(object, QWidget)
    """An Action that is not the panel's own, and the button that it was chosen by."""

    def __init__(self, parts: Parts):
        super().__init__()
        self._parts = parts
        self._call, self._deck, self._board = CallState(), Deck(), Board()
        self._cards: dict[str, Card] = {}
        self._find: Find = lambda _query: ()
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        parts = self._parts
        parts.state_line.undo_chosen.connect(self.undo)
        parts.slot.card.pin_chosen.connect(self.pin)
        parts.slot.card.dismiss_chosen.connect(self.dismiss)
        parts.slot.card.use_chosen.connect(self.use)
        parts.slot.card.unfolded.connect(self.refreshed)
        parts.slot.plate.action_chosen.connect(self.action_chosen)
        parts.quiet.lift_chosen.connect(self.lift)
        parts.quiet.unpin_chosen.connect(self._unpin)
        parts.hint.heard_chosen.connect(self.leave_search)
        parts.strip.action_chosen.connect(self._act)
        parts.strip.closed.connect(self._close)
        parts.search.typed.connect(self._search)
        parts.search.moved.connect(self._choose)
        parts.search.kept.connect(self._keep)

    # The call

    @property
    def phase(self) -> Phase:
        return self._call.phase

    def knows(self, card_id: str) -> bool:
        return card_id in self._cards

    @property
    def searching(self) -> bool:
        return self._deck.search is not None

    def show_campaign(self, campaign: Campaign, find: Find) -> None:
        self._cards = {card.id: card for card in campaign.cards}
        self._find = find
        self._parts.state_line.show_campaign(campaign.name)

    def begin(self) -> None:
        """Listening is being started: a new call, or the same one after a pause."""
        if self._call.phase is not Phase.PAUSED:
            self._deck.clear()
            self._parts.transcript.forget()
        self._board.clear()
        self._call.start()
        self._refresh()

    def pause(self) -> None:
        self._remark(self.tr("Paused from {0}. Nothing is heard or written."))
        self._call.pause()
        self._rest()

    def go_on_anew(self) -> None:
        """The same call goes on with another device."""
        self._remark(self.tr("Another device from {0}."))
        self._call.pause()
        self.begin()

    def end(self) -> None:
        self._call.end()
        self._rest()

    def _rest(self) -> None:
        self._deck.set_aside()
        self._board.clear()
        self._parts.transcript.settle_all()
        self._parts.meters.rest()
        self._refresh()

    def _remark(self, text: str) -> None:
        """A line in the transcript, {0} in it is the time; what was being said will get no final."""
        self._parts.transcript.settle_all()
        self._parts.transcript.remark(text.format(clock(self._call.clock)))

    def show_error(self, sentence: str) -> None:
        """Listening could not be started, or is over for good."""
        self._call.fail(sentence)
        self._rest()

    def show_notice(self, text: str, *, caution: bool = True) -> None:
        weight = Weight.CAUTION if caution else Weight.INFO
        self._board.put(Notice(key=text, text=text, weight=weight))
        self._refresh()

    def show_event(self, event: Event) -> None:
        before = self._call.phase
        self._call.hear(event)
        expired = self._board.expire(self._call.clock)
        match event:
            case Level():
                self._show_level(event)
            case Hypothesis():
                self._parts.transcript.hear(event)
            case Gap():
                self._show_gap(event)
            case Trouble():
                self._show_trouble(event)
            case Suggestion():
                self._show_suggestion(event)
            case Unsure():
                self._show_unsure(event)
        if self._call.phase is Phase.ENDED and before is not Phase.ENDED:
            self._rest()
        elif isinstance(event, Level | Hypothesis) and not expired:
            self._parts.state_line.show_clock(self._call.clock)
        else:
            self._refresh()

    def _show_level(self, level: Level) -> None:
        self._parts.meters.show_loudness(level.channel, level.rms)
        for channel in Channel:
            self._parts.meters.show_silence(channel, self._call.silence(channel))

    def _show_gap(self, gap: Gap) -> None:
        if gap.utterance:
            self._parts.transcript.settle(gap.utterance)
        self._parts.transcript.remark(wording.gap(gap))

    def _show_trouble(self, trouble: Trouble) -> None:
        key = (trouble.kind, trouble.channel)
        if trouble.over:
            self._board.take(key)
            return
        deaf = trouble.kind in DEAF
        if trouble.kind is TroubleKind.NO_SOUND and trouble.channel:
            since = clock(self._call.last_sound(trouble.channel))
            self._parts.transcript.remark(wording.no_sound(trouble.channel).format(since))
        passing = trouble.kind is TroubleKind.HEARING_RESTARTED
        self._board.put(
            Notice(
                key=key,
                text=wording.notice(trouble),
                weight=Weight.CAUTION,
                action=Action.CHOOSE_DEVICE if deaf else None,
                until=self._call.clock + RESTARTED_FOR if passing else None,
            )
        )

    def _show_suggestion(self, suggestion: Suggestion) -> None:
        self._parts.transcript.mark(suggestion.utterance, suggestion.heard)
        card = self._cards.get(suggestion.card.id)
        if card is None:
            return
        self._board.take(Unsure)
        reason = self.tr("Fits “{0}” by {1} %, {2} % were needed.").format(
            suggestion.trigger, round(suggestion.score * 100), round(suggestion.needed * 100)
        )
        self._deck.bring(Shown(card=card, heard=suggestion.heard, reason=reason))
        self._announce(card)

    def _announce(self, card: Card) -> None:
        """For those who hear their screen instead of seeing it."""
        words = self.tr("Card: {0}").format(card.title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._parts.slot.card, words))

    def _show_unsure(self, unsure: Unsure) -> None:
        self._parts.transcript.mark(unsure.utterance, unsure.text)
        text = self.tr("Not sure which card fits “{0}”.").format(_shortened(unsure.text))
        self._board.put(
            Notice(
                key=Unsure,
                text=text,
                weight=Weight.UNSURE,
                action=Action.SEARCH,
                subject=unsure.text,
                until=self._call.clock + UNSURE_FOR,
            )
        )

    # The agent

    def pin(self) -> None:
        self._end_search(self._deck.pin)

    def use(self) -> None:
        shown = self._deck.use()
        if shown:
            self.card_used.emit(shown.card)
        self._end_search(lambda: None)

    def dismiss(self) -> None:
        gone = self._deck.dismiss()
        if gone:
            self._parts.state_line.offer_undo()
            self.card_dismissed.emit(gone.card)
        self._end_search(lambda: None)

    def undo(self) -> None:
        self._parts.state_line.withdraw_undo()
        self._deck.undo()
        self._refresh()

    def lift(self, row: int) -> None:
        self._deck.lift(row)
        self._refresh()

    def leave_search(self) -> None:
        self._end_search(self._deck.leave)

    def _unpin(self, row: int) -> None:
        self._deck.unpin(row)
        self._refresh()

    def _search(self, text: str) -> None:
        self._deck.find(text, self._find(text) if text.strip() else ())
        self._refresh()

    def _choose(self, step: int) -> None:
        self._deck.choose(step)
        self._refresh()

    def _keep(self) -> None:
        if self._deck.main:
            self._end_search(self._deck.keep)

    def _end_search(self, act: Callable[[], object]) -> None:
        """Does what was wanted first: an emptied field goes back to the talk by itself."""
        act()
        if self._deck.search is None:
            self._parts.search.empty()
        self._refresh()

    def _act(self, notice: Notice) -> None:
        if notice.action is Action.SEARCH:
            self._board.take(notice.key)
            self._parts.search.fill(notice.subject)
        elif notice.action:
            self.action_chosen.emit(notice.action, self._parts.strip)

    def _close(self, notice: Notice) -> None:
        self._board.take(notice.key)
        self._refresh()

    # All of it

    def _refresh(self) -> None:
        parts, deck = self._parts, self._deck
        parts.state_line.show_state(self._call)
        if deck.main:
            parts.slot.show_card(deck.main)
        else:
            parts.slot.show_plate(self._plate())
        parts.hint.show_search(deck.search)
        parts.quiet.show_cards(deck.quiet)
        parts.strip.show_notice(self._notice())
        self.refreshed.emit()

    def _plate(self) -> plates.Plate:
        if self._deck.search:
            return plates.no_hit(self._deck.search.query)
        return plates.standing(self._call, self._deck.tally)

    def _notice(self) -> Notice | None:
        """A side that can't be heard is said once: in the main slot, or here when a card stands there."""
        top = self._board.top
        told = self._deck.main is None and self._deck.search is None and self._call.deafness
        return None if top and told and top.action is Action.CHOOSE_DEVICE else top


def _shortened(text: str) -> str:
    return text if len(text) <= UNSURE_LETTERS else text[: UNSURE_LETTERS - 1].rstrip() + "…"
