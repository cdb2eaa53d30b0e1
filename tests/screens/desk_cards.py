"""The page of the cards, as it stands on the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.screens.desk_stage import desk, wait_until
from ui.desk.cards.page import CardsPage
from ui.desk.window import Desk
from ui.theme import Look

WIDE = (1680, 880)


def page_of(window: Desk) -> CardsPage:
    """The page, when all is known about its cards."""
    page = window.built["cards"]
    assert isinstance(page, CardsPage)
    wait_until(lambda: page.words_known and not page.checks.waits)
    return page


def cards(look: Look) -> QWidget:
    window = desk(look, "cards", size=WIDE)
    page = page_of(window)
    page.preview.try_it.line.setText("it gets so slow in the evenings")
    wait_until(page.preview.try_it.answer.isVisible)
    return window


def cards_below(look: Look) -> QWidget:
    """The lower half of the form."""
    window = desk(look, "cards", size=WIDE)
    bar = page_of(window).form.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    return window


def cards_narrow(look: Look) -> QWidget:
    window = desk(look, "cards", size=(1280, 720))
    page_of(window)
    return window


def cards_japanese(look: Look) -> QWidget:
    window = desk(look, "cards", "denwa", size=WIDE)
    page_of(window).preview.try_it.line.setText("夜になるとすごく遅いんです")
    wait_until(page_of(window).preview.try_it.answer.isVisible)
    return window


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "cards": cards,
    "cards_below": cards_below,
    "cards_narrow": cards_narrow,
    "cards_japanese": cards_japanese,
}
AT_150 = ("cards", "cards_japanese")
