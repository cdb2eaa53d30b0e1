"""The campaign that the agent works on, opened: its cards, the search in them, its calls."""

from collections.abc import Callable
from dataclasses import dataclass

from assist.settings import Settings
from scripts_db.cards import Campaign
from ui.bridge import Call
from ui.panel.hands import Find
from ui.teaching import LiveMatcher

Hear = Callable[[Settings, bool], Call]
"""From the settings to a call that can be listened to: a new one, or (True) the last one, which goes on."""


@dataclass(frozen=True)
class Work:
    """`version` is the published state of the campaign, `learner` what its calls ask for cards."""

    campaign: Campaign
    version: int
    find: Find
    hear: Hear
    learner: LiveMatcher


OpenWork = Callable[[str], Work]
"""By the campaign's id. Raises AssistError."""
