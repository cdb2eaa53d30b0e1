"""The hearing items of the script: what was heard for each, to be corrected by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.panel.course import Noted
from ui.theme import BODY, CAPTION, CAPTION_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.ring import Ring
from ui.widgets.text import Text


class NotedFields(QWidget):
    """What the step asks for stands there at once, what other steps have filled in is folded.

    `fold` is the button for that; it stands elsewhere.
    """

    filled = Signal(str, str)
    """Field and value, by hand."""
    unfolded = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self._look, self._open, self._asks, self._count = look, False, False, 0
        self._asked = NotedField(look)
        self._asked.filled.connect(self.filled)
        self.others: list[NotedField] = []
        self.fold = Button(look, "", "link")
        self.fold.clicked.connect(self._fold_or_unfold)
        self._list = column(gap=6)
        self._column = column(self._asked, self._list, gap=6)
        self.setLayout(self._column)

    @property
    def asked(self) -> "NotedField":
        return self._asked

    def show_fields(self, asked: Noted | None, others: tuple[Noted, ...]) -> None:
        if asked:
            self._asked.show_noted(asked)
        self._asked.setVisible(asked is not None)
        self._asks = asked is not None
        while len(self.others) < len(others):
            self._add_field()
        for number, field in enumerate(self.others):
            if number < len(others):
                field.show_noted(others[number])
            field.setVisible(self._open and number < len(others))
        self._show_fold(len(others))
        self.setVisible(asked is not None or (self._open and bool(others)))

    def _add_field(self) -> None:
        field = NotedField(self._look)
        field.filled.connect(self.filled)
        self.others.append(field)
        self._list.addWidget(field)

    def _show_fold(self, count: int) -> None:
        self._count = count
        self.fold.setVisible(bool(count))
        text = self.tr("Hide noted: {0}") if self._open else self.tr("Noted: {0}")
        self.fold.setText(text.format(count))

    def _fold_or_unfold(self) -> None:
        self._open = not self._open
        for field in self.others[: self._count]:
            field.setVisible(self._open)
        self._show_fold(self._count)
        self.setVisible(self._asks or self._open)
        self.unfolded.emit()

    def settle(self) -> None:
        self._column.activate()


class NotedField(QWidget):
    """A label with its source, and a line to write in. What the agent is writing is not replaced under the hand."""

    filled = Signal(str, str)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._noted = Noted(field="")
        self._label = Text(look, "", CAPTION_STRONG, "ink2", lines=1, whole=True)
        self._source = Text(look, "", CAPTION, "ink3", lines=1)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Not heard yet"))
        self.line.editingFinished.connect(self._finish)
        box = Box("field", row((self.line, 1), margins=(10, 1, 8, 1)))
        Ring(look, box, 6, self.line)
        self._box = box
        self.setLayout(column(row(self._label, (self._source, 100), None), box, gap=2))
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.line.setFont(self._look.font(BODY))
        self._box.setFixedHeight(max(32, self._look.line(BODY) + 12))

    def show_noted(self, noted: Noted) -> None:
        writing = self.line.hasFocus() and self.line.isModified() and noted.field == self._noted.field
        if noted != self._noted and not writing:
            self.line.setText(noted.value)
        self._noted = noted
        self._label.say(noted.field)
        self._source.say(self._told(noted))
        self._source.setVisible(bool(self._source.text()))
        self.line.setAccessibleName(noted.field)
        self.line.setAccessibleDescription(self._source.text())

    def _told(self, noted: Noted) -> str:
        if noted.by_hand:
            return self.tr("by you")
        return self.tr("heard “{0}”").format(noted.heard) if noted.heard else ""

    def _finish(self) -> None:
        value = self.line.text().strip()
        if self.line.isModified() and value != self._noted.value:
            self.line.setModified(False)
            self.filled.emit(self._noted.field, value)
