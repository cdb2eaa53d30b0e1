"""The script on the panel: moved by both voices, by keyboard and by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assist.events import Position, Tick
from tests.screens import guided
from tests.screens.scenes import AGENT, CUSTOMER, PRICE, REFUND, SLOW
from tests.ui.seeing import front, seen

if TYPE_CHECKING:
    from tests.screens.scenes import Stage

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def test_a_call_begins_at_the_first_step(stage: Stage) -> None:
    guided.begin(stage)
    assert front(stage) == "Script step: Greeting"
    assert "Step 1 of 6" in seen(stage.panel.parts.slot)
    assert not stage.panel.parts.slot.step.back.isEnabled()


def test_both_voices_move_it(stage: Stage) -> None:
    guided.begin(stage)
    stage.say(CUSTOMER, "hello it is slow")
    assert front(stage) == "Script step: Customer number"
    stage.say(AGENT, "I'm running a line test now, it takes half a minute")
    assert front(stage) == "Script step: Line test"


def test_the_way_that_the_talk_points_to_is_lit_before_it_is_taken(stage: Stage) -> None:
    guided.script(stage)
    ways = stage.panel.parts.slot.step.ways
    assert [row.lit for row in ways.rows] == [True, False, False]
    assert "the talk points here" in ways.rows[0].accessibleName()
    stage.press(Qt.Key.Key_Right, ALT)
    assert front(stage) == "Script step: Change the channel"


def test_by_keys_it_goes_on_back_and_by_a_way(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.press(Qt.Key.Key_2, CONTROL)
    assert front(stage) == "Script step: Check the address"
    stage.press(Qt.Key.Key_Left, ALT)
    assert front(stage) == "Script step: Offer a fix"
    stage.press(Qt.Key.Key_4, CONTROL)  # there is no fourth way
    assert front(stage) == "Script step: Offer a fix"
    stage.press(Qt.Key.Key_3, CONTROL)
    stage.press(Qt.Key.Key_Right, ALT)  # the only way
    assert front(stage) == "Script step: Sum it up"


def test_where_several_ways_are_open_the_agent_chooses(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.press(Qt.Key.Key_Right, ALT)
    assert front(stage) == "Script step: Offer a fix"
    assert stage.panel.focusWidget() is stage.panel.parts.slot.step.ways.rows[0]
    stage.press_focused(Qt.Key.Key_Tab)
    stage.press_focused(Qt.Key.Key_Space)
    assert front(stage) == "Script step: Check the address"


def test_by_mouse(stage: Stage) -> None:
    guided.to_the_offer(stage)
    step = stage.panel.parts.slot.step
    stage.click(step.ways.rows[0])
    assert front(stage) == "Script step: Change the channel"
    stage.click(step.back)
    assert front(stage) == "Script step: Offer a fix"
    stage.click(step.back)
    stage.click(step.ways.rows[1])
    stage.click(step.on)
    assert front(stage) == "Script step: Sum it up"


def test_the_last_step_leads_nowhere(stage: Stage) -> None:
    guided.to_the_offer(stage)
    for _ in range(3):
        stage.press(Qt.Key.Key_1, CONTROL)
    step = stage.panel.parts.slot.step
    assert front(stage) == "Script step: Goodbye"
    assert (step.on.isEnabled(), step.ways.isVisible()) == (False, False)


def test_a_card_covers_the_step_and_one_row_brings_it_back(stage: Stage) -> None:
    guided.script_folded(stage)
    row = stage.panel.parts.script
    assert front(stage) == f"Main card: {SLOW.title}"
    assert row.button.accessibleName() == "Back to step 4: Offer a fix"
    stage.press(Qt.Key.Key_1, CONTROL)  # its ways can't be seen
    assert row.button.accessibleName() == "Back to step 4: Offer a fix"
    stage.click(row.button)
    assert front(stage) == "Script step: Offer a fix"
    assert not row.isVisible()
    assert stage.panel.parts.quiet.rows[0].accessibleName() == f"{SLOW.title}, Alt 2"
    stage.press(Qt.Key.Key_2, ALT)
    stage.press(Qt.Key.Key_S, ALT)
    assert front(stage) == "Script step: Offer a fix"


def test_the_agent_saying_the_next_step_ends_the_detour(stage: Stage) -> None:
    guided.script_folded(stage)
    stage.now += 10.0
    stage.say(AGENT, "then a technician comes to you, free of charge")
    assert front(stage) == "Script step: Offer a technician"
    assert stage.panel.parts.quiet.isVisible()


def test_a_card_that_is_being_read_stays_though_it_sounds_like_a_step(stage: Stage) -> None:
    guided.script_folded(stage)
    stage.say(AGENT, "then a technician comes to you, free of charge")
    assert front(stage) == f"Main card: {SLOW.title}"
    assert stage.panel.parts.script.button.accessibleName() == "Back to step 5: Offer a technician"


def test_a_pinned_card_stays_when_the_script_moves(stage: Stage) -> None:
    guided.script_folded(stage)
    stage.press(Qt.Key.Key_P, ALT)
    stage.now += 10.0
    stage.say(AGENT, "then a technician comes to you, free of charge")
    assert front(stage) == f"Main card: {SLOW.title}"
    assert stage.panel.parts.script.button.accessibleName() == "Back to step 5: Offer a technician"


def test_what_was_heard_for_a_field_is_shown_and_can_be_mended(stage: Stage) -> None:
    guided.script_field(stage)
    field = stage.panel.parts.slot.step.fields.asked
    assert (field.line.text(), field.line.placeholderText()) == ("", "Not heard yet")
    stage.say(CUSTOMER, "my number is four seven one one zero eight")
    stage.press(Qt.Key.Key_Left, ALT)
    assert field.line.text() == "471108"
    assert "heard “four seven one one zero eight”" in seen(stage.panel.parts.slot)
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "471109")
    stage.press_focused(Qt.Key.Key_Return)
    assert "by you" in seen(stage.panel.parts.slot)
    stage.say(CUSTOMER, "my number is one one one one one one")
    assert field.line.text() == "471109"


def test_what_other_steps_have_filled_in_is_folded_and_can_be_mended_too(stage: Stage) -> None:
    guided.script_noted(stage)
    fields = stage.panel.parts.slot.step.fields
    assert fields.fold.text() == "Hide noted: 1"
    line = fields.others[0].line
    assert (line.accessibleName(), line.text()) == ("Customer number", "471108")
    line.setFocus()
    QTest.keyClicks(line, "9")
    stage.click(fields.fold)
    assert not line.isVisible()
    stage.panel.end()
    assert "4711089" in stage.panel.parts.note.lines["done"].text.toPlainText()


def test_no_key_meant_for_what_vanishes_hits_the_next_thing(stage: Stage) -> None:
    guided.script_folded(stage)
    stage.panel.parts.script.button.setFocus()
    stage.press_focused(Qt.Key.Key_Space)
    assert stage.panel.focusWidget() is stage.panel.parts.slot.step


def test_while_a_side_is_not_heard_the_script_is_one_key_away(stage: Stage) -> None:
    guided.script_unheard(stage)
    assert front(stage) == "I can’t hear the customer"
    stage.press(Qt.Key.Key_S, ALT)
    assert front(stage) == "Script step: Greeting"
    stage.press(Qt.Key.Key_1, CONTROL)
    assert front(stage) == "Script step: Customer number"
    assert "I can’t hear the customer" not in front(stage)
    assert stage.panel.parts.strip.isVisible(), "the side that is missing is said elsewhere"


def test_paused_the_agents_hand_goes_on(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.panel.pause()
    assert front(stage) == "Paused"
    stage.press(Qt.Key.Key_S, ALT)
    stage.press(Qt.Key.Key_1, CONTROL)
    assert front(stage) == "Script step: Change the channel"
    stage.panel.begin()
    assert front(stage) == "Script step: Change the channel"
    stage.say(AGENT, "and so you know what happens next and you get it by text")
    assert front(stage) == "Script step: Sum it up"


def test_search_covers_the_step_and_leaving_it_uncovers_it(stage: Stage) -> None:
    guided.to_the_offer(stage)
    stage.type("orange")
    assert front(stage).startswith("Main card")
    stage.type("x")
    assert front(stage) == "No card for “orangex”"
    stage.press_focused(Qt.Key.Key_Escape)
    assert front(stage) == "Script step: Offer a fix"


def test_the_slot_is_never_empty_while_the_script_moves(stage: Stage) -> None:
    guided.begin(stage)
    for number in range(60):
        (stage.press(Qt.Key.Key_1, CONTROL) if number % 3 else stage.press(Qt.Key.Key_Left, ALT))
        if number % 7 == 0:
            stage.suggest((SLOW, PRICE, REFUND)[number % 3], "words")
        if number % 11 == 0:
            stage.press(Qt.Key.Key_X, ALT)
        stage.settle()
        visible = [face for face in stage.panel.parts.slot.faces if face.isVisible()]
        assert len(visible) == 1


def test_what_the_guide_says_is_told_on(stage: Stage) -> None:
    told: list[object] = []
    stage.panel.guided.connect(told.append)
    guided.begin(stage)
    stage.say(AGENT, "this call is not recorded")
    assert [type(event) for event in told] == [Position, Tick]
