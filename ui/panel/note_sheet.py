"""The note after the call, in place of everything that the call needed: read, mend, copy, and on to the next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from assist.guidance.note import Note, NoteField
from ui.panel.course import Course
from ui.panel.note_extras import Fact, LookBack, NotHeard, Outcome, Removed
from ui.panel.note_line import NoteLine
from ui.theme import CAPTION, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import KeyCap
from ui.widgets.text import Text

ALWAYS = ("reason", "else")
"""Fields to write in even where nothing was heard for them."""
ELSEWHERE = ("cards", "missing")
"""Fields that have a place of their own on the sheet."""
FREE = "else"


class NoteSheet(QWidget):
    edited = Signal(str, str)
    outcome_chosen = Signal(str)
    item_said = Signal(str)
    copy_chosen = Signal()
    next_chosen = Signal()
    history_chosen = Signal()
    """The cards and the talk of the call are wanted."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.lines: dict[str, NoteLine] = {}
        self.outcome, self._removed, self.missing = Outcome(look), Removed(look), NotHeard(look)
        self._score = Fact(look, "task_list_square_ltr")
        self._cards, self._asked = Fact(look, "comment_multiple"), Fact(look, "question_circle")
        self.back = LookBack(look)
        self.copy = Button(look, "", "primary", "copy")
        self.next = Button(look, self.tr("Next call"), "tall")
        self._fields = column(gap=8)
        self.setLayout(column((self._scrolled(), 1), self._foot(), gap=8))
        self._connect()
        self.hide()

    def _scrolled(self) -> QScrollArea:
        promise = self.tr(
            "Nothing is sent. The talk is forgotten when the next call starts, the note when that one ends."
        )
        filled = column(self._fields, self.outcome, self._removed, gap=8, margins=(14, 10, 14, 12))
        note = Box("card", filled)
        inside = QWidget()
        kept = row((Text(self._look, promise, CAPTION, "ink3"), 1), margins=(2, 0, 2, 0))
        facts = (self._score, self._cards, self._asked, self.back)
        inside.setLayout(column(note, self.missing, *facts, kept, None, gap=8))
        area = QScrollArea()
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setLayout(row(self.copy, KeyCap(self._look, self.tr("Ctrl Shift C")), None, self.next))
        return foot

    def _connect(self) -> None:
        self.outcome.chosen.connect(self.outcome_chosen)
        self.missing.said.connect(self.item_said)
        self.copy.clicked.connect(self.copy_chosen)
        self.next.clicked.connect(self.next_chosen)
        self.back.button.clicked.connect(self.history_chosen)

    def show_note(self, note: Note | None, course: Course) -> None:
        if note:
            for field in note.fields:
                self._show_field(field)
            self.outcome.show_outcomes(note.labels.get("outcome", ""), note.outcomes, note.outcome)
            self._removed.show_removed(note.removed)
            self.missing.show_items(item for item in course.items if item.must)
            self._show_score(note, course)
            self._show_facts(note)
            self.copy.show_as(self.tr("Copy note"), "copy")
        self.setVisible(note is not None)

    def _show_field(self, field: NoteField) -> None:
        if field.name in ELSEWHERE:
            return
        if field.name not in self.lines:
            line = self.lines[field.name] = NoteLine(self._look)
            line.edited.connect(self.edited)
            self._fields.addWidget(line)
        line = self.lines[field.name]
        line.show_field(field, label=field.name != FREE)
        line.setVisible(bool(field.text) or field.name in ALWAYS or line.text.hasFocus())

    def _show_score(self, note: Note, course: Course) -> None:
        """Critical and compliance items weigh more."""
        told = self.tr("Checklist: {0} of {1} said, score {2} %")
        score = round(note.score * 100)
        self._score.say(told.format(course.said, course.due, score) if course.items else "")

    def _show_facts(self, note: Note) -> None:
        cards, asked = note.cards, len(note.unanswered)
        counts = self.tr("Cards: {0} shown, {1} used, {2} dismissed")
        self._cards.say(counts.format(cards.shown, cards.used, cards.dismissed) if cards.shown else "")
        found = self.tr("1 question found no card") if asked == 1 else self.tr("{0} questions found no card")
        self._asked.say(found.format(asked) if asked else "")

    def take_focus(self) -> None:
        self.lines["reason"].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell_copied(self) -> None:
        """Until something is changed."""
        self.copy.show_as(self.tr("Copied"), "checkmark")

    def sizeHint(self) -> QSize:
        return QSize(200, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)
