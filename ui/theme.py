"""The look as data: type, colours, icons and the style sheet. Everything that is drawn asks a Look."""

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QIcon, QPainter, QPalette

from ui import svg
from ui.colours import DARK, DARK_STRONG, LIGHT, Colours, mixed

FONTS = Path(__file__).parent / "fonts"
SHEET = Path(__file__).parent / "sheet.qss"
SCALES = (0.9, 1.0, 1.15, 1.3, 1.5)
"""The text sizes on offer, as factors."""


@dataclass(frozen=True)
class Style:
    """A step of the type scale: points (multiples of 0.75, whole pixels at 96 dpi), line height in pixels."""

    points: float
    line: int
    weight: QFont.Weight = QFont.Weight.Normal

    @property
    def pixels(self) -> int:
        return round(self.points * 96 / 72)


SAY = Style(15, 27, QFont.Weight.Medium)
HEAD = Style(15, 24, QFont.Weight.DemiBold)
TITLE = Style(12, 22, QFont.Weight.DemiBold)
LEAD = Style(12, 22)
BODY = Style(10.5, 20)
BODY_STRONG = Style(10.5, 20, QFont.Weight.DemiBold)
LABEL = Style(9.75, 18)
LABEL_STRONG = Style(9.75, 18, QFont.Weight.DemiBold)
CAPTION = Style(9, 16)
CAPTION_STRONG = Style(9, 16, QFont.Weight.DemiBold)

_LATIN = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans")
# One code point has Japanese and Chinese shapes, so the order follows the language of the text.
_HAN = {
    "ja": ("Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP"),
    "zh": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"),
}
_TALLER = {"ja": 1.1, "zh": 1.1}

_PALETTE = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accent_soft",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "accent",
}


def load_fonts() -> None:
    """Makes the bundled Inter known to Qt; once, after the application was made."""
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


class Look(QObject):
    """Hands out colour, font, line, icon, palette and sheet. `changed` tells widgets to take theirs again."""

    changed = Signal()

    def __init__(
        self, colours: Colours = LIGHT, language: str = "en", scale: float = 1.0, *, calm: bool = False
    ):
        """`scale` multiplies every text size; `calm` switches all motion off."""
        super().__init__()
        self.colours, self.language, self.scale, self.calm = colours, language, scale, calm

    @property
    def dark(self) -> bool:
        return self.colours in (DARK, DARK_STRONG)

    def wear(self, colours: Colours, scale: float) -> None:
        if (colours, scale) != (self.colours, self.scale):
            self.colours, self.scale = colours, scale
            self.changed.emit()

    def __getitem__(self, role: str) -> QColor:
        return QColor(getattr(self.colours, role))

    def between(self, role: str, other: str, share: float) -> QColor:
        return mixed(self[role], self[other], share)

    def font(self, style: Style, language: str = "", *, figures: bool = False) -> QFont:
        """In pixels, as a point is one pixel on macOS. `figures`: of one width, so a clock stands still."""
        font = QFont([*_LATIN, *_HAN.get(language or self.language, _HAN["ja"])])
        font.setPixelSize(round(style.pixels * self.scale))
        font.setWeight(style.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line(self, style: Style, language: str = "") -> int:
        """The height of a line in pixels; ideographs want a taller one."""
        return round(style.line * self.scale * _TALLER.get(language or self.language, 1))

    def icon(self, name: str, role: str = "ink3", size: int = 20, gap: int = 0) -> QIcon:
        return svg.icon(name, getattr(self.colours, role), size, gap)

    def draw_icon(self, painter: QPainter, name: str, role: str, box: QRectF) -> None:
        svg.draw(painter, name, getattr(self.colours, role), box)

    def draw_line(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        style: Style,
        role: str,
        language: str = "",
        *,
        figures: bool = False,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line in the middle of the area's height, cut short with "…" where it is too long."""
        font = self.font(style, language, figures=figures)
        painter.setFont(font)
        painter.setPen(self[role])
        short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), short)

    def palette(self) -> QPalette:
        """What style sheets don't reach: text edits, selections, placeholders, tool tips."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self[name])
        return palette

    def sheet(self, file: Path = SHEET) -> str:
        sizes = {"label": LABEL, "body": BODY, "caption": CAPTION}
        pixels = {f"{name}_px": f"{round(style.pixels * self.scale)}px" for name, style in sizes.items()}
        return Template(file.read_text(encoding="utf-8")).substitute(asdict(self.colours) | pixels)
