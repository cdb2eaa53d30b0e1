"""How the lines of the transcript look: the hanging gutter, the inks, the marks."""

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextOption

from assist.events import Channel
from ui.theme import BODY, CAPTION, CAPTION_STRONG, Look, Style

GUTTER = 72
"""Pixels for the speaker, before the words."""


def block(look: Look) -> QTextBlockFormat:
    gutter = round(GUTTER * look.scale)
    made = QTextBlockFormat()
    made.setLineHeight(look.line(BODY), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    made.setLeftMargin(gutter)
    made.setTextIndent(-gutter)
    made.setBottomMargin(6)
    made.setTabPositions([QTextOption.Tab(gutter, QTextOption.TabType.LeftTab)])
    return made


def speaker(look: Look, channel: Channel | None) -> QTextCharFormat:
    return _ink(look, CAPTION_STRONG, "customer" if channel is Channel.CUSTOMER else "ink3")


def words(look: Look, channel: Channel | None, partial: bool) -> QTextCharFormat:
    """The customer's words matter more than mine, and what is certain more than what is not."""
    if channel is None:
        return _ink(look, CAPTION, "ink3")
    if partial:
        return _ink(look, BODY, "ink3")
    return _ink(look, BODY, "ink" if channel is Channel.CUSTOMER else "ink2")


def mark(look: Look, role: str) -> QTextCharFormat:
    """`role` is "accent" for words that called for a card, "serious" for those that raised an alert."""
    made = QTextCharFormat()
    made.setForeground(look["ink"])
    made.setBackground(look[f"{role}_soft"])
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setUnderlineColor(look[role])
    return made


def _ink(look: Look, style: Style, role: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(look.font(style))
    made.setForeground(look[role])
    return made
