"""Every action of the panel by its keys."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.panel.after_call import AfterCall
from ui.panel.guided_hands import GuidedHands
from ui.panel.hands import Hands
from ui.panel.parts import Parts
from ui.panel.tab_order import TabOrder

Act = Callable[[], object]


def add_keys(
    window: QWidget, parts: Parts, hands: Hands, guided: GuidedHands, after: AfterCall, tabs: TabOrder
) -> None:
    def dismiss() -> None:
        if not guided.dismiss_alarm():
            hands.dismiss()

    keys: dict[str, Act] = {
        "Alt+1": parts.slot.take_focus,
        "Alt+2": lambda: hands.lift(0),
        "Alt+3": lambda: hands.lift(1),
        "Alt+4": lambda: hands.lift(2),
        "Alt+U": hands.use,
        "Alt+P": hands.pin,
        "Alt+X": dismiss,
        "Ctrl+Z": hands.undo,
        "Ctrl+1": lambda: guided.take(0),
        "Ctrl+2": lambda: guided.take(1),
        "Ctrl+3": lambda: guided.take(2),
        "Ctrl+4": lambda: guided.take(3),
        "Alt+Left": guided.step_back,
        "Alt+Right": guided.step_on,
        "Alt+S": guided.back_to_script,
        "Ctrl+Shift+H": guided.call_for_help,
        "Ctrl+Shift+C": after.copy,
        "Ctrl+K": parts.search.setFocus,
        "F6": tabs.next_part,
        "F8": parts.state_line.toggle,
    }
    for name, act in keys.items():
        QShortcut(QKeySequence(name), window, act)
