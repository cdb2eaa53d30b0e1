"""One calm line above the search field: what happened, and one thing to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from ui.panel.board import Action, Notice, Weight
from ui.theme import LABEL, Look
from ui.widgets.boxes import Box, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.signs import Picture
from ui.widgets.text import Text

_FACES = {
    Weight.INFO: ("info", "info", "accent"),
    Weight.UNSURE: ("well", "question_circle", "accent"),
    Weight.CAUTION: ("caution", "warning", "caution"),
}


class NoticeStrip(Box):
    action_chosen = Signal(object)
    """The Notice whose button was pressed."""
    closed = Signal(object)

    def __init__(self, look: Look):
        super().__init__("info")
        self._picture = Picture(look, "info", "accent")
        self._text = Text(look, "", LABEL, lines=5)
        self.action = Button(look, "", "outline")
        self.closing = IconButton(look, "dismiss", self.tr("Close"), "ink2")
        self._notice: Notice | None = None
        self.action.clicked.connect(lambda: self.action_chosen.emit(self._notice))
        self.closing.clicked.connect(lambda: self.closed.emit(self._notice))
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(6)
        self._middle.addWidget(self._text, 1)
        self._middle.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeading)
        line = row(self._picture, self.closing, margins=(10, 4, 4, 4))
        line.insertLayout(1, self._middle, 1)
        self.setLayout(line)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        if notice != self._notice and notice is not None:
            self._fill(notice)
        self._notice = notice
        self.setVisible(notice is not None)

    def _fill(self, notice: Notice) -> None:
        kind, icon, role = _FACES[notice.weight]
        self.set_kind(kind)
        self._picture.show_icon(notice.icon or icon, role)
        self._text.say(notice.text)
        self.action.setVisible(notice.action is not None)
        self.action.setText(self._label(notice.action))
        across = notice.weight is Weight.UNSURE  # its button is short, others stand below the words
        self._middle.setDirection(
            QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        )
        self.closing.setVisible(notice.weight is not Weight.UNSURE)
        self.setAccessibleName(notice.text)

    def _label(self, action: Action | None) -> str:
        return {
            Action.SEARCH: self.tr("Search"),
            Action.CARDS_ON: self.tr("Show cards"),
            Action.TAKE_BACK: self.tr("Take back"),
            Action.COPY_NOTE: self.tr("Copy note"),
        }.get(action or Action.CHOOSE_DEVICE, self.tr("Choose device"))
