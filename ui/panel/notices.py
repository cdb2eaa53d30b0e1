"""Notices that are made in more than one place. No Qt."""

from ui.panel.board import Action, Notice, Weight
from ui.panel.clock import clock
from ui.translating import QT_TRANSLATE_NOOP, translated


def cards_off(until: float) -> Notice:
    """`until` in seconds of the call."""
    text = translated("notices", CARDS_OFF).format(clock(until))
    return Notice(key=CARDS_OFF, text=text, weight=Weight.UNSURE, icon="comment_off", action=Action.CARDS_ON)


CARDS_OFF = QT_TRANSLATE_NOOP("notices", "No cards until {0}.")
