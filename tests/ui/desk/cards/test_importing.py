"""A file is looked at row by row, its good rows are taken as one step, and the campaign goes out again."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scripts_db import interchange
from scripts_db.cards import Campaign, Card
from scripts_db.interchange import State
from tests.ui.beside import unnamed
from tests.ui.desk.cards.conftest import HOURS, MOVING, REFUND, SHOP, page_of
from tests.ui.seeing import seen
from ui.desk.importing.hands import Exchange
from ui.desk.importing.window import ImportWindow
from ui.desk.window import Desk

CSV = """id,title,say,triggers,priority
refund,Refund,You get it back within ten days.,"I want my money back
can I return these shoes",0
hours,Opening hours,From nine to five.,when do you open tomorrow,0
,Broken hub,Send it back to us.,my hub is broken,0
,No number,Anything.,it is broken,many
"""


@pytest.fixture
def exchange(desk: Desk) -> Exchange:
    return page_of(desk).hands.exchange


def written(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    file = folder / name
    file.write_text(text, encoding=encoding)
    return file


def looked_at(exchange: Exchange, file: Path, qtbot: QtBot) -> ImportWindow:
    before = exchange.looking
    exchange.look_at(file)
    qtbot.waitUntil(lambda: exchange.looking is not before and exchange.looking is not None, timeout=10_000)
    assert exchange.looking
    return exchange.looking


def test_rows_are_seen_with_what_they_do_and_what_is_wrong(
    desk: Desk, exchange: Exchange, tmp_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(exchange, written(tmp_path, "cards.csv", CSV), qtbot)
    states = [window.table.row(number).state for number in range(window.table.rowCount())]
    assert states == [State.CHANGED, State.SAME, State.NEW, State.FAULTY]
    assert "1 row can’t be used and is left out" in seen(window)
    assert "ten" in window.detail.texts[0].accessibleDescription()
    window.view.selectRow(3)
    qtbot.waitUntil(lambda: "many" in seen(window.detail))
    QTest.mouseClick(window.chips[State.NEW], Qt.MouseButton.LeftButton)
    assert window.table.rowCount() == 1
    assert [name for name in unnamed(window) if "qt_tableview_cornerbutton" not in name] == []
    QTest.mouseClick(window.take, Qt.MouseButton.LeftButton)
    cards = desk.draft.library.campaign("shop").cards
    assert [card.title for card in cards] == ["Refund", "Opening hours", "Moving house", "Broken hub"]
    assert cards[0].say == "You get it back within ten days."
    assert cards[0].owner == "Ito"  # a column that the file has not
    desk.draft.stack.undo()
    assert desk.draft.library.campaign("shop").cards == (REFUND, HOURS, MOVING)


def test_what_is_not_ticked_is_not_taken(
    desk: Desk, exchange: Exchange, tmp_path: Path, qtbot: QtBot
) -> None:
    window = looked_at(exchange, written(tmp_path, "cards.csv", CSV), qtbot)
    window.view.selectRow(0)
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    QTest.mouseClick(window.take, Qt.MouseButton.LeftButton)
    cards = desk.draft.campaign.cards
    assert cards[0] == REFUND
    assert cards[-1].title == "Broken hub"


def test_a_whole_campaign_goes_out_and_comes_in_and_nothing_is_deleted_unasked(
    desk: Desk, exchange: Exchange, tmp_path: Path, qtbot: QtBot
) -> None:
    exchange.write(tmp_path / "shop", "json")
    assert interchange.read(tmp_path / "shop.json") == SHOP
    fewer = replace(SHOP, cards=(replace(REFUND, say="Ten days."), HOURS))
    file = tmp_path / "fewer.json"
    file.write_text(interchange.to_json(fewer), encoding="utf-8")
    window = looked_at(exchange, file, qtbot)
    assert window.preview.gone[0].title == "Moving house"
    QTest.mouseClick(window.take, Qt.MouseButton.LeftButton)
    assert desk.draft.campaign.cards == (replace(REFUND, say="Ten days."), HOURS, MOVING)
    window = looked_at(exchange, file, qtbot)
    QTest.mouseClick(window.chips[State.GONE], Qt.MouseButton.LeftButton)
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    QTest.mouseClick(window.take, Qt.MouseButton.LeftButton)
    assert desk.draft.campaign.cards == fewer.cards


def test_a_campaign_that_is_not_there_yet_is_opened(
    desk: Desk, exchange: Exchange, tmp_path: Path, qtbot: QtBot
) -> None:
    other = Campaign(id="other", name="Other", cards=(Card(id="a", title="A", say="B"),))
    file = tmp_path / "other.json"
    file.write_text(interchange.to_json(other), encoding="utf-8")
    window = looked_at(exchange, file, qtbot)
    assert "brings a new campaign: Other" in seen(window)
    QTest.mouseClick(window.take, Qt.MouseButton.LeftButton)
    assert desk.draft.campaign == other
    assert page_of(desk).table.rowCount() == 1


def test_a_file_that_can_not_be_read_is_said(
    desk: Desk, exchange: Exchange, tmp_path: Path, qtbot: QtBot
) -> None:
    for name, words in {
        "cards.xls": "Save it as .xlsx",
        "gone.json": "gone.json",
        "empty.xlsx": "empty.xlsx",
    }.items():
        file = tmp_path / name
        if name != "gone.json":
            file.write_bytes(b"")
        exchange.look_at(file)
        qtbot.waitUntil(lambda words=words: words in seen(desk.notice), timeout=10_000)  # type: ignore[misc]
        qtbot.waitUntil(lambda: not exchange.work.runs)
    assert exchange.looking is None
    assert desk.draft.library.campaign("shop").cards == (REFUND, HOURS, MOVING)


def test_a_table_in_shift_jis_is_read_again_as_it_is_written(
    desk: Desk, exchange: Exchange, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "title,say,triggers\n返金,五日でお返しします。,返金してほしい\n"
    window = looked_at(exchange, written(tmp_path, "cards.csv", text, "cp932"), qtbot)
    assert "CP932" in window.encoding.currentText()
    window.encoding.chosen.emit("cp1252")
    qtbot.waitUntil(lambda: "cards.csv" in window.count.text(), timeout=10_000)
    assert window.isVisible()
    window.encoding.chosen.emit("cp932")
    qtbot.waitUntil(lambda: exchange.looking is not window, timeout=10_000)
    assert exchange.looking
    assert exchange.looking.table.row(0).title == "返金"
    assert not window.isVisible()


def test_tables_are_exported_and_what_can_not_be_written_is_said(
    desk: Desk, exchange: Exchange, tmp_path: Path
) -> None:
    exchange.write(tmp_path / "cards.xlsx", "json")
    exchange.write(tmp_path / "cards", "csv", "cp932")
    assert (tmp_path / "cards.xlsx").read_bytes()[:2] == b"PK"
    assert "Refund" in (tmp_path / "cards.csv").read_text("cp932")
    exchange.write(tmp_path / "nowhere" / "cards.json", "json")
    assert "could not be written" in seen(desk.notice)
