"""A field of the note after the call: its label, where it comes from, and the text, as high as it is long."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from assist.guidance.note import NoteField, Source
from ui.panel.clock import clock
from ui.theme import BODY, CAPTION, CAPTION_STRONG, Look
from ui.widgets.boxes import column, row
from ui.widgets.text import Text

MOST = 6
"""Lines that are seen at once of a long text."""


class NoteLine(QWidget):
    edited = Signal(str, str)
    """The field's name, and what the agent wrote."""

    def __init__(self, look: Look):
        super().__init__()
        self._field: NoteField | None = None
        self._label = Text(look, "", CAPTION_STRONG, "ink2", lines=1)
        self._source = Text(look, "", CAPTION, "ink3", lines=1, whole=True, figures=True)
        self.text = _Growing(look)
        self.text.textChanged.connect(self._tell)
        self.text.left.connect(self._settle)
        self._head = QWidget()
        self._head.setLayout(row((self._label, 1), self._source))
        self.setLayout(column(self._head, self.text, gap=2))

    def show_field(self, field: NoteField, *, label: bool = True) -> None:
        """Without a `label`, it stands in the text itself while that is empty."""
        self._field = field
        self._label.say(field.label)
        self._source.say(self._told(field))
        self._head.setVisible(label)
        self.text.setPlaceholderText("" if label else field.label)
        self.text.setAccessibleName(field.label)
        self.text.setAccessibleDescription(self._source.text())
        if not self.text.hasFocus():
            self._settle()

    def _told(self, field: NoteField) -> str:
        if field.source is Source.HEARD:
            return self.tr("heard {0}").format(clock(field.time)) if field.time is not None else ""
        return {
            Source.SCRIPT: self.tr("script"),
            Source.CARDS: self.tr("cards"),
            Source.CHECKLIST: self.tr("checklist"),
            Source.HAND: self.tr("by you"),
        }[field.source]

    def _settle(self) -> None:
        """Shows what the note has, which may be less than what was typed: numbers of cards are taken out."""
        if self._field and self.text.toPlainText() != self._field.text:
            self.text.blockSignals(True)
            self.text.setPlainText(self._field.text)
            self.text.blockSignals(False)
            self.text.fit()

    def _tell(self) -> None:
        if self._field:
            self.edited.emit(self._field.name, self.text.toPlainText())


class _Growing(QPlainTextEdit):
    left = Signal()
    """The keyboard has gone elsewhere."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit)
        self.textChanged.connect(self.fit)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._look.font(BODY))
        self.fit()

    def fit(self) -> None:
        lines = max(1, min(MOST, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A layout that is at work does not see that one of its widgets wants another height."""
        super().resizeEvent(event)
        self._soon.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.minimumHeight())
