"""Publishing as a supervisor does it: looked at, taken back, refused, accepted with a reason, and brought back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scripts_db import interchange
from scripts_db.cards import Card
from scripts_db.changes import Change
from scripts_db.versions import Version
from ui.desk.bench.page import BenchPage
from ui.desk.diff_text import DiffText
from ui.desk.publishing.page import PublishPage
from ui.desk.publishing.when import Moment, evening
from ui.desk.window import Desk

from .conftest import BROKEN, CALL, HOURS, REFUND, SAID, WAIT

Make = Callable[[Card], None]


def versions(desk: Desk) -> tuple[Version, ...]:
    return desk.draft.library.versions.all("shop")


def listed(page: PublishPage) -> list[str]:
    return [f"{one.title}: {one.what}" for one in page.changes.model_.all]


def texts(page: PublishPage) -> list[str]:
    """What is taken away and what is new, line by line, as it is read out."""
    return [text.accessibleDescription() for text in page.middle.findChildren(DiffText) if text.isVisible()]


def test_without_a_change_there_is_nothing_to_publish(page: PublishPage) -> None:
    assert not page.publish.publish.isEnabled()
    assert page.publish.reason.text() == "Nothing has changed since the last version"
    assert listed(page) == []


def test_a_change_is_listed_and_shown_word_by_word(page: PublishPage, change: Make, qtbot: QtBot) -> None:
    change(SAID)
    assert listed(page) == ["Refund: Say"]
    assert "gone: Five" in texts(page)
    assert "new: Ten" in texts(page)
    page.middle.shape.group.buttons()[1].click()
    qtbot.waitUntil(lambda: "gone: Five; new: Ten" in texts(page))


def test_a_change_is_taken_back_and_undone(desk: Desk, page: PublishPage, change: Make) -> None:
    change(SAID)
    page.middle.back.click()
    assert desk.draft.campaign.cards[0] == REFUND
    assert listed(page) == []
    desk.draft.stack.undo()
    assert desk.draft.campaign.cards[0] == SAID


def test_what_is_published_says_who_when_and_why(desk: Desk, page: PublishPage, change: Make) -> None:
    change(SAID)
    page.publish.note.setPlainText("It takes longer now")
    page.publish.publish.click()
    newest = versions(desk)[0]
    assert (newest.number, newest.published_by, newest.note) == (2, "Ana", "It takes longer now")
    assert newest.is_live()
    assert listed(page) == []
    assert page.publish.note.toPlainText() == ""
    assert "Version 2 is published" in desk.notice.words.text()


def test_a_lost_card_is_refused_until_it_is_accepted_with_a_reason(
    desk: Desk, page: PublishPage, change: Make, qtbot: QtBot
) -> None:
    change(BROKEN)
    box = page.publish.decision
    assert "Call 17 expects “Refund”" in box.words.text()
    assert not page.publish.publish.isEnabled()
    assert page.publish.reason.text() == "1 thing to decide first"
    box.accept.click()
    assert not box.confirm.isEnabled()
    QTest.keyClicks(box.reason, "Nobody says that any more")
    QTest.keyClick(box.reason, Qt.Key.Key_Return)
    assert page.publish.publish.isEnabled()
    page.publish.publish.click()
    assert versions(desk)[0].overruled == "“Refund”, Call 17: Nobody says that any more"


def test_a_lost_card_is_mended_in_the_call(desk: Desk, page: PublishPage, change: Make, qtbot: QtBot) -> None:
    change(BROKEN)
    page.publish.decision.go.click()
    bench = desk.built["bench"]
    assert isinstance(bench, BenchPage)
    qtbot.waitUntil(lambda: bool(bench.rows.rows.rows), timeout=WAIT)
    assert bench.source.example is not None
    assert bench.source.example.talk == CALL
    desk.show_page("publish")
    change(SAID)
    assert page.publish.publish.isEnabled()


def test_example_calls_follow_a_card_that_was_renamed(
    desk: Desk, page: PublishPage, change: Make, qtbot: QtBot
) -> None:
    change(replace(REFUND, title="Money back"))
    assert not page.standing.open
    with qtbot.waitSignal(page.ruled, timeout=WAIT):
        page.publish.follow.click()
    assert "-> Money back" in desk.draft.campaign.examples[0].talk
    assert not page.publish.follow.isVisible()


def test_a_ruling_on_what_stood_there_before_does_not_count(
    desk: Desk, page: PublishPage, qtbot: QtBot
) -> None:
    desk.draft.do("Change", [Change(REFUND, BROKEN)])
    page.try_calls()
    desk.draft.do("Change", [Change(BROKEN, SAID)])
    assert page.standing.ruling is None
    qtbot.waitUntil(lambda: page.standing.ruling is not None, timeout=WAIT)
    assert not page.standing.open


def test_a_fault_keeps_it_from_being_published(page: PublishPage, change: Make) -> None:
    change(replace(SAID, title=" "))
    assert not page.publish.publish.isEnabled()
    assert page.publish.reason.text() == "Mend the fault first"


def test_it_may_go_live_later_and_be_withdrawn(desk: Desk, page: PublishPage, change: Make) -> None:
    change(SAID)
    page.publish.when.choose(Moment.OTHER)
    assert page.publish.publish.text() == "Publish then"
    page.publish.publish.click()
    newest = versions(desk)[0]
    assert newest.live_from > datetime.now(UTC) + timedelta(hours=20)
    assert "waits for its time" in page._names[0]
    page.publish.versions.click()
    assert not page.versions.withdraw.isHidden()
    page.versions.withdraw.click()
    assert [version.number for version in versions(desk)] == [1]


def test_a_time_that_is_past_is_no_time_to_publish(page: PublishPage, change: Make) -> None:
    change(SAID)
    page.publish.when.choose(Moment.OTHER)
    page.publish.when.other.setDateTime(QDateTime.currentDateTime().addDays(-1))
    assert not page.publish.publish.isEnabled()
    assert page.publish.reason.text() == "That time is past. Choose a later one."


def test_the_evening_is_the_next_one() -> None:
    noon = datetime(2026, 11, 22, 12).astimezone()
    assert evening(noon).hour == 20
    assert evening(noon).date() == noon.date()
    late = noon.replace(hour=21)
    assert evening(late).date() == noon.date() + timedelta(days=1)


def test_versions_are_compared_with_each_other_and_with_the_draft(
    desk: Desk, page: PublishPage, change: Make
) -> None:
    change(SAID)
    page.publish.publish.click()
    change(replace(SAID, title="Money back"))
    page.publish.versions.click()
    assert [line.accessibleName().split(".")[0] for line in page.versions.lines] == ["Version 2", "Version 1"]
    assert listed(page) == ["Refund: Say"]
    page.versions.compare_wanted.emit(1, 0)
    assert listed(page) == ["Money back: Title, say"]
    page.versions.lines[1].click()
    assert len(listed(page)) == 3  # all that is in the first one
    assert page.versions.other.currentText() == "Nothing before it"
    assert page.versions.other.findText("Version 1") < 0
    page.versions.back.click()
    assert listed(page) == ["Money back: Title"]


def test_an_old_version_comes_back_by_the_draft(
    desk: Desk, page: PublishPage, change: Make, qtbot: QtBot
) -> None:
    change(SAID)
    page.publish.publish.click()
    asked = page.hands.ask_restore(1)
    assert asked
    with qtbot.waitSignal(page.ruled, timeout=WAIT):
        asked.replace.click()
    assert desk.draft.campaign.cards[0] == REFUND
    page.show_draft()
    page.publish.publish.click()
    assert (versions(desk)[0].number, versions(desk)[0].restored) == (3, 1)


def test_an_old_version_comes_back_beside_the_draft(desk: Desk, page: PublishPage, change: Make) -> None:
    change(SAID)
    page.publish.publish.click()
    change(replace(SAID, say="Twenty days."))
    asked = page.hands.ask_restore(1)
    assert asked
    asked.keep.click()
    assert (versions(desk)[0].number, versions(desk)[0].restored) == (3, 1)
    assert desk.draft.library.versions.content("shop", 3).cards[0] == REFUND
    assert desk.draft.campaign.cards[0].say == "Twenty days."


def test_what_somebody_else_published_meanwhile_is_said(desk: Desk, page: PublishPage, change: Make) -> None:
    change(SAID)
    desk.draft.library.versions.publish("shop", by="Ito")
    page.publish.publish.click()
    assert "published by Ito" in desk.notice.words.text()


def test_the_keys_go_from_change_to_change(desk: Desk, page: PublishPage, change: Make) -> None:
    desk.draft.do("Change", [Change(HOURS, replace(HOURS, say="Ten to six."))])
    change(SAID)
    page.changes.setCurrentIndex(page.changes.model_.index(0))
    page.changes.setFocus()
    QTest.keyClick(page.changes, Qt.Key.Key_F7)
    assert page.changes.currentIndex().row() == 1
    QTest.keyClick(page.changes, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert page.changes.currentIndex().row() == 0


def test_the_draft_is_saved_as_a_file(desk: Desk, page: PublishPage, change: Make, tmp_path: Path) -> None:
    change(SAID)
    page.hands.save(tmp_path / "shop.json")
    assert interchange.read(tmp_path / "shop.json") == desk.draft.campaign
    page.hands.save(tmp_path / "nowhere" / "shop.json")
    assert "Choose another place" in desk.notice.words.text()


def test_everything_has_a_name(page: PublishPage, change: Make) -> None:
    change(BROKEN)
    page.show_versions()
    assert all(
        button.accessibleName() or button.text() or button.toolTip()
        for button in page.findChildren(QPushButton)
    )
