"""A line of a talk that is tried out: who said what, and below it what that led to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from assist.events import Channel
from ui.desk.tryout.outcome import Outcome
from ui.theme import BODY, CAPTION, CAPTION_STRONG, Look
from ui.widgets.boxes import column, row
from ui.widgets.signs import Picture
from ui.widgets.text import Text

GUTTER = 72


class TalkLine(QWidget):
    def __init__(self, look: Look, channel: Channel, words: str, language: str):
        super().__init__()
        self._look = look
        customer = channel is Channel.CUSTOMER
        name = self.tr("Customer") if customer else self.tr("Agent")
        speaker = Text(look, name, CAPTION_STRONG, "customer" if customer else "ink3", lines=1)
        speaker.setFixedWidth(round(GUTTER * look.scale))
        said = Text(look, "", BODY, "ink" if customer else "ink2")
        said.say(words, language)
        self._outcomes = column(gap=2, margins=(0, 0, 0, 0))
        right = column(said, self._outcomes, gap=2)
        line = row(gap=0, margins=(0, 6, 0, 6))
        line.addLayout(column(2, speaker, None))
        line.addLayout(right, 1)
        self.setLayout(line)
        self._words = f"{name}: {words}"
        self.setAccessibleName(self._words)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        while item := self._outcomes.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for outcome in outcomes:
            self._outcomes.addWidget(_OutcomeLine(self._look, outcome))
        told = "; ".join(outcome.words for outcome in outcomes)
        self.setAccessibleName(f"{self._words}. {told}")


class _OutcomeLine(QWidget):
    def __init__(self, look: Look, outcome: Outcome):
        super().__init__()
        sign = Picture(look, outcome.icon, outcome.role, 16, beside=CAPTION)
        ink = outcome.role if outcome.role in ("caution", "serious") else "ink2"
        words = Text(look, outcome.words, CAPTION, ink)
        self.setLayout(row(sign, (words, 1), gap=6, top=True))
