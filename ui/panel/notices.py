"""Notices that are made in more than one place. No Qt."""

from ui.panel.board import Action, Notice, Weight
from ui.translating import QT_TRANSLATE_NOOP, translated


def cards_off(until: float) -> Notice:
    """`until` in seconds of the call."""
    text = translated("notices", CARDS_OFF).format(_clock(until))
    return Notice(key=CARDS_OFF, text=text, weight=Weight.UNSURE, icon="comment_off", action=Action.CARDS_ON)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60:02}:{int(seconds) % 60:02}"


CARDS_OFF = QT_TRANSLATE_NOOP("notices", "No cards until {0}.")
