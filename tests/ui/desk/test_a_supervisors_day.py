"""One day at the desk, from an empty campaign to a version that is brought back, with the mouse and the keyboard."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assist.rehearsal.rows import Outcome
from assist.settings import Loaded, Settings
from scripts_db.library import Library
from tests.ui.desk.script.conftest import Hand
from ui.desk.bench.page import BenchPage
from ui.desk.campaigns.new import NewCampaign
from ui.desk.cards.page import CardsPage
from ui.desk.draft import Draft
from ui.desk.publishing.page import PublishPage
from ui.desk.script.page import ScriptPage
from ui.desk.window import Desk
from ui.theme import Look

WAIT = 30_000
ROWS = 300
FAULTS = {10: ("priority", "very"), 120: ("speaker", "boss"), 250: ("title", "")}
"""Rows that can't be used, and what is wrong with them."""
DOING = ("return", "repair", "replace", "clean", "sell", "rent", "insure", "paint", "move", "weigh")
THINGS = (
    *("kettle", "lamp", "sofa", "carpet", "mirror", "ladder", "drill", "heater", "fridge", "oven"),
    *("piano", "bicycle", "tent", "helmet", "camera", "printer", "scanner", "tablet", "radio", "speaker"),
    *(
        "wardrobe",
        "mattress",
        "pillow",
        "curtain",
        "blanket",
        "basket",
        "bucket",
        "broom",
        "shovel",
        "hammer",
    ),
)
TALK = "Customer: how can i repair my piano\nAgent: i will have a look\nCustomer: the weather is nice today"


@pytest.fixture
def desk(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    """As it is on the first day: with the sample campaign."""
    with Library.open(tmp_path / "library.db") as library:
        library.ensure_sample()
        window = Desk(look, Draft(library, "Ana"), Loaded(Settings()), lambda _campaign: None)
        qtbot.addWidget(window)
        window.draft.open(library.campaigns()[0].id)
        window.show_page("cards")
        window.show()
        yield window
        window.close()


def test_a_supervisors_day(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    make_campaign(desk)
    import_table(desk, tmp_path / "cards.csv", qtbot, faults=FAULTS)
    assert len(desk.draft.campaign.cards) == ROWS - len(FAULTS)
    import_table(desk, tmp_path / "mended.csv", qtbot, faults={})
    assert len(desk.draft.library.campaign("workshop").cards) == ROWS
    write_script(desk)
    keep_example(desk, qtbot)
    publish(desk, qtbot, note="The first version")
    break_trigger(desk, qtbot)
    restore(desk, qtbot)
    versions = desk.draft.library.versions.all("workshop")
    assert [(version.number, version.restored) for version in versions] == [(1, None)]
    assert desk.draft.differences == ()
    assert desk.draft.library.published("workshop").campaign == desk.draft.campaign


def make_campaign(desk: Desk) -> None:
    click(desk.side.add)
    (asked,) = desk.findChildren(NewCampaign)
    QTest.keyClicks(asked.name, "Workshop")
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    assert (desk.draft.campaign.id, desk.draft.campaign.cards) == ("workshop", ())


def import_table(desk: Desk, file: Path, qtbot: QtBot, faults: dict[int, tuple[str, str]]) -> None:
    """What can't be used is told row by row; the rest is taken."""
    write_table(file, faults)
    exchange = cards_page(desk).hands.exchange
    before = exchange.looking
    exchange.look_at(file)
    qtbot.waitUntil(lambda: exchange.looking is not None and exchange.looking is not before, timeout=WAIT)
    window = exchange.looking
    assert window
    rows = [window.table.row(number) for number in range(window.table.rowCount())]
    assert [row.line for row in rows if row.faults] == [number + 2 for number in faults]
    click(window.take)
    assert not window.isVisible()
    desk.activateWindow()  # as a desktop does when a window goes
    qtbot.waitUntil(desk.isActiveWindow, timeout=WAIT)


def write_table(file: Path, faults: dict[int, tuple[str, str]]) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.DictWriter(
            stream, ["id", "title", "say", "triggers", "priority", "speaker"], delimiter=";"
        )
        table.writeheader()
        for number, (doing, thing) in enumerate((doing, thing) for doing in DOING for thing in THINGS):
            card = {
                "id": f"{doing}-{thing}",
                "title": f"{doing} the {thing}".capitalize(),
                "speaker": "customer",
            }
            card |= {"say": f"Bring the {thing} on a Tuesday.", "priority": "0"}
            card |= {"triggers": f"how can i {doing} my {thing}|i would like to {doing} a {thing}"}
            field, value = faults.get(number, ("id", card["id"]))
            table.writerow(card | {field: value})


def write_script(desk: Desk) -> None:
    desk.show_page("script")
    page = desk.built["script"]
    assert isinstance(page, ScriptPage)
    hand = Hand(desk, page)
    click(page.none.add)
    hand.add("What is broken?")
    for title in ("Furniture", "Machines", "Anything else"):
        hand.choose("What is broken?")
        hand.add(title)
    assert hand.ways("What is broken?") == ["Furniture", "Machines", "Anything else"]


def keep_example(desk: Desk, qtbot: QtBot) -> None:
    """The talk is tried with the engine of the live call, and kept as it came out."""
    desk.show_page("bench")
    page = desk.built["bench"]
    assert isinstance(page, BenchPage)
    page.source.type(TALK)
    with qtbot.waitSignal(page.ran, timeout=WAIT):
        QTest.keyClick(page, Qt.Key.Key_F5)
    assert page.rows.rows.rows[0].row.outcome is Outcome.SHOWN
    assert page.tried
    page.examples.keep(page.tried, "The piano")
    (kept,) = desk.draft.campaign.examples
    assert "how can i repair my piano" in kept.talk
    assert "-> Repair the piano" in kept.talk


def publish(desk: Desk, qtbot: QtBot, note: str) -> None:
    page = publish_page(desk)
    qtbot.waitUntil(lambda: page.publish.publish.isEnabled(), timeout=WAIT)
    page.publish.note.setPlainText(note)
    click(page.publish.publish)
    assert "is published" in desk.notice.words.text()


def break_trigger(desk: Desk, qtbot: QtBot) -> None:
    """Another trigger than customers use: the gate keeps the draft from the agents."""
    page = cards_page(desk)
    page.show_card("repair-piano")
    triggers = page.form.fields.triggers
    for line in list(triggers.lines)[:2]:
        line.words.setFocus()
        line.words.selectAll()
        QTest.keyClicks(line.words, "grand instrument tuning")
        triggers.flush()
    publishing = publish_page(desk)
    qtbot.waitUntil(lambda: publishing.publish.decision.isVisible(), timeout=WAIT)
    assert "The piano expects “Repair the piano”" in publishing.publish.decision.words.text()
    assert not publishing.publish.publish.isEnabled()


def restore(desk: Desk, qtbot: QtBot) -> None:
    page = publish_page(desk)
    asked = page.hands.ask_restore(1)
    assert asked
    click(asked.replace)
    qtbot.waitUntil(lambda: not desk.draft.differences, timeout=WAIT)


def cards_page(desk: Desk) -> CardsPage:
    desk.show_page("cards")
    page = desk.built["cards"]
    assert isinstance(page, CardsPage)
    return page


def publish_page(desk: Desk) -> PublishPage:
    desk.show_page("publish")
    page = desk.built["publish"]
    assert isinstance(page, PublishPage)
    return page


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
