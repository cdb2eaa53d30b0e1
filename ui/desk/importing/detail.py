"""One row in full: each field that changes, before and after, word by word; or all faults."""

from PySide6.QtWidgets import QWidget

from scripts_db.cards import Card
from scripts_db.interchange import Row, State
from ui.desk.diff_text import DiffText, Kind, Run, runs
from ui.desk.entry_words import as_text, field_name
from ui.desk.importing.row_table import what
from ui.theme import BODY, CAPTION_STRONG, LABEL, TITLE, Look
from ui.widgets.boxes import Box, column
from ui.widgets.text import Text


class Detail(Box):
    def __init__(self, look: Look):
        super().__init__("form")
        self._look = look
        self._list = column(gap=10, margins=(20, 16, 20, 16))
        self.texts: list[DiffText] = []
        self.setLayout(self._list)

    def show_row(self, row: Row | None) -> None:
        self._clear()
        if row is None:
            self._list.addStretch(1)
            return
        self._list.addWidget(Text(self._look, row.title, TITLE, lines=2))
        if row.faults:
            self._list.addWidget(Text(self._look, self.tr("{0}.").format(what(row)), BODY, "caution"))
        for name, shown in self._fields(row):
            self._list.addWidget(self._field(name, shown, row))
        self._list.addStretch(1)

    def _clear(self) -> None:
        self.texts = []
        while item := self._list.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()

    def _fields(self, row: Row) -> list[tuple[str, list[Run]]]:
        """By the name of the field: what differs, or for a new one what it has."""
        change, entry = row.change, row.entry
        if row.state is State.CHANGED and change and change.before and change.after:
            return [
                (name, runs(as_text(getattr(change.before, name)), as_text(getattr(change.after, name))))
                for name in change.fields
            ]
        if entry is None:
            return []
        kind = {State.NEW: Kind.NEW, State.GONE: Kind.GONE}.get(row.state, Kind.SAME)
        texts = ((name, as_text(getattr(entry, name))) for name in entry.__struct_fields__ if name != "id")
        return [
            (name, [Run(kind if row.state is State.GONE else Kind.SAME, text)])
            for name, text in texts
            if text
        ]

    def _field(self, name: str, shown: list[Run], row: Row) -> QWidget:
        text = DiffText(self._look, LABEL)
        text.show_runs(shown, row.entry.language if isinstance(row.entry, Card) else "")
        self.texts.append(text)
        made = QWidget()
        made.setLayout(
            column(Text(self._look, field_name(name), CAPTION_STRONG, "ink3", lines=1), text, gap=2)
        )
        return made
