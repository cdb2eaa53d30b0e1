"""The library's backups: made by themselves, made now, put back."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from scripts_db import backups
from scripts_db.errors import AssistError
from scripts_db.library import Library
from ui import moments, wording
from ui.desk.campaigns.asking import AskSure
from ui.theme import BODY, CAPTION, LABEL, SAY, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Hairline
from ui.widgets.text import Text
from ui.widgets.window import Window, scrolled

SIZE = (560, 460)


class BackupsWindow(Window):
    restore_chosen = Signal(object)
    """The Path of a backup; who closes and opens the library does it."""

    def __init__(self, look: Look, library: Library):
        super().__init__(look, self.tr("Backups"))
        self._library = library
        self.rows: list[BackupRow] = []
        self._list = column()
        self.state = Text(look, "", CAPTION, "ink3", lines=2)
        self.now = Button(look, self.tr("Back up now"), "tall")
        self.now.clicked.connect(self._back_up)
        self.close_button = Button(look, self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self._arrange()
        self.refresh()

    def _arrange(self) -> None:
        words = self.tr(
            "The whole library is copied once a day and before every upgrade; the newest seven copies are "
            "kept. Each is opened and checked when it is made."
        )
        where = self.tr("They lie in {0}").format(backups.folder(self._library.path))
        head = column(
            Text(self.look, self.windowTitle(), SAY, lines=1),
            Text(self.look, words, BODY, "ink2"),
            Text(self.look, where, CAPTION, "ink3"),
            gap=6,
            margins=(24, 20, 24, 12),
        )
        listed = QWidget()
        listed.setLayout(column(self._list, None))
        foot = Box("foot", row((self.state, 1), self.now, self.close_button, margins=(20, 12, 20, 12)))
        self.setLayout(column(head, (scrolled(listed), 1), foot))
        self.resize(self.scaled(*SIZE))

    def refresh(self) -> None:
        for one in self.rows:
            one.deleteLater()
        self.rows = [BackupRow(self.look, file) for file in backups.all_of(self._library.path)]
        for one in self.rows:
            one.restore.clicked.connect(lambda _checked=False, file=one.file: self._ask(file))
            self._list.addWidget(one)
        if not self.rows:
            self.state.say(self.tr("There is no backup yet."))

    def _back_up(self) -> None:
        try:
            self._library.back_up()
        except AssistError as trouble:
            self.state.say(wording.of(trouble))
            return
        self.refresh()
        self.state.say(self.tr("Done, and checked by opening it."))

    def _ask(self, file: Path) -> None:
        words = self.tr(
            "All campaigns, versions and the journal become as they were then. What stands there now is kept "
            "as a file of its own."
        )
        title = self.tr("Put back the library of {0}?").format(moments.second(backups.taken_at(file)))
        asked = AskSure(self.look, title, words, self.tr("Put back"))
        asked.setParent(self, asked.windowFlags())
        asked.confirmed.connect(lambda: self.restore_chosen.emit(file))
        asked.open()


class BackupRow(QWidget):
    def __init__(self, look: Look, file: Path):
        super().__init__()
        self.file = file
        size = QLocale().formattedDataSize(file.stat().st_size)
        when = moments.second(backups.taken_at(file))
        self.restore = Button(look, self.tr("Put back …"), "outline")
        self.restore.setAccessibleName(self.tr("Put back the library of {0}").format(when))
        line = row(
            (Text(look, when, LABEL, lines=1, figures=True), 1),
            Text(look, size, CAPTION, "ink3", lines=1, figures=True),
            self.restore,
            gap=16,
            margins=(24, 8, 24, 8),
        )
        self.setLayout(column(line, Hairline(look)))
