"""The panel: arranges its parts, gives them keys, and makes room where it is small."""

import time

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from assist.errors import AssistError
from assist.events import Event, Suggestion
from scripts_db.cards import Campaign
from ui import wording
from ui.panel.board import Action
from ui.panel.call_state import Phase
from ui.panel.edges import Edges
from ui.panel.hands import Find, Hands
from ui.panel.menu import Devices, PanelMenu
from ui.panel.parts import Parts
from ui.panel.presenter import Presenter
from ui.panel.view import View
from ui.theme import Look
from ui.widgets.boxes import column

SIZE = (360, 760)
LEAST = (320, 480)

_FLAGS = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint


class Panel(QWidget):
    """Stands beside the softphone, always on top, and never takes the keyboard focus by itself."""

    start_chosen = Signal()
    pause_chosen = Signal()
    go_on_chosen = Signal()
    end_chosen = Signal()
    card_used = Signal(object)
    card_dismissed = Signal(object)
    """The Card."""
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
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.look = look
        self._awaiting: list[Suggestion] = []
        self._fitting = False
        self.parts = Parts.made(look)
        self.menu = PanelMenu(self, devices, locked)
        view = View(self.parts)
        self._presenter, self._hands = Presenter(view), Hands(view)
        self._arrange()
        self._connect(view)
        self._add_keys()
        Edges(self)
        self._dress()
        look.changed.connect(self._dress)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()  # or the first button would wear the focus ring from the start

    def _arrange(self) -> None:
        parts = self.parts
        middle = (parts.slot, parts.hint, parts.quiet, (parts.transcript, 1), parts.strip, parts.search)
        blocks = column(*middle, gap=8, margins=(12, 6, 12, 12))
        self._column = column(parts.state_line, parts.meters, blocks)
        self._column.setStretchFactor(blocks, 1)
        self.setLayout(self._column)

    def _connect(self, view: View) -> None:
        line, hands = self.parts.state_line, self._hands
        line.start_chosen.connect(self.start_chosen)
        line.pause_chosen.connect(self.pause_chosen)
        line.go_on_chosen.connect(self.go_on_chosen)
        line.end_chosen.connect(self.end_chosen)
        line.menu.clicked.connect(lambda: self.menu.open_at(line.menu))
        self.menu.end_chosen.connect(self.end_chosen)
        view.refreshed.connect(self._fit)
        view.refreshed.connect(lambda: self.menu.show_in_call(line.in_call))
        self.parts.slot.card.unfolded.connect(self._fit)
        hands.card_used.connect(self.card_used)
        hands.card_dismissed.connect(self.card_dismissed)
        hands.action_chosen.connect(self._act)

    def _add_keys(self) -> None:
        parts, hands = self.parts, self._hands
        for keys, act in {
            "Alt+1": parts.slot.take_focus,
            "Alt+2": lambda: hands.lift(0),
            "Alt+3": lambda: hands.lift(1),
            "Alt+4": lambda: hands.lift(2),
            "Alt+U": hands.use,
            "Alt+P": hands.pin,
            "Alt+X": hands.dismiss,
            "Ctrl+Z": hands.undo,
            "Ctrl+K": parts.search.setFocus,
            "F6": self._next_part,
            "F8": parts.state_line.toggle,
            "Esc": self._escape,
        }.items():
            QShortcut(QKeySequence(keys), self, act)

    # What happens in the call

    @property
    def phase(self) -> Phase:
        return self._presenter.phase

    def show_campaign(self, campaign: Campaign, find: Find) -> None:
        """The cards that events speak of, and the search in them."""
        self._presenter.show_campaign(campaign)
        self._hands.search_in(find)

    def begin(self) -> None:
        """Listening is being started: a new call, or the same one after a pause."""
        self._presenter.begin()

    def pause(self) -> None:
        self._presenter.pause()

    def go_on_anew(self) -> None:
        """The same call goes on with another device."""
        self._presenter.go_on_anew()

    def end(self) -> None:
        self._presenter.end()

    def show_event(self, event: Event) -> None:
        if isinstance(event, Suggestion) and self._presenter.knows(event.card.id):
            self._awaiting.append(event)
        self._presenter.show_event(event)

    def show_error(self, error: AssistError) -> None:
        """Listening could not be started, or is over for good."""
        self._presenter.show_error(wording.of(error))

    def show_notice(self, text: str) -> None:
        self._presenter.show_notice(text)

    # The window

    def _act(self, action: Action, button: QWidget) -> None:
        match action:
            case Action.START | Action.NEXT_CALL | Action.TRY_AGAIN:
                self.start_chosen.emit()
            case Action.GO_ON:
                self.go_on_chosen.emit()
            case Action.CHOOSE_DEVICE:
                self.menu.open_at(button)

    def _escape(self) -> None:
        if self._hands.searching:
            self._hands.leave_search()
        else:
            self._leave()

    def _leave(self) -> None:
        """Gives the focus back: a window that is hidden and shown again comes without it."""
        self.setFocus()
        self.hide()
        self.show()

    def _dress(self) -> None:
        self.setPalette(self.look.palette())
        self.setStyleSheet(self.look.sheet())
        self._fit()

    def _fit(self) -> None:
        """Where it is too short: quiet cards to one line first, then the points go; the words to say stay."""
        if self._fitting:
            return
        self._fitting = True
        for quiet, points in ((False, False), (True, False), (True, True)):
            self.parts.quiet.set_short(quiet)
            self.parts.slot.card.set_short(points)
            if self._wanted_height() <= self.height():
                break
        self._fitting = False

    def _wanted_height(self) -> int:
        """Of everything that is visible, for the width as it is, in pixels; not what a layout still remembers."""
        self.parts.quiet.settle()
        self.parts.slot.settle()
        self._column.activate()
        return self._column.totalHeightForWidth(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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

    # Keyboard

    def _stops(self) -> list[list[QWidget]]:
        """The widgets that the keyboard can reach, part by part from top to bottom."""
        parts = (getattr(self.parts, name) for name in Parts.__dataclass_fields__)
        return [[widget for widget in _with_children(part) if _reachable(widget, self)] for part in parts]

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [widget for part in self._stops() for widget in part]
        if not stops:
            return False
        here = self.focusWidget()
        step = 1 if forward else -1
        start = stops.index(here) if here in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(start + step) % len(stops)].setFocus(reason)
        return True

    def _next_part(self) -> None:
        firsts = [part[0] for part in self._stops() if part]
        here = self.focusWidget()
        current = next((n for n, part in enumerate(filter(None, self._stops())) if here in part), -1)
        firsts[(current + 1) % len(firsts)].setFocus(Qt.FocusReason.TabFocusReason)


def _with_children(part: QWidget) -> list[QWidget]:
    return [part, *part.findChildren(QWidget)]


def _reachable(widget: QWidget, window: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.isVisibleTo(window) and widget.focusProxy() is None
