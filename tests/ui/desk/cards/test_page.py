"""The page of the cards, worked with as a supervisor would."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from scripts_db.cards import Speaker
from scripts_db.proposals import Wish
from tests.ui.beside import tab_stops, unnamed
from tests.ui.desk.cards.conftest import HOURS, MOVING, REFUND, MakeDesk, page_of
from tests.ui.seeing import seen
from ui.desk.cards.columns import COLUMNS
from ui.desk.cards.page import CardsPage
from ui.desk.cards.standing import Choice
from ui.desk.window import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def titles(page: CardsPage) -> list[str]:
    return [page.table.card(row).title for row in range(page.table.rowCount())]


def cell(page: CardsPage, row: int, key: str) -> str:
    column = [column.key for column in COLUMNS].index(key)
    return str(page.table.index(row, column).data())


def type_over(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_table_shows_every_card_and_how_it_stands(page: CardsPage) -> None:
    assert titles(page) == ["Refund", "Opening hours", "Moving house"]
    assert [cell(page, 0, key) for key in ("speaker", "shown", "used", "state")] == [
        "Customer",
        "3",
        "33 %",
        "Published",
    ]
    assert cell(page, 2, "used") == ""
    assert page.table.counts == {
        Choice.ALL: 3,
        Choice.CHANGED: 0,
        Choice.CHECK: 0,
        Choice.NEVER_SHOWN: 1,
        Choice.UNUSED: 1,
    }


def test_a_campaign_is_written_from_nothing(make_desk: MakeDesk, file: object, qtbot: QtBot) -> None:
    page = page_of(make_desk())
    draft = page.hands.draft
    draft.do("Delete all", [])
    page.list.view.selectAll()
    page.hands.delete()
    assert titles(page) == []
    assert "Choose a card" in seen(page.form)
    for title in ("Broken hub", "Fibre"):
        QTest.keyClick(page, Qt.Key.Key_N, CTRL)
        title_line = page.form.fields.title.line
        assert title_line.hasFocus()
        QTest.keyClicks(title_line, title)  # over the name that a new card has
        page.form.fields.say.edit.setFocus()
        QTest.keyClicks(page.form.fields.say.edit, f"About {title.lower()}.")
        triggers = page.form.fields.triggers
        QTest.keyClicks(triggers.lines[0].words, "my hub is broken")
        QTest.keyClick(triggers.lines[0].words, Qt.Key.Key_Return)
        QTest.keyClicks(triggers.lines[1].words, "is it broken")
        page.form.fields.form.flush()
    cards = draft.library.campaign("shop").cards
    assert [(card.title, card.say, card.triggers) for card in cards] == [
        (title, f"About {title.lower()}.", ("my hub is broken", "is it broken"))
        for title in ("Broken hub", "Fibre")
    ]
    assert [cell(page, row, "state") for row in (0, 1)] == ["New", "New"]
    while draft.stack.canUndo():
        draft.stack.undo()
    assert draft.campaign.cards == (REFUND, HOURS, MOVING)
    while draft.stack.canRedo():
        draft.stack.redo()
    assert draft.library.campaign("shop").cards == cards


def test_editing_keeps_the_row_in_its_place_and_marks_it_changed(page: CardsPage) -> None:
    page.list.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert titles(page) == ["Moving house", "Opening hours", "Refund"]
    page.show_card("refund")
    type_over(page.form.fields.title.line, "A refund")
    page.form.fields.form.flush()
    assert titles(page) == ["Moving house", "Opening hours", "A refund"]
    assert cell(page, 2, "state") == "Changed"
    assert page.card
    assert page.card.title == "A refund"
    page.list.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert titles(page) == ["A refund", "Opening hours", "Moving house"]
    assert page.card.id == "refund"


def test_what_is_undone_is_shown(page: CardsPage) -> None:
    stack = page.hands.draft.stack
    page.show_card("refund")
    type_over(page.form.fields.title.line, "Money back")
    page.show_card("moving")
    type_over(page.form.fields.title.line, "A move")
    page.show_card("hours")
    stack.undo()
    assert page.card == MOVING
    page.list.filter.setText("hours")
    stack.undo()
    assert page.card == REFUND
    assert page.list.filter.text() == ""
    page.show_card("hours")
    stack.redo()
    assert page.card.title == "Money back"
    page.list.view.selectAll()
    stack.undo()
    assert len(page.chosen) == 3


def test_the_filter_looks_into_titles_words_triggers_and_tags(page: CardsPage) -> None:
    for query, found in {
        "FIVE days": ["Refund"],
        "open": ["Opening hours"],
        "money": ["Refund"],
        "new": ["Moving house"],
        "zebra": [],
        "ＭＯＶＩＮＧ": ["Moving house"],  # full width
    }.items():
        page.list.filter.setText(query)
        assert titles(page) == found
    page.list.filter.setText("zebra")
    assert "No card has these words" in seen(page.list)
    QTest.keyClick(page.list.filter, Qt.Key.Key_Escape)
    assert len(titles(page)) == 3


def test_chips_leave_what_they_say(page: CardsPage) -> None:
    click(page.list.chips.buttons[Choice.NEVER_SHOWN])
    assert titles(page) == ["Moving house"]
    click(page.list.chips.buttons[Choice.UNUSED])
    assert titles(page) == ["Opening hours"]
    click(page.list.chips.buttons[Choice.CHANGED])
    assert titles(page) == []
    click(page.list.chips.buttons[Choice.ALL])
    page.hands.write()
    assert page.list.chips.buttons[Choice.CHANGED].text() == "Changed 1"
    click(page.list.chips.buttons[Choice.CHANGED])
    assert titles(page) == ["New card"]


def test_several_cards_are_changed_in_one_step(page: CardsPage) -> None:
    draft = page.hands.draft
    page.list.view.selectAll()
    assert page.bulk.isVisible()
    assert not page.form.isVisible()
    type_over(page.bulk.fields["add_tags"].line, "spring, sale")  # type: ignore[attr-defined]
    click(page.bulk.buttons["add_tags"])
    assert [card.tags for card in draft.campaign.cards] == [
        ("money", "spring", "sale"),
        ("spring", "sale"),
        ("spring", "sale"),
    ]
    assert draft.stack.count() == 1
    type_over(page.bulk.fields["owner"].line, "Ana")  # type: ignore[attr-defined]
    click(page.bulk.buttons["owner"])
    page.bulk.fields["priority"].spin.setValue(5)  # type: ignore[attr-defined]
    click(page.bulk.buttons["priority"])
    page.bulk.fields["threshold"].spin.setValue(0.8)  # type: ignore[attr-defined]
    click(page.bulk.buttons["threshold"])
    page.bulk.fields["once_per_call"].choice.chosen.emit(False)  # type: ignore[attr-defined]
    click(page.bulk.buttons["once_per_call"])
    page.bulk.fields["language"].choice.chosen.emit("es")  # type: ignore[attr-defined]
    click(page.bulk.buttons["language"])
    type_over(page.bulk.fields["remove_tags"].line, "money")  # type: ignore[attr-defined]
    click(page.bulk.buttons["remove_tags"])
    assert {
        (card.owner, card.priority, card.threshold, card.once_per_call, card.language, card.tags)
        for card in draft.library.campaign("shop").cards
    } == {("Ana", 5, 0.8, False, "es", ("spring", "sale"))}
    assert len(page.chosen) == 3
    for _ in range(7):
        draft.stack.undo()
    assert draft.campaign.cards == (REFUND, HOURS, MOVING)


def test_a_card_is_duplicated_below_itself_and_deleted_with_a_way_back(desk: Desk, page: CardsPage) -> None:
    page.show_card("refund")
    QTest.keyClick(page, Qt.Key.Key_D, CTRL)
    assert titles(page) == ["Refund", "Refund (copy)", "Opening hours", "Moving house"]
    assert page.card
    assert page.card.title == "Refund (copy)"
    assert page.card.id != "refund"
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert titles(page) == ["Refund", "Opening hours", "Moving house"]
    assert "deleted. Ctrl Z brings it back" in seen(desk.notice)
    QTest.keyClick(page.list.view, Qt.Key.Key_Z, CTRL)
    assert titles(page)[1] == "Refund (copy)"


def test_triggers_tell_how_often_they_fired_and_what_the_model_cant_hear(page: CardsPage) -> None:
    triggers = page.form.fields.triggers
    page.show_card("refund")
    assert [line.beside.text() for line in triggers.lines[:2]] == ["3 ×", "0 ×"]
    QTest.keyClicks(triggers.lines[2].words, "my buffering hub")
    QTest.keyClick(triggers.lines[2].words, Qt.Key.Key_Return)
    line = triggers.lines[2]
    assert line.remark.text() == "“buffering” is not a word of the speech model. It may hear “buttering”."
    click(line.take)
    assert page.card
    assert page.card.triggers[-1] == "my buttering hub"


def test_what_lint_finds_is_told_and_mended_with_one_click(page: CardsPage, qtbot: QtBot) -> None:
    page.show_card("moving")
    QTest.keyClicks(page.form.fields.triggers.lines[1].words, "I want my money back")
    page.form.fields.form.flush()
    qtbot.waitUntil(lambda: page.form.remarks.isVisible() and bool(page.form.remarks.buttons), timeout=20_000)
    assert "refund" in seen(page.form.remarks).lower()
    assert page.form.check_trigger(page.form.fields.triggers.lines[1].words.text()).icon == "warning"
    row = page.table.row_of("moving")
    assert row is not None
    assert cell(page, row, "state").endswith(", to check")
    click(page.form.remarks.buttons[0])
    qtbot.waitUntil(lambda: not page.form.remarks.isVisible(), timeout=20_000)


def test_what_agents_propose_is_taken_or_declined(page: CardsPage, qtbot: QtBot) -> None:
    proposals = page.hands.draft.library.proposals
    proposals.add("shop", "hours", Wish.TRIGGER, "are you open tomorrow", by="Ana")
    proposals.add("shop", "hours", Wish.NEGATIVE, "it is broken", by="Ana")
    page.show_card("hours")
    assert "Show it for “are you open tomorrow”" in seen(page.form.wishes)
    click(page.form.wishes.lines[0].take)
    click(page.form.wishes.lines[0].decline)
    assert not page.form.wishes.isVisible()
    assert page.card
    assert page.card.triggers == (*HOURS.triggers, "are you open tomorrow")
    assert page.card.negatives == ()
    assert proposals.all("shop") == ()


def test_the_preview_shows_what_is_written(page: CardsPage) -> None:
    page.show_card("hours")
    page.form.fields.say.edit.setFocus()
    QTest.keyClicks(page.form.fields.say.edit, "Every day: ")
    page.form.fields.form.flush()
    assert "Every day: From nine to five." in seen(page.preview.stage.main)
    assert "Every day: From nine to five." in seen(page.preview.stage.quiet)
    click(page.preview.themes.group.buttons()[1])
    assert page.preview.stage.look.dark
    assert not page.hands.draft.stack.isClean()


def test_a_sentence_is_tried_over_the_draft(page: CardsPage, qtbot: QtBot) -> None:
    answer = page.preview.try_it.answer
    page.show_card("refund")
    page.preview.try_it.line.setText("well i really want my money back now")
    qtbot.waitUntil(lambda: "This card would come up" in seen(answer), timeout=20_000)
    assert "needs 0.50" in seen(answer)
    page.show_card("hours")
    qtbot.waitUntil(lambda: "“Refund” would come up" in seen(answer), timeout=20_000)
    page.hands.draft.do("Less", [])
    page.show_card("refund")
    QTest.keyClicks(page.form.fields.negatives.lines[1].words, "really want")
    page.form.fields.form.flush()
    qtbot.waitUntil(lambda: "“really want” stands under Not when they say" in seen(answer), timeout=20_000)


def test_who_says_it_is_chosen_and_what_policy_locks_is_told(make_desk: MakeDesk) -> None:
    from assist.settings import Loaded, Settings

    page = page_of(make_desk(loaded=Loaded(Settings(), frozenset({"showing.threshold"}))))
    click(page.form.fields.speaker.parts.group.buttons()[1])
    assert page.card
    assert page.card.speaker is Speaker.AGENT
    assert "might you say" in seen(page.preview)
    assert "Set by IT" in seen(page.form)
    assert "threshold" not in page.bulk.fields


def test_under_1400_pixels_the_preview_is_a_tab(desk: Desk, page: CardsPage, qtbot: QtBot) -> None:
    desk.resize(1280, 760)
    qtbot.waitUntil(lambda: not page.preview.isVisible())
    assert page.form.isVisible()
    click(page.tabs.group.buttons()[1])
    assert page.preview.isVisible()
    assert not page.form.isVisible()
    desk.resize(1500, 760)
    qtbot.waitUntil(lambda: page.preview.isVisible() and page.form.isVisible())


@pytest.mark.parametrize("size", [(1440, 900), (1400, 800), (1180, 720)])
def test_nothing_is_cut_off(desk: Desk, page: CardsPage, size: tuple[int, int]) -> None:
    desk.resize(*size)
    QApplication.processEvents()
    assert (desk.width(), desk.height()) == size
    right = page.mapTo(desk, QPoint(page.width(), 0)).x()
    assert right <= size[0]
    for part in (page.list, page.form, page.preview):
        if part.isVisible():
            assert part.geometry().right() < page.width()
    ends = [button.geometry().right() for button in page.list.chips.buttons.values()]
    assert max(ends) <= page.list.chips.width()


def test_columns_are_chosen_and_remembered(make_desk: MakeDesk) -> None:
    page = page_of(make_desk())
    keys = [column.key for column in COLUMNS]
    menu = page.list.view.columns_menu()
    owner = next(action for action in menu.actions() if action.text() == "Owner")
    shown = next(action for action in menu.actions() if action.text() == "Shown")
    owner.trigger()
    shown.trigger()
    assert not page.list.view.isColumnHidden(keys.index("owner"))
    again = page_of(make_desk())
    assert not again.list.view.isColumnHidden(keys.index("owner"))
    assert again.list.view.isColumnHidden(keys.index("shown"))


def test_everything_has_a_name_and_is_reached_by_tab(desk: Desk, page: CardsPage) -> None:
    assert unnamed(page.list.chips) == unnamed(page.form) == unnamed(page.bulk) == []
    assert unnamed(page.preview.try_it) == []
    stops = tab_stops(desk)
    form = page.form.fields
    for control in (
        page.list.filter,
        page.list.new,
        page.list.view,
        form.title.line,
        form.say.edit,
        form.triggers.lines[0].words,
        form.more.edit,
        page.preview.try_it.line,
    ):
        assert control in stops
    places = [
        stops.index(control) for control in (page.list.filter, page.list.view, form.title.line, form.say.edit)
    ]
    assert places == sorted(places)


def test_f6_goes_from_part_to_part(page: CardsPage) -> None:
    page.list.filter.setFocus()
    parts = (page.list.view, page.form.fields.title.line, page.preview.try_it.line, page.list.filter)
    for part in parts:
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_F6)
        assert page.window().focusWidget() is part
    page.list.view.selectAll()
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_F6)
    assert page.bulk.isAncestorOf(page.window().focusWidget())


def test_keys_go_to_the_filter(page: CardsPage) -> None:
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_F, CTRL)
    assert page.list.filter.hasFocus()
    QTest.keyClicks(page.list.filter, "hours")
    QTest.keyClick(page.list.filter, Qt.Key.Key_Down)
    assert page.list.view.hasFocus()
    assert page.card
    assert page.card.id == "hours"
