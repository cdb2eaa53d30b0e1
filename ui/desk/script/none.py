"""What stands in place of the graph where a campaign has no script."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme import BODY, Look
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.text import Text


class NoScript(QWidget):
    script_wanted = Signal()

    def __init__(self, look: Look):
        super().__init__()
        words = Text(
            look,
            self.tr(
                "This campaign has no script yet. A script leads the agent step by step and follows what both "
                "sides say."
            ),
            BODY,
            "ink2",
        )
        words.setMaximumWidth(420)
        self.add = Button(look, self.tr("New script"), "primary", "add")
        self.add.clicked.connect(self.script_wanted)
        self.setLayout(column(None, row(None, (words, 1), None), row(None, self.add, None), None, gap=16))
