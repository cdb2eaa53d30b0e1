"""The line of sums above the rows: how many were shown, followed, held back, wrong, and how quick cards came."""

from collections import Counter
from collections.abc import Sequence
from statistics import median

from PySide6.QtWidgets import QWidget

from assist.rehearsal.rows import Outcome, Row
from ui.theme import CAPTION, LABEL_STRONG, Look
from ui.widgets.boxes import row
from ui.widgets.text import Text

_ROLES = {
    Outcome.SHOWN: "accent",
    Outcome.FOLLOWED: "ink2",
    Outcome.HELD_BACK: "ink2",
    Outcome.WRONG: "serious",
    Outcome.MISSING: "caution",
    Outcome.NOTHING: "ink2",
}


class Sums(QWidget):
    def __init__(self, look: Look):
        super().__init__()
        self.counts = {
            outcome: Text(look, "", LABEL_STRONG, role, lines=1, whole=True)
            for outcome, role in _ROLES.items()
        }
        self.speed = Text(look, "", CAPTION, "ink3", lines=1)
        self.setLayout(row(*self.counts.values(), None, self.speed, gap=18, margins=(16, 0, 16, 10)))
        self.show_rows(())

    def show_rows(self, rows: Sequence[Row]) -> None:
        counted = Counter(row.outcome for row in rows)
        words = {
            Outcome.SHOWN: self.tr("{0} shown"),
            Outcome.FOLLOWED: self.tr("{0} followed"),
            Outcome.HELD_BACK: self.tr("{0} held back"),
            Outcome.WRONG: self.tr("{0} wrong"),
            Outcome.MISSING: self.tr("{0} missing"),
            Outcome.NOTHING: self.tr("{0} without a card"),
        }
        for outcome, text in self.counts.items():
            text.say(words[outcome].format(counted[outcome]))
            text.setVisible(bool(counted[outcome]))
        self.speed.say(self._speed(rows))

    def _speed(self, rows: Sequence[Row]) -> str:
        delays = [row.delay for row in rows if row.delay is not None]
        if not delays:
            return self.tr("Same engine as live") if rows else ""
        if median(delays) < 0:
            words = self.tr("Same engine as live. Cards come {0} s before a phrase ends")
            return words.format(f"{-median(delays):.1f}")
        words = self.tr("Same engine as live. Time to card: {0} s, at most {1} s")
        return words.format(f"{median(delays):.1f}", f"{max(delays):.1f}")
