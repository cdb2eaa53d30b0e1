"""The panel: arranges its parts, gives them keys, and makes room where it is small."""

import time
from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from assist.errors import AssistError
from assist.events import Event, Level, Suggestion
from assist.settings import KeysSettings
from scripts_db.cards import Campaign
from ui import wording
from ui.panel.after_call import AfterCall
from ui.panel.board import Action
from ui.panel.call_state import Phase
from ui.panel.card_hands import CardHands
from ui.panel.edges import Edges
from ui.panel.frame import Frame
from ui.panel.guidance import Guidance
from ui.panel.guided_hands import GuidedHands
from ui.panel.guided_presenter import GuidedPresenter
from ui.panel.hands import Find, Hands
from ui.panel.keys import ChosenKeys, add_keys, card_keys, guided_keys, shown_keys
from ui.panel.menu import Devices, PanelMenu
from ui.panel.parts import Parts
from ui.panel.presenter import Presenter
from ui.panel.sizes import FULL
from ui.panel.tab_order import TabOrder
from ui.panel.view import View
from ui.panel.ways_in import WaysIn
from ui.theme import Look

_FLAGS = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint


class Panel(QWidget):
    """Stands beside the softphone, always on top, and never takes the keyboard focus by itself."""

    start_chosen = Signal()
    pause_chosen = Signal()
    go_on_chosen = Signal()
    end_chosen = Signal()
    card_used = Signal(object)
    card_dismissed = Signal(object)
    card_opened = Signal(object)
    card_pinned = Signal(object)
    """The Card."""
    card_wrong = Signal(object)
    """The Card that should not be there; None when one is missing."""
    card_shown = Signal(object)
    """The Suggestion whose card came up."""
    searched = Signal(int)
    """How many cards were found."""
    alarmed = Signal(bool)
    """Whether a serious alert stands."""
    guided = Signal(object)
    """Each event of the guide: the script, the checklist, alerts."""
    painted = Signal(object, float)
    """A Suggestion, and the monotonic clock in seconds when it had been painted."""
    closed = Signal()
    """Somebody closed it as windows are closed."""

    def __init__(self, look: Look, devices: Devices, locked: frozenset[str] = frozenset()):
        """`locked` are the dotted names of the settings that IT's policy holds."""
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("panel")
        self.setWindowTitle("Callcue")
        self.setAccessibleName(self.tr("Callcue panel"))
        self.resize(FULL)
        self.look = look
        self._awaiting: list[Suggestion] = []
        self.parts = Parts.made(look)
        self.menu = PanelMenu(self, devices, locked)
        self._tabs = TabOrder(self, self._all_parts)
        self._view = view = View(self.parts)
        self._presenter, self._hands = Presenter(view), Hands(view)
        self.cards = CardHands(view, self._hands)
        self._guidance, self._guided = Guidance(), GuidedPresenter(view)
        self._guided_hands = GuidedHands(view, self._guidance)
        self._after_call = AfterCall(view, self._guidance)
        self._frame = Frame(self, self.parts)
        self.sizes = self._frame.sizes
        self._connect(view)
        self._tell_of_cards()
        self._connect_guide()
        self._add_keys()
        Edges(self)
        self._dress()
        look.changed.connect(self._dress)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()  # or the first button would wear the focus ring from the start

    def _add_keys(self) -> None:
        guided = self._guided_hands
        ways = WaysIn(self, self.parts, self.sizes, self._hands, self.cards, guided, self.menu)
        whole = {
            "Alt+1": ways.read,
            "Ctrl+K": ways.search,
            "Ctrl+L": ways.show_history,
            "F1": self.menu.keys_chosen.emit,
            "F6": self._tabs.next_part,
            "Esc": ways.escape,
        }
        add_keys(self, whole)
        add_keys(self, card_keys(self._hands, self.cards, guided))
        add_keys(self, guided_keys(guided, self._after_call))
        chosen = {
            "pause": self.parts.state_line.toggle,
            "size": self.sizes.toggle,
            "call": self.start_or_end,
            "sos": self.call_for_help,
        }
        self._keys = ChosenKeys(self, chosen)
        self.wear_keys(KeysSettings())

    def wear_keys(self, keys: KeysSettings) -> None:
        self._keys.wear(keys)
        self.menu.wear_keys(keys)
        self.parts.state_line.show_keys(shown_keys(keys.pause), shown_keys(keys.size))
        self.parts.line.show_keys(shown_keys(keys.size))
        self._view.wear_keys(shown_keys(keys.pause))

    def start_or_end(self) -> None:
        line = self.parts.state_line
        (line.end_chosen if line.in_call else line.start_chosen).emit()

    def call_for_help(self) -> None:
        """SOS."""
        self._guided_hands.call_for_help()

    def _all_parts(self) -> list[QWidget]:
        return [getattr(self.parts, name) for name in Parts.__dataclass_fields__]

    def _connect(self, view: View) -> None:
        line, hands = self.parts.state_line, self._hands
        line.start_chosen.connect(self.start_chosen)
        line.pause_chosen.connect(self.pause_chosen)
        line.go_on_chosen.connect(self.go_on_chosen)
        line.end_chosen.connect(self.end_chosen)
        line.menu.clicked.connect(lambda: self.menu.open_at(line.menu))
        self.menu.end_chosen.connect(self.end_chosen)
        self.menu.mute_chosen.connect(self.cards.mute)
        self.menu.missing_chosen.connect(self.cards.missing)
        self.menu.sos_chosen.connect(self.call_for_help)
        view.refreshed.connect(self._frame.fit)
        self.menu.note_chosen.connect(self._after_call.copy)
        self.menu.closing_chosen.connect(self._after_call.close)
        view.refreshed.connect(self._tell_menu)
        slot = self.parts.slot
        for changed in (slot.card.unfolded, slot.step.fields.unfolded, self.parts.checklist.folded):
            changed.connect(self._frame.fit)
        self.parts.note.next_chosen.connect(self.start_chosen)
        view.refreshed.connect(self._tell_alarm)
        hands.action_chosen.connect(self._act)

    def _tell_menu(self) -> None:
        note, last = self._view.note is not None, self._after_call.last is not None
        in_call, muted = self.parts.state_line.in_call, self._view.muted
        self.menu.show_in_call(in_call, muted=muted, note=note, last_note=last)

    def _tell_of_cards(self) -> None:
        hands = self._hands
        hands.card_used.connect(self.card_used)
        hands.card_dismissed.connect(self.card_dismissed)
        hands.card_opened.connect(self.card_opened)
        hands.card_pinned.connect(self.card_pinned)
        hands.searched.connect(self.searched)
        self.cards.card_wrong.connect(self.card_wrong)
        self._presenter.card_shown.connect(self.card_shown)

    def _connect_guide(self) -> None:
        guidance = self._guidance
        guidance.told.connect(self.guide_told)
        self._presenter.ended.connect(self._after_call.write)
        self._hands.card_used.connect(guidance.used)
        self._hands.card_dismissed.connect(guidance.dismissed)

    # What happens in the call

    @property
    def phase(self) -> Phase:
        return self._presenter.phase

    def show_campaign(self, campaign: Campaign, find: Find) -> None:
        """The cards that events speak of, and the search in them."""
        self._presenter.show_campaign(campaign)
        self._guidance.guide_in(campaign)
        self._hands.search_in(find)

    def begin(self, data: Mapping[str, str] | None = None) -> None:
        """Listening is being started: a new call, or the same one after a pause.

        `data` is what is known of a new call ("customer_name"), for the placeholders of script, cards and note.
        """
        if self.phase is Phase.PAUSED:
            self._presenter.begin(data)
            return
        self._after_call.set_aside()
        self._presenter.begin(data)
        self._guidance.begin(data)
        self._after_call.offer_last()

    def pause(self, until: str = "") -> None:
        """`until` is the time of day at which it goes on by itself."""
        self._presenter.pause(until)

    def wait_for_sound(self, waiting: bool) -> None:
        """Whether the next call begins by itself, by its sound."""
        if waiting is self._view.call.waiting:
            return
        self._view.call.waiting = waiting
        if not waiting:
            self.parts.meters.rest()
        self._view.refresh()

    def show_loudness(self, level: Level) -> None:
        """Before a call: nothing but the meters."""
        self.parts.meters.show_loudness(level.channel, level.rms)
        self.parts.line.show_loudness(level.channel, level.rms)

    def go_on_anew(self) -> None:
        """The same call goes on with another device."""
        self._presenter.go_on_anew()

    def end(self) -> None:
        self._presenter.end()

    def show_event(self, event: Event) -> None:
        if isinstance(event, Suggestion) and self._presenter.knows(event.card.id) and not self._view.muted:
            self._awaiting.append(event)
        was_paused = self.phase is Phase.PAUSED  # then it was still on its way
        self._presenter.show_event(event)
        if not was_paused:
            self._guidance.follow(event)

    def guide_told(self, event: Event) -> None:
        """The script, the checklist or an alert, as the guide tells it."""
        self._guided.show_event(event)
        self.guided.emit(event)

    def show_error(self, error: AssistError) -> None:
        """Listening could not be started, or is over for good."""
        self._presenter.show_error(wording.of(error))

    def show_notice(self, text: str) -> None:
        self._presenter.show_notice(text)

    # The window

    def _tell_alarm(self) -> None:
        serious = self._view.alarms.top is not None and self._view.alarms.top.serious
        if serious is not self._alarmed:
            self._alarmed = serious
            self.alarmed.emit(serious)

    _alarmed = False

    def _act(self, action: Action, button: QWidget) -> None:
        match action:
            case Action.START | Action.NEXT_CALL | Action.TRY_AGAIN:
                self.start_chosen.emit()
            case Action.GO_ON:
                self.go_on_chosen.emit()
            case Action.CHOOSE_DEVICE:
                self.menu.open_at(button)

    def _dress(self) -> None:
        self.setPalette(self.look.palette())
        self.setStyleSheet(self.look.sheet())
        self.sizes.fit_text()
        self._frame.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():  # by the window manager, not by the program
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self._awaiting:
            self._report_painted()
        return handled

    def _report_painted(self) -> None:
        now, painted = time.monotonic(), self._awaiting
        self._awaiting = []
        for suggestion in painted:
            self.painted.emit(suggestion, now)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._tabs.move(forward)
