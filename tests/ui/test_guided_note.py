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
from ui.panel.sizes import Size

if TYPE_CHECKING:
    from tests.screens.scenes import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_the_note_stands_in_place_of_the_call(stage: Stage) -> None:
    guided.after_call(stage)
    parts = stage.panel.parts
    assert visible_fields(stage) == ["reason", "done", "open", "else"]
    for part in (parts.slot, parts.meters, parts.transcript, parts.quiet, parts.checklist, parts.script):
        assert not part.isVisible()
    assert parts.search.isVisible(), "an agent looks things up while writing, too"
    words = seen(parts.note)
    assert "heard 04:12" in words
    assert "Cards: 1 shown, 1 used, 0 dismissed" in words
    assert "Checklist: 4 of 6 said, score 44 %" in words
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


def test_a_card_is_looked_up_over_the_note_and_gives_way_to_it(stage: Stage) -> None:
    guided.after_call(stage)
    parts = stage.panel.parts
    stage.press(Qt.Key.Key_K, CONTROL)
    stage.type("orange")
    assert front(stage) == "Main card: Router light blinks orange"
    assert not parts.note.isVisible()
    stage.press_focused(Qt.Key.Key_Return)
    assert front(stage) == "Main card: Router light blinks orange", "kept, until the agent goes back"
    stage.click(parts.script.button)
    assert parts.note.isVisible()
    assert parts.search.text == ""
    stage.type("orange")
    stage.press(Qt.Key.Key_Escape)
    assert parts.note.isVisible()


def test_cards_and_talk_of_the_call_can_be_looked_at_while_the_note_is_written(stage: Stage) -> None:
    guided.after_call(stage)
    parts = stage.panel.parts
    parts.note.lines["reason"].text.setPlainText("Slow Wi-Fi")
    stage.click(parts.note.back.button)
    assert front(stage) == "Cards of this call"
    assert "I’ll call you back on Friday after five." in parts.transcript.toPlainText()
    assert parts.transcript.isVisible()
    stage.click(parts.slot.history.rows[0])
    assert front(stage) == "Main card: Evening slowdowns"
    stage.press(Qt.Key.Key_Escape)
    assert parts.note.isVisible()
    assert parts.note.lines["reason"].text.toPlainText() == "Slow Wi-Fi"
    stage.press(Qt.Key.Key_L, CONTROL)
    stage.press(Qt.Key.Key_S, ALT)
    assert parts.note.isVisible()


def test_what_the_agent_wrote_can_be_copied_after_the_next_call_has_begun(stage: Stage) -> None:
    guided.after_call(stage)
    stage.panel.parts.note.lines["reason"].text.setPlainText("Slow Wi-Fi")
    guided.begin(stage)
    strip = stage.panel.parts.strip
    assert "The note of the last call was not copied." in seen(strip)
    stage.click(strip.action)
    assert "Reason: Slow Wi-Fi\n" in QGuiApplication.clipboard().text()
    assert "not copied" not in seen(strip)
    assert "Copy the last call’s note" not in menu_of(stage)


def test_a_note_that_was_only_made_waits_in_the_menu_until_the_next_call_has_ended(stage: Stage) -> None:
    guided.after_call(stage)
    guided.begin(stage)
    assert "not copied" not in seen(stage.panel.parts.strip), "nobody is nagged"
    assert "Copy the last call’s note" in menu_of(stage)
    QGuiApplication.clipboard().clear()
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert "Reason: Slow every evening." in QGuiApplication.clipboard().text()
    stage.panel.end()
    guided.begin(stage)
    stage.panel.end()
    assert "Copy the last call’s note" not in menu_of(stage)


def test_a_call_that_never_began_costs_no_note(stage: Stage) -> None:
    guided.after_call(stage)
    stage.panel.begin()
    stage.panel.end()
    stage.panel.begin()
    assert "Copy the last call’s note" in menu_of(stage)


def test_a_note_that_was_copied_is_not_kept(stage: Stage) -> None:
    guided.after_call(stage)
    stage.panel.parts.note.lines["reason"].text.setPlainText("Slow Wi-Fi")
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    guided.begin(stage)
    assert "not copied" not in seen(stage.panel.parts.strip)
    assert "Copy the last call’s note" not in menu_of(stage)


def test_from_the_strip_the_way_to_the_note_is_the_whole_panel(stage: Stage) -> None:
    stage.panel.sizes.become(Size.STRIP)
    guided.after_call(stage)
    stage.press(Qt.Key.Key_1, ALT)
    assert stage.panel.sizes.now is Size.FULL
    assert stage.panel.parts.note.isVisible()
    assert stage.panel.focusWidget() is stage.panel.parts.note.lines["reason"].text


def test_a_note_that_is_closed_leaves_nothing_of_the_call_on_the_panel(stage: Stage) -> None:
    assert "Close the note" not in menu_of(stage)
    guided.after_call(stage)
    assert "Close the note" in menu_of(stage)
    stage.panel.menu.closing_chosen.emit()
    assert front(stage) == "Ready to listen"
    assert stage.panel.parts.transcript.toPlainText() == ""
    assert not stage.panel.parts.quiet.isVisible()
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert "Reason: Slow every evening." in QGuiApplication.clipboard().text(), "it was not copied yet"
    guided.begin(stage)
    assert front(stage) == "Script step: Greeting"


def menu_of(stage: Stage) -> list[str]:
    menu = stage.panel.menu
    menu.aboutToShow.emit()
    return [action.text().split("\t")[0] for action in menu.actions()]
