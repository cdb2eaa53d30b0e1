"""The desk of one campaign, opened at one of its pages."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from assist.settings import Loaded, Settings
from scripts_db.cards import Campaign
from scripts_db.library import Library
from ui.desk.draft import Draft
from ui.desk.window import Desk
from ui.theme import Look

OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(look: Look, qtbot: QtBot) -> Iterator[OpenDesk]:
    """`open_desk(campaign, page, heard)`: `heard` are the words of its speech model, None: there is no model."""
    opened: list[Desk] = []

    def open_it(campaign: Campaign, page: str, heard: frozenset[str] | None = None) -> Desk:
        library = Library.in_memory()
        library.save_campaign(campaign)
        draft = Draft(library, "Ana")
        desk = Desk(look, draft, Loaded(Settings()), lambda _campaign: heard)
        qtbot.addWidget(desk)
        draft.open(campaign.id)
        desk.show_page(page)
        desk.show()
        opened.append(desk)
        return desk

    yield open_it
    for desk in opened:
        desk.close()
        desk.draft.library.close()
