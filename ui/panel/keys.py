"""Every action of the panel by its keys, while the panel has the keyboard."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from assist.settings import KeysSettings
from ui.panel.after_call import AfterCall
from ui.panel.card_hands import CardHands
from ui.panel.guided_hands import GuidedHands
from ui.panel.hands import Hands

Act = Callable[[], object]


def card_keys(hands: Hands, more: CardHands, guided: GuidedHands) -> dict[str, Act]:
    def dismiss() -> None:
        if not guided.dismiss_alarm():
            hands.dismiss()

    def use() -> None:
        if not guided.use_alarm():
            hands.use()

    return {
        "Alt+2": lambda: hands.lift(0),
        "Alt+3": lambda: hands.lift(1),
        "Alt+4": lambda: hands.lift(2),
        "Alt+U": use,
        "Alt+P": hands.pin,
        "Alt+X": dismiss,
        "Alt+C": more.copy,
        "Alt+W": more.wrong,
        "Alt+N": more.never,
        "Alt+T": more.trigger,
        "Alt+M": more.mute,
        "Ctrl+Z": hands.undo,
    }


def guided_keys(guided: GuidedHands, after: AfterCall) -> dict[str, Act]:
    return {
        "Ctrl+1": lambda: guided.take(0),
        "Ctrl+2": lambda: guided.take(1),
        "Ctrl+3": lambda: guided.take(2),
        "Ctrl+4": lambda: guided.take(3),
        "Alt+Left": guided.step_back,
        "Alt+Right": guided.step_on,
        "Alt+S": guided.back_to_script,
        "Ctrl+Shift+C": after.copy,
    }


def add_keys(window: QWidget, keys: Mapping[str, Act]) -> None:
    for name, act in keys.items():
        QShortcut(QKeySequence(name), window, act)


class ChosenKeys:
    """The keys that settings name; by the name of the setting."""

    def __init__(self, window: QWidget, acts: Mapping[str, Act]):
        self._shortcuts = {name: QShortcut(QKeySequence(), window, act) for name, act in acts.items()}

    def wear(self, keys: KeysSettings) -> None:
        for name, shortcut in self._shortcuts.items():
            shortcut.setKey(QKeySequence(getattr(keys, name)))


def shown_keys(keys: str) -> str:
    """As they stand on key caps: "Ctrl Shift H"."""
    return keys.replace("+", " ")
