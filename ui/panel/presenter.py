"""Shows each event of the call in the parts that it concerns."""

from collections.abc import Mapping

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from assist.events import Channel, Event, Gap, Hypothesis, Level, Suggestion, Trouble, TroubleKind, Unsure
from assist.guidance.talk import talk
from scripts_db.cards import Campaign, Card
from ui import wording
from ui.panel.board import Action, Notice, Weight
from ui.panel.call_state import DEAF, Phase
from ui.panel.clock import clock
from ui.panel.deck import Shown
from ui.panel.view import View

UNSURE_FOR = 20.0
RESTARTED_FOR = 10.0
SURE = 0.8
"""The chance that it is the right card from which on a card is called sure; where the engine draws the line, too."""
UNSURE_LETTERS = 60


class Presenter(QObject):
    ended = Signal()
    """The call is over."""
    card_shown = Signal(object)
    """The Suggestion whose card came up: not while cards are off."""

    def __init__(self, view: View):
        super().__init__()
        self._view = view
        self._campaign, self._talk = Campaign(id="", name=""), talk("")
        self._cards: dict[str, Card] = {}
        self._said: dict[Channel, Hypothesis] = {}

    @property
    def phase(self) -> Phase:
        return self._view.call.phase

    def knows(self, card_id: str) -> bool:
        return card_id in self._cards

    def show_campaign(self, campaign: Campaign) -> None:
        self._campaign, self._talk = campaign, talk(campaign.language)
        self._cards = {card.id: card for card in campaign.cards}
        self._view.parts.state_line.show_campaign(campaign.name)

    def begin(self, data: Mapping[str, str] | None = None) -> None:
        """Listening is being started: a new call, of which `data` is known, or the same one after a pause."""
        if self._view.call.phase is not Phase.PAUSED:
            self._view.clear(self._campaign.checklist, data)
        self._view.board.clear()
        self._view.call.start()
        self._view.refresh()

    def pause(self, until: str = "") -> None:
        """`until`, a time of day, if it goes on by itself."""
        self._remark(self.tr("Paused from {0}. Nothing is heard or written."))
        self._view.call.pause()
        self._view.call.resumes_at = until
        self._rest()

    def go_on_anew(self) -> None:
        """The same call goes on with another device."""
        self._remark(self.tr("Another device from {0}."))
        self._view.call.pause()
        self.begin()

    def end(self) -> None:
        self._view.call.end()
        self._rest()
        self.ended.emit()

    def _rest(self) -> None:
        self._view.deck.set_aside()
        if self._view.in_call:
            self._view.alarms.rest()
        else:
            self._view.alarms.set_aside()
        self._view.board.clear()
        self._view.parts.transcript.settle_all()
        self._view.parts.meters.rest()
        self._view.refresh()

    def _remark(self, text: str) -> None:
        """A line in the transcript, {0} in it is the time; what was being said will get no final."""
        self._view.parts.transcript.settle_all()
        self._view.parts.transcript.remark(text.format(clock(self._view.call.clock)))

    def show_error(self, sentence: str) -> None:
        """Listening could not be started, or is over for good."""
        self._view.call.fail(sentence)
        self._rest()

    def show_notice(self, text: str, *, caution: bool = True) -> None:
        weight = Weight.CAUTION if caution else Weight.INFO
        self._view.board.put(Notice(key=text, text=text, weight=weight))
        self._view.refresh()

    def show_event(self, event: Event) -> None:
        before = self._view.call.phase
        self._view.call.hear(event)
        clock_now = self._view.call.clock
        expired = self._view.board.expire(clock_now) | self._view.alarms.expire(clock_now)
        match event:
            case Level():
                self._show_level(event)
            case Hypothesis():
                self._hear(event)
            case Gap():
                self._show_gap(event)
            case Trouble():
                self._show_trouble(event)
            case Suggestion():
                self._show_suggestion(event)
            case Unsure():
                self._show_unsure(event)
        if self._view.call.phase is Phase.ENDED and before is not Phase.ENDED:
            self._rest()
            self.ended.emit()
        elif isinstance(event, Level | Hypothesis) and not expired:
            self._view.parts.state_line.show_clock(self._view.call.clock)
        else:
            self._view.refresh()

    def _hear(self, heard: Hypothesis) -> None:
        self._view.parts.transcript.hear(structs.replace(heard, text=self._talk.written(heard.text)))
        if heard.echo:
            return
        self._said[heard.channel] = heard
        if heard.channel is Channel.CUSTOMER and heard.text:
            self._view.asked = heard.text

    def _show_level(self, level: Level) -> None:
        self._view.parts.meters.show_loudness(level.channel, level.rms)
        self._view.parts.line.show_loudness(level.channel, level.rms)
        for channel in Channel:
            self._view.parts.meters.show_silence(channel, self._view.call.silence(channel))

    def _show_gap(self, gap: Gap) -> None:
        if gap.utterance:
            self._view.parts.transcript.settle(gap.utterance)
        self._view.parts.transcript.remark(wording.gap(gap))

    def _show_trouble(self, trouble: Trouble) -> None:
        key = (trouble.kind, trouble.channel)
        if trouble.over:
            self._view.board.take(key)
            return
        deaf = trouble.kind in DEAF
        if trouble.kind is TroubleKind.NO_SOUND and trouble.channel and key not in self._view.board:
            since = clock(self._view.call.last_sound(trouble.channel))
            self._view.parts.transcript.remark(wording.no_sound(trouble.channel).format(since))
        passing = trouble.kind is TroubleKind.HEARING_RESTARTED
        self._view.board.put(
            Notice(
                key=key,
                text=wording.notice(trouble),
                weight=Weight.CAUTION,
                action=Action.CHOOSE_DEVICE if deaf else None,
                until=self._view.call.clock + RESTARTED_FOR if passing else None,
            )
        )

    def _show_suggestion(self, suggestion: Suggestion) -> None:
        self._view.parts.transcript.mark(suggestion.utterance, suggestion.heard)
        card = self._cards.get(suggestion.card.id)
        if card is None:
            return
        shown = self._shown(suggestion, card)
        self._view.history.note(shown, kept_back=self._view.muted)
        if self._view.muted:
            return
        self._view.board.take(Unsure)
        self._view.deck.bring(shown)
        self.card_shown.emit(suggestion)
        self._announce(card)

    def _shown(self, suggestion: Suggestion, card: Card) -> Shown:
        said = self._said.get(suggestion.channel)
        whole = said.text if said and said.utterance == suggestion.utterance else suggestion.heard
        return Shown(
            card=card,
            heard=suggestion.heard,
            said=whole,
            sure=suggestion.score >= SURE,
            since=self._view.call.clock,
            reason=self.tr("“{0}” is like the trigger “{1}”.").format(suggestion.heard, suggestion.trigger),
        )

    def _announce(self, card: Card) -> None:
        """For those who hear their screen instead of seeing it."""
        words = self.tr("Card: {0}").format(card.title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view.parts.slot.card, words))

    def _show_unsure(self, unsure: Unsure) -> None:
        if self._view.muted:
            return
        self._view.parts.transcript.mark(unsure.utterance, unsure.text)
        text = self.tr("Not sure which card fits “{0}”.").format(_shortened(unsure.text))
        self._view.board.put(
            Notice(
                key=Unsure,
                text=text,
                weight=Weight.UNSURE,
                action=Action.SEARCH,
                subject=unsure.text,
                until=self._view.call.clock + UNSURE_FOR,
            )
        )


def _shortened(text: str) -> str:
    return text if len(text) <= UNSURE_LETTERS else text[: UNSURE_LETTERS - 1].rstrip() + "…"
