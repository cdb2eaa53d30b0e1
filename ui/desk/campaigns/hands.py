"""Does what is chosen about campaigns and backups, and says what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from scripts_db import backups, samples
from scripts_db.cards import Campaign
from scripts_db.changes import Change, head
from scripts_db.errors import AssistError
from scripts_db.library import Library
from ui import wording
from ui.desk.campaigns.asking import AskName, AskSure
from ui.desk.campaigns.backups import BackupsWindow
from ui.desk.campaigns.new import LANGUAGES, Beginning, NewCampaign, free_id
from ui.desk.draft import Draft
from ui.theme import Look
from ui.translating import translated


class CampaignHands(QObject):
    def __init__(self, look: Look, draft: Draft, window: QWidget, notify: Callable[[str], None]) -> None:
        super().__init__(window)
        self._look, self._draft, self._window, self._notify = look, draft, window, notify

    @property
    def _ids(self) -> list[str]:
        return [summary.id for summary in self._draft.library.campaigns()]

    def ask_new(self) -> NewCampaign:
        asked = NewCampaign(self._look, self._ids, self._beginnings())
        asked.made.connect(self.add)
        self._open(asked)
        return asked

    def open_menu(self, campaign: str, point: QPoint) -> QMenu:
        """For the campaign of that id, which comes onto the desk."""
        if campaign != self._draft.campaign.id:
            self._draft.open(campaign)
        menu = QMenu(self._window)
        menu.addAction(self.tr("Rename …"), self.ask_name)
        menu.addAction(self.tr("Make a copy"), self.copy)
        menu.addAction(self.tr("Delete …"), self.ask_delete)
        menu.addSeparator()
        menu.addAction(self.tr("Backups …"), self.show_backups)
        menu.popup(point)
        return menu

    def add(self, campaign: Campaign) -> None:
        def save() -> None:
            self._draft.library.save_campaign(campaign, by=self._draft.by)
            self._draft.open(campaign.id)

        self._try(save)

    def copy(self) -> None:
        name = self.tr("{0}, copy").format(self._draft.campaign.name)
        self.add(structs.replace(self._draft.campaign, id=free_id(name, self._ids), name=name))

    def ask_name(self) -> AskName:
        asked = AskName(self._look, self.tr("Rename the campaign"), self._draft.campaign.name)
        asked.answered.connect(self.rename)
        self._open(asked)
        return asked

    def rename(self, name: str) -> None:
        before = head(self._draft.campaign)
        if name != before.name:
            self._draft.do(self.tr("Rename"), [Change(before, structs.replace(before, name=name))])

    def ask_delete(self) -> AskSure:
        name = self._draft.campaign.name
        words = self.tr(
            "Its {0} cards, its scripts and all its versions go, and agents can’t choose it any more. A backup "
            "of the library is made before."
        ).format(len(self._draft.campaign.cards))
        asked = AskSure(self._look, self.tr("Delete “{0}”?").format(name), words, self.tr("Delete"))
        asked.confirmed.connect(self.delete)
        self._open(asked)
        return asked

    def delete(self) -> None:
        gone = self._draft.campaign

        def remove() -> None:
            self._draft.library.back_up()
            self._draft.library.delete_campaign(gone.id)
            self._draft.open(self._ids[0])
            self._notify(self.tr("“{0}” was deleted. The backup of before still has it.").format(gone.name))

        if len(self._ids) > 1:
            self._try(remove)
        else:
            self._notify(self.tr("It is the only campaign. Add another one before you delete this one."))

    def show_backups(self) -> BackupsWindow:
        shown = BackupsWindow(self._look, self._draft.library)
        shown.restore_chosen.connect(self.restore)
        shown.restore_chosen.connect(shown.accept)
        self._open(shown)
        return shown

    def restore(self, file: Path) -> None:
        """Puts the backup in the library's place; the desk goes on with it, or with the old one."""
        path = self._draft.library.path
        self._draft.library.close()
        try:
            _chosen, kept = backups.restore(path, file)
            told = self.tr("The library is as it was then. What stood there is kept as “{0}”.").format(kept)
        except AssistError as trouble:
            told = wording.of(trouble)
        self._draft.reopen(Library.open(path))
        self._notify(told)

    def _beginnings(self) -> dict[str, Beginning]:
        """The starter libraries, by name and language, and the sample."""
        starters: dict[str, Beginning] = {
            f"{samples.starter(code).name} ({translated('languages', LANGUAGES[code])})": partial(
                samples.starter, code
            )
            for code in samples.starter_languages()
        }
        return starters | {samples.broadband().name: samples.broadband}

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except AssistError as trouble:
            self._notify(wording.of(trouble))

    def _open(self, asked: QWidget) -> None:
        asked.setParent(self._window, asked.windowFlags())
        asked.show()
