"""What is done on the page of publishing: published, taken back, restored, withdrawn, saved as a file."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from scripts_db import interchange
from scripts_db.cards import Campaign, Entry
from scripts_db.changes import diff, taken_back
from scripts_db.errors import AssistError
from scripts_db.files import os_reason
from scripts_db.library import LastChange
from scripts_db.versions import Version
from ui import moments, wording
from ui.desk.draft import Draft
from ui.desk.findings.window import FindingsWindow, page_of
from ui.desk.publishing.asking import AskRestore
from ui.desk.publishing.differences import Difference
from ui.desk.workplace import Workplace


class PublishHands(QObject):
    def __init__(self, place: Workplace, window: QWidget):
        super().__init__(window)
        self._place, self._window = place, window
        self._restored: int | None = None

    @property
    def _draft(self) -> Draft:
        return self._place.draft

    def publish(self, note: str, overruled: str, live_from: datetime | None) -> Version | None:
        """The draft as it stands; None when that could not be, which is said."""
        draft = self._draft
        try:
            version = draft.library.versions.publish(
                draft.campaign.id,
                by=draft.by,
                note=note,
                overruled=overruled,
                restored=self._brought_back(),
                live_from=live_from,
                after=draft.version.number if draft.version else 0,
                tried=draft.campaign,
            )
        except AssistError as trouble:
            self._place.notify(wording.of(trouble))
            draft.look_again()
            return None
        self._restored = None
        draft.version_published()
        self._place.notify(self._told(version))
        return version

    def take_back(self, difference: Difference) -> None:
        self._draft.do(self.tr("Take a change back"), taken_back(difference.changes))

    def ask_restore(self, number: int) -> AskRestore | None:
        """Asks what is to become of the draft, where it has something to lose."""
        campaign = self.content(number)
        if campaign is None:
            return None
        asked = AskRestore(self._place.look, number, len(self._draft.differences))
        asked.draft_replaced.connect(lambda: self.restore(number))
        asked.draft_kept.connect(lambda: self.restore_beside(number))
        asked.setParent(self._window, asked.windowFlags())
        asked.open()
        return asked

    def restore(self, number: int) -> bool:
        """Makes the draft like that version; publishing it is the next step. Undo brings the draft back."""
        campaign = self.content(number)
        changes = diff(self._draft.campaign, campaign) if campaign else ()
        if campaign is None or not self._draft.do(self.tr("Restore version {0}").format(number), changes):
            return False
        self._restored = number
        self._place.notify(
            self.tr("The draft is as version {0} was. Publish it, and agents get that.").format(number)
        )
        return True

    def restore_beside(self, number: int) -> None:
        """Publishes that version anew, and leaves the draft as it is."""
        draft, note = self._draft, self.tr("Version {0} again").format(number)
        if not self.restore(number):
            return
        self.publish(note, "", None)
        draft.stack.undo()

    def ask_findings(self) -> FindingsWindow:
        asked = FindingsWindow(self._place, self._window)
        asked.go_chosen.connect(lambda finding: self._place.show_entry(page_of(finding), finding.entry.id))
        asked.open()
        return asked

    def withdraw(self, number: int) -> None:
        try:
            self._draft.library.versions.withdraw(self._draft.campaign.id, number)
        except AssistError as trouble:
            self._place.notify(wording.of(trouble))
            return
        self._draft.version_published()
        self._place.notify(self.tr("Version {0} is withdrawn. The draft still has it all.").format(number))

    def ask_file(self) -> None:
        proposal = f"{self._draft.campaign.id}.json"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the draft as a file"), proposal, self.tr("Campaigns") + " (*.json)"
        )
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        try:
            interchange.write(file, interchange.written(self._draft.campaign, "json", file))
        except OSError as trouble:
            words = self.tr("“{0}” can’t be written: {1}. Choose another place.")
            self._place.notify(words.format(file, wording.said(os_reason(trouble))))
            return
        self._place.notify(self.tr("The draft is saved as “{0}”.").format(file))

    def content(self, number: int) -> Campaign | None:
        """That version; None when it can't be read, which is said."""
        try:
            return self._draft.library.versions.content(self._draft.campaign.id, number)
        except AssistError as trouble:
            self._place.notify(wording.of(trouble))
            return None

    def last_changes(self) -> dict[tuple[type[Entry], str], LastChange]:
        """When each entry of the draft was changed last, and by whom; nothing where that can't be read."""
        try:
            return self._draft.library.last_changes(self._draft.campaign.id)
        except AssistError as trouble:
            self._place.notify(wording.of(trouble))
            return {}

    def _brought_back(self) -> int | None:
        """The number of the version that the draft is like since it was restored."""
        number, self._restored = self._restored, None
        return number if number is not None and self.content(number) == self._draft.campaign else None

    def _told(self, version: Version) -> str:
        if version.is_live():
            return self.tr("Version {0} is published. Agents get it with their next call.").format(
                version.number
            )
        when = moments.minute_of_year(version.live_from)
        return self.tr("Version {0} is published. Agents get it {1}.").format(version.number, when)
