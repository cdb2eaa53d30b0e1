"""Before an old version comes back: what is to become of the draft."""

from PySide6.QtCore import Signal

from ui.theme import BODY, SAY, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.text import Text
from ui.widgets.window import Window

WIDTH = 480


class AskRestore(Window):
    draft_replaced = Signal()
    draft_kept = Signal()

    def __init__(self, look: Look, number: int, changes: int):
        """`changes` is how many the draft has that are not published."""
        super().__init__(look, self.tr("Restore version {0}").format(number))
        words = self.tr(
            "Agents can have version {0} at once, as a new version, and the draft stays as it is. Or the draft "
            "becomes like version {0}, to be looked at and published; Undo brings it back."
        ).format(number)
        if changes:
            words += " " + self.tr("The draft has {0} changes that are not published.").format(changes)
        self.keep = Button(look, self.tr("Publish it, keep the draft"), "tall")
        self.replace = Button(look, self.tr("Make the draft like it"), "primary")
        self.cancel = Button(look, self.tr("Cancel"), "tall")
        for button in (self.keep, self.replace):
            button.setAutoDefault(False)
        self.keep.clicked.connect(self.draft_kept)
        self.replace.clicked.connect(self.draft_replaced)
        for button in (self.keep, self.replace, self.cancel):
            button.clicked.connect(self.accept)
        title = Text(look, self.windowTitle(), SAY, lines=2)
        inside = column(title, Text(look, words, BODY, "ink2"), gap=10, margins=(24, 20, 24, 20))
        foot = Box("foot", row(None, self.cancel, self.keep, self.replace, margins=(20, 12, 20, 12)))
        self.setLayout(column(inside, None, foot))
        self.cancel.setDefault(True)
        self.setAccessibleDescription(words)
        self.setFixedWidth(self.broad(WIDTH))
