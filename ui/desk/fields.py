"""Fields of the desk's forms. What is typed goes into the draft after a short pause, and when the field is left.

    title = LineField(look, tr("Title"))
    form = Form(Binding(draft, title, tr("Change the title"), "title"))      # binding.py
    form.show(card)                          # again after every `draft.changed`: what is being typed stays

They have no undo of their own: Ctrl+Z is the desk's, which undoes what was saved. What is
chosen stands in `choices.py`, a list of phrases in `phrases.py`.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QPlainTextEdit, QWidget

from ui.desk.counting import show_room
from ui.desk.cursors import put, replace_text
from ui.theme import CAPTION, CAPTION_STRONG, LABEL, Look
from ui.widgets.boxes import column, row
from ui.widgets.text import Text

PAUSE = 600
"""Milliseconds without a key after which what was typed is saved."""


class FormField(QWidget):
    """A label above, a hint or counter right of it, the control below.

    What is typed in the same `run` is undone together: since it got the focus, without a long pause.
    """

    begun = Signal()
    """Something was changed here that is not saved yet."""
    edited = Signal()
    """`value` is to be saved."""

    def __init__(self, look: Look, label: str, control: QWidget, hint: str = ""):
        super().__init__()
        self.look, self.control, self.pending, self.run = look, control, False, 0
        self.label = Text(look, label, CAPTION_STRONG, "ink2", lines=1)
        self.hint = Text(look, hint, CAPTION, "ink3", lines=1)
        control.setAccessibleName(label)
        self.setFocusProxy(control)
        head = row(self.label, None, self.hint)
        head.setAlignment(self.hint, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(head, control, gap=4))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.watch(control)

    def value(self) -> Any:
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """A value from elsewhere; the cursor stays where it is."""
        raise NotImplementedError

    def set_language(self, _code: str) -> None:
        """Of the text in it: ideographs have national shapes."""

    def touch(self) -> None:
        """Something was typed: it is saved when no more comes for a moment."""
        if not self.pending:
            self.pending = True
            self.begun.emit()
        self._pause.start()

    def flush(self) -> None:
        """Saves at once what waits."""
        if self.pending:
            self._pause.stop()
            self.pending = False
            self.edited.emit()

    def keep(self) -> None:
        """It could not be saved: it stays as it is typed, and is tried again when the field is left."""
        self.pending = True

    def do_apart(self, change: Callable[[], None]) -> None:
        """Saves what `change` does here at once, to be undone by itself."""
        self.flush()
        self.run += 1
        self.touch()
        change()
        self.flush()
        self.run += 1

    def watch(self, control: QWidget) -> None:
        """Leaving it saves; Ctrl+Z in it saves and is then the desk's."""
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.run += 1
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and undoes(event):
            self.flush()
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)


class LineField(FormField):
    """One line of text. `most` is how many letters fit; the hint counts them."""

    def __init__(self, look: Look, label: str, hint: str = "", *, most: int = 0):
        self.line = Line()
        super().__init__(look, label, self.line, hint)
        self.line.textEdited.connect(self.touch)
        if most:
            self.line.textChanged.connect(lambda _text: show_room(self.hint, self.value(), most))
            show_room(self.hint, "", most)

    def value(self) -> str:
        return self.line.text().strip()

    def set_language(self, code: str) -> None:
        self.line.setFont(self.look.font(LABEL, code))

    def show_value(self, value: str) -> None:
        if value != self.value():
            put(self.line, value)


class TextField(FormField):
    """Several lines of text, `lines` of them seen. Tab leaves it."""

    def __init__(self, look: Look, label: str, hint: str = "", *, lines: int = 4, most: int = 0):
        self.edit = QPlainTextEdit(tabChangesFocus=True, undoRedoEnabled=False)
        super().__init__(look, label, self.edit, hint)
        self._lines, self._language = lines, ""
        if most:
            self.edit.textChanged.connect(lambda: show_room(self.hint, self.value(), most))
            show_room(self.hint, self.value(), most)
        self.edit.textChanged.connect(self._typed)
        self._shows = False
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.edit.setFont(self.look.font(LABEL, self._language))
        spacing = self.edit.fontMetrics().lineSpacing()
        self.edit.setFixedHeight(
            self._lines * spacing + 2 * round(self.edit.document().documentMargin()) + 12
        )

    def value(self) -> Any:
        return self.edit.toPlainText().strip()

    def set_language(self, code: str) -> None:
        if code != self._language:
            self._language = code
            self._dress()

    def show_value(self, value: Any) -> None:
        if value != self.value():
            self._shows = True
            replace_text(self.edit, self._as_text(value))
            self._shows = False

    def _as_text(self, value: Any) -> str:
        return str(value)

    def _typed(self) -> None:
        if not self._shows:
            self.touch()


class LinesField(TextField):
    """A list of texts, one a line. The hint counts the lines against `most` of them."""

    def value(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.edit.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _as_text(self, value: tuple[str, ...]) -> str:
        return "\n".join(value)


class NumberField(FormField):
    """A number with its unit behind it. `empty` are the words for None, which is what the least value means then."""

    def __init__(
        self,
        look: Look,
        label: str,
        least: float,
        most: float,
        *,
        unit: str = "",
        decimals: int = 0,
        empty: str = "",
    ):
        self.spin, self._empty = _Number(), bool(empty)
        step = 10.0**-decimals
        self.spin.setDecimals(decimals)
        self.spin.setSingleStep(step)
        self.spin.setRange(least - step if empty else least, most)
        self.spin.setSuffix(unit and f" {unit}")
        self.spin.setSpecialValueText(empty)
        super().__init__(look, label, self.spin)
        self._shows = False
        self.spin.valueChanged.connect(self._typed)

    def value(self) -> float | None:
        if self._empty and self.spin.value() == self.spin.minimum():
            return None
        return self.spin.value()

    def show_value(self, value: float | None) -> None:
        self._shows = True
        self.spin.setValue(self.spin.minimum() if value is None else value)
        self._shows = False

    def _typed(self) -> None:
        if not self._shows:
            self.touch()


class Line(QLineEdit):
    """A line without an undo of its own in its menu."""

    def __init__(self, kind: str = "field"):
        super().__init__()
        self.setProperty("kind", kind)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions()[:3]:  # undo, redo and the line below them
            menu.removeAction(action)
        menu.exec(event.globalPos())
        menu.deleteLater()


class _Number(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(9, 0, 9, 0)  # its style sheet can't

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling past it must not change it


def undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
