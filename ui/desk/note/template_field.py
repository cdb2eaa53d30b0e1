"""The template as a field: what can't be used is named by its line, and that line is marked."""

import re

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from assist.errors import NoteTemplateUnusable
from ui.desk.fields import TextField
from ui.theme import Look

LINES = 14


class TemplateField(TextField):
    def __init__(self, look: Look, label: str, hint: str):
        super().__init__(look, label, hint, lines=LINES)

    def value(self) -> str:
        """Line ends at the end of a template mean something, spaces alone don't."""
        text = self.edit.toPlainText()
        return text if text.strip() else ""

    def mark(self, trouble: NoteTemplateUnusable | None) -> None:
        """The line that can't be used; none where the trouble names none."""
        found = re.search(r"\d+", trouble.place) if trouble else None
        block = self.edit.document().findBlockByNumber(int(found[0]) - 1) if found else None
        selections = []
        if block is not None and block.isValid():
            ground = QTextCharFormat()
            ground.setBackground(self.look["caution_soft"])
            ground.setProperty(QTextFormat.Property.FullWidthSelection, True)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(block)
            selection.format = ground
            selections.append(selection)
        self.edit.setExtraSelections(selections)
