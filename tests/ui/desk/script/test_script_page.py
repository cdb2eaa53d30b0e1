"""A script as a supervisor writes it: from nothing, drawn, mended, tried, undone."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from assist.guidance.soundness import FlawKind
from scripts_db.cards import Branch, Campaign, Script, Step, StepKind
from scripts_db.changes import Change
from tests.ui.desk.script.conftest import SHOP, Hand, Open

CONTROL = Qt.KeyboardModifier.ControlModifier


def three_branches(hand: Hand) -> None:
    """Greeting, then an offer with three answers: two that end, and one that leads nowhere yet."""
    hand.page.none.add.click()
    hand.add("Offer")
    for title in ("Repair", "New one", "Neither"):
        hand.choose("Offer")
        hand.add(title)


def labels(hand: Hand, title: str) -> list[str]:
    return [branch.label for branch in hand.step(title).branches]


def kinds(hand: Hand) -> list[tuple[FlawKind, str]]:
    return [(flaw.kind, flaw.title) for flaw in hand.page.flaws]


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def test_a_script_with_three_branches_is_written_from_nothing(hand: Hand) -> None:
    three_branches(hand)
    assert hand.ways("Greeting") == ["Offer"]
    assert hand.ways("Offer") == ["Repair", "New one", "Neither"]
    assert labels(hand, "Offer") == ["Go on", "Answer 2", "Answer 3"]
    assert hand.page.head.state.text() == "5 steps, 4 branches"
    assert hand.desk.draft.library.campaign("shop").scripts == hand.desk.draft.campaign.scripts


def test_what_is_wrong_is_named_and_each_leads_to_its_step(hand: Hand) -> None:
    three_branches(hand)
    dead = [title for kind, title in kinds(hand) if kind is FlawKind.DEAD_END]
    assert dead == ["Repair", "New one", "Neither"] or set(dead) == {"Repair", "New one", "Neither"}
    actions = {action.text(): action for action in hand.page.head.flaw_menu.actions()}
    actions["“Repair” leads nowhere. Add a branch, or make it an end."].trigger()
    assert hand.page.step == hand.step("Repair").id
    assert hand.page.form.head.text().endswith("Repair")
    assert "“Repair” leads nowhere. Add a branch, or make it an end." in hand.page.form.flaws.sentences
    hand.page.form.flaws.buttons[0].click()
    assert hand.step("Repair").kind is StepKind.END
    assert (FlawKind.DEAD_END, "Repair") not in kinds(hand)


def test_every_step_of_the_work_is_undone_and_done_again(hand: Hand) -> None:
    three_branches(hand)
    whole = hand.script
    stack = hand.desk.draft.stack
    while stack.canUndo():
        stack.undo()
    assert hand.desk.draft.campaign.scripts == ()
    assert hand.page.none.isVisible()
    while stack.canRedo():
        stack.redo()
    assert hand.script == whole
    assert set(hand.graph.steps) == {step.id for step in whole.steps}


def test_the_form_writes_into_the_draft(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Offer")
    type_into(hand.page.form.say.control, "Shall we repair it?")
    hand.page.form.say.flush()
    box = hand.page.form.boxes[0]
    box.pencil.click()
    assert box.label.isVisible()
    type_into(box.phrases.lines[0].words, "please repair it")
    box.phrases.flush()
    box.label.control.setFocus()
    box.label.line.selectAll()
    QTest.keyClicks(box.label.line, "Mend it")
    box.label.flush()
    offer = hand.step("Offer")
    assert offer.say == "Shall we repair it?"
    assert offer.branches[0] == Branch(
        label="Mend it", to=hand.step("Repair").id, phrases=("please repair it",)
    )
    hand.desk.draft.stack.undo()
    assert labels(hand, "Offer")[0] == "Go on"
    assert box.label.line.text() == "Go on"


def test_what_is_still_being_typed_is_saved_for_its_own_step(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Repair")
    type_into(hand.page.form.say.control, "We mend it.")
    hand.page.choose(hand.step("Neither").id)
    assert (hand.step("Repair").say, hand.step("Neither").say) == ("We mend it.", "")
    assert hand.page.form.say.value() == ""


def test_a_branch_leads_elsewhere_and_goes(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Offer")
    box = hand.page.form.boxes[1]
    box.pencil.click()
    box.to.choice.chosen.emit(hand.step("Greeting").id)
    assert hand.ways("Offer") == ["Repair", "Greeting", "Neither"]
    box.remove.click()
    assert hand.ways("Offer") == ["Repair", "Neither"]
    assert (FlawKind.UNREACHABLE, "New one") in kinds(hand)


def test_arrows_move_the_choice(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Greeting")
    titles = []
    keys = (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
    )
    for key in keys:
        hand.key(key)
        titles.append(next(step.title for step in hand.script.steps if step.id == hand.page.step))
    assert titles == ["Offer", "New one", "Repair", "New one", "Neither", "Offer"]


def test_enter_writes_the_title_in_place_and_escape_leaves_it(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Neither")
    hand.key(Qt.Key.Key_Return)
    hand.write("Something else")
    assert hand.step("Something else")
    hand.key(Qt.Key.Key_F2)
    QTest.keyClicks(hand.graph.editor, "No")
    QTest.keyClick(hand.graph.editor, Qt.Key.Key_Escape)
    assert hand.step("Something else")
    assert not hand.graph.editor.isVisible()


def test_a_double_click_on_the_words_of_a_branch_writes_them(hand: Hand) -> None:
    three_branches(hand)
    label = hand.graph.labels[hand.step("Offer").id, 1]
    point = hand.graph.mapFromScene(label.sceneBoundingRect().center())
    QTest.mouseDClick(hand.graph.viewport(), Qt.MouseButton.LeftButton, pos=point)
    hand.write("send a new one")
    assert labels(hand, "Offer") == ["Go on", "send a new one", "Answer 3"]


def test_a_branch_is_drawn_from_a_step_onto_another(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Neither")
    hand.drag(hand.knob("Neither"), hand.middle("Greeting"))
    assert hand.ways("Neither") == ["Greeting"]
    assert (FlawKind.DEAD_END, "Neither") not in kinds(hand)


def test_a_branch_drawn_into_the_open_makes_a_step(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Repair")
    hand.drag(hand.knob("Repair"), hand.knob("Repair") + QPoint(0, 60))
    hand.write("Goodbye")
    assert hand.ways("Repair") == ["Goodbye"]


def test_a_step_is_dragged_to_another_place_among_its_siblings(hand: Hand) -> None:
    three_branches(hand)
    hand.graph.fit()
    hand.drag(hand.middle("Neither"), hand.middle("Repair") - QPoint(60, 0))
    assert hand.ways("Offer") == ["Neither", "Repair", "New one"]
    hand.drag(hand.middle("Neither"), hand.middle("New one") + QPoint(60, 0))
    assert hand.ways("Offer") == ["Repair", "New one", "Neither"]
    before = hand.script
    hand.drag(hand.middle("Repair"), hand.middle("Repair") + QPoint(0, 40))
    assert hand.script == before


def test_a_step_that_is_removed_leaves_no_loose_ends(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Offer")
    hand.key(Qt.Key.Key_Delete)
    assert hand.ways("Greeting") == []
    assert "Greeting → “Go on”" in hand.desk.notice.words.text()
    hand.desk.draft.stack.undo()
    hand.choose("New one")
    hand.key(Qt.Key.Key_Delete)
    assert hand.ways("Offer") == ["Repair", "Neither"]
    assert hand.page.step == hand.step("Offer").id


def test_the_last_step_stays(hand: Hand) -> None:
    hand.page.none.add.click()
    hand.choose("Greeting")
    hand.key(Qt.Key.Key_Delete)
    assert len(hand.script.steps) == 1
    assert "keeps one step" in hand.desk.notice.words.text()


def test_it_is_zoomed_fitted_and_moved(hand: Hand) -> None:
    three_branches(hand)
    hand.page.head.nearer.click()
    assert hand.page.head.zoom.text() == "115 %"
    hand.key(Qt.Key.Key_Plus, CONTROL)
    for _ in range(8):
        hand.page.head.nearer.click()
    bar = hand.graph.verticalScrollBar()
    bar.setValue(bar.maximum())
    hand.drag(QPoint(20, 20), QPoint(20, 80))
    assert bar.value() == max(bar.minimum(), bar.maximum() - 60)
    hand.page.head.fit.click()
    shown = hand.graph.mapToScene(hand.graph.viewport().rect()).boundingRect()
    assert all(shown.contains(item.pos() + QPointF(93, 37)) for item in hand.graph.steps.values())


def test_scripts_are_made_named_copied_and_deleted(hand: Hand, qtbot: QtBot) -> None:
    three_branches(hand)
    hand.page.hands.rename_script("Sales call")
    hand.page.hands.copy_script()
    assert [script.title for script in hand.desk.draft.campaign.scripts] == ["Sales call", "Sales call, copy"]
    assert hand.page.head.title.text() == "Sales call, copy"
    menu(hand)["Delete"].trigger()
    assert hand.page.head.title.text() == "Sales call"
    assert "Ctrl+Z brings it back" in hand.desk.notice.words.text()
    hand.desk.draft.stack.undo()
    assert len(hand.desk.draft.campaign.scripts) == 2
    menu(hand)["Sales call, copy"].trigger()
    assert hand.script.title == "Sales call, copy"
    menu(hand)["Use it in calls"].trigger()
    assert [script.title for script in hand.desk.draft.campaign.scripts] == ["Sales call, copy", "Sales call"]
    assert hand.script.title == "Sales call, copy"
    assert "Sales call, copy (in calls)" in menu(hand)
    assert "Use it in calls" not in menu(hand)


def menu(hand: Hand) -> dict[str, QAction]:
    return {action.text(): action for action in hand.page.head.menu.actions()}


def test_a_script_is_renamed_in_a_small_window(hand: Hand, qtbot: QtBot) -> None:
    three_branches(hand)
    asked = hand.page.head.ask_name()
    assert asked
    asked.name.setText("  Claims ")
    asked.save.click()
    assert hand.script.title == "Claims"
    again = hand.page.head.ask_name()
    assert again
    again.name.setText(" ")
    assert not again.save.isEnabled()
    again.cancel.click()
    assert hand.script.title == "Claims"


def test_as_a_list_it_has_the_same_content(hand: Hand) -> None:
    three_branches(hand)
    hand.page.head.shape.click()
    words = listed(hand)
    numbers = hand.graph.layout_of_steps.numbers
    assert f"{numbers[hand.step('Offer').id]} Offer" in words
    assert f"Answer 2 → {numbers[hand.step('New one').id]} New one" in words
    assert "“Repair” leads nowhere. Add a branch, or make it an end." in words
    QTest.keyClick(hand.page.list, Qt.Key.Key_Home)
    assert hand.page.step == hand.step("Greeting").id
    QTest.keyClick(hand.page.list, Qt.Key.Key_D, CONTROL)
    assert hand.ways("Greeting") == ["Offer", "New step"]
    QTest.keyClick(hand.page.list, Qt.Key.Key_Delete)
    assert hand.ways("Greeting") == ["Offer"]


def listed(hand: Hand) -> list[str]:
    top = [hand.page.list.topLevelItem(at) for at in range(hand.page.list.topLevelItemCount())]
    found = [item for item in top if item]
    inside = [item.child(at) for item in found for at in range(item.childCount())]
    return [item.text(0) for item in [*found, *inside] if item]


def test_the_items_that_a_step_ticks_stand_in_it(hand: Hand) -> None:
    hand.page.none.add.click()
    type_into(hand.page.form.say.control, "Hello. This call is not recorded.")
    hand.page.form.say.flush()
    assert hand.page.form.ticked.names == ["Not recorded"]
    assert hand.graph.steps[hand.page.step].must_says == "1 must-say"


def test_answers_that_overlap_are_named_when_lint_has_been_through(open_page: Open, qtbot: QtBot) -> None:
    branches = (
        Branch(label="Now", to="end", phrases=("change it now",)),
        Branch(label="Today", to="end", phrases=("please change it now",)),
    )
    steps = (
        Step(id="ask", title="Ask", say="Which?", branches=branches),
        Step(id="end", title="End", say="Bye.", kind=StepKind.END),
    )
    campaign = Campaign(id="shop", name="Shop", scripts=(Script(id="s", title="S", steps=steps),))
    hand = open_page(campaign)
    qtbot.waitUntil(lambda: bool(kinds(hand)))
    assert kinds(hand) == [(FlawKind.OVERLAP, "Ask")]
    hand.page.head.flaw_chosen.emit(hand.page.flaws[0])
    assert hand.page.branch == 1
    assert hand.page.form.boxes[1].label.isVisible()


def test_what_somebody_else_changes_comes_in(hand: Hand) -> None:
    three_branches(hand)
    theirs = Script(id=hand.script.id, title="Theirs", steps=hand.script.steps[:1])
    hand.desk.draft.library.apply("shop", [Change(hand.script, theirs)], by="Ben")
    hand.desk.draft.look_again()
    assert hand.page.head.title.text() == "Theirs"
    assert list(hand.graph.steps) == [theirs.steps[0].id]


def test_what_is_being_typed_on_the_graph_outlives_what_somebody_else_does(hand: Hand) -> None:
    three_branches(hand)
    hand.choose("Repair")
    hand.key(Qt.Key.Key_Return)
    QTest.keyClicks(hand.graph.editor, "Mend it")
    before = hand.script
    theirs = replace(before, title="Theirs")
    hand.desk.draft.library.apply("shop", [Change(before, theirs)], by="Ben")
    hand.desk.draft.look_again()
    assert hand.script.title == "Theirs"
    assert hand.step("Mend it")
    assert {item.title for item in hand.graph.steps.values()} >= {"Mend it"}


def test_another_campaign_brings_its_own_scripts(open_page: Open) -> None:
    hand = open_page()
    three_branches(hand)
    hand.desk.draft.library.save_campaign(Campaign(id="bank", name="Bank"))
    hand.desk.draft.open("bank")
    assert hand.page.none.isVisible()
    hand.desk.draft.open(SHOP.id)
    assert len(hand.script.steps) == 5


def test_a_large_script_with_circles_is_shown_and_walked(open_page: Open) -> None:
    steps = tuple(
        Step(
            id=str(at),
            title=f"Step {at}",
            say="Something to say.",
            branches=tuple(
                Branch(label=f"{at} to {to}", to=str(to)) for to in (at + 1, at + 2, at - 3) if 0 <= to < 60
            ),
        )
        for at in range(60)
    )
    hand = open_page(Campaign(id="shop", name="Shop", scripts=(Script(id="s", title="S", steps=steps),)))
    assert len(hand.graph.steps) == 60
    for _ in range(10):
        hand.key(Qt.Key.Key_Down)
    assert hand.page.step != "0"
    hand.page.head.fit.click()


def test_everything_has_a_name(hand: Hand) -> None:
    three_branches(hand)
    for button in hand.page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    assert hand.graph.accessibleName()
    assert hand.page.list.accessibleName()


@pytest.mark.parametrize("scale", [0.9, 1.5])
def test_larger_text_enlarges_the_drawing(open_page: Open, scale: float) -> None:
    hand = open_page()
    hand.graph.zoom_to(scale)
    hand.page.none.add.click()
    assert hand.graph.zoom == pytest.approx(scale)
