"""The pages of checklist, alerts, words and note, as they stand on the desk."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

from assist.events import Channel
from scripts_db.cards import AlertKind, Campaign, ChecklistItem, Weight
from scripts_db.changes import diff
from tests.screens.desk_script import CHECKLIST, SUPPORT
from tests.screens.desk_stage import desk
from ui.desk.alerts.page import AlertsPage
from ui.desk.checklist.page import ChecklistPage
from ui.desk.note.page import NotePage
from ui.desk.window import Desk
from ui.desk.words.page import WordsPage
from ui.theme import Look

JAPANESE = (
    ChecklistItem(
        id="rec", text="通話を録音していないことを伝える", phrases=("この通話は録音しておりません",)
    ),
    ChecklistItem(
        id="cancel",
        text="十四日以内であれば書面または電話で解約できることを伝える",
        phrases=("十四日以内でしたら解約いただけます",),
        weight=Weight.CRITICAL,
    ),
    ChecklistItem(id="number", text="受付番号を伝える", phrases=("受付番号は",), weight=Weight.COMPLIANCE),
)
TEMPLATE = """{{ customer_name }}: {{ reason }}
{% for field in fields if field.text and field.name != "reason" %}- {{ field.label }}: {{ field.text }}
{% endfor %}=> {{ outcome }}
"""


def put(window: Desk, **fields: object) -> None:
    before: Campaign = window.draft.campaign
    window.draft.do("Put", diff(before, replace(before, **fields)))


def checklist(look: Look) -> QWidget:
    window = desk(look, "checklist")
    put(window, checklist=CHECKLIST, scripts=(SUPPORT,))
    page = window.built["checklist"]
    assert isinstance(page, ChecklistPage)
    page.choose("cancel")
    page.pane.put(Channel.AGENT, "Just so you know, this call is not being recorded.")
    page.pane.put(Channel.AGENT, "Is there anything else? Then goodbye.")
    return window


def checklist_japanese(look: Look) -> QWidget:
    window = desk(look, "checklist", "denwa", size=(1180, 720))
    put(window, checklist=JAPANESE)
    page = window.built["checklist"]
    assert isinstance(page, ChecklistPage)
    page.choose("cancel")
    page.pane.put(Channel.AGENT, "なお、この通話は録音しておりませんのでご安心ください。")
    return window


def alerts_own(look: Look) -> QWidget:
    window = desk(look, "alerts", size=(1280, 800))
    page = window.built["alerts"]
    assert isinstance(page, AlertsPage)
    page.choose(AlertKind.PUBLISH)
    page.begin()
    page.form.phrases.add("[going to] tell the (paper|papers|press)")
    page.form.phrases.add("(open bracket")
    page.pane.put(Channel.CUSTOMER, "I am going to tell the papers about you.")
    return window


def words(look: Look) -> QWidget:
    window = desk(look, "words")
    put(window, vocabulary=("buffering", "router", "channel"), checklist=CHECKLIST[:1])
    page = window.built["words"]
    assert isinstance(page, WordsPage)
    page.look()
    settle(page)
    return window


def settle(page: WordsPage) -> None:
    """Until the model has answered."""
    while page.work.runs:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def note_unusable(look: Look) -> QWidget:
    """A template of the house with a misspelt word in it."""
    window = desk(look, "note", size=(1280, 800))
    own = ("Solved", "Technician booked", "Router sent", "Wants to cancel")
    put(window, checklist=CHECKLIST, scripts=(SUPPORT,), note_template=TEMPLATE, outcomes=own)
    page = window.built["note"]
    assert isinstance(page, NotePage)
    page.template.edit.setPlainText(TEMPLATE.replace("{% endfor %}", "{% endfo %}"))
    return window


SCENES: dict[str, Callable[[Look], QWidget]] = {
    scene.__name__: scene
    for scene in (
        checklist,
        checklist_japanese,
        alerts_own,
        words,
        note_unusable,
    )
}
AT_150: tuple[str, ...] = ()
