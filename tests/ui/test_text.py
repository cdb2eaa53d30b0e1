"""Text that lays itself out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.theme import BODY, SAY, Look
from ui.widgets.text import Text

LONG = "Slow only in the evening points to Wi-Fi congestion. Let me move you to a free channel."


def drawn(text: Text) -> QImage:
    return text.grab().toImage()


def inked(image: QImage, left: int, right: int) -> bool:
    """Whether anything stands between these columns."""
    ground = image.pixel(0, 0)
    rows, columns = range(image.height()), range(left, right)
    return any(image.pixel(x, y) != ground for y in rows for x in columns)


def test_every_line_has_the_height_of_its_style(look: Look, qtbot: QtBot) -> None:
    text = Text(look, LONG, SAY)
    qtbot.addWidget(text)
    lines = text.heightForWidth(200) / 27
    assert lines == int(lines) > 3
    assert text.heightForWidth(2000) == 27


def test_ideographs_want_a_taller_line(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "", SAY)
    qtbot.addWidget(text)
    text.say("夜だけ遅い", "ja")
    assert text.heightForWidth(2000) == 30
    assert "Noto Sans CJK JP" in text.font().families()
    text.say("晚上很慢", "zh")
    assert "Noto Sans CJK SC" in text.font().families()


def test_a_short_label_is_never_cut_and_a_long_one_may_be(look: Look, qtbot: QtBot) -> None:
    short, long, whole = (
        Text(look, "You", lines=1),
        Text(look, LONG, lines=1),
        Text(look, LONG, lines=1, whole=True),
    )
    for text in (short, long, whole):
        qtbot.addWidget(text)
    assert short.minimumSizeHint() == short.sizeHint()
    assert long.minimumSizeHint().width() == 48
    assert whole.minimumSizeHint() == whole.sizeHint()


def test_what_is_cut_short_ends_within_its_width(look: Look, qtbot: QtBot) -> None:
    text = Text(look, LONG, lines=2)
    qtbot.addWidget(text)
    text.resize(200, 40)
    assert text.heightForWidth(200) == 40
    cut = drawn(text)
    text.setText("Slow only in the evening points to")
    assert drawn(text) != cut


def test_text_is_plain(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "<b>24.90</b> a month")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.sizeHint().width() > Text(look, "24.90 a month").sizeHint().width()


def test_marked_words_have_ground_and_underline(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "it gets slow every evening", BODY)
    qtbot.addWidget(text)
    text.resize(text.sizeHint())
    plain = drawn(text)
    text.mark(["SLOW every"])
    marked = drawn(text)
    assert marked != plain
    grounds = {marked.pixelColor(x, y).name() for x in range(marked.width()) for y in range(marked.height())}
    assert look["accent_soft"].name() in grounds
    assert look["accent"].name() in grounds


def test_a_mark_may_cross_the_end_of_a_line(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "it gets slow every evening", BODY)
    qtbot.addWidget(text)
    text.resize(90, text.heightForWidth(90))
    text.mark(["gets slow every"])
    image = drawn(text)
    line = look["accent"].name()
    rows = {
        y
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name() == line
    }
    assert len({y // 20 for y in rows}) >= 2


def test_right_to_left_stands_at_the_right(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "You", BODY, lines=1)
    qtbot.addWidget(text)
    text.resize(300, 20)
    assert inked(drawn(text), 0, 60)
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not inked(drawn(text), 0, 200)
    assert inked(drawn(text), 240, 300)


def test_a_larger_text_size_reaches_texts_that_stand_already(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "You", BODY, lines=1)
    qtbot.addWidget(text)
    before = text.sizeHint()
    look.wear(look.colours, 1.5)
    assert text.font().pixelSize() == 21
    assert text.sizeHint().height() == 30
    assert text.sizeHint().width() > before.width()
