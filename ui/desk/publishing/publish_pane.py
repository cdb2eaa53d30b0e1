"""The right of the page: what was checked, the one thing to decide, the note to the agents, when, and Publish."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from assist.lint import Finding, Severity
from ui import wording
from ui.desk.lint_words import sentence, where
from ui.desk.publishing.decision_box import DecisionBox
from ui.desk.publishing.standing import Standing
from ui.desk.publishing.when import When
from ui.theme import HEAD, LABEL, LABEL_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.clearing import clear
from ui.widgets.fields import Field
from ui.widgets.signs import Hairline, Picture
from ui.widgets.text import Text
from ui.widgets.window import scrolled

_NOTE_LINES = 3


class PublishPane(Box):
    publish_wanted = Signal()
    save_wanted = Signal()
    versions_wanted = Signal()
    findings_wanted = Signal()
    """What lint finds, all of it."""
    titles_wanted = Signal()
    """Example calls shall name cards by their new titles."""

    def __init__(self, look: Look):
        super().__init__("form")
        self._look, self._standing, self._progress = look, Standing(), ""
        self._findings: tuple[Finding, ...] = ()
        self.title = Text(look, "", HEAD, lines=2)
        self.versions = IconButton(look, "history", self.tr("Versions"))
        self._checks = column(gap=8)
        self.findings: Button | None = None
        self.decision = DecisionBox(look)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.when = When(look)
        self.reason = Text(look, "", LABEL_STRONG, "serious")
        self.publish = Button(look, self.tr("Publish now"), "primary", "send")
        self.save = Button(look, self.tr("Save as file …"), "tall")
        self.follow = Button(look, self.tr("Write the new title"), "outline")
        self._titles = Text(look, "", LABEL)
        self._renamed = Box(
            "well", column(self._titles, row(self.follow, None), gap=6, margins=(12, 8, 12, 8))
        )
        self._arrange()
        self.follow.clicked.connect(self.titles_wanted)
        self.versions.clicked.connect(self.versions_wanted)
        self.publish.clicked.connect(self.publish_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.when.changed.connect(self._show_verb)
        self._dress()
        look.changed.connect(self._dress)

    def _arrange(self) -> None:
        content = QWidget()
        note = Field(self._look, self.tr("What changed, for the agents"), self.note)
        inside = column(
            row((self.title, 1), self.versions),
            self._checks,
            self._renamed,
            self.decision,
            Hairline(self._look),
            note,
            self.when,
            None,
            gap=12,
            margins=(20, 16, 20, 8),
        )
        content.setLayout(inside)
        foot = column(self.reason, row(self.publish, self.save, None), gap=8, margins=(20, 8, 20, 16))
        self.setLayout(column((scrolled(content), 1), foot))

    def _dress(self) -> None:
        self.note.setFont(self._look.font(LABEL))
        self.note.setFixedHeight(_NOTE_LINES * self._look.line(LABEL) + 14)

    def show_standing(self, standing: Standing, findings: tuple[Finding, ...], number: int) -> None:
        """`number` is that of the version that would be published."""
        self._standing, self._findings = standing, findings
        self.title.say(self.tr("Publish version {0}").format(number))
        self.decision.show_questions(standing.open)
        self._show_checks()
        self._show_titles()
        self._show_verb()

    def _show_titles(self) -> None:
        count = len(self._standing.titles)
        self._renamed.setVisible(bool(count))
        self._titles.say(
            self.tr("1 example call names a card by its old title.")
            if count == 1
            else self.tr("{0} example calls name a card by its old title.").format(count)
        )

    def show_progress(self, done: int, of: int) -> None:
        """How many example calls were played."""
        words = self.tr("Trying the example calls: {0} of {1}")
        self._progress = words.format(done, of)
        self._show_checks()

    def _show_checks(self) -> None:
        clear(self._checks)
        self.findings = None
        standing = self._standing
        if standing.faults:
            words = wording.begun(standing.faults[0].sentence)
            more = len(standing.faults) - 1
            if more:
                words += " " + self.tr("(and {0} more)").format(more)
            self._check("error_circle:filled", "serious", words)
        elif standing.ruling:
            self._check("checkmark_circle:filled", "accent", self.tr("No faulty card"))
        self._check_lint()
        if self._findings:
            self._offer_findings()
        self._check_gate()

    def _check_lint(self) -> None:
        serious = [one for one in self._findings if one.severity is Severity.CHECK]
        if not serious:
            self._check(
                "checkmark_circle:filled", "accent", self.tr("Nothing to look at in triggers and texts")
            )
        elif len(serious) == 1:
            self._check("warning:filled", "caution", sentence(serious[0]))
        else:
            words = self.tr("{0} things to look at: {1}").format(len(serious), f"{where(serious[0])} …")
            self._check("warning:filled", "caution", words)

    def _offer_findings(self) -> None:
        """Below what lint found: the way to all of it."""
        self.findings = Button(self._look, self.tr("Look at them"), "link")
        self.findings.clicked.connect(self.findings_wanted)
        self._checks.addLayout(row(self.findings, None, margins=(20, 0, 0, 0)))

    def _check_gate(self) -> None:
        standing = self._standing
        ruling, lost = standing.ruling, len(standing.questions)
        if standing.trouble:
            self._check("warning:filled", "caution", wording.of(standing.trouble))
        elif ruling is None:
            self._check("beaker", "ink3", self._progress or self.tr("Trying the example calls …"))
        elif not ruling.examples and not lost:
            words = self.tr(
                "No example calls yet: nothing tells what would be lost. Keep some on the test bench."
            )
            self._check("info", "ink3", words)
        elif not lost:
            words = (
                self.tr("No wanted card is lost in 1 example call")
                if ruling.examples == 1
                else self.tr("No wanted card is lost in {0} example calls").format(ruling.examples)
            )
            self._check("checkmark_circle:filled", "accent", words)
        else:
            words = (
                self.tr("1 wanted card is gone in an example call")
                if lost == 1
                else self.tr("{0} wanted cards are gone in example calls").format(lost)
            )
            decided = lost - len(standing.open)
            words += self.tr(", {0} accepted").format(decided) if decided else ""
            role = "serious" if standing.open else "caution"
            self._check("error_circle:filled" if standing.open else "warning:filled", role, words)

    def _check(self, icon: str, role: str, words: str) -> None:
        self._checks.addLayout(_checked(self._look, icon, role, words))

    def _show_verb(self) -> None:
        self.publish.setText(self.when.verb)
        self.publish.setEnabled(self._standing.can_publish and not self.when.is_past)
        words = self._why_not()
        self.reason.say(words)
        self.reason.set_ink("serious" if self._standing.faults or self._standing.open else "ink2")
        self.reason.setVisible(bool(words))
        self.publish.setAccessibleDescription(words)

    def _why_not(self) -> str:
        """Why it can't be published just now."""
        standing, count = self._standing, len(self._standing.open)
        if not standing.changes:
            return self.tr("Nothing has changed since the last version")
        if standing.faults:
            return self.tr("Mend the fault first")
        if standing.trouble:
            return self.tr("The example calls were not tried")
        if standing.ruling is None:
            return self.tr("The example calls are being tried")
        if count:
            return (
                self.tr("1 thing to decide first")
                if count == 1
                else self.tr("{0} things to decide first").format(count)
            )
        return self.tr("That time is past. Choose a later one.") if self.when.is_past else ""


def _checked(look: Look, icon: str, role: str, words: str) -> QBoxLayout:
    return row(Picture(look, icon, role, 16, beside=LABEL), (Text(look, words, LABEL), 1), top=True)
