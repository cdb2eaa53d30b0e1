"""A new campaign: its name and language, and what it begins with."""

import re
import unicodedata
from collections.abc import Callable, Container, Mapping
from typing import Final

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from scripts_db.cards import Campaign
from scripts_db.ids import unlike
from ui.theme import SAY, Look
from ui.translating import QT_TRANSLATE_NOOP, translated
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, Field
from ui.widgets.text import Text
from ui.widgets.window import Window

WIDTH = 440
LANGUAGES: Final = {
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "ja": QT_TRANSLATE_NOOP("languages", "Japanese"),
    "zh": QT_TRANSLATE_NOOP("languages", "Chinese"),
    "es": QT_TRANSLATE_NOOP("languages", "Spanish"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "de": QT_TRANSLATE_NOOP("languages", "German"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "it": QT_TRANSLATE_NOOP("languages", "Italian"),
    "pt": QT_TRANSLATE_NOOP("languages", "Portuguese"),
}

Beginning = Callable[[], Campaign]
"""Gives the campaign that a new one is a copy of."""


class NewCampaign(Window):
    """`made` hands over the campaign; closing it any other way makes none."""

    made = Signal(object)

    def __init__(self, look: Look, taken: Container[str], beginnings: Mapping[str, Beginning]):
        """`taken` are the ids in use; `beginnings` what it can begin with, by its name for people."""
        super().__init__(look, self.tr("New campaign"))
        self._taken, self._beginnings = taken, {self.tr("Empty"): None, **beginnings}
        self.name = QLineEdit()
        self.name.setProperty("kind", "field")
        self.name.setPlaceholderText(self.tr("Broadband support"))
        self.language = Choice(look, self._languages, "en")
        self.beginning = Choice(look, lambda: {name: name for name in self._beginnings}, self.tr("Empty"))
        self.go = Button(look, self.tr("Create"), "primary")
        self.cancel = Button(look, self.tr("Cancel"), "tall")
        self._arrange()
        self.name.textChanged.connect(self._show_state)
        self.beginning.chosen.connect(self._follow)
        self.go.clicked.connect(self._make)
        self.cancel.clicked.connect(self.reject)
        self._show_state()
        self.name.setFocus()

    def _arrange(self) -> None:
        fields = column(
            Text(self.look, self.windowTitle(), SAY, lines=1),
            Field(self.look, self.tr("Name"), self.name),
            Field(self.look, self.tr("Begins with"), self.beginning),
            Field(self.look, self.tr("Language of the calls"), self.language),
            gap=14,
            margins=(24, 20, 24, 20),
        )
        foot = Box("foot", row(None, self.cancel, self.go, margins=(20, 12, 20, 12)))
        self.setLayout(column(fields, None, foot))
        self.go.setDefault(True)
        self.setFixedWidth(self.broad(WIDTH))

    def _languages(self) -> dict[str, str]:
        return {code: translated("languages", name) for code, name in LANGUAGES.items()}

    def _follow(self, name: str) -> None:
        """What it begins with has a language, and a name that saves the typing."""
        if begin := self._beginnings[name]:
            campaign = begin()
            self.language.show_value(campaign.language)
            if not self.name.text().strip():
                self.name.setText(campaign.name)
        self.language.setEnabled(begin is None)

    def _show_state(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()))

    def _make(self) -> None:
        name = self.name.text().strip()
        begin = self._beginnings[self.beginning.currentData()]
        language = self.language.currentData()
        basis = begin() if begin else Campaign(id="", name="", language=language)
        self.made.emit(structs.replace(basis, id=free_id(name, self._taken), name=name))
        self.accept()


def free_id(name: str, taken: Container[str]) -> str:
    """An id made of the name, in the letters of any language, that none has yet."""
    stem = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFKC", name).casefold()).strip("-") or "campaign"
    return unlike(stem, taken)
