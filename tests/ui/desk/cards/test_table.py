"""The table of cards as a model: kept up with the draft without being built anew, however many cards there are."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication

from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from scripts_db.library import Library
from ui.desk.cards.columns import COLUMNS
from ui.desk.cards.standing import Choice
from ui.desk.cards.table import CardTable
from ui.desk.draft import Draft

KEYS = [column.key for column in COLUMNS]


def card(number: int) -> Card:
    return Card(
        id=f"c{number}",
        title=f"Card {number}",
        say=f"Say {number % 100}.",
        triggers=(f"call {number}",),
        language="ja" if number % 10 == 0 else "en",
    )


@pytest.fixture(params=[7, 10_000])
def draft(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Draft]:
    cards = tuple(card(number) for number in range(request.param))
    with Library.in_memory() as library:
        library.save_campaign(Campaign(id="big", name="Big", cards=cards), by="Ito")
        library.versions.publish("big", by="Ito")
        opened = Draft(library, "Ana")
        opened.open("big")
        yield opened
        opened.close()


@pytest.fixture
def table(draft: Draft) -> CardTable:
    made = CardTable(draft)
    made.load()
    draft.changed.connect(made.take)
    if made.rowCount() < 100:  # it walks through every cell after every change
        QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.QtTest, made)
    return made


def shown(table: CardTable) -> list[str]:
    return [table.card(row).id for row in range(table.rowCount())]


def test_the_filter_finds_what_has_all_words(table: CardTable, draft: Draft) -> None:
    table.filter("card 6", Choice.ALL)
    assert shown(table) == [one.id for one in draft.campaign.cards if "6" in one.title]
    table.filter("CALL say 6", Choice.NEVER_SHOWN)
    assert shown(table) == [
        one.id for one in draft.campaign.cards if "6" in one.title + one.say + one.triggers[0]
    ]
    table.filter("", Choice.CHANGED)
    assert shown(table) == []


def test_an_edit_changes_one_row_and_resets_nothing(table: CardTable, draft: Draft) -> None:
    resets, edits = QSignalSpy(table.modelReset), QSignalSpy(table.dataChanged)
    draft.do("Change", [Change(card(3), replace(card(3), title="Another"))])
    assert resets.count() == 0
    assert [edits.at(0)[0].row(), edits.at(0)[1].row()] == [3, 3]
    assert table.index(3, KEYS.index("card")).data() == "Another"
    assert table.index(3, KEYS.index("state")).data() == "Changed"
    assert table.counts[Choice.CHANGED] == 1
    draft.stack.undo()
    assert table.index(3, KEYS.index("state")).data() == "Published"
    assert table.counts[Choice.CHANGED] == 0


def test_cards_come_and_go_at_their_place(table: CardTable, draft: Draft) -> None:
    resets = QSignalSpy(table.modelReset)
    before = shown(table)
    draft.do("Delete", [Change(card(4), None, 4), Change(card(2), None, 2)])
    assert shown(table) == [id for id in before if id not in ("c2", "c4")]
    draft.stack.undo()
    assert shown(table) == before
    new = Card(id="new", title="New", say="")
    draft.do("New", [Change(None, new, 1)])
    assert shown(table)[:3] == ["c0", "new", "c1"]
    assert table.counts[Choice.ALL] == len(before) + 1
    assert table.row_of("new") == 1
    assert resets.count() == 0


def test_very_many_changes_at_once_build_it_anew(table: CardTable, draft: Draft) -> None:
    resets, before = QSignalSpy(table.modelReset), shown(table)
    new = [Card(id=f"n{number}", title=f"New {number}", say="") for number in range(500)]
    table.know_changes()
    draft.do("Import", [Change(None, one) for one in new])
    assert table.index(len(before), KEYS.index("changed")).data().endswith("Ana")
    assert shown(table) == [*before, *(one.id for one in new)]
    assert table.counts[Choice.CHANGED] == 500
    draft.stack.undo()
    assert shown(table) == before
    assert resets.count() == 2


def test_it_is_sorted_by_what_stands_in_a_column(table: CardTable, draft: Draft) -> None:
    table.sort(KEYS.index("card"), Qt.SortOrder.DescendingOrder)
    assert shown(table) == [
        one.id for one in sorted(draft.campaign.cards, key=lambda one: one.title, reverse=True)
    ]
    draft.do("New", [Change(None, Card(id="z", title="Aaa", say=""))])
    assert shown(table)[-1] == "z"
    table.sort(KEYS.index("card"), Qt.SortOrder.AscendingOrder)
    draft.do("New", [Change(None, Card(id="first", title="Aab", say=""))])
    assert shown(table)[:2] == ["z", "first"]
    table.sort(-1)
    assert shown(table) == [one.id for one in draft.campaign.cards]


def test_who_changed_a_card_last_is_looked_up_when_it_is_wanted(table: CardTable, draft: Draft) -> None:
    column = KEYS.index("changed")
    assert table.index(1, column).data() == ""
    table.know_changes()
    assert table.index(1, column).data().endswith("Ito")
    draft.do("Change", [Change(card(1), replace(card(1), say="New."))])
    assert table.index(1, column).data().endswith("Ana")


def test_another_version_makes_changed_cards_published(table: CardTable, draft: Draft) -> None:
    draft.published_anew.connect(table.look_at_version)
    draft.do("Change", [Change(card(1), replace(card(1), say="New."))])
    draft.library.versions.publish("big", by="Ana")
    draft.version_published()
    assert table.counts[Choice.CHANGED] == 0
    assert table.index(1, KEYS.index("state")).data() == "Published"
