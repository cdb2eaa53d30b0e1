"""What is typed into a form is in the draft after a pause, undone by the desk, and never over another's words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scripts_db.cards import Campaign, Card, Speaker
from scripts_db.changes import Change
from scripts_db.errors import ChangedMeanwhile
from scripts_db.library import Library
from scripts_db.storage import Storage
from ui.desk.binding import Binding, Form
from ui.desk.choices import ChoiceField, PartsField, SwitchField
from ui.desk.draft import Draft
from ui.desk.fields import FormField, LineField, LinesField, NumberField, TextField
from ui.desk.phrases import Check, PhrasesField
from ui.theme import Look
from ui.widgets.boxes import column

REFUND = Card(
    id="refund", title="Refund", say="Five days.", points=("Receipt?",), triggers=("my money back",)
)


class Window(QWidget):
    """A form of one card, with the desk's undo."""

    def __init__(self, look: Look, draft: Draft):
        super().__init__()
        self.draft = draft
        self.title = LineField(look, "Title", most=32)
        self.say = TextField(look, "Say", most=160)
        self.points = LinesField(look, "Points", most=3)
        self.triggers = PhrasesField(look, "Triggers", empty="Add one", check=check)
        self.speaker = PartsField(look, "Said by", {one: one.value for one in Speaker})
        self.owner = ChoiceField(look, "Owner", lambda: {"": "Nobody", "Ana": "Ana", "Ito": "Ito"})
        self.once = SwitchField(look, "Limits", "Once per call")
        self.cooldown = NumberField(look, "Again after", 0, 3600, unit="s")
        self.threshold = NumberField(look, "Sure from", 0, 1, decimals=2, empty="as usual")
        named: dict[str, FormField] = {
            "title": self.title,
            "say": self.say,
            "points": self.points,
            "triggers": self.triggers,
            "speaker": self.speaker,
            "owner": self.owner,
            "once_per_call": self.once,
            "cooldown": self.cooldown,
            "threshold": self.threshold,
        }
        self.form = Form(*(Binding(draft, field, f"Change {name}", name) for name, field in named.items()))
        self.setLayout(column(*named.values()))
        QShortcut(QKeySequence.StandardKey.Undo, self, draft.stack.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, draft.stack.redo)
        draft.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self.form.show(self.card)

    @property
    def card(self) -> Card:
        return self.draft.campaign.cards[0]

    @property
    def stored(self) -> Card:
        return self.draft.library.campaign("shop").cards[0]


def check(phrase: str) -> Check:
    return (
        Check(icon="warning", remark="Not known.", proposal="buff ring") if phrase == "buffering" else Check()
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Library.open(tmp_path / "library.db") as library:
        library.save_campaign(Campaign(id="shop", name="Shop", cards=(REFUND,)))
    return tmp_path / "library.db"


@pytest.fixture
def window(file: Path, look: Look, qtbot: QtBot) -> Iterator[Window]:
    with Library.open(file) as library:
        draft = Draft(library, "Ana")
        draft.open("shop")
        made = Window(look, draft)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitActive(made)
        yield made
        draft.close()


def type_into(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def test_it_is_saved_after_a_pause(window: Window, qtbot: QtBot) -> None:
    window.title.line.setFocus()
    window.title.line.end(False)
    type_into(window.title.line, "s")
    assert window.stored.title == "Refund"
    qtbot.waitUntil(lambda: window.stored.title == "Refunds")


def test_it_is_saved_when_the_field_is_left(window: Window) -> None:
    type_into(window.say.edit, "Really. ")
    window.title.line.setFocus()
    assert window.stored.say == "Really. Five days."
    type_into(window.title.line, "A ")
    window.hide()
    assert window.stored.title == "A Refund"


def test_undo_takes_back_what_was_just_typed_and_the_field_has_none_of_its_own(window: Window) -> None:
    for field in (window.title.line, window.say.edit):
        type_into(field, "New ")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.card == REFUND
        QTest.keyClick(
            field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        assert window.card != REFUND
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.card == REFUND
    assert (window.title.line.text(), window.say.edit.toPlainText()) == ("Refund", "Five days.")


def test_the_cursor_stays_where_it_is_when_the_text_changes_from_elsewhere(window: Window) -> None:
    window.say.edit.setFocus()
    window.title.line.setFocus()
    window.title.line.setCursorPosition(3)
    window.draft.do("Change", [Change(REFUND, replace(REFUND, title="A Refund", say="In five 🙂 days."))])
    assert (window.title.line.text(), window.title.line.cursorPosition()) == ("A Refund", 5)
    window.say.edit.setFocus()
    cursor = window.say.edit.textCursor()
    cursor.setPosition(len("In five 🙂 da") + 1)  # Qt counts the face twice
    window.say.edit.setTextCursor(cursor)
    window.draft.do("Change", [Change(window.card, replace(window.card, say="Within five 🙂 long days."))])
    assert window.say.edit.toPlainText() == "Within five 🙂 long days."
    assert window.say.edit.toPlainText()[window.say.edit.textCursor().position() - 1 :] == "ys."


def test_what_another_desk_changed_in_another_field_stays(window: Window, file: Path) -> None:
    type_into(window.title.line, "A ")
    with Library.open(file) as other:
        other.apply("shop", [Change(REFUND, replace(REFUND, say="Theirs."))], by="Ito")
    window.draft.look_again()
    assert window.title.line.text() == "A Refund"
    window.form.flush()
    assert (window.stored.title, window.stored.say) == ("A Refund", "Theirs.")


def test_the_same_field_changed_on_two_desks_is_a_conflict(window: Window, file: Path, qtbot: QtBot) -> None:
    type_into(window.title.line, "A ")
    with Library.open(file) as other:
        other.apply("shop", [Change(REFUND, replace(REFUND, title="Theirs"))], by="Ito")
    window.draft.look_again()
    with qtbot.waitSignal(window.draft.conflicted) as told:
        window.form.flush()
    conflict = told.args[0]
    assert isinstance(conflict, ChangedMeanwhile)
    assert conflict.change == Change(REFUND, replace(REFUND, title="A Refund"))
    assert window.stored.title == "Theirs"


def test_what_is_typed_is_saved_where_it_was_typed_though_another_campaign_is_opened(window: Window) -> None:
    window.draft.library.save_campaign(Campaign(id="twin", name="Twin", cards=(REFUND,)))
    type_into(window.title.line, "A ")
    window.draft.open("twin")
    window.refresh()
    assert window.stored.title == "A Refund"
    assert window.draft.library.campaign("twin").cards == (REFUND,)
    assert window.title.line.text() == "Refund"


def test_what_can_not_be_saved_stays_in_the_field_and_is_saved_later(
    window: Window, file: Path, qtbot: QtBot
) -> None:
    storage = Storage.open(file)
    type_into(window.title.line, "A ")
    with storage.transaction() as db, qtbot.waitSignal(window.draft.failed):
        db.execute("UPDATE campaign SET revision = revision")  # another program writes for long
        window.form.flush()
    storage.close()
    window.draft.do("Change", [Change(window.card, replace(window.card, say="Ten days."))])
    assert window.title.line.text() == "A Refund"
    window.say.edit.setFocus()
    assert (window.stored.title, window.stored.say) == ("A Refund", "Ten days.")


def test_points_are_a_line_each_and_the_line_just_begun_stays(window: Window) -> None:
    window.points.edit.setFocus()
    QTest.keyClick(window.points.edit, Qt.Key.Key_End)
    QTest.keyClick(window.points.edit, Qt.Key.Key_Return)
    window.points.flush()
    assert window.stored.points == REFUND.points
    assert window.points.edit.toPlainText() == "Receipt?\n"
    type_into(window.points.edit, "Card?")
    window.points.flush()
    assert window.stored.points == ("Receipt?", "Card?")
    assert window.points.hint.text() == "2 of 3"


def test_letters_are_counted_and_han_ones_twice(window: Window) -> None:
    assert window.say.hint.text() == "10 of 160 letters"
    window.say.show_value("お客様の料金" * 14)
    assert window.say.hint.text() == "84 of 80 letters"


def test_phrases_are_added_with_enter_and_removed(window: Window, qtbot: QtBot) -> None:
    type_into(window.triggers.lines[1].words, "refund please")
    QTest.keyClick(window.triggers.lines[1].words, Qt.Key.Key_Return)
    assert window.stored.triggers == ("my money back", "refund please")
    type_into(window.triggers.lines[2].words, "my money back")  # twice is once
    QTest.keyClick(window.triggers.lines[2].words, Qt.Key.Key_Return)
    assert window.stored.triggers == ("my money back", "refund please")
    QTest.mouseClick(window.triggers.lines[0].remove, Qt.MouseButton.LeftButton)
    assert "my money back" not in window.stored.triggers
    QTest.keyClick(window.triggers.lines[0].words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.triggers.value() == window.stored.triggers == ("my money back", "refund please")


def test_a_phrase_says_what_is_known_of_it_and_its_proposal_is_added(window: Window, qtbot: QtBot) -> None:
    type_into(window.triggers.lines[1].words, "buffering")
    window.triggers.flush()
    line = window.triggers.lines[1]
    assert line.remark.isVisible()
    assert line.remark.text() == "Not known."
    QTest.mouseClick(line.take, Qt.MouseButton.LeftButton)
    assert window.stored.triggers == ("my money back", "buffering", "buff ring")


def test_what_is_chosen_is_saved_at_once(window: Window, qtbot: QtBot) -> None:
    QTest.mouseClick(window.speaker.parts.group.buttons()[1], Qt.MouseButton.LeftButton)
    assert window.stored.speaker is Speaker.AGENT
    window.owner.choice.chosen.emit("Ito")
    assert window.stored.owner == "Ito"
    window.once.switch.click()
    assert not window.stored.once_per_call
    for _ in range(3):
        window.draft.stack.undo()
    assert window.card == REFUND
    assert window.once.switch.isChecked()
    assert window.speaker.parts.group.buttons()[0].isChecked()


def test_numbers_may_be_none(window: Window) -> None:
    assert window.threshold.spin.text() == "as usual"
    window.threshold.spin.setValue(0.72)
    window.cooldown.spin.setValue(90)
    window.form.flush()
    assert (window.stored.threshold, window.stored.cooldown) == (0.72, 90)
    window.threshold.spin.setValue(window.threshold.spin.minimum())
    window.form.flush()
    assert window.stored.threshold is None
