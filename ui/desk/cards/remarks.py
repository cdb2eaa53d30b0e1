"""What should be looked at in a card, above its form, with one click where that mends it."""

from PySide6.QtCore import Signal

from assist.lint import Finding, Rule
from ui.theme import CAPTION, LABEL_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Picture
from ui.widgets.text import Text
from ui.wording import said

_SAID_ELSEWHERE = frozenset(
    {Rule.WORD_UNHEARD, Rule.TITLE_LONG, Rule.SAY_LONG, Rule.POINTS_MANY, Rule.POINT_LONG}
)
"""The field itself says so."""


class Remarks(Box):
    mend_chosen = Signal(object)
    """A Finding."""

    def __init__(self, look: Look):
        super().__init__("caution")
        self._look, self._shown = look, tuple[Finding, ...]()
        self.buttons: list[Button] = []
        self._list = column(gap=6)
        head = row(
            Picture(look, "warning", "caution", 16),
            (Text(look, self.tr("To check"), LABEL_STRONG, lines=1), 1),
        )
        self.setLayout(column(head, self._list, gap=4, margins=(10, 8, 10, 8)))
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        shown = tuple(finding for finding in findings if finding.rule not in _SAID_ELSEWHERE)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        for finding in shown:
            self._list.addWidget(self._line(finding))
        self.setVisible(bool(shown))

    def _clear(self) -> None:
        self.buttons = []
        while item := self._list.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()

    def _line(self, finding: Finding) -> Box:
        place, reason = said(finding.place), said(finding.reason)
        words = self.tr("{0}: {1}.").format(place, reason) if place else self.tr("{0}.").format(reason)
        line = Box("plain")
        inside = column(Text(self._look, words[:1].upper() + words[1:], CAPTION, "ink2"), gap=2)
        if finding.mend:
            mend = Button(self._look, said(finding.mending), "outline")
            mend.clicked.connect(lambda: self.mend_chosen.emit(finding))
            self.buttons.append(mend)
            inside.addLayout(row(mend, None))
        line.setLayout(inside)
        return line
