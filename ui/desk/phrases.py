"""A list of phrases in a well, each a line of its own with what is known about it. Enter adds one."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from ui.desk.cursors import put
from ui.desk.fields import FormField, Line
from ui.theme import CAPTION, LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class Check(Struct, frozen=True, kw_only=True):
    """What is known about a phrase: a sign before it, a word behind it, a remark below it.

    `proposal` is a phrase that "Add that" adds beside it; "" for none.
    """

    icon: str = "checkmark"
    role: str = "accent"
    beside: str = ""
    remark: str = ""
    proposal: str = ""


_INSIDE = 6
"""Pixels between the edge of a line and its words: of the style sheet, and of Qt."""
NOTHING_KNOWN = Check(icon="", role="ink3")


class PhrasesField(FormField):
    """`value` is a tuple of phrases, none twice. `check` is asked for each whenever the list is shown.

    `on_well`: it stands on a sunken ground itself.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        hint: str = "",
        *,
        empty: str = "",
        check: Callable[[str], Check] = lambda _phrase: NOTHING_KNOWN,
        on_well: bool = False,
    ):
        self._well = Box("raised" if on_well else "well")
        self._empty, self._check, self._language = empty, check, ""
        self.lines: list[PhraseLine] = []
        super().__init__(look, label, self._well, hint or self.tr("Enter adds one"))
        self._column = column(margins=(8, 4, 2, 4))
        self._well.setLayout(self._column)
        self._name = label
        self._fit(())

    def value(self) -> tuple[str, ...]:
        phrases = (line.words.text().strip() for line in self.lines)
        return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))

    def set_language(self, code: str) -> None:
        self._language = code

    def show_value(self, value: Sequence[str]) -> None:
        if tuple(value) != self.value():
            self._fit(value)
        self.check_again()

    def check_again(self) -> None:
        """Asks anew what is known of each phrase."""
        for line in self.lines:
            phrase = line.words.text().strip()
            line.words.setFont(self.look.font(LABEL, self._language))
            line.show_check(self._check(phrase) if phrase else NOTHING_KNOWN)

    def add(self, phrase: str) -> None:
        """One more, at the end."""
        if phrase and phrase not in self.value():
            self.do_apart(lambda: self._fit((*self.value(), phrase)))
            self.check_again()

    def _fit(self, phrases: Sequence[str]) -> None:
        """As many lines as phrases and an empty one; those that are there are used again."""
        while len(self.lines) > len(phrases) + 1:
            self._drop(self.lines[-1])
        while len(self.lines) < len(phrases) + 1:
            self._insert(len(self.lines))
        for line, phrase in zip(self.lines, (*phrases, ""), strict=True):
            if line.words.text().strip() != phrase:
                put(line.words, phrase)
        self._show_empty()

    def _insert(self, place: int) -> "PhraseLine":
        line = PhraseLine(self.look, self._name)
        self.lines.insert(place, line)
        self._column.insertWidget(place, line)
        self.watch(line.words)
        line.words.textEdited.connect(self._typed)
        line.removed.connect(lambda: self._remove(line))
        line.proposed.connect(self.add)
        return line

    def _typed(self) -> None:
        self.touch()
        if self.lines[-1].words.text().strip():
            self._insert(len(self.lines))
        self._show_empty()

    def _show_empty(self) -> None:
        for number, line in enumerate(self.lines):
            last = number == len(self.lines) - 1
            line.words.setPlaceholderText(self._empty if last else "")
            line.is_last = last
            line.remove.setVisible(not last and self.isEnabled())
            line.name(self._name, number + 1)
        self.setFocusProxy(self.lines[0].words)

    def _remove(self, line: "PhraseLine") -> None:
        place = self.lines.index(line)
        self.do_apart(lambda: self._drop(line))
        self._show_empty()
        self.lines[min(place, len(self.lines) - 1)].words.setFocus()

    def _drop(self, line: "PhraseLine") -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._key(watched, event)
        ):
            return True
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self._tidy()
        return done

    def _tidy(self) -> None:
        """Lines that were emptied go, and what stands here already."""
        seen = {""}
        for line in self.lines[:-1]:
            phrase = line.words.text().strip()
            if phrase in seen:
                self._drop(line)
            seen.add(phrase)
        self._show_empty()

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Enter goes on to a new line, up and down to the next; what is done with the key."""
        place = next((n for n, line in enumerate(self.lines) if line.words is watched), None)
        if place is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(place)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = -1 if event.key() == Qt.Key.Key_Up else 1
            self.lines[max(0, min(len(self.lines) - 1, place + step))].words.setFocus()
        else:
            return False
        return True

    def _enter(self, place: int) -> None:
        self.flush()
        if not self.lines[place].words.text().strip():
            return
        if self.lines[place + 1].words.text().strip():
            self._insert(place + 1)
            self._show_empty()
        self.lines[place + 1].words.setFocus()


class PhraseLine(Box):
    removed = Signal()
    proposed = Signal(str)
    """A phrase to add beside it."""
    is_last = False

    def __init__(self, look: Look, list_name: str):
        super().__init__("plain")
        self._sign = Picture(look, "checkmark", "accent", 16)
        self.words = _Words(look)
        self.words.setFont(look.font(LABEL))
        self.beside = Text(look, "", CAPTION, "ink3", lines=1, figures=True)
        self.remove = IconButton(look, "dismiss", self.tr("Remove"))
        self.remark = Text(look, "", CAPTION, "caution")
        self.take = Button(look, self.tr("Add that"))
        self._proposal = ""
        upper = row(self._sign, (self.words, 1), self.beside, self.remove)
        lower = row((self.remark, 1), self.take, gap=6, margins=(28, 0, 0, 2))
        self.setLayout(column(upper, lower))
        self.remove.clicked.connect(self.removed)
        self.take.clicked.connect(lambda: self.proposed.emit(self._proposal))
        self.name(list_name, 1)
        self.show_check(NOTHING_KNOWN)

    def changeEvent(self, event: QEvent) -> None:
        """What can't be changed has nothing to take away."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.remove.setVisible(self.isEnabled() and not self.is_last)

    def name(self, list_name: str, number: int) -> None:
        self.words.setAccessibleName(self.tr("{0}, {1}").format(list_name, number))
        self.remove.setAccessibleName(self.tr("Remove “{0}”").format(self.words.text()))

    def show_check(self, check: Check) -> None:
        policy = self._sign.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._sign.setSizePolicy(policy)
        self._sign.setVisible(bool(check.icon))
        if check.icon:
            self._sign.show_icon(check.icon, check.role)
        self.beside.say(check.beside)
        self.remark.say(check.remark)
        self.remark.setVisible(bool(check.remark))
        self.words.setAccessibleDescription(" ".join(part for part in (check.beside, check.remark) if part))
        self._proposal = check.proposal
        self.take.setVisible(bool(check.proposal))
        self.take.setAccessibleName(self.tr("Add “{0}”").format(check.proposal))


class _Words(Line):
    """A phrase that is longer than the line ends in “…” as long as nobody types in it; the tool tip has it all."""

    def __init__(self, look: Look):
        super().__init__("bare")
        self._look = look
        self.textChanged.connect(self.setToolTip)

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.width() - 2 * _INSIDE
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._look["ink" if self.isEnabled() else "ink3"])
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        area = self.rect().adjusted(_INSIDE, 0, -_INSIDE, 0)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
