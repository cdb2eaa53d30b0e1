"""The picture of the program in title bars, task bars and switchers: a white headset on teal, in light and dark."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from ui import svg
from ui.colours import LIGHT

SIZES = (16, 24, 32, 48, 64, 128, 256)


def program_icon() -> QIcon:
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(size))
    return made


def _drawn(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter, box = QPainter(pixmap), QRectF(0, 0, size, size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent_fill))
    painter.drawRoundedRect(box, size * 0.22, size * 0.22)
    air = size * 0.04
    svg.draw(painter, "headset:filled", LIGHT.on_accent, box.adjusted(air, air, -air, -air))
    painter.end()
    return pixmap
