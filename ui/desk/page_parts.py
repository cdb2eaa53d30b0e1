"""What the pages with a list and a form have in common: a head, the form at the right, a place to try."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk.tryout.pane import TryPane
from ui.theme import BODY, HEAD, LABEL, LABEL_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.signs import Picture
from ui.widgets.text import Text

FORM_WIDTH = 366
TRY_HEIGHT = 300
LIST_SHARE, TRY_SHARE = 3, 2
"""How the list and the place to try share what there is, where that is little."""


class PageHead(QWidget):
    """Its name, how things stand, and buttons at the right."""

    def __init__(self, look: Look, name: str):
        super().__init__()
        self.title = Text(look, name, HEAD, lines=1, whole=True)
        self.state = Text(look, "", LABEL, "ink2", lines=1)
        self._row = row(self.title, (self.state, 1), gap=12, margins=(20, 12, 16, 10))
        self.setLayout(self._row)

    def say(self, state: str) -> None:
        self.state.say(state)

    def add(self, thing: QWidget) -> None:
        self._row.addWidget(thing)


class Aside(Box):
    """The form at the right; with a `hint` it is shown in place of the form until there is something to show."""

    def __init__(self, look: Look, form: QWidget, hint: str = "", *, wide: int = FORM_WIDTH):
        super().__init__("form")
        self._look, self._wide, self._form = look, wide, form
        self._stack = QStackedWidget()
        nothing = QWidget()
        nothing.setLayout(column(None, Text(look, hint, BODY, "ink3"), None, margins=(32, 0, 32, 0)))
        self._nothing = nothing
        for shown in (nothing, form):
            self._stack.addWidget(shown)
        self.show_form(not hint)
        self.setLayout(column(self._stack))
        self._size()
        look.changed.connect(self._size)

    def show_form(self, shown: bool) -> None:
        self._stack.setCurrentWidget(self._form if shown else self._nothing)

    def _size(self) -> None:
        self.setFixedWidth(round(self._wide * max(1.0, self._look.scale)))


class TryBox(Box):
    """Below the list: what is typed, and what comes of it."""

    def __init__(self, look: Look, pane: TryPane):
        super().__init__("foot")
        self._look = look
        sign = Picture(look, "beaker", "ink2", 16)
        head = row(sign, (Text(look, self.tr("Try it"), LABEL_STRONG, lines=1), 1))
        self.setLayout(column(head, (pane, 1), gap=8, margins=(20, 12, 20, 8)))
        self._size()
        look.changed.connect(self._size)

    def _size(self) -> None:
        self.setMaximumHeight(round(TRY_HEIGHT * max(1.0, self._look.scale)))
