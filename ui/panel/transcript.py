"""What both sides say: one block an utterance, the speaker in a hanging gutter. Lines, not bubbles."""

import re
from collections import OrderedDict
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from assist.events import Channel, Hypothesis
from ui.panel import transcript_style
from ui.theme import BODY, Look
from ui.widgets.buttons import Button
from ui.widgets.ring import Ring

MOST_BLOCKS = 400
FADE = 22
"""Height in pixels over which the oldest line fades out."""


@dataclass(eq=False)
class _Line:
    """A block of the document; `at` keeps its place when other blocks change."""

    at: QTextCursor
    channel: Channel | None
    text: str = ""
    partial: bool = False
    marks: dict[str, str] = field(default_factory=dict)
    """Words and the role of their colour."""


class Transcript(QTextEdit):
    """Read only. A partial is grey and ends in "…", its final replaces it. Follows until scrolled up."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._lines: OrderedDict[str, _Line] = OrderedDict()
        self._captions = 0
        self._following = True
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Transcript"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(2)
        self.newest = Button(look, self.tr("Newest"), "chip", "arrow_down")
        self.newest.setParent(self)
        Ring(look, self, 6)
        self.newest.hide()
        self.newest.clicked.connect(self.follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._dress()
        look.changed.connect(self._redraw)

    def hear(self, heard: Hypothesis) -> None:
        """The current reading of an utterance. Nothing is left of one that was an echo or no words."""
        text = heard.text.strip()
        if heard.echo or not text:
            self._withdraw(heard.utterance)
            return
        line = self._lines.get(heard.utterance) or self._begin(heard.utterance, heard.channel)
        line.text, line.partial = text, not heard.final
        self._write(line)

    def mark(self, utterance: str, words: str, role: str = "accent") -> None:
        """The words that called for a card, or with the role "serious" raised an alert."""
        line = self._lines.get(utterance)
        if line and words and line.marks.get(words) != role:
            line.marks[words] = role
            self._write(line)

    def settle(self, utterance: str) -> None:
        """No final will come for that utterance any more: what was heard of it stands."""
        line = self._lines.get(utterance)
        if line and line.partial:
            line.partial = False
            self._write(line)

    def settle_all(self) -> None:
        """Nobody listens any more."""
        for name in list(self._lines):
            self.settle(name)

    def remark(self, text: str) -> None:
        """A line without a speaker: sound that was lost, a pause."""
        self._captions += 1
        line = self._begin(f"caption {self._captions}", None)
        line.text = text
        self._write(line)

    def forget(self) -> None:
        """A new call begins."""
        self._lines.clear()
        self.clear()
        self.follow()

    def follow(self) -> None:
        self._following = True
        self.newest.hide()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _begin(self, name: str, channel: Channel | None) -> _Line:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._lines:
            cursor.insertBlock()
        cursor.setKeepPositionOnInsert(True)  # so that it stays in front of the words to come
        line = self._lines[name] = _Line(cursor, channel)
        if len(self._lines) > MOST_BLOCKS:
            self._withdraw(next(iter(self._lines)))
        return line

    def _withdraw(self, name: str) -> None:
        line = self._lines.pop(name, None)
        if line is None:
            return
        cursor = _all_of(line)
        last = not cursor.block().next().isValid()
        cursor.removeSelectedText()
        if last:
            cursor.deletePreviousChar()
        else:
            cursor.deleteChar()
        self._keep_following()

    def _write(self, line: _Line) -> None:
        cursor = _all_of(line)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.setBlockFormat(transcript_style.block(self._look))
        cursor.insertText(
            self._speaker(line.channel) + "\t", transcript_style.speaker(self._look, line.channel)
        )
        start = cursor.position()
        ink = transcript_style.words(self._look, line.channel, line.partial)
        cursor.insertText(line.text + (" …" if line.partial else ""), ink)
        for words, role in line.marks.items():
            self._paint_mark(start, line.text, words, role)
        cursor.endEditBlock()
        self._keep_following()

    def _speaker(self, channel: Channel | None) -> str:
        names = {Channel.CUSTOMER: self.tr("Customer"), Channel.AGENT: self.tr("You"), None: ""}
        return names[channel]

    def _paint_mark(self, start: int, text: str, words: str, role: str) -> None:
        if found := _found(text, words):
            spot = QTextCursor(self.document())
            spot.setPosition(start + found.start())
            spot.setPosition(start + found.end(), QTextCursor.MoveMode.KeepAnchor)
            spot.mergeCharFormat(transcript_style.mark(self._look, role))

    def _dress(self) -> None:
        self.setFont(self._look.font(BODY))
        self.setMinimumHeight(2 * self._look.line(BODY) + 10)

    def _redraw(self) -> None:
        self._dress()
        for line in self._lines.values():
            self._write(line)

    def _keep_following(self) -> None:
        if self._following:
            self.follow()
        else:
            self._offer_newest()

    def _scrolled(self, value: int) -> None:
        """The agent's own scrolling decides; a document that grows does not."""
        self._following = value >= self.verticalScrollBar().maximum() - 4
        self._offer_newest()

    def _offer_newest(self) -> None:
        self.newest.setVisible(not self._following)
        size = self.newest.sizeHint()
        self.newest.setGeometry(
            (self.width() - size.width()) // 2, self.height() - size.height() - 4, size.width(), size.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        following = self._following
        super().resizeEvent(event)
        if following:
            self.follow()
        self._offer_newest()

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.verticalScrollBar().value() == 0:
            return
        clear = self._look["page"]
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, 0, FADE)
        fade.setColorAt(0, self._look["page"])
        fade.setColorAt(1, clear)
        QPainter(self.viewport()).fillRect(0, 0, self.width(), FADE, fade)


def _all_of(line: _Line) -> QTextCursor:
    cursor = QTextCursor(line.at)
    cursor.setKeepPositionOnInsert(False)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _found(text: str, words: str) -> re.Match[str] | None:
    """Where the words stand, whatever lies between them in punctuation and case."""
    parts = re.findall(r"\w+", words)
    return re.search(r"\W+".join(map(re.escape, parts)), text, re.IGNORECASE) if parts else None
