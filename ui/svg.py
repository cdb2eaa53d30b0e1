"""Icons: SVG files recoloured by role, drawn sharp at every pixel ratio.

The names "pin" and "pin:filled" stand for the files `icons/pin_20_regular.svg` and `icons/pin_20_filled.svg`;
up to 16 pixels the drawing made for 16 is taken.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parent / "icons"
RATIOS = (1.0, 1.5, 2.0)


def draw(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    _renderer(name, colour, round(box.width())).render(painter, box)


@lru_cache(maxsize=256)
def icon(name: str, colour: str, size: int, gap: int = 0) -> QIcon:
    """`gap` is air on both sides: style sheets cannot set the space between an icon and its words."""
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(_pixmap(name, colour, size, ratio, gap))
    return made


def _pixmap(name: str, colour: str, size: int, ratio: float, gap: int) -> QPixmap:
    pixmap = QPixmap(round((size + 2 * gap) * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_at = QRectF(gap * ratio, 0, size * ratio, size * ratio)
    _renderer(name, colour, size).render(painter, draw_at)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, size: int) -> QSvgRenderer:
    stem, _, weight = name.partition(":")
    file = ICONS / f"{stem}_{16 if size <= 16 else 20}_{weight or 'regular'}.svg"
    coloured = file.read_text(encoding="utf-8").replace("<svg ", f'<svg fill="{colour}" ', 1)
    return QSvgRenderer(QByteArray(coloured.encode()))
