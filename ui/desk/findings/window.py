"""What lint finds in the draft, as a list: mended here with one click, or gone to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assist.lint import Finding, Rule, Severity
from scripts_db.cards import Campaign, Card, ChecklistItem, Script
from ui.desk.counted import counted
from ui.desk.dialog import Dialog
from ui.desk.findings.line import FindingLine
from ui.desk.workplace import Workplace
from ui.theme import BODY, SAY
from ui.translating import tr
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.clearing import clear
from ui.widgets.fields import Parts
from ui.widgets.text import Text
from ui.widgets.window import scrolled
from ui.wording import said

SIZE = (820, 620)
MOST = 100
"""Lines that are shown; what is mended makes room for the next."""
_PAGES = {Card: "cards", Script: "script", ChecklistItem: "checklist"}
_CAMPAIGN = {Rule.ALERT_UNUSABLE: "alerts", Rule.TEMPLATE_UNUSABLE: "note"}


def page_of(finding: Finding) -> str:
    """The key of the page on which it is mended."""
    if isinstance(finding.entry, Campaign):
        return _CAMPAIGN.get(finding.rule, "cards")
    return _PAGES.get(type(finding.entry), "bench")


class FindingsWindow(Dialog):
    """It stays up to date while the draft changes."""

    go_chosen = Signal(object)
    """To the entry of that Finding; the window is closed."""

    def __init__(self, place: Workplace, parent: QWidget):
        super().__init__(place.look, tr("What to look at"), parent)
        self._place, self._severity = place, Severity.CHECK
        self.lines: list[FindingLine] = []
        self.count = Text(self.look, "", SAY, lines=1)
        names = {Severity.CHECK: self.tr("To check"), Severity.ADVICE: self.tr("Advice")}
        self.severity = Parts(self.look, names, Severity.CHECK)
        self.severity.setAccessibleName(self.tr("What to show"))
        self.nothing = Text(self.look, self.tr("Nothing is left to look at here."), BODY, "ink2")
        self.rest = Text(self.look, "", BODY, "ink3")
        self.close_it = Button(self.look, self.tr("Close"), "tall")
        self._list = column()
        self._arrange()
        self.severity.chosen.connect(self._show_severity)
        self.close_it.clicked.connect(self.reject)
        place.checks.found.connect(self.show_findings)
        self.finished.connect(lambda _how: place.checks.found.disconnect(self.show_findings))
        self.resize(self.scaled(*SIZE))
        self.show_findings()

    def _arrange(self) -> None:
        head = row((self.count, 1), self.severity, gap=12, margins=(20, 16, 16, 12))
        inside = Box("pane")
        below = column(self.nothing, self.rest, margins=(20, 14, 20, 14))
        inside.setLayout(column(self._list, below, None))
        foot = Box("foot", row(None, self.close_it, margins=(20, 12, 20, 12)))
        self.setLayout(column(head, (scrolled(inside), 1), foot))

    def _show_severity(self, severity: object) -> None:
        self._severity = Severity(str(severity))
        self.show_findings()

    def show_findings(self) -> None:
        found = [one for one in self._place.checks.findings if one.severity is self._severity]
        self.count.say(counted(len(found), self.tr("1 thing to look at"), self.tr("{0} things to look at")))
        clear(self._list)
        self.lines = [self._line(finding) for finding in found[:MOST]]
        for line in self.lines:
            self._list.addWidget(line)
        self.nothing.setVisible(not found)
        self.rest.setVisible(len(found) > MOST)
        self.rest.say(self.tr("And {0} more.").format(f"{len(found) - MOST:n}"))

    def _line(self, finding: Finding) -> FindingLine:
        line = FindingLine(self.look, finding)
        line.mend_chosen.connect(self.mend)
        line.go_chosen.connect(self._go)
        return line

    def mend(self, finding: Finding) -> None:
        """As one step to undo; the list is shown anew when lint has looked."""
        self._place.draft.do(said(finding.mending), finding.mend)

    def _go(self, finding: Finding) -> None:
        self.accept()
        self.go_chosen.emit(finding)
