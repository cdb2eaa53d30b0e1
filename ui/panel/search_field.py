"""The search: a field that is always there, and the line that says what was found."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.panel.deck import Search
from ui.theme import BODY, CAPTION, Look
from ui.widgets.boxes import Box, row
from ui.widgets.buttons import Button
from ui.widgets.ring import Ring
from ui.widgets.signs import KeyCap, Picture
from ui.widgets.text import Text


class SearchField(Box):
    typed = Signal(str)
    moved = Signal(int)
    """Up (-1) or down (+1) through the hits."""
    kept = Signal()
    copied = Signal()
    """Ctrl C without words of the field to copy: the hit is meant."""

    def __init__(self, look: Look):
        super().__init__("field")
        self._look = look
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Search cards"))
        self._line.setAccessibleName(self.tr("Search cards"))
        self._keys = KeyCap(look, "Ctrl K")
        self.setLayout(
            row(Picture(look, "search", "ink2"), (self._line, 1), self._keys, margins=(10, 1, 8, 1))
        )
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self._changed)
        self._line.installEventFilter(self)
        Ring(look, self, 6, self._line)
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self._line.setFont(self._look.font(BODY))
        self.setFixedHeight(max(34, self._look.line(BODY) + 14))

    @property
    def text(self) -> str:
        return self._line.text()

    def fill(self, text: str) -> None:
        """Puts words into the field, ready to be changed."""
        self._line.setText(text)
        self._line.setFocus()
        self._line.selectAll()

    def empty(self) -> None:
        self._line.clear()

    def _changed(self, text: str) -> None:
        self._keys.setText("Esc" if text else "Ctrl K")
        self.typed.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            copies = event.matches(QKeySequence.StandardKey.Copy) and not self._line.hasSelectedText()
            if copies:
                self.copied.emit()
            return copies or self._pressed(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.kept.emit()
            case _:
                return False
        return True


class SearchHint(QWidget):
    """Between the hits: how many there are and the keys for them, or the card that was heard meanwhile."""

    heard_chosen = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self.found = Text(look, "", CAPTION, "ink3", lines=1, whole=True)
        self._keys = Text(look, self.tr("Up, Down: choose    Enter: keep"), CAPTION, "ink3", lines=1)
        self.heard = Button(look, "", "link")
        self.heard.clicked.connect(self.heard_chosen)
        self.setLayout(row((self.found, 100), None, self._keys, self.heard, margins=(2, 0, 0, 0)))
        self._look = look
        self._search: Search | None = None
        self._dress()
        look.changed.connect(self._dress)
        self.hide()

    def _dress(self) -> None:
        self.setFixedHeight(self._look.line(CAPTION) + 2)  # the same with and without a button

    def show_search(self, search: Search | None) -> None:
        self._search = search
        if search is not None and (search.hits or search.meanwhile):
            self._fill(search)
            self.show()
        else:
            self.hide()

    def _fill(self, search: Search) -> None:
        count, waiting = len(search.hits), search.meanwhile
        found = self.tr("1 card for “{0}”") if count == 1 else self.tr("{1} cards for “{0}”")
        self.found.say(found.format(search.query, count))
        self.found.show()
        self._keys.setVisible(count > 0 and waiting is None)
        if self._keys.isVisibleTo(self) and self._is_narrow:  # what was typed stands in the field, too
            self.found.say((self.tr("1 card") if count == 1 else self.tr("{0} cards")).format(count))
        self.heard.setVisible(waiting is not None)
        if waiting:
            self._fit_heard(self.tr("Heard: {0}").format(waiting.card.title))

    @property
    def _is_narrow(self) -> bool:
        """Whether count and keys don't fit beside each other."""
        return self.found.sizeHint().width() + self._keys.sizeHint().width() + 12 > self.width()

    def _fit_heard(self, words: str) -> None:
        """A button can't elide, and what is waiting matters more than the count."""
        self.heard.setText(words)
        room = self.width() - self.heard.sizeHint().width()
        self.found.setVisible(room > self.found.sizeHint().width() + 10)
        if room < 0:
            metrics = QFontMetrics(self.heard.font())
            width = metrics.horizontalAdvance(words) + room - 4
            self.heard.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_search(self._search)
