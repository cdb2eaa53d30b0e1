"""Two texts word by word: what only one of them has is on a ground, and struck out or underlined as well."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from assist.matching.text import is_unspaced
from ui.theme import BODY, Look, Style

_WORD = re.compile(r"\s+|\w+(?:[.,'’]\w+)*|[^\w\s]")


class Kind(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Run(Struct, frozen=True):
    kind: Kind
    text: str


def runs(before: str, after: str) -> list[Run]:
    """What of `before` is gone in `after`, and what is new there."""
    found: list[Run] = []
    gone = new = ""
    for kept, old_words, new_words in _steps(_words(before), _words(after)):
        if not kept:
            gone, new = gone + old_words, new + new_words
            continue
        if (gone or new) and not old_words.strip():  # a space between two changed words is no rest
            gone, new = gone + old_words, new + old_words
            continue
        found += _changed(gone, new)
        gone = new = ""
        found.append(Run(Kind.SAME, old_words))
    return [*found, *_changed(gone, new)]


def _steps(old: list[str], new: list[str]) -> Iterator[tuple[bool, str, str]]:
    """Whether a stretch is the same in both, and what it is in each."""
    for what, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, False).get_opcodes():
        yield what == "equal", "".join(old[old_from:old_to]), "".join(new[new_from:new_to])


def _changed(gone: str, new: str) -> list[Run]:
    """What both begin or end with is a space that was kept."""
    runs = [(Kind.GONE, gone), (Kind.NEW, new)]
    if gone and new and gone[-1] == new[-1] == " ":
        runs = [(Kind.GONE, gone[:-1]), (Kind.NEW, new[:-1]), (Kind.SAME, " ")]
    return [Run(kind, text) for kind, text in runs if text]


def sides(before: str, after: str) -> tuple[list[Run], list[Run]]:
    """The same, to stand side by side: `before` with what is gone, `after` with what is new."""
    found = runs(before, after)
    return (
        [run for run in found if run.kind is not Kind.NEW],
        [run for run in found if run.kind is not Kind.GONE],
    )


def _words(text: str) -> list[str]:
    """In scripts without spaces a letter is a word."""
    found: list[str] = []
    for word in _WORD.findall(text):
        found += word if any(map(is_unspaced, word)) else [word]
    return found


class DiffText(QWidget):
    """Runs of text, wrapped, as high as they need."""

    def __init__(self, look: Look, style: Style = BODY):
        super().__init__()
        self._look, self._style, self._language = look, style, ""
        self._runs: Sequence[Run] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self._runs)

    def show_runs(self, runs: Sequence[Run], language: str = "") -> None:
        self._runs, self._language = runs, language
        self.setAccessibleName(self.text)
        self.setAccessibleDescription(self._in_words())
        self.updateGeometry()
        self.update()

    def _in_words(self) -> str:
        """The differences for those who hear them."""
        told = {Kind.GONE: self.tr("gone: {0}"), Kind.NEW: self.tr("new: {0}")}
        return "; ".join(told[run.kind].format(run.text.strip()) for run in self._runs if run.kind in told)

    def _laid_out(self, width: float) -> QTextLayout:
        return drawn(self._look, self._style, self._runs, self._language, width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look["ink2"])
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = max(1, self._laid_out(width).lineCount())
        return lines * self._look.line(self._style, self._language)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._look.line(self._style, self._language))


def drawn(
    look: Look, style: Style, runs: Sequence[Run], language: str = "", width: float = 1e6
) -> QTextLayout:
    """The runs laid out as wide as that, to be drawn."""
    text = "".join(run.text for run in runs).replace("\n", "\u2028")
    layout = QTextLayout(text, look.font(style, language))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(look, runs))
    pitch, top = look.line(style, language), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
        top += pitch
    layout.endLayout()
    return layout


def _formats(look: Look, runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    """Counted as Qt counts: in UTF-16."""
    ranges, start = [], 0
    for run in runs:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, len(run.text.encode("utf-16-le")) // 2
        span.format = _format(look, run.kind)
        start += span.length
        ranges.append(span)
    return ranges


def _format(look: Look, kind: Kind) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(look["ink2" if kind is Kind.SAME else "ink"])
    if kind is Kind.GONE:
        made.setBackground(look["removed"])
        made.setFontStrikeOut(True)
    elif kind is Kind.NEW:
        made.setBackground(look["accent_soft"])
        made.setFontUnderline(True)
    return made
