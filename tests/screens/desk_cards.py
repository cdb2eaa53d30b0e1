"""The page of the cards, as it stands on the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.screens.desk_stage import desk
from ui.theme import Look


def cards(look: Look) -> QWidget:
    return desk(look, "cards", size=(1680, 880))


def cards_narrow(look: Look) -> QWidget:
    return desk(look, "cards", size=(1280, 720))


def cards_japanese(look: Look) -> QWidget:
    return desk(look, "cards", "denwa", size=(1680, 880))


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "cards": cards,
    "cards_narrow": cards_narrow,
    "cards_japanese": cards_japanese,
}
AT_150 = ("cards", "cards_japanese")
