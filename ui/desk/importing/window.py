"""What a file would do to the draft, row by row, with a tick for each; nothing is done before Import."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from scripts_db.interchange import Preview, State, documents
from scripts_db.interchange.encodings import ENCODINGS
from ui.desk.counted import counted
from ui.desk.dialog import Dialog
from ui.desk.importing.detail import Detail
from ui.desk.importing.row_table import STATES, RowCell, RowTable
from ui.desk.ticking import TickView
from ui.theme import CAPTION, LABEL, SAY, Look
from ui.translating import translated
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice
from ui.widgets.text import Text
from ui.widgets.window import scrolled

SIZE = (1100, 680)
DETAIL = 340


class ImportWindow(Dialog):
    import_chosen = Signal(object)
    """The Changes of the ticked rows; of a campaign that is not there yet, its Preview."""
    encoding_chosen = Signal(object)
    """The file is to be read again."""

    def __init__(self, look: Look, preview: Preview, parent: QWidget, encoding: str = ""):
        super().__init__(look, self.tr("Import"), parent)
        self.preview, self._only = preview, None
        self.table = RowTable()
        self.view = TickView(look, self.table, self.tr("Rows of the file"), (90, 130, 240))
        self.view.setItemDelegate(RowCell(look, self.view))
        self.detail = Detail(look)
        self.chips: dict[State | None, Button] = {}
        found = "" if encoding else preview.encoding
        self.encoding = Choice(look, partial(_encodings, found), encoding)
        self.encoding.setAccessibleName(self.tr("How the file is written"))
        self.count = Text(look, "", LABEL, "ink2", lines=2)
        self.take = Button(look, self.tr("Import"), "primary")
        self.cancel = Button(look, self.tr("Cancel"), "tall")
        self._arrange()
        self._connect()
        self.resize(self.scaled(*SIZE))
        self.show_only(None)

    _only: State | None

    def _arrange(self) -> None:
        seen = self.preview
        head = Text(self.look, self._head(), SAY, lines=1)
        top = column(row((head, 1), self.encoding), gap=10, margins=(20, 16, 20, 10))
        self.encoding.setVisible(seen.source.suffix.casefold() in (".csv", ".tsv"))
        if seen.unknown:
            skipped = (
                self.tr("Text below no heading, left out: {0}")
                if seen.source.suffix.casefold() in documents.ENDINGS
                else self.tr("Columns that mean nothing here, left out: {0}")
            ).format(", ".join(seen.unknown))
            top.addWidget(Text(self.look, skipped, CAPTION, "caution", lines=2))
        top.addLayout(self._make_chips())
        beside = scrolled(self.detail)
        beside.setFixedWidth(self.broad(DETAIL))
        foot = row((self.count, 1), self.cancel, self.take, margins=(20, 12, 20, 12))
        middle = row((self.view, 1), beside, gap=0)
        whole = column(top)
        whole.addLayout(middle, 1)
        whole.addWidget(Box("foot", foot))
        self.setLayout(whole)

    def _make_chips(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        chips = row(gap=6)
        for state in (None, *STATES):
            count = len(self.preview.those(state)) if state else len(self.preview.rows)
            name = translated("importing", STATES[state][2]) if state else self.tr("All")
            chip = Button(self.look, f"{name} {count:n}", "chip")
            chip.setCheckable(True)
            chip.setVisible(bool(count))
            chip.clicked.connect(lambda _on=False, state=state: self.show_only(state))
            group.addButton(chip)
            chips.addWidget(chip)
            self.chips[state] = chip
        chips.addStretch(1)
        self.chips[None].setChecked(True)
        return chips

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._show_detail(now.row())
        )
        self.table.ticked.connect(self._show_count)
        self.encoding.chosen.connect(self.encoding_chosen)
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)

    def _head(self) -> str:
        name = self.preview.source.name
        if self.preview.before is None:
            return self.tr("“{0}” brings a new campaign: {1}").format(name, self.preview.after.name)
        return self.tr("“{0}” into “{1}”").format(name, self.preview.before.name)

    def show_only(self, state: State | None) -> None:
        self.table.show_preview(self.preview, state)
        if self.table.rowCount():
            self.view.selectRow(0)
        self._show_detail(0 if self.table.rowCount() else -1)

    def _show_detail(self, number: int) -> None:
        self.detail.show_row(self.table.row(number) if number >= 0 else None)

    def _show_count(self) -> None:
        chosen, faulty = len(self.table.chosen), len(self.preview.faulty)
        one, many = self.tr("1 change chosen."), self.tr("{0} changes chosen. One Undo takes them back.")
        words = counted(chosen, one, many) if chosen else self.tr("Nothing is chosen.")
        if faulty:
            one, many = (
                self.tr("1 row can’t be used and is left out."),
                self.tr("{0} rows can’t be used and are left out."),
            )
            words += " " + counted(faulty, one, many)
        self.count.say(words)
        self.take.setEnabled(bool(chosen))

    def _take(self) -> None:
        self.import_chosen.emit(self.preview if self.preview.before is None else self.table.changes)
        self.accept()


def _encodings(found: str) -> dict[str, str]:
    """`found`: the codec that was found out, where it was."""
    told = translated("importing", "{0}, found out").format(_name(found))
    unnamed = translated("importing", "Encoding found out")
    return {"": told if found else unnamed} | {name: _name(name) for name in ENCODINGS}


def _name(codec: str) -> str:
    return codec.removesuffix("-sig").upper()
