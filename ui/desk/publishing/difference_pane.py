"""The chosen change in the middle: both texts side by side or as one, and what it means in the example calls."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from assist.rehearsal.ruling import Ruling
from scripts_db.cards import Card
from ui.desk.diff_text import DiffText, Kind, Run
from ui.desk.publishing import line_diff
from ui.desk.publishing.comparison import Section, sections
from ui.desk.publishing.differences import Difference
from ui.desk.publishing.effects_box import EffectsBox
from ui.desk.publishing.line_diff import Line
from ui.theme import BODY, CAPTION, CAPTION_STRONG, HEAD, LABEL_STRONG, Look
from ui.widgets.bending import set_direction
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.clearing import clear
from ui.widgets.fields import Parts
from ui.widgets.text import Text
from ui.widgets.window import scrolled

_WIDE = 520
"""Pixels from which on the title and the buttons stand in one line."""


class Sides(Struct, frozen=True):
    """What is compared: how the two states are called, and the language of their texts."""

    old: str
    new: str
    language: str


class DifferencePane(QWidget):
    take_back_wanted = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._as_one = False
        self._shown: tuple[Difference, Sides] | None = None
        self.title = Text(look, "", HEAD, lines=1)
        options = {False: self.tr("Side by side"), True: self.tr("As one")}
        self.shape = Parts(look, options, False)
        self.shape.setAccessibleName(self.tr("How to compare"))
        self.back = Button(look, self.tr("Take it back"), "tall", "arrow_undo")
        self.effects = EffectsBox(look)
        self._texts = column(gap=16)
        self._arrange()
        self.shape.chosen.connect(self._show_as)
        self.back.clicked.connect(self.take_back_wanted)

    def _arrange(self) -> None:
        look = self._look
        content = QWidget()
        content.setLayout(column(self._texts, self.effects, None, gap=16, margins=(24, 0, 24, 8)))
        self._scroll = scrolled(content)
        gone = self._sample(Run(Kind.GONE, self.tr("struck")))
        new = self._sample(Run(Kind.NEW, self.tr("underlined")))
        keys = self.tr("F7, Shift F7: next, previous change")
        legend = row(
            gone,
            Text(look, self.tr("taken away"), CAPTION, "ink2", lines=1, whole=True),
            new,
            Text(look, self.tr("new"), CAPTION, "ink2", lines=1, whole=True),
            None,
            Text(look, keys, CAPTION, "ink2", lines=1),
            gap=10,
            margins=(24, 8, 24, 14),
        )
        self._legend = QWidget()
        self._legend.setLayout(legend)
        hands = row(self.shape, self.back, None, gap=12)
        self._head = row((self.title, 1), gap=12, margins=(24, 16, 24, 10))
        self._head.addLayout(hands)
        self.setLayout(column(self._head, (self._scroll, 1), self._legend))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the title has a line of its own."""
        super().resizeEvent(event)
        set_direction(self._head, wide=self.width() >= round(_WIDE * self._look.scale))

    def show_nothing(self, words: str) -> None:
        """No change to look at; `words` say why."""
        self._shown = None
        clear(self._texts)
        self.title.say("")
        self._texts.addWidget(Text(self._look, words, BODY, "ink2"))
        for part in (self.shape, self.back, self._legend, self.effects):
            part.hide()

    def show_difference(
        self, difference: Difference, sides: Sides, ruling: Ruling | None, *, can_go_back: bool
    ) -> None:
        if self._shown != (difference, sides):
            self._shown = (difference, sides)
            self._show_texts()
            self._scroll.verticalScrollBar().setValue(0)
        self.shape.show()
        self._legend.show()
        self.back.setVisible(can_go_back)
        card = difference.entry.id if isinstance(difference.entry, Card) else ""
        self.effects.show_ruling(ruling, card)

    def _show_as(self, as_one: bool) -> None:
        self._as_one = as_one
        self._show_texts()

    def _show_texts(self) -> None:
        clear(self._texts)
        if self._shown is None:
            return
        difference, sides = self._shown
        self.title.say(difference.title, sides.language)
        heads = [Text(self._look, words, LABEL_STRONG, "ink2", lines=1) for words in (sides.old, sides.new)]
        if self._as_one:
            heads = [Text(self._look, f"{sides.old} → {sides.new}", LABEL_STRONG, "ink2", lines=1)]
        self._texts.addLayout(row(*((head, 1) for head in heads), gap=16))
        for section in sections(difference.changes):
            self._texts.addLayout(self._section(section, sides.language))

    def _section(self, section: Section, language: str) -> QBoxLayout:
        lines = list(line_diff.lines(section.before, section.after))
        if self._as_one:
            wells = [self._well([line_diff.apart(line) for line in lines], language)]
        else:
            wells = [
                self._well([line_diff.side(line, without) for line in lines], language)
                for without in (Kind.NEW, Kind.GONE)
            ]
        label = Text(self._look, section.label, CAPTION_STRONG, "ink2", lines=1)
        return column(label, row(*((well, 1) for well in wells), gap=16), gap=6)

    def _well(self, lines: Sequence[Line], language: str) -> Box:
        texts = [self._line(line, language) for line in lines if line]
        inside = column(*texts, None, gap=4, margins=(14, 10, 14, 10))
        well = Box("card", inside)
        well.setMinimumHeight(self._look.line(BODY) + 22)
        if not texts:
            none = Text(self._look, self.tr("nothing"), BODY, "ink3", lines=1)
            inside.insertWidget(0, none, 0, Qt.AlignmentFlag.AlignTop)
        return well

    def _line(self, line: Line, language: str) -> DiffText:
        text = DiffText(self._look)
        text.show_runs(line, language)
        return text

    def _sample(self, run: Run) -> DiffText:
        """A word of the legend, as wide as it is."""
        text = self._line((run,), "")
        text.setFixedWidth(round(QFontMetricsF(self._look.font(BODY)).horizontalAdvance(run.text)) + 2)
        text.setFixedHeight(self._look.line(BODY))
        return text
