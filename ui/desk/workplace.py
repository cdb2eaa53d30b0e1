"""What every page of the desk is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass

from assist.settings import Loaded
from ui.desk.checks import Checks, KnownWords
from ui.desk.draft import Draft
from ui.theme import Look


@dataclass(frozen=True)
class Workplace:
    """`checks` are what lint finds in the draft, up to date.

    `notify` says something in the line under the pages: what happened and the next step.
    """

    look: Look
    draft: Draft
    loaded: Loaded
    checks: Checks
    known_words: KnownWords
    notify: Callable[[str], None]
    show_page: Callable[[str], None]
    """Brings the page of that key to the front; see `pages.PAGES`."""
    show_entry: Callable[[str, str], None]
    """That page, with the entry of that id, where the page can choose one."""
