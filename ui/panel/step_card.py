"""The step where the script stands: what to say, what to note, and the ways on from here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.panel.course import Course
from ui.panel.noted_fields import NotedFields
from ui.panel.ways import Ways
from ui.theme import CAPTION, SAY, TITLE, Look
from ui.widgets.boxes import Box, Head, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.ring import Ring
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class StepCard(Box):
    """Grey where a card is teal: it is always there, and waits until no card is called for."""

    way_chosen = Signal(int)
    back_chosen = Signal()
    field_filled = Signal(str, str)

    def __init__(self, look: Look):
        super().__init__("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._course, self._short = Course(), False
        self._title = Text(look, "", TITLE, lines=2)
        self._number = Text(look, "", CAPTION, "ink2", lines=1, whole=True, figures=True)
        self.back = IconButton(look, "chevron_left", self.tr("Step back (Alt Left)"))
        self.on = IconButton(look, "chevron_right", self.tr("Step on (Alt Right)"))
        self._before = Text(look, "", CAPTION, "ink3", lines=1)
        self.words = Text(look, "", SAY)
        self.fields = NotedFields(look)
        self.ways = Ways(look)
        self._arrange(look)
        self._connect()

    def _arrange(self, look: Look) -> None:
        picture = Picture(look, "branch_fork", "ink2")
        top = row(picture, (self._title, 1), self._number, self.back, self.on, margins=(12, 6, 6, 6))
        head = Head(look, "sunken", "accent_soft", top)
        done = row(Picture(look, "checkmark", "accent", 16), (self._before, 1), gap=6)
        self._done = QWidget()
        self._done.setLayout(done)
        line = row((self._done, 100), None, self.fields.fold)
        body = column(line, self.words, self.fields, gap=6, margins=(14, 6, 14, 2))
        self.setLayout(column(head, body, self.ways))
        Ring(look, self, 8)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_chosen)
        self.on.clicked.connect(self.go_on)
        self.ways.chosen.connect(self.way_chosen)
        self.fields.filled.connect(self.field_filled)

    def show_step(self, course: Course) -> None:
        position = course.position
        if position is None:
            return
        self._course = course
        self._title.say(position.title)
        self._number.say(self.tr("Step {0} of {1}").format(position.number, position.count))
        self.back.setEnabled(position.can_go_back)
        self.on.setEnabled(bool(position.ways))
        self._before.say(position.before)
        self._show_before()
        self.words.say(position.say)
        self.fields.show_fields(course.asked, course.noted)
        self.ways.show_ways(position.ways, course.lit)
        self.setAccessibleName(self.tr("Script step: {0}").format(position.title))
        self.setAccessibleDescription(position.say)

    def go_on(self) -> None:
        """The way that the talk points to, or the only one; where it is open, the agent chooses."""
        ways = self._course.position.ways if self._course.position else ()
        way = 0 if len(ways) == 1 else self._course.lit
        if way is not None:
            self.way_chosen.emit(way)
        elif ways:
            self.ways.take_focus()

    def set_short(self, short: bool) -> None:
        """The ways without their phrases, and nothing of the step before, where there is little room."""
        self._short = short
        self.ways.set_short(short)
        self._show_before()

    def _show_before(self) -> None:
        self._done.setVisible(bool(self._before.text()) and not self._short)

    def settle(self) -> None:
        self.ways.settle()
        self.fields.settle()
