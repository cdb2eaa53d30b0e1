"""The draft that is open on the desk: every page shows it, every page changes it here and nowhere else.

    draft.do(tr("Change the title"), [Change(card, replace(card, title="New"))])

What is done is in the library at once, and can be undone and done again. What somebody else does on another desk
comes in by itself; where both changed the same, nothing is overwritten and `conflicted` tells.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from scripts_db import changes as states
from scripts_db.cards import Campaign
from scripts_db.changes import Change, diff, taken_back
from scripts_db.errors import AssistError, ChangedMeanwhile
from scripts_db.library import Library
from scripts_db.versions import Version

LOOK_EVERY = 2000
"""Milliseconds between two looks whether somebody else has changed the draft."""


class Draft(QObject):
    """One campaign at a time. `campaign` is a snapshot: it is replaced, never changed."""

    opened = Signal()
    """Another campaign is on the desk: `campaign` is all new."""
    changed = Signal(object)
    """A tuple of Changes, by whoever: `campaign` has them already."""
    published_anew = Signal()
    """Agents get another version now: `published` and `version` tell which."""
    conflicted = Signal(object)
    """A ChangedMeanwhile: nothing was done."""
    failed = Signal(object)
    """An AssistError: nothing was done."""

    def __init__(self, library: Library, by: str) -> None:
        super().__init__()
        self.library, self.by = library, by
        self.stack = QUndoStack(self)
        self.campaign = Campaign(id="", name="")
        self.published: Campaign | None = None
        self.version: Version | None = None
        self.saved_at: datetime | None = None
        self.refused: tuple[Change, ...] = ()
        """What was not done when `conflicted` told of one of them."""
        self._revision = 0
        self._watch = QTimer(self, interval=LOOK_EVERY)
        self._watch.timeout.connect(self.look_again)

    def open(self, campaign: str) -> None:
        """Puts the campaign of that id on the desk. What was done before can't be undone any more."""
        try:
            self.campaign = self.library.campaign(campaign)
            self._revision = self.library.revision(campaign)
            self._read_published()
        except AssistError as trouble:
            self.failed.emit(trouble)
            return
        self.stack.clear()
        self.saved_at = None
        self._watch.start()
        self.opened.emit()

    def reopen(self, library: Library) -> None:
        """Goes on with another file: a backup was put back. The same campaign if it is there, else the first."""
        self.library = library
        known = [summary.id for summary in library.campaigns()]
        self.open(self.campaign.id if self.campaign.id in known else known[0])

    def do(self, text: str, changes: Sequence[Change], *, joins: str = "") -> bool:
        """Does them, or none of them; whether they were done. `text` says what Undo would undo.

        Several in a row with the same `joins` (such as the typing in one field) are undone as one.
        """
        if not changes:
            return False
        step = _Step(self, text, tuple(changes), joins)
        self.stack.push(step)
        return step.done

    @property
    def differences(self) -> tuple[Change, ...]:
        """From the newest version to the draft."""
        nothing = Campaign(id=self.campaign.id, name=self.campaign.name, language=self.campaign.language)
        return diff(self.published or nothing, self.campaign)

    def look_again(self) -> None:
        """Takes in what somebody else did; `changed` tells what."""
        try:
            revision = self.library.revision(self.campaign.id)
            if revision != self._revision:
                self._take_in(self.library.campaign(self.campaign.id), revision)
            self._look_for_version()
        except AssistError as trouble:
            self._watch.stop()  # said once, not every two seconds
            self.failed.emit(trouble)

    def version_published(self) -> None:
        """A version was published or withdrawn from here."""
        self._look_for_version()

    def close(self) -> None:
        self._watch.stop()

    def apply(self, changes: tuple[Change, ...]) -> bool:
        """For the steps of the undo stack; pages call `do`."""
        try:
            self.library.apply(self.campaign.id, changes, by=self.by)
            self._revision = self.library.revision(self.campaign.id)
        except ChangedMeanwhile as conflict:
            self.refused = changes
            self.conflicted.emit(conflict)
            self.look_again()
            return False
        except AssistError as trouble:
            self.failed.emit(trouble)
            return False
        self._watch.start()
        self.saved_at = datetime.now().astimezone()
        self.campaign = states.apply(self.campaign, changes)
        self.changed.emit(changes)
        return True

    def _take_in(self, theirs: Campaign, revision: int) -> None:
        changes = diff(self.campaign, theirs)
        self.campaign, self._revision = theirs, revision
        self.changed.emit(changes)

    def _look_for_version(self) -> None:
        before = self.version
        self._read_published()
        if self.version != before:
            self.published_anew.emit()

    def _read_published(self) -> None:
        """The newest version, which may still wait for its time: the draft is compared with that one."""
        newest = next(iter(self.library.versions.all(self.campaign.id)), None)
        known = self.published.id if self.published else None
        if newest != self.version or known != self.campaign.id:
            content = self.library.versions.content
            self.published = content(self.campaign.id, newest.number) if newest else None
        self.version = newest


class _Step(QUndoCommand):
    """Changes on the undo stack. One that could not be done takes itself off."""

    def __init__(self, draft: Draft, text: str, changes: tuple[Change, ...], joins: str) -> None:
        super().__init__(text)
        self._draft, self._changes, self._joins = draft, changes, joins
        self.done = False

    def redo(self) -> None:
        self.done = self._draft.apply(self._changes)
        self.setObsolete(not self.done)

    def undo(self) -> None:
        self.setObsolete(not self._draft.apply(taken_back(self._changes)))

    def id(self) -> int:
        return hash(self._joins) & 0x7FFFFFFF if self._joins else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._joins != self._joins or not other.done:
            return False
        self._changes += other._changes
        return True
