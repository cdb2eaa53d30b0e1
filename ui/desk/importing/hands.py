"""Chooses a file, has it looked at behind the window, shows what it would do, does what is ticked; and exports."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from assist import drafting
from assist.errors import AssistError
from models.progress import Report
from scripts_db import interchange
from scripts_db.cards import Campaign
from scripts_db.files import os_reason
from scripts_db.interchange import Preview, documents
from ui import wording
from ui.background.work import Work
from ui.desk.counted import counted
from ui.desk.draft import Draft
from ui.desk.importing.window import ImportWindow
from ui.theme import Look

_TABLES = (".csv", ".tsv", ".xlsx", ".json")


class Exchange(QObject):
    """For the campaign that is on the desk; a JSON file of another one opens that one."""

    imported = Signal(object)
    """The Changes that were made."""

    def __init__(self, look: Look, draft: Draft, window: QWidget, notify: Callable[[str], None]):
        super().__init__(window)
        self._look, self._draft, self._window, self._notify = look, draft, window, notify
        self._encoding = ""
        self.looking: ImportWindow | None = None
        self.work = Work(self)
        self.work.done.connect(self._show)
        self.work.failed.connect(self._fail)
        self.work.crashed.connect(_raise)

    def choose(self) -> None:
        """Asks for a file; Cancel leaves all as it is."""
        endings = " ".join(f"*{ending}" for ending in (*_TABLES, *sorted(documents.ENDINGS)))
        kinds = f"{self.tr('Tables, campaigns and documents')} ({endings})"
        file, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import"), "", kinds)
        if file:
            self.look_at(Path(file))

    def look_at(self, file: Path, encoding: str = "") -> None:
        self._encoding = encoding
        try:
            campaign = self._campaign_of(file)
        except AssistError as trouble:
            self._notify(wording.of(trouble))
            return
        self._notify(self.tr("“{0}” is being read.").format(file.name))

        def work(_report: Report, _stopped: Event) -> Preview:
            return drafting.preview(file, campaign, encoding)

        self.work.start(work)

    def _campaign_of(self, file: Path) -> Campaign | None:
        """The draft that the file is about: the one on the desk, that of its id, or None for a new one."""
        if file.suffix.casefold() == ".json":
            wanted = interchange.campaign_id(file)
            known = {campaign.id for campaign in self._draft.library.campaigns()}
            if wanted and wanted not in known:
                return None
            if wanted and wanted != self._draft.campaign.id:
                self._draft.open(wanted)
        return self._draft.campaign

    def _fail(self, trouble: AssistError) -> None:
        """Said where it was asked: a window that shows the file in another encoding stays."""
        if self.looking and self.looking.isVisible():
            self.looking.count.say(wording.of(trouble))
        else:
            self._notify(wording.of(trouble))

    def _show(self, preview: Preview) -> None:
        self._notify("")
        if self.looking:
            self.looking.close()
        self.looking = ImportWindow(self._look, preview, self._window, self._encoding)
        self.looking.import_chosen.connect(lambda what: self._take(preview, what))
        self.looking.encoding_chosen.connect(lambda encoding: self.look_at(preview.source, encoding))
        self.looking.open()

    def _take(self, preview: Preview, what: object) -> None:
        name = preview.source.name
        if isinstance(what, Preview):
            self._take_campaign(what)
        elif isinstance(what, tuple) and self._draft.do(self.tr("Import “{0}”").format(name), what):
            self.imported.emit(what)
            one, many = self.tr("1 change is imported."), self.tr("{0} changes are imported.")
            self._notify(f"{counted(len(what), one, many)} {self.tr('Ctrl Z takes that back.')}")

    def _take_campaign(self, preview: Preview) -> None:
        try:
            interchange.take(self._draft.library, preview, by=self._draft.by)
        except AssistError as trouble:
            self._notify(wording.of(trouble))
            return
        self._draft.open(preview.after.id)

    def export(self) -> None:
        """Asks where to; the ending says in which format."""
        kinds = {
            self.tr("Whole campaign, JSON (*.json)"): ("json", "utf-8"),
            self.tr("Table of cards, Excel (*.xlsx)"): ("xlsx", "utf-8"),
            self.tr("Table of cards, CSV (*.csv)"): ("csv", "utf-8"),
            self.tr("Table of cards, CSV in Shift_JIS (*.csv)"): ("csv", "cp932"),
        }
        proposed = f"{self._draft.campaign.id}.json"
        file, kind = QFileDialog.getSaveFileName(self._window, self.tr("Export"), proposed, ";;".join(kinds))
        if file:
            format, encoding = kinds.get(kind, ("json", "utf-8"))
            self.write(Path(file), format, encoding)

    def write(self, file: Path, format: str, encoding: str = "utf-8") -> None:
        """What is known of no format is written as the one that was chosen."""
        ending = file.suffix.casefold().removeprefix(".")
        if ending not in interchange.FORMATS:
            file = file.with_name(f"{file.name}.{format}")
        elif ending != format:
            format = ending
        try:
            interchange.write(file, interchange.written(self._draft.campaign, format, file, encoding))
        except AssistError as trouble:
            self._notify(wording.of(trouble))
        except OSError as trouble:
            words = self.tr("“{0}” could not be written: {1}. Choose another folder.")
            self._notify(words.format(file, wording.said(os_reason(trouble))))
        else:
            self._notify(self.tr("Exported to “{0}”.").format(file))


def _raise(fault: Exception) -> None:
    raise fault
