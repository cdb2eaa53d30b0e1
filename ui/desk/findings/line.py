"""A finding as a line: where, what is wrong and what to do, one click that mends it, and the way there."""

from PySide6.QtCore import Signal

from assist.lint import Finding, Severity
from ui.desk.lint_words import where
from ui.theme import CAPTION, LABEL_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Hairline, Picture
from ui.widgets.text import Text
from ui.wording import begun, said


class FindingLine(Box):
    mend_chosen = Signal(object)
    go_chosen = Signal(object)
    """Both with the Finding."""

    def __init__(self, look: Look, finding: Finding):
        super().__init__("plain")
        serious = finding.severity is Severity.CHECK
        sign = Picture(
            look, "warning" if serious else "info", "caution" if serious else "ink3", 16, beside=LABEL_STRONG
        )
        place = where(finding)
        words = column(
            Text(look, place, LABEL_STRONG, lines=2),
            Text(look, self.tr("{0}.").format(begun(finding.reason)), CAPTION, "ink2"),
            gap=2,
        )
        inside = row(sign, gap=8, margins=(20, 10, 16, 10), top=True)
        inside.addLayout(words, 1)
        if finding.mend:
            mend = Button(look, said(finding.mending), "outline")
            mend.setAccessibleName(f"{mend.text()}: {place}")
            mend.clicked.connect(lambda: self.mend_chosen.emit(finding))
            inside.addWidget(mend)
        go = Button(look, self.tr("Go there"))
        go.setAccessibleName(self.tr("Go to {0}").format(place))
        go.clicked.connect(lambda: self.go_chosen.emit(finding))
        inside.addWidget(go)
        self.setLayout(column(inside, Hairline(look)))
