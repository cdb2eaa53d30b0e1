"""The windows in another language: everything they say is translated, and nothing of it is lost on the way."""

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.screens.every import EVERY
from tests.screens.scenes import played
from ui.language import LANGUAGES, chosen, speak
from ui.theme import Look
from ui.translations import gather

OTHERS = gather.translated_languages()
WHAT_CALLS_BRING = {"Solved", "Outcome: Solved"}
"""Words of buttons that are data: they are in the language of the call."""


class Marked(QTranslator):
    """Everything that is handed to the translator comes back in brackets."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return f"⟦{source}⟧" if source else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("code", OTHERS)
def test_everything_is_translated(code: str) -> None:
    assert gather.untranslated(code) == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_compiled_is_what_is_written(code: str, tmp_path: Path) -> None:
    gather.compile_to(gather.source(code), tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == gather.source(code).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_gaps_of_its_source(code: str) -> None:
    wrong = [source for _, source, told in gather.messages(gather.source(code)) if gaps(source) != gaps(told)]
    assert wrong == []


def gaps(text: str) -> set[str | None]:
    if re.search(r"{[^}\w]|{$", text.replace("{{", "").replace("}}", "")):
        return set()  # braces that are no gaps
    return {name for _, name, _, _ in string.Formatter().parse(text)} - {None}


def test_the_windows_speak_what_is_wanted(spoken: QApplication) -> None:
    assert speak(spoken, "ja-JP") == "ja"
    assert QCoreApplication.translate("PanelMenu", "Settings …") == "設定…"
    assert QLocale().language() is QLocale.Language.Japanese


def test_an_unknown_language_is_english_and_the_system_may_choose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["fr-FR", "ja-JP"])
    assert chosen("xx") == "ja"
    assert chosen("en") == "en"
    assert chosen() == "ja"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["fr-FR"])
    assert chosen() == "en"
    assert set(LANGUAGES) == {"en", *OTHERS}


def test_no_word_of_a_button_goes_past_the_translator(look: Look, spoken: QApplication) -> None:
    """In every state of the panel."""
    marked = Marked(spoken)
    spoken.installTranslator(marked)
    past = {
        words
        for scene in EVERY.values()
        for words in words_of_buttons(scene, look)
        if "⟦" not in words and words not in WHAT_CALLS_BRING and re.search(r"[^\W\d]{2}", words)
    }
    assert past == set()


def words_of_buttons(scene: object, look: Look) -> list[str]:
    with played(scene, look) as panel:  # type: ignore[arg-type]  # a scene, whatever its stage
        widgets = panel.findChildren(QWidget)
        buttons = [widget for widget in widgets if isinstance(widget, QAbstractButton)]
        return [words for button in buttons for words in (button.text(), button.toolTip()) if words]
