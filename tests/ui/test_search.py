"""Typed search on the panel with the starter libraries: in every language, with typing mistakes, without any call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from assist.matching.search import CardSearch
from scripts_db.samples import starter
from tests.ui.seeing import front
from ui.panel.call_state import Phase

if TYPE_CHECKING:
    from scripts_db.cards import Card
    from tests.screens.scenes import Stage

LANGUAGES = ("en", "es", "ja", "zh", "ru")


def searched(stage: Stage, language: str, query: str) -> None:
    campaign = starter(language)
    stage.panel.show_campaign(campaign, CardSearch(campaign.cards, language).search)
    stage.panel.parts.search.setFocus()
    stage.panel.parts.search.fill(query)


def longest_word(card: Card) -> str:
    return max(card.title.split(), key=len)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_is_found_shown_and_copied_before_any_call(stage: Stage, language: str) -> None:
    card = starter(language).cards[3]
    searched(stage, language, card.title)
    assert front(stage) == f"Main card: {card.title}"
    stage.press_focused(Qt.Key.Key_End)
    QTest.keyClick(stage.panel.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == card.say
    stage.press_focused(Qt.Key.Key_Return)
    assert front(stage) == f"Main card: {card.title}"
    assert stage.panel.phase is Phase.READY
    assert stage.panel.parts.search.text == ""


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_two_letters_that_changed_places_are_forgiven(stage: Stage, language: str) -> None:
    card = max(starter(language).cards, key=lambda card: len(longest_word(card)))
    word = longest_word(card)
    wrong = word[:2] + word[3] + word[2] + word[4:]
    searched(stage, language, card.title.replace(word, wrong))
    assert front(stage) == f"Main card: {card.title}"


def test_beside_long_words_the_keys_stay_whole_and_the_count_is_short(stage: Stage) -> None:
    searched(stage, "en", "price")
    hint = stage.panel.parts.hint
    stage.settle()
    assert hint.found.text().endswith("cards for “price”")
    searched(stage, "en", "I want to cancel and get my money back")
    stage.settle()
    assert hint.found.text() == "11 cards"
    assert hint._keys.width() >= hint._keys.sizeHint().width()
