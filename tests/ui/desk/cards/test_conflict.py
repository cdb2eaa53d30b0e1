"""Two desks on one file: what can be brought together is, the rest is asked, nothing is lost."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from tests.ui.desk.cards.conftest import HOURS, MOVING, REFUND, MakeDesk, page_of
from tests.ui.seeing import seen
from ui.desk.conflict import ConflictWindow
from ui.desk.diff_text import DiffText, Kind, Run, runs, sides
from ui.desk.merging import both, disputed, on_top
from ui.desk.window import Desk
from ui.theme import Look


def asked(desk: Desk, qtbot: QtBot) -> ConflictWindow:
    """The window that asks which text to keep."""
    qtbot.waitUntil(lambda: desk.conflicts.asking is not None and desk.conflicts.asking.isVisible())
    assert desk.conflicts.asking
    return desk.conflicts.asking


def type_say(desk: Desk, text: str) -> None:
    """Types before what is said, and leaves the field."""
    fields = page_of(desk).form.fields
    page_of(desk).show_card("refund")
    fields.say.edit.setFocus()
    QTest.keyClicks(fields.say.edit, text)
    fields.form.flush()


def stored(desk: Desk) -> Card:
    return desk.draft.library.campaign("shop").cards[0]


@pytest.fixture
def two(make_desk: MakeDesk) -> tuple[Desk, Desk]:
    return make_desk("Ana"), make_desk("Ito")


def test_both_texts_are_shown_and_theirs_is_kept(two: tuple[Desk, Desk], qtbot: QtBot) -> None:
    ana, ito = two
    type_say(ito, "Theirs. ")
    type_say(ana, "Mine. ")
    window = asked(ana, qtbot)
    assert "Theirs. You get it back" in seen_texts(window)
    assert "Mine. You get it back" in seen_texts(window)
    assert stored(ana).say.startswith("Theirs.")
    QTest.mouseClick(window.theirs, Qt.MouseButton.LeftButton)
    assert stored(ana).say.startswith("Theirs.")
    assert page_of(ana).form.fields.say.edit.toPlainText() == stored(ana).say
    assert "Mine. You get it back" in QGuiApplication.clipboard().text()
    assert "Yours is on the clipboard" in seen(ana.notice)


def test_mine_is_kept_and_what_i_did_not_touch_stays_theirs(two: tuple[Desk, Desk], qtbot: QtBot) -> None:
    ana, ito = two
    type_say(ito, "Theirs. ")
    ito.draft.do("Rename", [Change(stored(ito), replace(stored(ito), title="Money back"))])
    type_say(ana, "Mine. ")
    window = asked(ana, qtbot)
    QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("Refund\nMine. ")
    QTest.mouseClick(window.mine, Qt.MouseButton.LeftButton)
    assert (stored(ana).title, stored(ana).say[:5]) == ("Money back", "Mine.")
    ana.draft.stack.undo()
    assert stored(ana).say.startswith("Theirs.")


def test_changes_of_different_fields_are_brought_together_without_a_question(
    two: tuple[Desk, Desk], qtbot: QtBot
) -> None:
    ana, ito = two
    ito.draft.do("Rename", [Change(REFUND, replace(REFUND, title="Money back"))])
    type_say(ana, "Mine. ")
    qtbot.waitUntil(lambda: stored(ana).say.startswith("Mine."))
    assert stored(ana).title == "Money back"
    assert ana.conflicts.asking is None
    assert "Both changes are kept" in seen(ana.notice)


def test_what_they_deleted_is_asked_for_and_comes_back_with_mine(
    two: tuple[Desk, Desk], qtbot: QtBot
) -> None:
    ana, ito = two
    page_of(ito).show_card("refund")
    page_of(ito).hands.delete()
    type_say(ana, "Mine. ")
    window = asked(ana, qtbot)
    assert "(deleted)" in seen_texts(window)
    QTest.mouseClick(window.mine, Qt.MouseButton.LeftButton)
    saved = ana.draft.library.campaign("shop").cards
    assert {card.id for card in saved} == {"refund", "hours", "moving"}


def test_several_cards_at_once_are_all_done_or_asked_for(two: tuple[Desk, Desk], qtbot: QtBot) -> None:
    ana, ito = two
    ito.draft.do("Tag", [Change(REFUND, replace(REFUND, tags=("theirs",)))])
    mine = [Change(card, replace(card, tags=("mine",), owner="Ana")) for card in (REFUND, HOURS, MOVING)]
    ana.draft.do("Tag all", mine)
    window = asked(ana, qtbot)
    assert [card.tags for card in ana.draft.library.campaign("shop").cards] == [("theirs",), (), ()]
    QTest.mouseClick(window.mine, Qt.MouseButton.LeftButton)
    assert {(card.tags, card.owner) for card in ana.draft.library.campaign("shop").cards} == {
        (("mine",), "Ana")
    }
    assert ana.draft.stack.count() == 1


def seen_texts(window: ConflictWindow) -> str:
    return "\n".join(text.text for text in window.findChildren(DiffText))


def test_differences_are_words_and_letters_where_there_are_no_spaces() -> None:
    assert runs("within five days", "within ten days") == [
        Run(Kind.SAME, "within "),
        Run(Kind.GONE, "five"),
        Run(Kind.NEW, "ten"),
        Run(Kind.SAME, " days"),
    ]
    assert [run.text for run in runs("夜だけ遅い", "夜は遅い") if run.kind is not Kind.SAME] == ["だけ", "は"]
    left, right = sides("a b", "a c")
    assert ["".join(run.text for run in side) for side in (left, right)] == ["a b", "a c"]


def test_a_long_text_is_as_high_as_it_needs(look: Look, qtbot: QtBot) -> None:
    text = DiffText(look)
    qtbot.addWidget(text)
    text.show_runs(runs("one 🙂 two " * 20, "one 🙂 three " * 20))
    assert text.heightForWidth(100) > text.heightForWidth(400) > 20
    text.resize(100, text.heightForWidth(100))
    drawn = text.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(0, 100, 2) for y in range(0, 200, 2)}
    assert {look["removed"].name(), look["accent_soft"].name()} <= colours
    assert text.accessibleDescription().startswith("gone: two; new: three")


def test_merging_by_fields() -> None:
    mine = Change(REFUND, replace(REFUND, say="Mine.", tags=()))
    assert both(mine, replace(REFUND, owner="Zoe")) == Change(
        replace(REFUND, owner="Zoe"), replace(REFUND, owner="Zoe", say="Mine.", tags=())
    )
    theirs = replace(REFUND, say="Theirs.", tags=())
    assert both(mine, theirs) is None
    assert disputed(mine, theirs) == ("say",)
    assert on_top(mine, theirs) == Change(theirs, replace(theirs, say="Mine."))
    head = Campaign(id="shop", name="Shop")
    assert both(Change(head, replace(head, name="Mine")), replace(head, outcomes=("sold",)))
    assert both(Change(REFUND, None, 0), replace(REFUND, say="Theirs.")) is None
    assert both(Change(None, HOURS), None) == Change(None, HOURS)
