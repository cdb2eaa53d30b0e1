"""Notices that are made in more than one place. No Qt."""

from datetime import datetime, timedelta

from ui.panel.board import Action, Notice, Weight
from ui.translating import QT_TRANSLATE_NOOP, translated


def cards_off(now: datetime, left: float) -> Notice:
    """`left` in seconds. It says the time of day: that is what an agent's clock shows."""
    text = translated("notices", CARDS_OFF).format(f"{now + timedelta(seconds=left):%H:%M}")
    return Notice(key=CARDS_OFF, text=text, weight=Weight.UNSURE, icon="comment_off", action=Action.CARDS_ON)


CARDS_OFF = QT_TRANSLATE_NOOP("notices", "No cards until {0}.")
