"""The desk as `callcue edit` opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assist.settings import Loaded, Settings
from scripts_db.errors import BackupFailed
from scripts_db.library import Library
from ui.desk.app import open_desk
from ui.desk.cards.page import CardsPage
from ui.desk.window import Desk
from ui.notices import Faults


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as opened:
        opened.ensure_sample()
        yield opened


@pytest.fixture
def desk(library: Library, qapp: QApplication, qtbot: QtBot) -> Desk:
    opened = open_desk(qapp, Faults(), library, Loaded(Settings()), library.campaigns()[0].id)
    qtbot.addWidget(opened)
    return opened


def test_it_opens_with_the_cards_of_the_campaign(desk: Desk) -> None:
    page = desk.built["cards"]
    assert isinstance(page, CardsPage)
    assert page.isVisible()
    assert page.table.rowCount() == 103
    assert desk.bar.tabs[0].isChecked()


def test_it_knows_what_the_model_can_hear(desk: Desk, qtbot: QtBot) -> None:
    words = desk.place.known_words(desk.draft.campaign)
    assert words is not None
    assert "internet" in words


def test_it_opens_where_it_stood(desk: Desk, library: Library, qapp: QApplication, qtbot: QtBot) -> None:
    desk.resize(1300, 740)
    desk.close()
    again = open_desk(qapp, Faults(), library, Loaded(Settings()), library.campaigns()[0].id)
    qtbot.addWidget(again)
    assert again.height() == 740  # the width is more than this screen has


def test_what_went_wrong_while_opening_is_said(library: Library, qapp: QApplication, qtbot: QtBot) -> None:
    library._storage.notices = (BackupFailed(library.path, "no space left"),)
    desk = open_desk(qapp, Faults(), library, Loaded(Settings()), library.campaigns()[0].id)
    qtbot.addWidget(desk)
    assert "No backup of the library could be written" in desk.notice.words.text()


def test_the_page_of_publishing_has_the_one_filled_button(desk: Desk) -> None:
    assert desk.bar.publish.property("kind") == "primary"
    desk.show_page("publish")
    assert desk.bar.publish.property("kind") == "tall"
    desk.show_page("cards")
    assert desk.bar.publish.property("kind") == "primary"
