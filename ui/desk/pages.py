"""The pages of the desk, in the order of their tabs. A page is built when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.desk.alerts.page import AlertsPage
from ui.desk.bench.page import BenchPage
from ui.desk.cards.page import CardsPage
from ui.desk.checklist.page import ChecklistPage
from ui.desk.note.page import NotePage
from ui.desk.publishing.page import PublishPage
from ui.desk.script.page import ScriptPage
from ui.desk.words.page import WordsPage
from ui.desk.workplace import Workplace
from ui.translating import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Page:
    """`key` names it in code, `name` on its tab (marked for translation in the context "desk")."""

    key: str
    name: str
    build: Callable[[Workplace], QWidget]


PAGES: tuple[Page, ...] = (
    Page("cards", QT_TRANSLATE_NOOP("desk", "Cards"), CardsPage),
    Page("script", QT_TRANSLATE_NOOP("desk", "Script"), ScriptPage),
    Page("checklist", QT_TRANSLATE_NOOP("desk", "Checklist"), ChecklistPage),
    Page("alerts", QT_TRANSLATE_NOOP("desk", "Alerts"), AlertsPage),
    Page("words", QT_TRANSLATE_NOOP("desk", "Words"), WordsPage),
    Page("note", QT_TRANSLATE_NOOP("desk", "Note"), NotePage),
    Page("bench", QT_TRANSLATE_NOOP("desk", "Test bench"), BenchPage),
    Page("publish", QT_TRANSLATE_NOOP("desk", "Publish"), PublishPage),
)
"""In this order: cards, script, checklist, alerts, words, note, bench, publish."""
