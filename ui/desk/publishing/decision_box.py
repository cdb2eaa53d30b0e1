"""The one thing to decide first: a card that is lost in an example call is mended, or accepted with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from assist.rehearsal.ruling import Difference
from ui import wording
from ui.desk.publishing.standing import Question
from ui.theme import LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, Switch
from ui.widgets.text import Text


class DecisionBox(Box):
    call_wanted = Signal(str)
    """The id of the example."""
    accepted = Signal(object, str)
    """These questions, for this reason."""

    def __init__(self, look: Look):
        super().__init__("serious")
        self._questions: tuple[Question, ...] = ()
        self.words = Text(look, "", LABEL)
        self.go = Button(look, self.tr("Go to the call"), "outline")
        self.accept = Button(look, self.tr("Accept …"))
        self.reason = QLineEdit()
        self.reason.setProperty("kind", "field")
        self.all = Switch(look, "", False)
        self.confirm = Button(look, self.tr("Accept it"), "outline")
        self.cancel = Button(look, self.tr("Cancel"))
        self._asked = QWidget()
        field = Field(look, self.tr("Why is that all right?"), self.reason)
        self._asked.setLayout(column(field, self.all, row(self.confirm, self.cancel, None), gap=8))
        self._first = QWidget()
        self._first.setLayout(row(self.go, self.accept, None))
        self.setLayout(column(self.words, self._first, self._asked, gap=8, margins=(12, 10, 12, 10)))
        self._introduce()
        self._ask(False)

    def _introduce(self) -> None:
        self.go.clicked.connect(self._go)
        self.accept.clicked.connect(lambda: self._ask(True))
        self.cancel.clicked.connect(lambda: self._ask(False))
        self.reason.textChanged.connect(lambda text: self.confirm.setEnabled(bool(text.strip())))
        self.reason.returnPressed.connect(self._accept)
        self.confirm.clicked.connect(self._accept)

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """The first of them is asked; none: the box is away."""
        if questions[:1] != self._questions[:1]:
            self._ask(False)
        self._questions = questions
        self.setVisible(bool(questions))
        if not questions:
            return
        first = questions[0]
        self.words.say(self._words(first))
        self.go.setVisible(isinstance(first, Difference))
        self.all.setVisible(len(questions) > 1)
        self.all.setText(self.tr("The same for all {0}").format(len(questions)))

    def _words(self, question: Question) -> str:
        if isinstance(question, Difference):
            words = self.tr("{0} expects “{1}” for “{2}”. Add a trigger, or accept the loss.")
            return words.format(question.example_title, question.title, question.words)
        return wording.of(question)

    def _ask(self, on: bool) -> None:
        self._asked.setVisible(on)
        self._first.setVisible(not on)
        self.confirm.setEnabled(False)
        self.reason.clear()
        if on:
            self.reason.setFocus()

    def _go(self) -> None:
        first = self._questions[0]
        if isinstance(first, Difference):
            self.call_wanted.emit(first.example)

    def _accept(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            chosen = self._questions if self.all.isChecked() else self._questions[:1]
            self._ask(False)
            self.accepted.emit(chosen, reason)
