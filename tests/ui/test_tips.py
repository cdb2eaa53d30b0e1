"""Tips from the experienced on the main card: folded, with name and picture."""

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scripts_db.cards import Card, Tip
from tests.ui.seeing import seen
from ui.panel.deck import Shown
from ui.panel.main_card import MainCard
from ui.panel.tips import face
from ui.theme import Look

CARD = Card(
    id="slow", title="Slow", say="Change the channel.", tips=(Tip(text="Ask where they stand.", by="Ana"),)
)


def red() -> bytes:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_tips_are_folded_until_more_is_wanted(look: Look, qtbot: QtBot) -> None:
    card = MainCard(look)
    qtbot.addWidget(card)
    card.show_card(Shown(card=CARD, heard="slow"))
    card.show()
    assert "Ask where they stand." not in seen(card)
    QTest.mouseClick(card.unfold, Qt.MouseButton.LeftButton)
    assert "Ask where they stand." in seen(card)
    assert "Ana" in seen(card)


def test_another_text_of_the_same_card_is_shown_and_stays_unfolded(look: Look, qtbot: QtBot) -> None:
    card = MainCard(look)
    qtbot.addWidget(card)
    card.show_card(Shown(card=CARD))
    card.show()
    card.fold_or_unfold()
    told = Tip(text="Ask if it is raining.")
    card.show_card(Shown(card=Card(id="slow", title="Slow", say="Wait.", tips=(told,))))
    assert "Wait." in seen(card)
    qtbot.waitUntil(lambda: "Ask if it is raining.\nA colleague" in seen(card))
    assert "Ask where they stand." not in seen(card)


def test_a_picture_is_round_and_somebody_without_one_has_a_sign(look: Look) -> None:
    with_picture = face(look, red(), 28).toImage()
    assert with_picture.pixelColor(14, 14).name() == "#ff0000"
    assert with_picture.pixelColor(0, 0).alpha() == 0
    assert face(look, b"", 28).toImage().pixelColor(14, 3).name() == look["customer_soft"].name()
    assert face(look, b"no picture", 28).toImage() == face(look, b"", 28).toImage()
