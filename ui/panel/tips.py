"""Tips from the experienced, on the card: what they say, their name, their picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from scripts_db.cards import Tip
from ui.theme import BODY, CAPTION, Look
from ui.widgets.boxes import column, row
from ui.widgets.text import Text

FACE = 28


class Tips(QWidget):
    """All tips of a card, one below the other."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._list = column(gap=8)
        self.setLayout(self._list)

    def show_tips(self, tips: tuple[Tip, ...], language: str) -> None:
        while item := self._list.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for tip in tips:
            self._list.addWidget(_Tip(self._look, tip, language))


class _Tip(QWidget):
    def __init__(self, look: Look, tip: Tip, language: str):
        super().__init__()
        self._look, self._picture = look, tip.picture
        self._face = QLabel()
        self._face.setFixedSize(FACE, FACE)
        words = Text(look, "", BODY, "ink2")
        words.say(tip.text, language)
        by = Text(look, tip.by or self.tr("A colleague"), CAPTION, "ink3", lines=1)
        told = QWidget()
        told.setLayout(column(words, by))
        self.setLayout(row(self._face, (told, 1), gap=10, top=True))
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self._face.setPixmap(face(self._look, self._picture, FACE, self.devicePixelRatioF()))


def face(look: Look, picture: bytes, size: int, ratio: float = 1.0) -> QPixmap:
    """The picture in a circle of `size` pixels; somebody without a face where there is none."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter, box = QPainter(pixmap), QRectF(0, 0, size, size)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    circle = QPainterPath()
    circle.addEllipse(box)
    painter.setClipPath(circle)
    image = QImage.fromData(picture) if picture else QImage()
    if image.isNull():
        inset = (size - 16) / 2
        painter.fillRect(box, look["customer_soft"])
        look.draw_icon(painter, "person", "customer", box.adjusted(inset, inset, -inset, -inset))
    else:
        painter.drawImage(box, image)
    painter.end()
    return pixmap
