"""What every page of the desk is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass

from assist.settings import Loaded
from scripts_db.cards import Campaign
from ui.desk.draft import Draft
from ui.theme import Look

KnownWords = Callable[[Campaign], frozenset[str] | None]
"""The words that the speech model for a campaign can hear; None where there is no such model."""


@dataclass(frozen=True)
class Workplace:
    """`notify` says something in the line under the pages: what happened and the next step."""

    look: Look
    draft: Draft
    loaded: Loaded
    known_words: KnownWords
    notify: Callable[[str], None]
    show_page: Callable[[str], None]
    """Brings the page of that key to the front; see `pages.PAGES`."""
