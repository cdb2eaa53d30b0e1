"""The note after the call: read, mended, copied, forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from assist.events import Ended
from tests.screens import guided
from tests.ui.seeing import front, seen, visible_fields

if TYPE_CHECKING:
    from tests.screens.scenes import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_note_stands_in_place_of_the_call(stage: Stage) -> None:
    guided.after_call(stage)
    parts = stage.panel.parts
    assert visible_fields(stage) == ["reason", "done", "open", "else"]
    for part in (parts.slot, parts.meters, parts.transcript, parts.search, parts.quiet, parts.checklist):
        assert not part.isVisible()
    words = seen(parts.note)
    assert "heard 04:12" in words
    assert "Cards: 1 shown, 1 used, 0 dismissed" in words
    assert "Checklist: 4 of 6 said, weighed 44 %" in words
    assert "card number" in words
    assert "Not heard: Right to cancel within 14 days" in words


def test_the_note_is_edited_and_copied_and_numbers_of_cards_never_enter(stage: Stage) -> None:
    guided.after_call(stage)
    note = stage.panel.parts.note
    more = note.lines["else"].text
    more.setFocus()
    QTest.keyClicks(more, "pays with 4111 1111 1111 1111")
    note.outcome.menu.actions()[0].trigger()
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert "Reason: Slow every evening.\n" in copied
    assert "Anything else: pays with [card number]\n" in copied
    assert "Outcome: Solved" in copied
    assert note.copy.text() == "Copied"
    note.lines["reason"].text.setFocus()
    assert more.toPlainText() == "pays with [card number]"
    QTest.keyClicks(note.lines["reason"].text, "!")
    assert note.copy.text() == "Copy note", "what was copied is no longer what stands there"


def test_a_template_of_the_house_that_cannot_be_used_costs_no_note(stage: Stage) -> None:
    guided.after_call(stage)
    view = stage.panel._view
    assert view.note
    view.note = replace(view.note, template="{{ nothing_like_that }}")
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert "Reason: Slow every evening." in QGuiApplication.clipboard().text()
    assert "The house’s template can’t be used" in seen(stage.panel.parts.strip)


def test_said_after_all_keeps_what_the_agent_wrote(stage: Stage) -> None:
    guided.after_call(stage)
    note = stage.panel.parts.note
    note.lines["reason"].text.setPlainText("Slow Wi-Fi")
    note.outcome.chosen.emit("pending")
    stage.click(note.missing.rows[0].button)
    stage.click(note.missing.rows[0].button)
    assert not note.missing.isVisible()
    assert note.lines["reason"].text.toPlainText() == "Slow Wi-Fi"
    assert note.outcome.button.text() == "Pending"


def test_the_next_call_forgets_it(stage: Stage, qtbot: object) -> None:
    guided.after_call(stage)
    told: list[bool] = []
    stage.panel.start_chosen.connect(lambda: told.append(True))
    stage.click(stage.panel.parts.note.next)
    assert told == [True]
    guided.begin(stage)
    assert not stage.panel.parts.note.isVisible()
    stage.panel.end()
    assert visible_fields(stage) == ["reason", "else"]
    assert stage.panel.parts.note.lines["reason"].text.toPlainText() == ""


def test_a_call_without_any_sound_leaves_no_note(stage: Stage) -> None:
    stage.panel.begin()
    stage.panel.end()
    assert front(stage) == "Call ended"
    assert not stage.panel.parts.note.isVisible()


def test_a_recording_that_ends_leaves_its_note(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.tell(Ended)
    assert "done" in visible_fields(stage)
