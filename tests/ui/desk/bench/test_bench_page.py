"""The test bench as a supervisor uses it: a talk is tried, what helps is done, the call is kept."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assist import sample
from assist.rehearsal.rows import Outcome
from scripts_db.cards import Card
from scripts_db.changes import Change
from ui.desk.bench.page import BenchPage
from ui.desk.bench.row_list import Shown
from ui.desk.cards.page import CardsPage
from ui.desk.window import Desk

WAIT = 20_000


def tried(page: BenchPage, qtbot: QtBot, talk: str = "") -> list[Shown]:
    """Types it, presses F5, and waits for the rows."""
    if talk:
        page.source.type(talk)
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        QTest.keyClick(page, Qt.Key.Key_F5)
    return page.rows.rows.rows


def outcomes(rows: list[Shown]) -> list[Outcome]:
    return [shown.row.outcome for shown in rows]


def needed(page: BenchPage) -> float:
    """What the first row's card had to reach."""
    score = page.rows.rows.rows[0].score
    return score[1] if score else 0.0


def choose(page: BenchPage, row: int) -> None:
    page.rows.setCurrentIndex(page.rows.rows.index(row))


def press(page: BenchPage, qtbot: QtBot, words: str) -> None:
    """The help whose words hold these; what it does is tried at once."""
    button = next(one for one in page.why.helps if words in one.accessibleName())
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def card(desk: Desk, id: str) -> Card:
    return next(one for one in desk.draft.campaign.cards if one.id == id)


def test_a_typed_talk_is_played_and_explained(page: BenchPage, qtbot: QtBot) -> None:
    rows = tried(
        page, qtbot, "Customer: I just want my money back\nYou: this call is recorded\nCustomer: nice weather"
    )
    assert outcomes(rows) == [Outcome.SHOWN, Outcome.FOLLOWED, Outcome.NOTHING]
    assert [shown.told.title for shown in rows] == [
        "Shown: Refund",
        "Followed: Say it is recorded",
        "Nothing",
    ]
    choose(page, 0)
    assert "No word forbids it" in [label.text() for label in page.why.findChildren(type(page.sums.speed))]
    assert page.sums.counts[Outcome.SHOWN].text() == "1 shown"


def test_a_wrong_card_is_forbidden_for_such_words_and_undone(
    desk: Desk, page: BenchPage, qtbot: QtBot
) -> None:
    tried(page, qtbot, "customer  i sent an email last week  -> nothing")
    press(page, qtbot, "Never for words like these")
    assert card(desk, "mail").negatives
    assert outcomes(page.rows.rows.rows) == [Outcome.HELD_BACK]
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        desk.draft.stack.undo()
    assert outcomes(page.rows.rows.rows) == [Outcome.WRONG]


def test_a_trigger_that_is_too_short_is_replaced(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    tried(page, qtbot, "customer  i sent an email last week  -> nothing")
    press(page, qtbot, "Replace")
    assert card(desk, "mail").triggers == ("Email does not arrive",)


def test_what_is_missing_becomes_a_trigger(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    rows = tried(page, qtbot, "customer  give me back what i paid for my house  -> Moving house")
    assert outcomes(rows) == [Outcome.MISSING]
    choose(page, 0)
    press(page, qtbot, "as a trigger of “Moving house”")
    assert len(card(desk, "move").triggers) == 3
    assert outcomes(page.rows.rows.rows) == [Outcome.SHOWN]


def test_a_talk_is_kept_with_what_must_come_up(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    tried(page, qtbot, "Customer: I want my money back\nCustomer: i sent an email about 4111 1111 1111 1111")
    choose(page, 1)
    press(page, qtbot, "no card is wanted here")
    assert outcomes(page.rows.rows.rows)[1] is Outcome.WRONG
    asked = page.examples.ask_keep(page.tried) if page.tried else None
    assert asked
    asked.name.setText("Card number said")
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        asked.save.click()
    example = desk.draft.campaign.examples[-1]
    assert example.title == "Card number said"
    assert "-> Refund" in example.talk
    assert "[card number]" in example.talk
    assert example.talk.count("-> nothing") == 1
    assert page.source.example == example


def test_enter_keeps_it_under_the_proposed_name(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    tried(page, qtbot, "Customer: I want my money back, my number is 0176 5551 2345")
    asked = page.examples.ask_keep(page.tried) if page.tried else None
    assert asked
    with qtbot.waitExposed(asked):
        pass
    assert asked.name.text() == "I want my money back, my number is…"
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        QTest.keyClick(asked.name, Qt.Key.Key_Return)
    assert desk.draft.campaign.examples[-1].title == "I want my money back, my number is…"


def test_a_search_that_is_missing_is_named_beside_the_card_that_came(page: BenchPage, qtbot: QtBot) -> None:
    (row,) = tried(page, qtbot, "customer  honestly i want my money back  -> Refund, then search")
    assert (row.told.title, row.told.reason) == ("Missing: the offer to search", "“Refund” came up")
    assert row.score is None


def test_marking_in_a_kept_call_writes_it_down(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        page.source.choose_example("first")
    assert outcomes(page.rows.rows.rows) == [Outcome.SHOWN, Outcome.NOTHING]
    choose(page, 1)
    wanted = next((one for one in page.why.helps if "mark it as wanted" in one.accessibleName()), None)
    if wanted is None:
        pytest.fail("nothing to mark")
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        wanted.click()
    assert outcomes(page.rows.rows.rows) == [Outcome.SHOWN, Outcome.MISSING]
    assert "nice weather  ->" in desk.draft.campaign.examples[0].talk


def test_a_line_that_cannot_be_read_is_named(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    page.source.type("customer  hello  ->")
    QTest.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "line 1" in desk.notice.words.text(), timeout=WAIT)
    assert page.source.run.text() == "Run again"


def test_nothing_to_try_is_said(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert "Type a talk" in desk.notice.words.text()


def test_another_threshold_is_tried_on_the_talk_and_on_all_examples(page: BenchPage, qtbot: QtBot) -> None:
    tried(page, qtbot, "customer  i want my money back")
    qtbot.waitUntil(page.threshold.chart.isVisible, timeout=WAIT)
    assert page.threshold.effect.text() == "In 1 example call: 1 right, 0 wrong, 0 missed"
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        page.threshold.slider.setValue(page.threshold.slider.maximum())
    assert needed(page) >= page.threshold.threshold > 0.7
    assert page.threshold.effect.text() == "In 1 example call: 0 right, 0 wrong, 1 missed"
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        page.threshold.reset.click()
    assert needed(page) < 0.7


def test_a_change_that_is_undone_leaves_the_effect_of_thresholds(
    desk: Desk, page: BenchPage, qtbot: QtBot
) -> None:
    tried(page, qtbot, "customer  i want my money back")
    qtbot.waitUntil(page.threshold.chart.isVisible, timeout=WAIT)
    first = desk.draft.campaign.cards[0]
    desk.draft.do("Change", [Change(first, replace(first, say="Ten days."))])
    desk.draft.stack.undo()
    qtbot.waitUntil(page.threshold.chart.isVisible, timeout=WAIT)


def test_a_recording_is_heard_and_can_be_stopped(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    page.open_file(sample.sample_call())
    qtbot.waitUntil(lambda: "Stop, 0:" in page.source.run.text(), timeout=WAIT)
    page.source.run.click()
    qtbot.waitUntil(lambda: "stopped" in desk.notice.words.text(), timeout=WAIT)
    page.open_file(sample.two_seconds())
    qtbot.waitUntil(lambda: bool(page.rows.rows.rows), timeout=WAIT)
    assert page.rows.rows.rows[0].row.text == sample.TWO_SECONDS_TEXT


def test_a_text_file_that_is_dropped_is_tried(page: BenchPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text("Kunde: i want my money back\n", encoding="utf-8")
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        page.open_file(file)
    assert outcomes(page.rows.rows.rows) == [Outcome.SHOWN]


def test_everything_has_a_name(page: BenchPage, qtbot: QtBot) -> None:
    tried(page, qtbot, "customer  i want my money back  -> nothing")
    assert all(button.accessibleName() or button.text() for button in page.findChildren(QPushButton))
    assert page.rows.rows.data(page.rows.rows.index(0)) == (
        "00:00, Customer: i want my money back. Wrong card: Refund. Not wanted here"
    )


def test_the_card_is_looked_at_on_its_own_page(desk: Desk, page: BenchPage, qtbot: QtBot) -> None:
    tried(page, qtbot, "customer  i am moving house")
    choose(page, 0)
    page.why.card_wanted.emit("move")
    cards = desk.built["cards"]
    assert isinstance(cards, CardsPage)
    assert cards.isVisible()
    assert cards.card
    assert cards.card.id == "move"
