"""Tips from the experienced, written on the form and seen in the preview."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.seeing import seen
from ui.desk.cards.page import CardsPage
from ui.desk.cards.tips import SIDE
from ui.desk.window import Desk


def test_a_tip_is_written_and_seen_with_its_picture(
    desk: Desk, page: CardsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_card("hours")
    field = page.form.fields.tips
    QTest.mouseClick(field.add, Qt.MouseButton.LeftButton)
    box = field.tips[0]
    QTest.keyClicks(box.words, "Ask when they can come.")
    QTest.keyClicks(box.by, "Ana")
    field.flush()
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "ana.png"))
    field.take_picture(box, str(tmp_path / "ana.png"))
    (tip,) = desk.draft.library.campaign("shop").cards[1].tips
    assert (tip.text, tip.by) == ("Ask when they can come.", "Ana")
    stored = QImage.fromData(tip.picture)
    assert (stored.width(), stored.height()) == (SIDE, SIDE)
    assert len(tip.picture) < 64_000
    main = page.preview.stage.main
    QTest.mouseClick(main.unfold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Ask when they can come.\nAna" in seen(main))
    desk.draft.stack.undo()
    assert desk.draft.campaign.cards[1].tips[0].picture == b""
    QTest.mouseClick(field.tips[0].remove, Qt.MouseButton.LeftButton)
    assert desk.draft.campaign.cards[1].tips == ()
    desk.draft.stack.undo()
    assert field.value() == desk.draft.campaign.cards[1].tips != ()


def test_a_file_that_is_no_picture_is_said(desk: Desk, page: CardsPage, tmp_path: Path) -> None:
    field = page.form.fields.tips
    QTest.mouseClick(field.add, Qt.MouseButton.LeftButton)
    (tmp_path / "notes.png").write_text("no picture")
    field.take_picture(field.tips[0], str(tmp_path / "notes.png"))
    assert "is no picture. Choose a PNG or JPEG." in seen(desk.notice)
    assert not desk.draft.stack.count()
